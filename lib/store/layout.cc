// SPDX-License-Identifier: MIT
#include "lib/store/layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "lib/store/id.h"

namespace rcw::store::layout {
namespace {

constexpr std::string_view kSuffix = ".yaml";
constexpr std::size_t kDayLength = 10;    // 2026-11-22
constexpr std::size_t kMinuteLength = 5;  // T2115

// A number written with exactly this many digits.
std::optional<int> digits(std::string_view text, std::size_t count) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() != count || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::optional<int> within(std::optional<int> value, int low, int high) {
  if (value && (*value < low || *value > high)) return std::nullopt;
  return value;
}

std::optional<int> parse_minute(std::string_view text) {
  const auto hour = within(digits(text.substr(1, 2), 2), 0, 23);
  const auto minute = within(digits(text.substr(3), 2), 0, 59);
  if (text[0] != 'T' || !hour || !minute) return std::nullopt;
  return *hour * 60 + *minute;
}

bool has(std::string_view name, std::string_view part) { return name.find(part) != std::string_view::npos; }

}  // namespace

const std::vector<std::string>& domains() {
  static const std::vector<std::string> names = {"plan", "reframe", "checkin", "assess", kJournal};
  return names;
}

const std::vector<std::string>& folders(std::string_view domain) {
  static const std::vector<std::string> none = {};
  static const std::vector<std::string> checkin = {"schedules"};
  return domain == "checkin" ? checkin : none;
}

const std::vector<std::string>& other_folders(std::string_view domain) {
  static const std::vector<std::string> none = {};
  static const std::vector<std::string> reframe = {"ignored"};
  return domain == "reframe" ? reframe : none;
}

std::vector<std::string> trees(const std::string& domain) {
  std::vector<std::string> all = {domain};
  for (const auto& folder : folders(domain)) all.push_back(domain + '/' + folder);
  return all;
}

std::string record_name(const time::Stamp& at, const std::string& id) {
  std::string name = time::to_string(at.day);
  if (at.second) name += fmt::format("T{:02}{:02}", *at.second / 3600, *at.second / 60 % 60);
  return name + '-' + id + std::string(kSuffix);
}

std::optional<RecordName> parse_record_name(std::string_view name) {
  if (!name.ends_with(kSuffix) || name.size() < kDayLength + 1) return std::nullopt;
  name.remove_suffix(kSuffix.size());
  const auto day = time::parse_day(name.substr(0, kDayLength));
  if (!day) return std::nullopt;
  name.remove_prefix(kDayLength);
  std::optional<int> minute;
  if (name.size() > kMinuteLength && name[0] == 'T') {
    minute = parse_minute(name.substr(0, kMinuteLength));
    if (!minute) return std::nullopt;
    name.remove_prefix(kMinuteLength);
  }
  if (name.size() != kIdLength + 1 || name[0] != '-' || !is_id(name.substr(1))) return std::nullopt;
  return RecordName{*day, minute, std::string(name.substr(1))};
}

std::string record_path(const time::Stamp& at, const std::string& id) {
  return year_folder(at.day) + '/' + month_folder(at.day) + '/' + record_name(at, id);
}

std::string year_folder(time::Day day) { return fmt::format("{:04}", day.year()); }

std::string month_folder(time::Day day) { return fmt::format("{:02}", day.month()); }

std::optional<int> parse_year_folder(std::string_view name) { return within(digits(name, 4), 1, 9999); }

std::optional<int> parse_month_folder(std::string_view name) { return within(digits(name, 2), 1, 12); }

std::optional<MonthName> parse_month_file(std::string_view name) {
  if (name.size() != 12 || !name.ends_with(kSuffix) || name[4] != '-') return std::nullopt;
  const auto year = parse_year_folder(name.substr(0, 4));
  const auto month = parse_month_folder(name.substr(5, 2));
  if (!year || !month) return std::nullopt;
  return MonthName{*year, *month};
}

bool is_stray_copy(std::string_view name) {
  return has(name, ".sync-conflict-") || has(name, "conflicted copy") || name.ends_with('~') ||
         name.starts_with(".#") || name.ends_with(".orig") || name.ends_with(".rej") ||
         name.ends_with(".swp") || name.starts_with(".nfs");
}

}  // namespace rcw::store::layout
