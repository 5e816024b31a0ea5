// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/cli/formats.h"
#include "lib/cli/names.h"
#include "lib/render/records.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/verbs/verbs.h"
#include "lib/yaml/json.h"
#include "lib/yaml/path.h"

namespace rcw::verbs {
namespace {

using yaml::Node;

struct ShowArgs {
  cli::Names names = {};
  std::string field = {};
  std::string format = "yaml";
};

using Visit = std::function<void(const store::Filed&)>;

void check_field(const std::string& field, cli::Context& context) {
  if (!field.starts_with("x-")) text::choose("field", field, store::all_field_paths(context.kinds()));
}

// The bytes of a text as they were typed; the items of a list one a line; anything deeper as JSON.
std::string field_bytes(const Node& value) {
  if (value.kind == Node::Kind::scalar) return value.scalar;
  if (value.kind == Node::Kind::mapping) return yaml::to_json(value);
  std::string lines;
  for (const auto& item : value.items) lines += field_bytes(item) + '\n';
  return lines;
}

void print_field(const ShowArgs& args, const store::Filed& filed, cli::Context& context) {
  const Node record = store::encode(filed.record);
  const auto values = yaml::values_at(record, args.field);
  if (values.empty()) {
    throw Error(
        Exit::no,
        Problem{{}, reason("the record {} has no field '{}'", filed.record.envelope.id, args.field), {}});
  }
  for (const Node* value : values) context.out.write(field_bytes(*value) + (values.size() > 1 ? "\n" : ""));
  if (args.names.null) context.out.write(std::string_view("\0", 1));
}

void visit_stream(cli::Context& context, const Visit& visit) {
  const auto report = [&](const Error& error) { context.messages.report(error); };
  for (const auto& document : cli::read_documents(cli::read_input("-"), report)) {
    try {
      visit({.record = store::decode(document.node, document.file, context.kinds()),
             .path = "-",
             .line = document.line});
    } catch (const Error& error) {
      context.messages.report(error);
    }
  }
}

void visit_names(const ShowArgs& args, cli::Context& context, const Visit& visit) {
  const auto names = cli::read_names(args.names);
  if (names.empty() && args.names.ids_from.empty()) {
    throw usage_error(reason("say which record"),
                      hint("give an id, a path, or --ids - to read them from standard input"));
  }
  const store::Shelf shelf(context.home(), context.trees(), context.kinds());
  cli::Finder finder(shelf, context.kinds(), context);
  for (const auto& name : names) {
    if (name == "-") {
      visit_stream(context, visit);
      continue;
    }
    try {
      for (const auto& filed : finder.find(name)) visit(filed);
    } catch (const Error& error) {
      context.messages.report(error);
    }
  }
}

Exit run_show(const ShowArgs& args, cli::Context& context) {
  const render::Format format = render::parse_format(args.format);
  if (!args.field.empty()) {
    check_field(args.field, context);
    visit_names(args, context, [&](const store::Filed& filed) { print_field(args, filed, context); });
    return context.messages.status(Exit::ok);
  }
  render::RecordPrinter printer(
      format, args.names.null, [&](std::string_view bytes) { context.out.write(bytes); }, context.tree());
  visit_names(args, context, [&](const store::Filed& filed) { printer.print(filed); });
  printer.finish();
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_show(cli::Options& options) {
  const auto args = std::make_shared<ShowArgs>();
  options.operands("ID", args->names.operands,
                   "ids, unique starts of ids, paths, or - for records on standard input");
  options.value("--field", "NAME", args->field, "print the bytes of this field and nothing else");
  cli::add_format(options, args->format);
  cli::add_ids(options, args->names);
  return [args](cli::Context& context) { return run_show(*args, context); };
}

}  // namespace rcw::verbs
