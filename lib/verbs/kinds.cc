// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/form.h"
#include "lib/text/choice.h"
#include "lib/text/wrap.h"
#include "lib/verbs/described_schema.h"
#include "lib/verbs/verbs.h"
#include "lib/yaml/writer.h"

namespace rcw::verbs {
namespace {

struct KindsArgs {
  std::string kind = {};
  std::string format = "text";
};

const std::vector<std::string>& format_words() {
  static const std::vector<std::string> words = {"text", "tsv", "schema"};
  return words;
}

const store::Kind& find(const std::string& name, cli::Context& context) {
  text::choose("kind", name, store::kind_names(context.kinds()));
  return *store::find_kind(context.kinds(), context.tree(), name);
}

// "several of: pursue, withdraw"
std::string shape_of(const store::FieldSpec& field) {
  const std::string several = field.many ? "several" : "one";
  switch (field.type) {
    case store::FieldType::choice:
      return fmt::format("{} of: {}{}", several, fmt::join(field.words, ", "),
                         field.open ? ", or words of your own" : "");
    case store::FieldType::number:
    case store::FieldType::decimal:
      return fmt::format("a number from {} to {}", field.low, field.high);
    case store::FieldType::day:
      return field.many ? "several days" : "a day";
    case store::FieldType::stamp:
      return "a day and time with its offset, such as 2026-11-22T21:35:00+01:00";
    case store::FieldType::word:
      return field.many ? "words of your own, one line each" : "a name of your own, on one line";
    case store::FieldType::text:
    case store::FieldType::group:
      break;
  }
  return "text";
}

void print_kinds(bool tsv, cli::Context& context) {
  for (const store::Kind* kind : context.kinds().source().all()) {
    const auto form = cli::make_form(*kind, context.content(), context.language(), cli::Length::whole);
    context.out.write(fmt::format(fmt::runtime(tsv ? "{}\t{}\n" : "{:12}  {}\n"), kind->name, form.title));
  }
}

void print_fields(const store::Kind& kind, bool tsv, cli::Context& context) {
  const auto form = cli::make_form(kind, context.content(), context.language(), cli::Length::whole);
  if (!tsv) context.out.write(form.title + '\n');
  for (const auto& path : store::field_paths(kind)) {
    const std::string shape = shape_of(*store::find_field(kind, path));
    if (tsv) {
      context.out.write(fmt::format("{}\t{}\t{}\n", path, shape, prompt_of(form, path)));
    } else {
      context.out.write(text::wrap(fmt::format("  {:20}  {}", path, shape), 80, 24) + '\n');
    }
  }
}

Exit run_kinds(const KindsArgs& args, cli::Context& context) {
  const auto format = text::choose("format", args.format, format_words());
  const bool tsv = format == 1;
  if (format == 2) {
    if (args.kind.empty()) throw usage_error(reason("say which kind"), hint("'kinds' lists them"));
    const store::Kind& kind = find(args.kind, context);
    context.out.write(yaml::document(described_schema(kind, context)));
  } else if (args.kind.empty()) {
    print_kinds(tsv, context);
  } else {
    print_fields(find(args.kind, context), tsv, context);
  }
  return Exit::ok;
}

}  // namespace

cli::Action declare_kinds(cli::Options& options) {
  const auto args = std::make_shared<KindsArgs>();
  options.operand("KIND", args->kind, "print the fields of this kind");
  options.word("--format", format_words(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_kinds(*args, context); };
}

}  // namespace rcw::verbs
