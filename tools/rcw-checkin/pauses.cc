// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/pauses.h"

#include <utility>

namespace rcw::tools {

std::vector<checkin::PauseState> read_pauses(const store::Days& days, cli::Context& context) {
  std::vector<checkin::Pause> pauses;
  std::vector<checkin::Return> returns;
  const auto visit = [&](const store::Filed& filed) {
    if (const auto pause = checkin::find_pause(filed.record)) pauses.push_back(*pause);
    if (const auto back = checkin::find_return(filed.record)) returns.push_back(*back);
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  store::Shelf(context.home(), context.tree(), context.kinds())
      .walk(days, store::Order::oldest_first, visit, report);
  return checkin::pause_states(std::move(pauses), std::move(returns));
}

std::optional<checkin::Pause> current_pause(cli::Context& context) {
  const time::Day first = context.present().today().plus_days(-checkin::kPauseDays);
  return checkin::open_pause(read_pauses({first, {}}, context), context.present().now);
}

}  // namespace rcw::tools
