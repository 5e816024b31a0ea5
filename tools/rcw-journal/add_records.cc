// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/add_records.h"

#include <unistd.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/io/read.h"
#include "lib/store/drafts.h"
#include "lib/store/id.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/text/utf8.h"
#include "lib/verbs/answers.h"
#include "lib/verbs/links.h"
#include "lib/yaml/path.h"
#include "tools/rcw-journal/unrecorded.h"

namespace rcw::tools {
namespace {

using yaml::Node;

const store::Kind& resolve_kind(const AddArgs& args, cli::Context& context) {
  text::choose("kind", args.kind, store::kind_names(context.kinds()));
  return *store::find_kind(context.kinds(), "journal", args.kind);
}

cli::Document text_document(const store::Kind& kind, const std::string& name, std::string text) {
  if (const auto bad = text::find_bad_byte(text)) {
    throw data_error({.file = name, .line = bad->line, .column = bad->column},
                     reason("{} is not allowed in a text", bad->what),
                     hint("UTF-8 text without control characters but tab and line breaks"));
  }
  if (text.empty())
    throw data_error({.file = name}, reason("there are no words"), hint("nothing was written"));
  Node node = Node::map();
  node.at = {1, 1};
  const Node words = Node::text(std::move(text));
  yaml::put_at(node, kind.words, &words);
  return {std::move(node), name, 1};
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

void check_text_option(const AddArgs& args) {
  if (args.text.empty()) return;
  if (args.text != "-") {
    throw usage_error(reason("--text takes only -"),
                      hint("words are piped in, so that nobody sees them in a process list"));
  }
  if (!args.files.empty())
    throw usage_error(reason("--text does not go with a file"), hint("two commands add two notes"));
}

bool has_answers(const AddArgs& args) { return !args.answers.empty() || !args.sets.empty(); }

// What clocks did at that time, for somebody who may not have thought of it.
void explain(const time::Reading& reading, cli::Messages& messages) {
  if (reading.skipped) {
    messages.note(reason("clocks were put forward over that time, so it is read as much later"));
  }
  if (reading.again) {
    messages.note(
        reason("clocks showed that time twice; for the second, write {}", time::to_string(*reading.again)));
  }
}

enum class Say { yes, no };

// --at names one moment or one day; nothing said is now.
std::optional<time::Stamp> resolve_at(const AddArgs& args, cli::Context& context, Say say = Say::yes) {
  if (args.at.empty()) return std::nullopt;
  const time::Reading reading = time::read_phrase(args.at, context.present());
  if (say == Say::yes) explain(reading, context.messages);
  if (reading.moment) return reading.moment;
  if (reading.first == reading.last) return time::Stamp{reading.first, {}, {}};
  throw usage_error(reason("--at wants one day or time"), hint("for example yesterday or 2026-11-22T21:15"));
}

// A whole day counts as late from the next logical day on, a moment from a day later (24 hours).
bool is_live(const time::Stamp& at, const time::Stamp& recorded, const time::Present& present) {
  constexpr std::int64_t kDay = 24 * 60 * 60;
  const auto moment = time::instant_of(at);
  const auto written = time::instant_of(recorded);
  if (!moment || !written) return time::logical_day(at, present.day_start) >= present.today();
  return written->seconds - moment->seconds <= kDay;
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
        at_(resolve_at(args, context)) {
    for (const auto& link : args.links) links_.push_back(verbs::resolve_link(link, kind, context));
  }

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
    if (!args_.mode.empty()) store::add_missing(node, "mode", Node::text(args_.mode));
  }

  void check_kind(const store::Record& record, const cli::Document& document) const {
    if (record.envelope.schema.kind == kind_.name) return;
    throw data_error({.file = document.file, .line = document.line, .field = "schema"},
                     reason("is a {}, not a {}", record.envelope.schema.kind, kind_.name), {});
  }

  // A draft that is gone on with has them already.
  template <typename Item, typename Same>
  static void add_once(std::vector<Item>& all, const Item& item, const Same& same) {
    if (std::none_of(all.begin(), all.end(), same)) all.push_back(item);
  }

  // The zone is ours only where the time is: a record from elsewhere keeps its silence.
  void finish(store::Record& record, bool has_time) const {
    store::Envelope& envelope = record.envelope;
    if (!has_time && envelope.zone.empty() && envelope.at.second) envelope.zone = present_.zone->name();
    if (!envelope.mode) {
      const bool live = is_live(envelope.at, envelope.recorded.value_or(now_), present_);
      envelope.mode = live ? store::Mode::live : store::Mode::backfilled;
    }
    for (const auto& tag : args_.tags)
      add_once(envelope.tags, tag, [&](const auto& has) { return has == tag; });
    for (const auto& link : links_) {
      add_once(envelope.links, link,
               [&](const auto& has) { return has.id == link.id && has.role == link.role; });
    }
  }

  const AddArgs& args_;
  const store::Kind& kind_;
  const store::Kinds& kinds_;
  const time::Present& present_;
  time::Stamp now_;
  std::optional<time::Stamp> at_;
  std::vector<store::Link> links_ = {};
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

cli::Draft new_draft(const AddArgs& args, const store::Kind& kind, yaml::Node answers,
                     cli::Context& context) {
  cli::Draft draft;
  const std::string now = time::to_string(context.present().stamp());
  const Node at = Node::token(now);
  const Node zone = Node::text(context.present().zone->name());
  yaml::put_at(draft.head, "at", &at);
  yaml::put_at(draft.head, "zone", &zone);
  store::IdMaker ids(context.seed());
  draft.id = store::Drafts(context.home()).next_id(ids, "draft" + now);
  draft.kind = kind.domain + '.' + kind.name;
  draft.started = now;
  draft.length = args.quick ? cli::Length::quick : cli::Length::whole;
  draft.interview.answers = std::move(answers);
  return draft;
}

void put_word(const char* key, const std::string& word, Node& head) {
  if (word.empty()) return;
  const Node value = Node::text(word);
  yaml::put_at(head, key, &value);
}

void put_item(const char* key, Node item, Node& head) {
  const Node* before = head.find(key);
  Node list = before != nullptr ? *before : Node::list();
  const bool there = std::any_of(list.items.begin(), list.items.end(),
                                 [&](const Node& other) { return yaml::same(other, item); });
  if (!there) list.items.push_back(std::move(item));
  yaml::put_at(head, key, &list);
}

Node link_node(const store::Link& link) {
  Node node = Node::map();
  node.members.push_back({"id", Node::text(link.id), {}});
  node.members.push_back({"role", Node::text(link.role), {}});
  return node;
}

// What the options say stays with the draft, so that it is there when somebody goes on another day.
void remember_options(const AddArgs& args, const store::Kind& kind, cli::Draft& draft,
                      cli::Context& context) {
  if (const auto at = resolve_at(args, context, Say::no)) {
    const Node stamp = Node::token(time::to_string(*at));
    yaml::put_at(draft.head, "at", &stamp);
    if (!at->second) yaml::put_at(draft.head, "zone", nullptr);  // a whole day is in no zone
  }
  put_word("with", args.with, draft.head);
  put_word("mode", args.mode, draft.head);
  for (const auto& tag : args.tags) put_item("tags", Node::text(tag), draft.head);
  for (const auto& text : args.links) {
    const store::Link link = verbs::resolve_link(text, kind, context);
    put_item("links", link_node(link), draft.head);
  }
  for (const auto& key : store::envelope_keys()) {
    const Node* value = draft.interview.answers.find(key);
    if (value == nullptr) continue;
    yaml::put_at(draft.head, key, value);
    yaml::put_at(draft.interview.answers, key, nullptr);
  }
}

// Nobody is to answer everything a second time because a draft was forgotten.
void say_what_waits(const store::Kind& kind, cli::Context& context) {
  bool waits = false;
  verbs::for_each_draft(context, [&](const cli::Draft& draft) {
    waits = waits || (draft.record.empty() && draft.kind == kind.domain + '.' + kind.name);
  });
  if (waits) context.messages.note(reason("a draft waits: rcw-journal add {} --resume", kind.name));
}

cli::Documents ask(const AddArgs& args, const store::Kind& kind, cli::Context& context, Batch& batch) {
  const bool going_on = args.resume || !args.draft.empty();
  if (!going_on) say_what_waits(kind, context);
  cli::Draft draft =
      going_on ? verbs::find_draft(args.draft, args.kind, context)
               : new_draft(args, kind, verbs::gather_answers(args.answers, args.sets, kind).node, context);
  remember_options(args, kind, draft, context);
  const bool unrecorded = asks_unrecorded(draft.head, context);
  batch.interview = std::make_shared<verbs::EntryInterview>(
      kind, std::move(draft), context, [unrecorded](const store::Kind& asked, cli::Form& form) {
        if (!unrecorded) leave_out_unrecorded(asked, form);
      });
  auto document = batch.interview->ask();
  batch.left = !document;
  return document ? cli::Documents{std::move(*document)} : cli::Documents{};
}

// A form that nobody has filled in makes no entry.
cli::Document answered(cli::Document document) {
  const auto& keys = store::envelope_keys();
  const bool any = std::any_of(
      document.node.members.begin(), document.node.members.end(),
      [&](const auto& member) { return std::find(keys.begin(), keys.end(), member.key) == keys.end(); });
  if (any) return document;
  throw data_error({.file = document.file}, reason("nothing is answered yet"),
                   hint("one answer is enough; what stays empty stays open"));
}

cli::Documents gather(const AddArgs& args, const store::Kind& kind, cli::Context& context, Batch& batch) {
  check_text_option(args);
  const bool typing = args.files.empty() && context.may_ask();
  const bool words_only = kind.fields.size() == 1;
  if (!args.text.empty() && !(typing && words_only)) {
    return {text_document(kind, "standard input", cli::read_input("-").bytes)};
  }
  if (!args.files.empty()) return read_files(args);
  if (typing) return ask(args, kind, context, batch);
  if (has_answers(args)) return {answered(verbs::gather_answers(args.answers, args.sets, kind))};
  throw usage_error(
      reason("there is no terminal to ask at, and standard input is read only where - says so"),
      hint("--text - for words, --answers - or --set for answers, - for records, or a FILE of records"));
}

// A draft says itself which kind it is of.
void take_kind_of_draft(AddArgs& args, cli::Context& context) {
  if (!args.resume && args.draft.empty()) return;
  if (has_answers(args)) {
    throw usage_error(reason("a draft has its answers already"),
                      hint("go on with it without --answers and --set, or begin anew without --resume"));
  }
  const cli::Draft draft = verbs::find_draft(args.draft, args.kind, context);
  args.kind = draft.kind.substr(draft.kind.find('.') + 1);
  args.draft = draft.id;
}

void check_maker(const store::Kind& kind) {
  if (kind.made_by.empty()) return;
  throw usage_error(reason("the kind {} is not added like this", kind.name), hint("use: {}", kind.made_by));
}

}  // namespace

Batch records_to_add(AddArgs args, cli::Context& context) {
  check_labels(args);
  take_kind_of_draft(args, context);
  const store::Kind& kind = resolve_kind(args, context);
  check_maker(kind);
  if (!args.mode.empty()) text::choose("mode", args.mode, store::mode_names());
  const Completer completer(args, kind, context);
  Batch batch;
  std::vector<Problem> problems;
  for (const auto& document : gather(args, kind, context, batch)) {
    try {
      batch.records.push_back(completer.complete(document));
      verbs::check_links(batch.records.back(), kind, document.file, context);
    } catch (const Error& error) {
      if (error.exit() == Exit::system && batch.interview) batch.interview->keep();
      if (error.exit() == Exit::system) throw;  // nothing is wrong with the record
      problems.insert(problems.end(), error.problems().begin(), error.problems().end());
    }
  }
  if (!problems.empty() && batch.interview) batch.interview->keep();
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return batch;
}

}  // namespace rcw::tools
