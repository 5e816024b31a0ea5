// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/pauses.h"

#include <utility>

namespace rcw::tools {

std::vector<checkin::PauseState> read_pauses(const store::Days& days, cli::Context& context) {
  checkin::PauseBook pauses;
  const auto visit = [&](const store::Filed& filed) {
    pauses.see(filed.record);
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  store::Shelf(context.home(), context.tree(), context.kinds())
      .walk(days, store::Order::oldest_first, visit, report);
  return pauses.states();
}

std::optional<checkin::Pause> current_pause(cli::Context& context) {
  const time::Day first = context.present().today().plus_days(-checkin::kPauseDays);
  return checkin::open_pause(read_pauses({first, {}}, context), context.present().now);
}

}  // namespace rcw::tools
