// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/unrecorded.h"

#include "lib/journal/compliance.h"
#include "lib/store/layout.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

bool asks_unrecorded(cli::Context& context) {
  const time::Day today = context.present().today();
  const int day_start = context.settings().day_start;
  const store::Shelf shelf(context.home(), store::layout::kJournal, context.kinds());
  // What cannot be read asks nothing; the commands that look at it say so.
  const auto ignore = [](const Error&) {};

  bool runs = false;
  const auto look = [&](const store::Filed& filed) {
    const auto window = journal::find_window(filed.record);
    runs = runs || (window && window->protocol == "activation" &&
                    journal::state_on(*window, today) == journal::WindowState::running);
    return !runs;
  };
  shelf.walk_whole_days({today.plus_days(-journal::kLongestWindow), today}, store::Order::newest_first, look,
                        ignore);
  if (!runs) return false;

  bool asked = false;
  const auto listen = [&](const store::Filed& filed) {
    const bool is_today = time::logical_day(filed.record.envelope.at, day_start) == today;
    asked = asked || (is_today && filed.record.find_text(journal::kUnrecordedField) != nullptr);
    return !asked;
  };
  shelf.walk({today, today.plus_days(1)}, store::Order::oldest_first, listen, ignore);
  return !asked;
}

}  // namespace rcw::tools
