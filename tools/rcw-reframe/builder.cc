// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/builder.h"

#include <algorithm>
#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/reframe/draft.h"
#include "lib/store/field.h"
#include "lib/text/utf8.h"
#include "lib/text/wrap.h"
#include "lib/verbs/answers.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/path.h"
#include "tools/rcw-reframe/builder_print.h"
#include "tools/rcw-reframe/builder_record.h"
#include "tools/rcw-reframe/builder_talk.h"
#include "tools/rcw-reframe/calm_first.h"
#include "tools/rcw-reframe/rules.h"

namespace rcw::tools {
namespace {

constexpr std::string_view kLetGo = "let-go";

using yaml::Node;

std::string text_at(const Node& answers, const char* path) {
  const Node* node = yaml::find_at(answers, path);
  return node == nullptr ? "" : node->scalar;
}

// A record holds that much, and nobody hears that much.
constexpr std::size_t kMostDraft = 1000 * 1000;

// Standard input is one thing.
void check_one_input(const BuilderArgs& args) {
  auto readers = std::count_if(args.sets.begin(), args.sets.end(),
                               [](const std::string& set) { return set.ends_with("=-"); });
  readers += (args.file == "-" ? 1 : 0) + (args.answers == "-" ? 1 : 0);
  if (readers > 1)
    throw usage_error(reason("standard input is read only once"), hint("one - on a command line"));
}

// A text with all that is to be known of it.
struct Outcome {
  Built built = {};
  AfterCheck check = {};
};

// One run of one builder.
class Building {
 public:
  Building(const Builder& builder, const BuilderArgs& args, cli::Context& context)
      : builder_(builder),
        args_(args),
        context_(context),
        rules_(context),
        linter_(reframe::LintOptions{}, rules_.set()),
        kind_(*store::find_kind(context.kinds(), context.tree(),
                                builder.kind.empty() ? builder.name : builder.kind)) {}

  Exit run();

 private:
  Opening open() const;
  bool is_scripted(const Opening& opening) const { return opening.complete || !is_asking(args_, context_); }
  Node given_answers(const Opening& opening) const;
  void hold(const cli::Document& answers) const;
  std::vector<std::string> untouched(const std::string& draft) const;
  bool needs_no_wording(const std::string& draft) const;
  void say_no_wording() const;
  Exit give_back(const std::string& draft, Exit status) const;
  Outcome compose(const Node& answers) const;
  void tell_of(const Outcome& outcome, const Node& answers) const;
  void keep(const Node& head, const Node& answers, const Built& built) const;
  bool keeps() const { return args_.keep || !args_.follow_up.empty(); }
  Exit run_scripted(const Opening& opening, const Node& answers) const;
  Exit run_asked(const Opening& opening) const;
  Exit finish(BuilderTalk& talk, const Outcome& outcome) const;

  const Builder& builder_;
  const BuilderArgs& args_;
  cli::Context& context_;
  RulesInUse rules_;
  mutable reframe::Linter linter_;  // it learns as it reads
  const store::Kind& kind_;
};

Opening Building::open() const {
  Opening opening;
  if (builder_.open) {
    opening = builder_.open(args_, context_);
  } else if (!args_.file.empty()) {
    opening.draft = read_draft(args_.file);
  }
  if (!args_.with.empty()) {
    const Node with = Node::text(args_.with);
    yaml::put_at(opening.head, "with", &with);
  }
  return opening;
}

// A key that no question has would be an answer that is lost, and so would a value that does not fit.
void Building::hold(const cli::Document& answers) const {
  std::vector<std::string> known = {"schema", "id", "at", "with", "tags", "links"};
  for (const auto& field : kind_.fields) known.push_back(field.name);
  Node node = answers.node;
  for (auto& member : node.members)  // one word may stand where a list of them does
    for (const auto& field : kind_.fields)
      if (field.name == member.key && field.many && member.value.kind == Node::Kind::scalar)
        member.value = Node::list({member.value});
  std::vector<Problem> problems;
  const yaml::Fields in(node, answers.file, "", problems);
  in.only(known);
  for (const auto& field : kind_.fields) store::read_field(in, field);
  if (!problems.empty())
    throw Error(args_.answers.empty() ? Exit::usage : Exit::bad_data, std::move(problems));
}

// What files and options say, the draft among it.
Node Building::given_answers(const Opening& opening) const {
  Node answers = Node::map();
  if (is_scripted(opening)) {
    const cli::Document given = verbs::gather_answers(args_.answers, args_.sets, kind_);
    hold(given);
    answers = given.node;
  }
  if (opening.settle) opening.settle(answers);
  if (opening.draft.empty()) return answers;
  const Node draft = Node::text(opening.draft);
  yaml::put_at(answers, "original", &draft);
  return answers;
}

// The sentences of a draft that no builder changes.
std::vector<std::string> Building::untouched(const std::string& draft) const {
  std::vector<std::string> out;
  if (!builder_.own_draft || draft.empty()) return out;
  for (auto& sentence : reframe::sentences_of(draft, linter_)) {
    if (sentence.untouched) out.push_back(std::move(sentence.text));
  }
  return out;
}

bool Building::needs_no_wording(const std::string& draft) const {
  if (!builder_.own_draft || draft.empty()) return false;
  const auto all = reframe::sentences_of(draft, linter_);
  return !all.empty() && std::all_of(all.begin(), all.end(), [](const auto& one) { return one.untouched; });
}

void Building::say_no_wording() const {
  context_.messages.note(reason("a stop, a no or a limit stands as it is: it needs no wording"));
}

// A draft that no words are to change, as it came.
Exit Building::give_back(const std::string& draft, Exit status) const {
  if (draft.empty()) return status;
  Built built;
  built.text = draft;
  print_built(args_.format, builder_.name, Node::map(), built, {}, context_);
  return context_.messages.status(status);
}

Outcome Building::compose(const Node& answers) const {
  const std::string draft = text_at(answers, "original");
  Composer composer(kind_, answers, context_);
  Outcome outcome{builder_.build(composer), {}};
  std::string first;
  for (const auto& sentence : untouched(draft)) first += sentence + '\n';
  if (!first.empty()) {
    Built& built = outcome.built;
    built.text = first + '\n' + built.text;
    if (!built.shown.empty()) built.shown = first + '\n' + built.shown;
  }
  // What is no draft of the writer's own need not come back in the text.
  if (builder_.looked_at)
    outcome.check = check_after(outcome.built.text, builder_.own_draft ? draft : "", composer.blanks(),
                                linter_, context_);
  else
    outcome.check.blanks = composer.blanks();
  return outcome;
}

void Building::tell_of(const Outcome& outcome, const Node& answers) const {
  print_built(args_.format, builder_.name, answers, outcome.built, outcome.check, context_);
  context_.out.flush();
  if (!untouched(text_at(answers, "original")).empty()) say_no_wording();
  tell(outcome.check, outcome.built.text, context_);
  if (!outcome.built.note.empty()) context_.messages.show(outcome.built.note + '\n');
}

void Building::keep(const Node& head, const Node& answers, const Built& built) const {
  const auto filed = keep_built(kind_, head, answers, built, context_);
  if (!args_.follow_up.empty()) add_follow_up(filed, follow_up_day(args_.follow_up, context_), context_);
}

Exit Building::run_scripted(const Opening& opening, const Node& answers) const {
  if (answers.members.empty() && opening.head.members.empty()) {
    throw usage_error(reason("there is nothing to begin with, and no terminal to ask at"),
                      hint("answer with --answers FILE; 'sheet {} --to yaml' prints a form", builder_.name));
  }
  const std::string ending = text_at(answers, "ending");
  if (ending == kLetGo && keeps())
    throw usage_error(reason("the answers say that nothing is kept, and an option says to keep it"),
                      hint("leave out --keep and --follow-up, or the ending"));
  const Outcome outcome = compose(answers);
  tell_of(outcome, answers);
  if (keeps() || !(ending.empty() || ending == kLetGo)) keep(opening.head, answers, outcome.built);
  return context_.messages.status(status_of(outcome.check));
}

// What was typed is let go only when it is a record, or was not to become one.
Exit Building::finish(BuilderTalk& talk, const Outcome& outcome) const {
  if (!talk.ask_end(!keeps())) return Exit::cancelled;
  const std::string ending = text_at(talk.answers(), "ending");
  if (keeps() || (!ending.empty() && ending != kLetGo)) {
    try {
      keep(talk.head(), talk.answers(), compose(talk.answers()).built);  // by now it says what was chosen
    } catch (const Error&) {
      talk.keep();
      throw;
    }
  }
  talk.discard();
  if (!talk.closing().empty())
    context_.messages.show(text::wrap(talk.closing(), context_.out.columns()) + '\n');
  return context_.messages.status(status_of(outcome.check));
}

Exit Building::run_asked(const Opening& opening) const {
  BuilderTalk talk(kind_, builder_, args_, opening, context_);
  if (!talk.ask_draft()) return Exit::cancelled;
  if (const std::string draft = text_at(talk.answers(), "original"); needs_no_wording(draft)) {
    say_no_wording();
    talk.discard();
    return give_back(draft, Exit::ok);
  }
  if (!talk.ask_slots()) return Exit::cancelled;
  if (opening.settle) opening.settle(talk.answers());
  const Outcome outcome = compose(talk.answers());
  tell_of(outcome, talk.answers());
  return finish(talk, outcome);
}

Exit Building::run() {
  check_builder_format(args_.format);
  if (!args_.follow_up.empty()) follow_up_day(args_.follow_up, context_);
  check_one_input(args_);
  for (const auto& problem : rules_.problems()) context_.messages.warning(problem);
  const Opening opening = open();
  if (opening.ends) return give_back(opening.draft, *opening.ends);
  const Node answers = given_answers(opening);
  const std::string draft = text_at(answers, "original");
  if (needs_no_wording(draft)) {
    say_no_wording();
    return give_back(draft, Exit::ok);
  }
  if (builder_.calm_first) {
    const Calm calm = ask_calm(args_, draft, linter_, context_);
    if (calm != Calm::go_on) return calm == Calm::wait ? Exit::not_now : Exit::cancelled;
  }
  return is_scripted(opening) ? run_scripted(opening, answers) : run_asked(opening);
}

}  // namespace

bool is_asking(const BuilderArgs& args, const cli::Context& context) {
  return args.answers.empty() && args.sets.empty() && context.may_ask();
}

std::string read_draft(const std::string& file) {
  cli::Input input = cli::read_input(file);
  if (const auto bad = text::find_bad_byte(input.bytes)) {
    throw data_error({.file = input.name, .line = bad->line, .column = bad->column},
                     reason("{} is not allowed in a text", bad->what),
                     hint("UTF-8 text without control characters but tab and line breaks"));
  }
  if (input.bytes.size() > kMostDraft) {
    throw data_error({.file = input.name}, reason("is more than one message: over {} bytes", kMostDraft),
                     hint("'lint' reads texts of any length"));
  }
  while (input.bytes.ends_with('\n') || input.bytes.ends_with('\r')) input.bytes.pop_back();
  return std::move(input.bytes);
}

cli::Action declare_builder(cli::Options& options, Builder builder) {
  const auto args = std::make_shared<BuilderArgs>();
  if (!builder.takes.empty()) options.operand("FILE", args->file, builder.takes);
  options.value("--answers", "FILE", args->answers,
                "answers as YAML, - for standard input; nothing is asked");
  options.values("--set", "FIELD=VALUE", args->sets, "answer one question; - as value reads standard input");
  if (builder.declare) builder.declare(options);
  if (builder.calm_first) add_calm(options, *args);
  options.value("--with", "NAME", args->with, "the relationship it is about, by a name of your own");
  options.flag("--keep", args->keep, "keep a record of it");
  options.value("--follow-up", "+LENGTH", args->follow_up,
                "keep it, and let rcw-checkin come back to it, such as +3d");
  options.flag("--resume", args->resume, "go on with the newest draft of this kind");
  options.value("--draft", "DRAFT", args->draft, "go on with this draft");
  add_builder_format(options, args->format);
  return [args, builder = std::move(builder)](cli::Context& context) {
    return Building(builder, *args, context).run();
  };
}

}  // namespace rcw::tools
