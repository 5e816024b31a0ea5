// SPDX-License-Identifier: MIT
// Laws of rules, over some thousands of any kind.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/checkin/friendly.h"
#include "lib/checkin/recurrence.h"
#include "lib/checkin/rrule.h"

namespace rcw::checkin {
namespace {

using time::Day;

class Maker {
 public:
  int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random_); }
  bool sometimes(int in) { return number(1, in) == 1; }

  // Any rule that is one.
  Rule rule() {
    while (true) {
      try {
        return checked(attempt());
      } catch (const Error&) {
        continue;  // parts that do not go together
      }
    }
  }

  Series series() {
    Series made{.first = day(), .second_of_day = number(0, 86399), .rule = rule()};
    if (sometimes(4)) made.until = made.first.plus_days(number(0, 4000));
    if (sometimes(4)) made.exceptions = {made.first, made.first.plus_days(7)};
    return made;
  }

  Day day() { return Day::from_epoch(number(0, 40000)); }

 private:
  std::vector<int> some(int most, bool below_zero) {
    std::vector<int> all;
    for (int i = number(1, 3); i > 0; --i)
      all.push_back(number(1, most) * (below_zero && sometimes(3) ? -1 : 1));
    return all;
  }

  Rule attempt() {
    Rule made{.frequency = static_cast<Frequency>(number(0, 3)), .interval = sometimes(2) ? 1 : number(1, 9)};
    if (sometimes(6)) made.count = number(1, 40);
    if (sometimes(6)) made.until = Until{day(), {}};
    if (made.until && sometimes(2)) made.until->second = number(0, 86399);
    if (sometimes(5)) made.months = some(12, false);
    if (sometimes(9)) made.weeks = some(53, true);
    if (sometimes(9)) made.year_days = some(366, true);
    if (sometimes(3)) made.month_days = some(31, true);
    if (sometimes(2)) add_weekdays(made);
    if (sometimes(6)) made.positions = some(3, true);
    if (sometimes(6)) made.week_start = number(1, 7);
    return made;
  }

  void add_weekdays(Rule& made) {
    if (sometimes(6)) {
      made.weekdays = {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}};
      return;
    }
    const bool numbered = sometimes(3);
    for (int i = number(1, 3); i > 0; --i)
      made.weekdays.push_back({numbered ? number(-1, 5) : 0, number(1, 7)});
  }

  std::mt19937 random_{20261122};
};

constexpr int kRules = 5000;
constexpr int kSeries = 120;

TEST(RuleLaws, TheTextReadsBackEqual) {
  Maker make;
  for (int i = 0; i < kRules; ++i) {
    const Rule rule = make.rule();
    ASSERT_EQ(parse_rrule(to_string(rule)), rule) << to_string(rule);
  }
}

TEST(RuleLaws, TheWordsReadBackEqual) {
  Maker make;
  int in_words = 0;
  for (int i = 0; i < kRules; ++i) {
    Rhythm rhythm{make.rule(), std::nullopt};
    if (make.sometimes(2)) rhythm.second = make.number(0, 86399);
    const std::string words = describe(rhythm);
    ASSERT_EQ(parse_rhythm(words), rhythm) << words;
    in_words += words.find('=') == std::string::npos ? 1 : 0;
  }
  EXPECT_GT(in_words, kRules / 20);
}

TEST(RuleLaws, TwoWindowsSayWhatOneSays) {
  Maker make;
  for (int i = 0; i < kSeries; ++i) {
    const Series series = make.series();
    const Day end = series.first.plus_days(5000);
    const Day middle = series.first.plus_days(make.number(0, 5000));
    const auto whole = occurrences(series, series.first, end, 10000);
    auto halves = occurrences(series, series.first, middle, 10000);
    const auto second = occurrences(series, middle.plus_days(1), end, 10000);
    halves.insert(halves.end(), second.begin(), second.end());
    ASSERT_EQ(halves, whole) << to_string(series.rule) << " from " << to_string(series.first);
    ASSERT_TRUE(std::is_sorted(whole.begin(), whole.end(), std::less_equal<>())) << to_string(series.rule);
  }
}

TEST(RuleLaws, FourHundredYearsLaterAllIsTheSame) {
  constexpr int kDays = 146097;
  Maker make;
  for (int i = 0; i < kSeries; ++i) {
    Series series = make.series();
    const auto now = occurrences(series, series.first, series.first.plus_days(2000), 50);
    series.first = series.first.plus_days(kDays);
    if (series.until) series.until = series.until->plus_days(kDays);
    if (series.rule.until) series.rule.until->day = series.rule.until->day.plus_days(kDays);
    for (Day& day : series.exceptions) day = day.plus_days(kDays);
    auto later = occurrences(series, series.first, series.first.plus_days(2000), 50);
    for (Day& day : later) day = day.plus_days(-kDays);
    ASSERT_EQ(later, now) << to_string(series.rule) << " from " << to_string(series.first);
  }
}

}  // namespace
}  // namespace rcw::checkin
