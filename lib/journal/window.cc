// SPDX-License-Identifier: MIT
#include "lib/journal/window.h"

#include <algorithm>
#include <charconv>

#include "lib/store/values.h"

namespace rcw::journal {
namespace {

std::optional<time::Day> find_day(const store::Record& record, const char* field) {
  const std::string* text = record.find_text(field);
  return text != nullptr ? time::parse_day(*text) : std::nullopt;
}

std::vector<time::Day> find_days(const store::Record& record, const char* field) {
  std::vector<time::Day> days;
  for (const auto& member : record.fields) {
    if (member.key != field) continue;
    for (const auto& item : member.value.items) {
      if (const auto day = time::parse_day(item.scalar)) days.push_back(*day);
    }
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

std::optional<time::Day> find_opened(const store::Record& record) {
  const auto& recorded = record.envelope.recorded;
  return recorded ? std::optional(recorded->day) : std::nullopt;
}

std::vector<Extension> find_extensions(const store::Record& record) {
  std::vector<Extension> all;
  for (const auto& member : record.fields) {
    if (member.key != "extensions") continue;
    for (const auto& item : member.value.items) {
      const yaml::Node* on = item.find("on");
      const yaml::Node* days = item.find("days");
      const auto day = on != nullptr ? time::parse_day(on->scalar) : std::nullopt;
      if (!day || days == nullptr) continue;
      Extension one{.on = *day};
      std::from_chars(days->scalar.data(), days->scalar.data() + days->scalar.size(), one.days);
      all.push_back(one);
    }
  }
  return all;
}

}  // namespace

const std::vector<Protocol>& protocols() {
  static const std::vector<Protocol> all = {
      {"awareness", 7, {"daily"}},
      {"activation", 14, {"activation", "near-miss", "setback"}},
  };
  return all;
}

std::vector<std::string> protocol_names() {
  std::vector<std::string> names;
  for (const auto& protocol : protocols()) names.push_back(protocol.name);
  return names;
}

const Protocol* find_protocol(const std::string& name) {
  for (const auto& protocol : protocols()) {
    if (protocol.name == name) return &protocol;
  }
  return nullptr;
}

bool is_paperwork(const std::string& kind) {
  return kind == kWindowKind || kind == "guess" || kind == "review";
}

time::Day Window::end() const { return stopped ? std::min(*stopped, last()) : last(); }

std::optional<Window> find_window(const store::Record& record) {
  if (record.envelope.schema.kind != kWindowKind) return std::nullopt;
  const std::string* protocol = record.find_text("protocol");
  const auto first = find_day(record, "first");
  if (protocol == nullptr || !first) return std::nullopt;
  return Window{.id = record.envelope.id,
                .protocol = *protocol,
                .first = *first,
                .length = number_at(record, "length").value_or(0),
                .off = find_days(record, "days_off"),
                .stopped = find_day(record, "stopped"),
                .opened = find_opened(record),
                .review = find_day(record, "review"),
                .extensions = find_extensions(record),
                .with = record.envelope.with};
}

WindowState state_on(const Window& window, time::Day today) {
  if (window.stopped && *window.stopped <= window.last() && today >= *window.stopped)
    return WindowState::stopped;
  if (today < window.first) return WindowState::coming;
  return today <= window.last() ? WindowState::running : WindowState::ended;
}

std::string to_string(WindowState state) {
  static const std::vector<std::string> names = {"coming", "running", "ended", "stopped"};
  return names.at(static_cast<std::size_t>(state));
}

bool is_in(const Window& window, time::Day day) { return window.first <= day && day <= window.last(); }

bool collide(const Window& a, const Window& b) {
  if (a.protocol != b.protocol || a.with != b.with || a.stopped || b.stopped) return false;
  return a.first <= b.last() && b.first <= a.last();
}

}  // namespace rcw::journal
