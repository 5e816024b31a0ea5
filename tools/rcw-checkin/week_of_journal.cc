// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/week_of_journal.h"

#include "lib/store/kind_file.h"
#include "lib/store/layout.h"
#include "lib/store/shelf.h"

namespace rcw::tools {
namespace {

constexpr int kDays = 7;

bool is_read_out(const std::string& kind) {
  return kind == "near-miss" || kind == "setback" || kind == "win";
}

}  // namespace

std::vector<store::Record> week_of_journal(cli::Context& context) {
  std::vector<store::Record> found;
  const time::Day today = context.present().today();
  const time::Day first = today.plus_days(1 - kDays);
  const int day_start = context.settings().day_start;
  const auto visit = [&](const store::Filed& filed) {
    const auto& envelope = filed.record.envelope;
    const time::Day day = time::logical_day(envelope.at, day_start);
    if (is_read_out(envelope.schema.kind) && first <= day && day <= today) found.push_back(filed.record);
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  store::Shelf(context.home(), store::layout::kJournal,
               store::content_kinds(store::layout::kJournal, context.home()))
      .walk({first, today.plus_days(1)}, store::Order::oldest_first, visit, report);
  return found;
}

}  // namespace rcw::tools
