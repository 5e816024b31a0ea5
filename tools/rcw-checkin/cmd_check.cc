// SPDX-License-Identifier: MIT
#include "lib/checkin/schedule.h"
#include "lib/time/zone.h"
#include "lib/verbs/verbs.h"
#include "tools/rcw-checkin/commands.h"

namespace rcw::tools {
namespace {

// A rhythm of the right shape may still have a rule, a time or a zone that is none.
void examine(const store::Filed& filed) {
  const auto schedule = checkin::find_schedule(filed);
  if (!schedule) return;
  try {
    static_cast<void>(time::Zone::named(schedule->zone));
    if (!schedule->also_zone.empty()) static_cast<void>(time::Zone::named(schedule->also_zone));
  } catch (const Error& error) {
    throw data_error({.file = filed.path, .line = filed.line}, error.problems().front().reason,
                     error.problems().front().hint);
  }
}

}  // namespace

cli::Action declare_check(cli::Options& options) { return verbs::declare_check(options, examine); }

}  // namespace rcw::tools
