// SPDX-License-Identifier: MIT
#include <charconv>
#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/formats.h"
#include "lib/store/drafts.h"
#include "lib/store/notice.h"
#include "lib/text/choice.h"
#include "lib/verbs/answers.h"
#include "lib/verbs/ask_entry.h"
#include "lib/verbs/write_records.h"
#include "lib/yaml/path.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/guided_run.h"
#include "tools/rcw-checkin/run_record.h"
#include "tools/rcw-checkin/week_of_journal.h"

namespace rcw::tools {
namespace {

using yaml::Node;

const std::vector<std::string>& runs() {
  static const std::vector<std::string> names = {"daily", "weekly", "monthly", "talk", "aftermath"};
  return names;
}

std::optional<int> read_minutes(const char* option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  int minutes = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
  if (error == std::errc() && end == text.data() + text.size()) return minutes;
  throw usage_error(reason("{} is not a whole number of minutes", option), hint("for example {} 20", option));
}

std::optional<checkin::TalkPlan> plan_of(const RunArgs& args, const std::vector<FiledSchedule>& schedules) {
  auto minutes = read_minutes("--minutes", args.minutes);
  const auto turn = read_minutes("--turn", args.turn);
  if (!minutes && !schedules.empty() && args.kind == "monthly") minutes = schedules.front().schedule.minutes;
  if (args.kind == "monthly") return checkin::plan_monthly(minutes, turn);
  if (turn) throw usage_error(reason("--turn goes with 'run monthly'"));
  if (args.kind == "talk") return checkin::plan_short(minutes);
  if (minutes) throw usage_error(reason("--minutes goes with 'run monthly' and 'run talk'"));
  return std::nullopt;
}

void show_notice(const char* id, cli::Context& context) {
  context.messages.show(store::read_notice(context.content(), id, context.language()) + "\n\n");
}

// How long it is to take, where the answers do not say.
void put_planned(const std::optional<checkin::TalkPlan>& plan, Node& answers) {
  if (!plan || answers.find("planned") != nullptr) return;
  const Node minutes = Node::token(std::to_string(plan->minutes));
  yaml::put_at(answers, "planned", &minutes);
}

cli::Draft new_draft(const store::Kind& kind, Node head, cli::Context& context) {
  const std::string now = time::to_string(context.present().stamp());
  store::IdMaker ids(context.seed());
  cli::Draft draft;
  draft.id = store::Drafts(context.home()).next_id(ids, "draft" + now);
  draft.kind = kind.domain + '.' + kind.name;
  draft.started = now;
  draft.head = std::move(head);
  return draft;
}

void print(const RunArgs& args, const store::Filed& filed, cli::Context& context) {
  verbs::print_written({render::parse_format(args.format), false}, {filed}, context);
}

Exit not_now(cli::Context& context) {
  show_notice("not-now", context);
  return Exit::not_now;
}

// Everything was answered before: a file, options, or both.
Exit run_scripted(const RunArgs& args, const store::Kind& kind, const std::optional<checkin::TalkPlan>& plan,
                  const std::vector<FiledSchedule>& schedules, cli::Context& context) {
  Node answers = verbs::gather_answers(args.answers, args.sets, kind).node;
  if (answers.members.empty()) {
    context.messages.note(reason("nothing was written"));
    return Exit::ok;
  }
  if (is_joint(kind) && answers.find("hindrances") == nullptr) {
    throw usage_error(reason("the answers do not say whether something speaks for another time"),
                      hint("hindrances: [none] when nothing does; 'kinds {}' lists the words", kind.name));
  }
  if (wants_another_time(answers)) {
    context.messages.note(
        reason("something speaks for another time; 'anyway' with a reason goes on all the same"));
    return not_now(context);
  }
  put_next(args.next, answers, context);
  settle_next(kind, answers, schedules, context);
  put_planned(plan, answers);
  Node head = run_head(kind, args.with, schedules, context);
  if (args.kind == "weekly") add_week(head, context);
  const auto filed = keep_run(head, answers, args.kind, schedules, context);
  note_offers(answers, filed, context);
  print(args, filed, context);
  return context.messages.status(Exit::ok);
}

cli::Draft draft_of(const RunArgs& args, const store::Kind& kind,
                    const std::optional<checkin::TalkPlan>& plan, const std::vector<FiledSchedule>& schedules,
                    cli::Context& context) {
  if (args.resume || !args.draft.empty()) return verbs::find_draft(args.draft, args.kind, context);
  Node head = run_head(kind, args.with, schedules, context);
  if (args.kind == "weekly") add_week(head, context);
  cli::Draft draft = new_draft(kind, std::move(head), context);
  put_planned(plan, draft.interview.answers);
  put_next(args.next, draft.interview.answers, context);
  return draft;
}

// What was typed is let go only when it is a record; nothing after that brings the draft back.
template <typename Keep>
store::Filed keep_or_draft(GuidedRun& run, Keep keep) {
  try {
    return keep();
  } catch (const Error&) {
    run.keep();
    throw;
  }
}

Exit run_asked(const RunArgs& args, const store::Kind& kind, const std::optional<checkin::TalkPlan>& plan,
               const std::vector<FiledSchedule>& schedules, cli::Context& context) {
  cli::Draft draft = draft_of(args, kind, plan, schedules, context);
  GuidedRun run(kind, plan, draft, context);
  switch (run.ask()) {
    case GuidedRun::Outcome::left:
      return Exit::cancelled;
    case GuidedRun::Outcome::not_now:
      run.discard();
      return not_now(context);
    case GuidedRun::Outcome::finished:
      break;
  }
  Node& answers = draft.interview.answers;
  while (is_joint(kind) && !says_next(answers) && !next_day(schedules, context)) {
    context.messages.note(reason("a talk ends with a day for the next one, or - for none"));
    if (!run.ask_again("next")) return Exit::cancelled;
  }
  const auto filed = keep_or_draft(run, [&] {
    settle_next(kind, answers, schedules, context);
    return keep_run(draft.head, answers, args.kind, schedules, context);
  });
  run.discard();
  note_offers(answers, filed, context);
  if (!run.closing().empty()) context.messages.show(run.closing() + '\n');
  print(args, filed, context);
  return context.messages.status(Exit::ok);
}

Exit run_run(const RunArgs& args, cli::Context& context) {
  text::choose("run", args.kind, runs());
  render::parse_format(args.format);
  const auto schedules = schedules_of_run(args.kind, context);
  const auto plan = plan_of(args, schedules);
  const store::Kind& kind = *store::find_kind(context.kinds(), context.tree(), args.kind);
  if (!args.next.empty() && !is_joint(kind))
    throw usage_error(reason("--next goes with talks of two"),
                      hint("'schedule' sets the rhythm of this one"));
  const bool scripted = !args.answers.empty() || !args.sets.empty();
  if (!scripted && !context.may_ask()) {
    throw usage_error(reason("there is no terminal to ask at"),
                      hint("answer with --answers FILE; 'sheet {} --to yaml' prints a form", args.kind));
  }
  if (is_joint(kind)) show_notice("private", context);
  if (is_joint(kind) && !scripted) show_notice("talk-rules", context);
  if (plan && !plan->note.empty()) context.messages.note(plan->note);
  return scripted ? run_scripted(args, kind, plan, schedules, context)
                  : run_asked(args, kind, plan, schedules, context);
}

}  // namespace

cli::Action declare_run(cli::Options& options) {
  const auto args = std::make_shared<RunArgs>();
  options.operand("RUN", args->kind, "daily, weekly, monthly, talk or aftermath");
  options.value("--minutes", "NUMBER", args->minutes, "monthly: 30 to 60 (45 if not said); talk: 5 or 10");
  options.value("--turn", "NUMBER", args->turn, "monthly: minutes of each turn (15 to 20)");
  options.value("--answers", "FILE", args->answers,
                "answers as YAML, - for standard input; nothing is asked");
  options.values("--set", "FIELD=VALUE", args->sets, "answer one question; - as value reads standard input");
  options.value("--with", "NAME", args->with, "the relationship it is about, by a name of your own");
  options.value("--next", "DATE", args->next, "talks: the day of the next one, or none");
  options.flag("--resume", args->resume, "go on with the newest draft of this run");
  options.value("--draft", "DRAFT", args->draft, "go on with this draft");
  cli::add_format(options, args->format);
  return [args](cli::Context& context) { return run_run(*args, context); };
}

}  // namespace rcw::tools
