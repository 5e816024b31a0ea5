// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/checkin/timetable.h"
#include "lib/cli/later.h"
#include "lib/io/process.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/future_moment.h"

namespace rcw::tools {
namespace {

struct SetupArgs {
  bool cron = false;
  bool systemd = false;
  bool anacron = false;
  std::string at = {};
};

void check_one(const SetupArgs& args) {
  const int said = int{args.cron} + int{args.systemd} + int{args.anacron} + int{!args.at.empty()};
  if (said == 1) return;
  throw usage_error(reason("say which one: --cron, --systemd, --anacron or --at TIME"),
                    hint("cron is on most machines; the lines are printed and nothing is installed"));
}

Exit run_setup(const SetupArgs& args, cli::Context& context) {
  check_one(args);
  const checkin::Waking waking{io::own_path(), cli::variables_for_later(context)};
  if (args.cron) context.out.write(checkin::cron_text(waking));
  if (args.systemd) context.out.write(checkin::systemd_text(waking));
  if (args.anacron) context.out.write(checkin::anacron_text(waking));
  if (!args.at.empty()) {
    const time::Stamp at = future_moment("--at", args.at, context);
    context.out.write(checkin::at_text(waking, at, context.present().zone->name()));
  }
  return Exit::ok;
}

}  // namespace

cli::Action declare_setup(cli::Options& options) {
  const auto args = std::make_shared<SetupArgs>();
  options.flag("--cron", args->cron, "print a line for your crontab");
  options.flag("--systemd", args->systemd, "print a service and a timer of your own");
  options.flag("--anacron", args->anacron, "print an anacrontab, for a machine that is often off");
  options.value("--at", "TIME", args->at, "print a line for at(1): one reminder, then");
  return [args](cli::Context& context) { return run_setup(*args, context); };
}

}  // namespace rcw::tools
