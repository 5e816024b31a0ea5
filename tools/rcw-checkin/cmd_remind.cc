// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>
#include <optional>

#include "lib/base/reason.h"
#include "lib/checkin/reminded.h"
#include "lib/cli/deliver.h"
#include "lib/cli/remind_config.h"
#include "lib/text/choice.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/due_keys.h"

namespace rcw::tools {
namespace {

struct RemindArgs {
  std::vector<std::string> via = {};
  std::string every = {};
  bool dry_run = false;
  bool trial = false;
};

// What was typed counts more than what config.yaml says.
cli::RemindConfig wishes(const RemindArgs& args) {
  cli::RemindConfig remind = cli::read_config().remind;
  if (!args.every.empty()) {
    const auto every = cli::read_every(args.every);
    if (!every)
      throw usage_error(reason("--every wants a length of a minute or more"), hint("for example 4h"));
    remind.every = *every;
  }
  if (!args.via.empty()) remind.via.clear();
  for (const auto& name : args.via) {
    remind.via.push_back(static_cast<cli::Way>(text::choose("way", name, cli::way_names())));
  }
  return remind;
}

checkin::Moment moment(const cli::RemindConfig& remind, cli::Context& context) {
  const auto& settings = context.settings();
  const auto& present = context.present();
  const int second = present.stamp().second.value_or(0);
  return {.now = present.now,
          .every = remind.every,
          .off = !settings.reminders_on(present.today()),
          .quiet = settings.quiet && settings.quiet->holds(second)};
}

void bring(const cli::RemindConfig& remind, bool dry_run, cli::Context& context) {
  if (dry_run) return context.out.write(remind.text + '\n');
  cli::deliver({.text = remind.text,
                .command = remind.command,
                .mail_to = remind.mail_to,
                .via = remind.via,
                .limit = cli::delivery_limit()},
               context);
}

std::vector<std::string> hidden(const std::vector<std::string>& keys) {
  std::vector<std::string> out;
  for (const auto& key : keys) out.push_back(checkin::hidden(key));
  return out;
}

// What is remembered. Where that cannot be known, a reminder too many is less than none.
std::optional<checkin::Reminded> open_memory(cli::Context& context) {
  try {
    const std::string folder = cli::state_folder();
    if (folder.empty()) {
      throw Error(Exit::system, Problem{{},
                                        reason("there is no home directory to remember reminders in"),
                                        hint("set XDG_STATE_HOME; until then each one is said each time")});
    }
    return std::optional<checkin::Reminded>(std::in_place, folder, context.home());
  } catch (const Error& error) {
    context.messages.report(error);
    return std::nullopt;
  }
}

void keep(std::optional<checkin::Reminded>& memory, const checkin::Memory& said, cli::Context& context) {
  try {
    if (memory) memory->keep(said);
  } catch (const Error& error) {
    context.messages.report(error);
  }
}

void remind(const RemindArgs& args, const cli::RemindConfig& wished, cli::Context& context) {
  const auto now = moment(wished, context);
  if (now.off || now.quiet) return;
  const auto due = hidden(due_keys(context));
  if (due.empty()) return;
  auto memory = open_memory(context);
  if (memory && !memory->held()) return;  // another one is saying it
  const auto decision = checkin::decide(due, memory ? memory->memory() : checkin::Memory(), now);
  if (!decision.say) return;
  bring(wished, args.dry_run, context);
  if (!args.dry_run) keep(memory, decision.memory, context);
}

Exit run_remind(const RemindArgs& args, cli::Context& context) {
  const auto wished = wishes(args);
  if (args.trial)
    bring(wished, args.dry_run, context);
  else
    remind(args, wished, context);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_remind(cli::Options& options) {
  const auto args = std::make_shared<RemindArgs>();
  options.values("--via", "WAY", args->via,
                 "command, notify-send, mail or stdout; the first that works is taken");
  options.value("--every", "LENGTH", args->every,
                "how long until the same thing is said again (4h if not said)");
  options.flag("--dry-run", args->dry_run,
               "print what would be said now; bring nothing and remember nothing");
  options.flag("--try", args->trial, "bring it now, whatever is due, to see that it arrives");
  return [args](cli::Context& context) { return run_remind(*args, context); };
}

}  // namespace rcw::tools
