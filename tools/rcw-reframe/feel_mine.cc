// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/feel_mine.h"

#include <vector>

#include "lib/store/shelf.h"
#include "lib/store/values.h"
#include "lib/time/phrase.h"

namespace rcw::tools {

reframe::OwnWords read_own_words(std::optional<int> weeks, cli::Context& context) {
  constexpr int kDaysOfWeek = 7;
  store::Days days;
  if (weeks) {
    days.first = reframe::monday_of(context.present().today()).plus_days(-kDaysOfWeek * (*weeks - 1));
  }
  const int day_start = context.settings().day_start;
  std::vector<reframe::KeptWord> kept;
  const auto visit = [&](const store::Filed& filed) {
    const auto& record = filed.record;
    const time::Day day = time::logical_day(record.envelope.at, day_start);
    const std::string word = store::text_at(record, "word");
    const bool counts = record.envelope.schema.kind == "feeling" && (!days.first || *days.first <= day);
    if (counts && !word.empty()) kept.push_back({word, store::text_at(record, "family"), day});
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  store::Shelf(context.home(), context.trees(), context.kinds())
      .walk(days, store::Order::oldest_first, visit, report);
  return reframe::count_words(kept);
}

}  // namespace rcw::tools
