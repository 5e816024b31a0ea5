// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/unrecorded.h"

#include "lib/journal/compliance.h"
#include "lib/store/layout.h"
#include "lib/store/shelf.h"
#include "tools/rcw-journal/windows.h"

namespace rcw::tools {
namespace {

std::string text_of(const yaml::Node& head, const char* key) {
  const yaml::Node* text = head.find(key);
  return text == nullptr ? std::string() : text->scalar;
}

bool is_about_today(const yaml::Node& head, cli::Context& context) {
  const auto at = time::parse_stamp(text_of(head, "at"));
  return !at || time::logical_day(*at, context.settings().day_start) == context.present().today();
}

// Only windows of just this relationship: one without a name is about no other.
bool window_runs(const std::string& with, cli::Context& context) {
  for (const auto& one : running_windows({"activation", with}, context)) {
    if (one.window.with == with) return true;
  }
  return false;
}

bool was_asked_today(const std::string& with, cli::Context& context) {
  const time::Day today = context.present().today();
  const int day_start = context.settings().day_start;
  const store::Shelf shelf(context.home(), store::layout::kJournal, context.kinds());
  bool asked = false;
  const auto listen = [&](const store::Filed& filed) {
    const auto& envelope = filed.record.envelope;
    asked = asked || (envelope.with == with && time::logical_day(envelope.at, day_start) == today &&
                      filed.record.find_text(journal::kUnrecordedField) != nullptr);
    return !asked;
  };
  // What cannot be read was asked nothing; the commands that look at it say so.
  shelf.walk({today, today.plus_days(1)}, store::Order::oldest_first, listen, [](const Error&) {});
  return asked;
}

}  // namespace

bool asks_unrecorded(const yaml::Node& head, cli::Context& context) {
  const std::string with = text_of(head, "with");
  return is_about_today(head, context) && window_runs(with, context) && !was_asked_today(with, context);
}

void leave_out_unrecorded(const store::Kind& kind, cli::Form& form) {
  if (kind.name == "daily") return;
  std::erase_if(form.questions, [](const auto& one) { return one.path == journal::kUnrecordedField; });
}

}  // namespace rcw::tools
