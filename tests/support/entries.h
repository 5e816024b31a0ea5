// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "lib/journal/claim.h"
#include "lib/journal/diary.h"
#include "lib/journal/kinds.h"
#include "lib/store/record_yaml.h"
#include "lib/yaml/door.h"
#include "tests/support/records.h"

namespace rcw::test {

inline constexpr int kDayStart = 4 * 3600;

// "a000000007": the id of the seventh entry.
inline std::string entry_id(int number) {
  const std::string digits = std::to_string(number);
  return 'a' + std::string(store::kIdLength - 1 - digits.size(), '0') + digits;
}

// An entry of a built-in kind as its file would say it; `more` is further lines.
inline store::Record entry(const std::string& kind, int number, const std::string& at,
                           const std::string& more = "") {
  const std::string text =
      "schema: rcw/journal." + kind + "/1\nid: " + entry_id(number) + "\nat: " + at + '\n' + more + '\n';
  return store::decode(yaml::parse("entry", text), "entry", journal::kinds());
}

// A moment with a category of trigger and its responses ("withdraw, pursue").
inline store::Record activation(int number, const std::string& at, const std::string& trigger,
                                const std::string& responses, const std::string& more = "") {
  std::string fields;
  if (!trigger.empty()) fields += "trigger: {category: \"" + trigger + "\"}\n";
  if (!responses.empty()) fields += "response: [" + responses + "]\n";
  return entry("activation", number, at, fields + more);
}

inline journal::Course course(std::string_view first, std::string_view last) {
  return {.first = day(first), .last = day(last), .with = ""};
}

inline journal::Diary diary(const journal::Course& course, const std::vector<store::Record>& entries) {
  journal::DiaryTally tally(course, kDayStart);
  for (const auto& one : entries) tally.add(one);
  return tally.result();
}

// Of November 2026.
inline journal::Diary diary(const std::vector<store::Record>& entries) {
  return diary(course("2026-11-01", "2026-11-30"), entries);
}

// The claim with this id; a test that names one that is not there fails.
inline const journal::Claim& claim(const std::vector<journal::Claim>& claims, const std::string& id) {
  for (const auto& one : claims) {
    if (one.id == id) return one;
  }
  throw std::out_of_range("no claim " + id);
}

inline std::vector<std::string> claim_ids(const std::vector<journal::Claim>& claims) {
  std::vector<std::string> ids;
  for (const auto& one : claims) ids.push_back(one.id);
  return ids;
}

// "2026-11-10T20:00:00+01:00": at eight in the evening of the day, so many days after the first of November
// 2026.
inline std::string evening_of(int days) {
  return time::to_string(day("2026-11-01").plus_days(days)) + "T20:00:00+01:00";
}

}  // namespace rcw::test
