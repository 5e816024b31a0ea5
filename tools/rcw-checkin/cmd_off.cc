// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/time/phrase.h"
#include "tools/rcw-checkin/change_settings.h"
#include "tools/rcw-checkin/commands.h"

namespace rcw::tools {
namespace {

using yaml::Node;

constexpr const char* kReminders = "reminders";
constexpr const char* kUntil = "reminders_off_until";

// The last day of what was said, which is not to be over.
time::Day last_day(const std::string& text, cli::Context& context) {
  const auto& present = context.present();
  const time::Day day = time::read_phrase(text, present, time::Direction::future).last;
  if (day >= present.today()) return day;
  throw usage_error(reason("--until names a day that is over"),
                    hint("it is {} today", time::to_string(present.today())));
}

// Whoever wrote whether reminders are on or off keeps that line, with the new word in it.
std::vector<Setting> with_reminders_on(const Setting& other, cli::Context& context) {
  if (context.settings().reminders) return {other};
  return {{kReminders, Node::text("on")}, other};
}

Exit run_off(const std::string& until, cli::Context& context) {
  if (until.empty()) {
    change_settings("off", {{kReminders, Node::text("off")}, {kUntil, std::nullopt}}, context);
    context.out.write("Off until 'rcw-checkin on'.\n");
    return Exit::ok;
  }
  const std::string day = time::to_string(last_day(until, context));
  change_settings("off", with_reminders_on({kUntil, Node::token(day)}, context), context);
  context.out.write("Off until the end of " + day + ".\n");
  return Exit::ok;
}

Exit run_on(cli::Context& context) {
  const bool has_store = io::Dir::find_root(context.home()).has_value();
  if (has_store) change_settings("on", with_reminders_on({kUntil, std::nullopt}, context), context);
  context.out.write("On.\n");
  return Exit::ok;
}

}  // namespace

cli::Action declare_off(cli::Options& options) {
  const auto until = std::make_shared<std::string>();
  options.value("--until", "DATE", *until, "the last day of it; without, until 'on'");
  return [until](cli::Context& context) { return run_off(*until, context); };
}

cli::Action declare_on(cli::Options& options) {
  static_cast<void>(options);
  return [](cli::Context& context) { return run_on(context); };
}

}  // namespace rcw::tools
