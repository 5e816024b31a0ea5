// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/add_records.h"

#include <unistd.h>

#include <optional>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/io/read.h"
#include "lib/store/id.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/text/utf8.h"
#include "tools/rcw-journal/draft.h"

namespace rcw::tools {
namespace {

using yaml::Node;

const store::Kind& resolve_kind(const AddArgs& args, cli::Context& context) {
  text::choose("kind", args.kind, store::kind_names(context.kinds()));
  return *store::find_kind(context.kinds(), "journal", args.kind);
}

cli::Document text_document(const std::string& name, std::string text) {
  if (const auto bad = text::find_bad_byte(text)) {
    throw data_error({.file = name, .line = bad->line, .column = bad->column},
                     reason("{} is not allowed in a text", bad->what),
                     hint("UTF-8 text without control characters but tab and line breaks"));
  }
  if (text.empty())
    throw data_error({.file = name}, reason("there are no words"), hint("nothing was written"));
  Node node = Node::map();
  node.at = {1, 1};
  node.members.push_back({"text", Node::text(std::move(text)), {1, 1}});
  return {std::move(node), name, 1};
}

// A terminal that reads by lines takes 4095 bytes of one and drops the rest with a beep (termios(3)).
void warn_of_full_lines(const std::string& text, cli::Context& context) {
  constexpr std::size_t kMostOfLine = 4095;
  std::size_t length = 0;
  for (const char c : text) {
    length = c == '\n' ? 0 : length + 1;
    if (length != kMostOfLine) continue;
    context.messages.warning({{},
                              reason("a line was as long as a terminal takes, and its end may be missing"),
                              hint("press Enter now and then, or pipe long lines in by --text -")});
  }
}

cli::Document ask_for_text(cli::Context& context) {
  context.messages.note("write; Ctrl-D on an empty line saves, Ctrl-C leaves without saving");
  std::string text = io::read_stream(STDIN_FILENO, "standard input", io::kStreamLimit);
  if (text.empty()) throw Error(Exit::cancelled, Problem{{}, reason("nothing was written"), {}});
  warn_of_full_lines(text, context);
  try {
    return text_document("standard input", text);
  } catch (const Error&) {
    keep_draft(context, text);  // an arrow key is enough to bring in what no record may hold
    throw;
  }
}

// All that is wrong with the input in one go; nothing has been written by then.
cli::Documents read_files(const AddArgs& args) {
  std::vector<Problem> problems;
  const auto collect = [&](const Error& error) {
    problems.insert(problems.end(), error.problems().begin(), error.problems().end());
  };
  cli::Documents all;
  for (const auto& file : args.files) {
    const cli::Input input = cli::read_input(file);
    auto documents = cli::read_documents(input, collect);
    if (documents.empty() && problems.empty()) {
      throw data_error({.file = input.name}, reason("there are no records"),
                       hint("for plain words use --text -"));
    }
    std::move(documents.begin(), documents.end(), std::back_inserter(all));
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return all;
}

cli::Documents gather(const AddArgs& args, cli::Context& context) {
  if (!args.text.empty() && args.text != "-") {
    throw usage_error(reason("--text takes only -"),
                      hint("words are piped in, so that nobody sees them in a process list"));
  }
  if (!args.text.empty() && !args.files.empty()) {
    throw usage_error(reason("--text does not go with a file"), hint("two commands add two notes"));
  }
  if (is_typed(args, context)) return {ask_for_text(context)};
  if (!args.text.empty()) return {text_document("standard input", cli::read_input("-").bytes)};
  if (!args.files.empty()) return read_files(args);
  throw usage_error(reason("there is no terminal to ask at, and standard input is read only where - says so"),
                    hint("--text - for words, - for records, or a FILE of records"));
}

// --at names one moment or one day; nothing said is now.
std::optional<time::Stamp> resolve_at(const AddArgs& args, cli::Context& context) {
  if (args.at.empty()) return std::nullopt;
  const time::Reading reading = time::read_phrase(args.at, context.present());
  if (reading.moment) return reading.moment;
  if (reading.first == reading.last) return time::Stamp{reading.first, {}, {}};
  throw usage_error(reason("--at wants one day or time"), hint("for example yesterday or 2026-11-22T21:15"));
}

// Completes what was typed or piped to a whole record: what `add` knows and the writer need not say.
class Completer {
 public:
  Completer(const AddArgs& args, const store::Kind& kind, cli::Context& context)
      : args_(args),
        kind_(kind),
        kinds_(context.kinds()),
        present_(context.present()),
        now_(present_.stamp()),
        at_(resolve_at(args, context)) {}

  store::Record complete(cli::Document document) const {
    if (document.node.kind != Node::Kind::mapping) {
      throw data_error(
          {.file = document.file, .line = document.line}, reason("is not a record: fields with names"),
          hint("a record has lines such as \"text: tea\", with a blank; plain words go in by --text -"));
    }
    const bool has_time = document.node.find("at") != nullptr;
    if (const Node* id = document.node.find("id")) {
      throw data_error({.file = document.file, .line = id->at.line, .column = id->at.column, .field = "id"},
                       reason("a new entry gets its id here"),
                       hint("take in records that have one with: import --from yaml"));
    }
    add_envelope(document.node);
    store::Record record = store::decode(document.node, document.file, kinds_);
    check_kind(record, document);
    finish(record, has_time);
    static_cast<void>(
        store::to_bytes(record, document.file));  // too large is found before anything is written
    return record;
  }

 private:
  void add_envelope(Node& node) const {
    const store::Schema schema{kind_.domain, kind_.name, kind_.version};
    store::add_missing(node, "schema", Node::text(schema.name()));
    store::add_missing(node, "id", Node::text(std::string(store::kIdLength, 'a')));
    store::add_missing(node, "at", Node::token(time::to_string(at_.value_or(now_))));
    store::add_missing(node, "recorded", Node::token(time::to_string(now_)));
    if (!args_.with.empty()) store::add_missing(node, "with", Node::text(args_.with));
  }

  void check_kind(const store::Record& record, const cli::Document& document) const {
    if (record.envelope.schema.kind == kind_.name) return;
    throw data_error({.file = document.file, .line = document.line, .field = "schema"},
                     reason("is a {}, not a {}", record.envelope.schema.kind, kind_.name), {});
  }

  // The zone is ours only where the time is: a record from elsewhere keeps its silence.
  void finish(store::Record& record, bool has_time) const {
    store::Envelope& envelope = record.envelope;
    if (!has_time && envelope.zone.empty() && envelope.at.second) envelope.zone = present_.zone->name();
    const bool same_day = time::logical_day(envelope.at, present_.day_start) == present_.today();
    if (!envelope.mode) envelope.mode = same_day ? store::Mode::live : store::Mode::backfilled;
    envelope.tags.insert(envelope.tags.end(), args_.tags.begin(), args_.tags.end());
  }

  const AddArgs& args_;
  const store::Kind& kind_;
  const store::Kinds& kinds_;
  const time::Present& present_;
  time::Stamp now_;
  std::optional<time::Stamp> at_;
};

void check_labels(const AddArgs& args) {
  for (const auto& tag : args.tags) {
    if (store::is_label(tag)) continue;
    throw usage_error(reason("--tag: is not a word on one line"),
                      hint("no commas, line breaks or blanks around it"));
  }
  if (args.with.empty() || store::is_label(args.with)) return;
  throw usage_error(reason("--with: is not a name on one line"),
                    hint("no commas, line breaks or blanks around it"));
}

}  // namespace

bool is_typed(const AddArgs& args, const cli::Context& context) {
  return args.files.empty() && context.may_ask();
}

std::vector<store::Record> records_to_add(const AddArgs& args, cli::Context& context) {
  check_labels(args);
  const Completer completer(args, resolve_kind(args, context), context);
  std::vector<store::Record> records;
  std::vector<Problem> problems;
  for (const auto& document : gather(args, context)) {
    try {
      records.push_back(completer.complete(document));
    } catch (const Error& error) {
      if (is_typed(args, context)) keep_draft(context, document.node.find("text")->scalar);
      problems.insert(problems.end(), error.problems().begin(), error.problems().end());
    }
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return records;
}

}  // namespace rcw::tools
