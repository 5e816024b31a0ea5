// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/checkin/due.h"
#include "lib/cli/names.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/future_moment.h"
#include "tools/rcw-checkin/give_answer.h"

namespace rcw::tools {
namespace {

using checkin::Act;

struct AnswerArgs {
  std::vector<std::string> items = {};
  cli::Names ids = {};
  std::string until = "1h";
  bool next = false;
};

constexpr std::int64_t kDay = 86400;

time::Stamp read_until(const std::string& text, cli::Context& context) {
  const time::Stamp until = future_moment("--until", text, context);
  const std::int64_t last = context.present().now.seconds + checkin::kLongestSnooze * kDay;
  if (time::instant_of(until).value_or(time::Instant{}).seconds <= last) return until;
  throw usage_error(reason("--until is more than {} days away", checkin::kLongestSnooze),
                    hint("'skip' leaves this one out; 'schedule edit' changes the rhythm"));
}

checkin::Answer answer_for(const Answerable& item, Act act, const AnswerArgs& args, cli::Context& context) {
  checkin::Answer answer = answer_to(item, act);
  if (act != Act::snooze) return answer;
  const auto until = time::instant_of(read_until(args.until, context)).value_or(time::Instant{});
  const auto zone = time::Zone::named(item.zone);
  answer.at = zone.at(until);
  own_zone_again(context);
  return answer;
}

std::vector<std::string> names_of(const AnswerArgs& args) {
  cli::Names names = args.ids;
  names.operands = args.items;
  auto all = cli::read_names(names);
  if (!all.empty()) return all;
  throw usage_error(reason("say what it is about"), hint("a name of 'schedule list', or an id of 'due'"));
}

Exit run_answer(Act act, const AnswerArgs& args, cli::Context& context) {
  for (const auto& name : names_of(args)) {
    try {
      const Answerable item = answerable_item(name, args.next, context);
      give_answer(answer_for(item, act, args, context), checkin::to_string(act), context);
    } catch (const Error& error) {
      if (args.items.size() == 1) throw;
      context.messages.report(error);
    }
  }
  return context.messages.status(Exit::ok);
}

cli::Action declare_answer(Act act, cli::Options& options) {
  const auto args = std::make_shared<AnswerArgs>();
  options.operands("ITEM", args->items, "names of schedules, or ids of what is due");
  cli::add_ids(options, args->ids);
  options.flag("--next", args->next, "the next time of it, when nothing of it is due");
  if (act == Act::snooze) {
    options.value("--until", "TIME", args->until,
                  "when to come back to it, such as 2h or 'tomorrow 18:00' (1h if not said)");
  }
  return [act, args](cli::Context& context) { return run_answer(act, *args, context); };
}

}  // namespace

cli::Action declare_done(cli::Options& options) { return declare_answer(Act::done, options); }
cli::Action declare_skip(cli::Options& options) { return declare_answer(Act::skip, options); }
cli::Action declare_snooze(cli::Options& options) { return declare_answer(Act::snooze, options); }

}  // namespace rcw::tools
