// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/sealed_words.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/cli/names.h"
#include "lib/store/kind_file.h"
#include "lib/store/record_yaml.h"
#include "lib/store/shelf.h"
#include "lib/text/choice.h"
#include "lib/text/utf8.h"
#include "lib/yaml/path.h"

namespace rcw::tools {
namespace {

using yaml::Node;

// A record and the kind that says which fields it may have.
struct Source {
  store::Record record = {};
  const store::Kind* kind = nullptr;
  store::Kinds kinds;
};

std::optional<Source> find_in(const std::string& domain, const std::string& name, cli::Context& context) {
  const store::Kinds kinds = store::content_kinds(domain, context.home());
  const store::Shelf shelf(context.home(), store::layout::trees(domain), kinds);
  cli::Finder finder(shelf, kinds, context);
  try {
    const auto filed = shelf.load(finder.locate(name));
    if (!filed) return std::nullopt;
    const store::Schema& schema = filed->record.envelope.schema;
    return Source{filed->record, store::find_kind(kinds, schema.domain, schema.kind), kinds};
  } catch (const Error& error) {
    if (error.exit() != Exit::no) throw;
    return std::nullopt;
  }
}

Source find_source(const std::string& name, cli::Context& context) {
  for (const std::string& domain : {context.tree(), std::string(store::layout::kJournal)}) {
    if (auto source = find_in(domain, name, context)) return std::move(*source);
  }
  throw Error(Exit::no, Problem{{},
                                reason("no record of check-ins or of the journal has that id"),
                                hint("'rcw-checkin list' and 'rcw-journal list' print the ids there are")});
}

// A text as it was typed, the items of a list one a line.
std::string words_of(const Node& value) {
  if (value.kind == Node::Kind::scalar) return value.scalar;
  std::string lines;
  for (const auto& item : value.items) lines += words_of(item) + '\n';
  for (const auto& member : value.members) lines += member.key + ": " + words_of(member.value) + '\n';
  return lines;
}

std::string field_words(const Node& tree, const std::string& id, const std::string& field) {
  std::string words;
  for (const Node* value : yaml::values_at(tree, field)) {
    words += (words.empty() || words.ends_with('\n') ? "" : "\n") + words_of(*value);
  }
  if (!words.empty()) return words;
  throw Error(Exit::no, Problem{{}, reason("the record {} has no field '{}'", id, field), {}});
}

// One field is its words alone; of several each stands below its name.
std::string record_words(const WordsArgs& args, cli::Context& context) {
  const Source source = find_source(args.record, context);
  const Node tree = store::encode(source.record);
  const auto known = store::field_paths(*source.kind);
  std::string all;
  for (const auto& field : args.fields) {
    text::choose("field", field, known);
    std::string words = field_words(tree, source.record.envelope.id, field);
    if (args.fields.size() == 1) return words;
    if (!words.ends_with('\n')) words += '\n';
    all += (all.empty() ? "" : "\n") + field + ":\n" + words;
  }
  return all;
}

std::string input_words(const std::string& operand) {
  cli::Input input = cli::read_input(operand);
  if (const auto bad = text::find_bad_byte(input.bytes)) {
    throw data_error({.file = input.name, .line = bad->line, .column = bad->column},
                     reason("{} is not allowed in a text", bad->what),
                     hint("UTF-8 text without control characters but tab and line breaks"));
  }
  if (input.bytes.find_first_not_of(" \t\r\n") == std::string::npos)
    throw data_error({.file = input.name}, reason("there are no words"), hint("nothing was written"));
  return std::move(input.bytes);
}

}  // namespace

void check_source(const WordsArgs& args) {
  if (!args.text.empty() && args.text != "-") {
    throw usage_error(reason("--text takes only -"),
                      hint("words are piped in, so that nobody sees them in a process list"));
  }
  const auto given = {!args.file.empty(), !args.text.empty(), !args.record.empty()};
  if (std::count(given.begin(), given.end(), true) != 1) {
    throw usage_error(reason("say where the words are"),
                      hint("one of: --text - for standard input, a file, --record ID with --field NAME"));
  }
  if (args.record.empty() == args.fields.empty()) return;
  throw usage_error(reason("--record and --field go together"),
                    hint("only the fields that you name are sealed, such as --field grateful"));
}

std::string read_words(const WordsArgs& args, cli::Context& context) {
  if (!args.record.empty()) return record_words(args, context);
  return input_words(args.text.empty() ? args.file : args.text);
}

}  // namespace rcw::tools
