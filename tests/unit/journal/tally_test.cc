// SPDX-License-Identifier: MIT
#include "lib/journal/tally.h"

#include <gmock/gmock.h>

#include "lib/base/error.h"
#include "lib/journal/kinds.h"
#include "lib/yaml/door.h"
#include "tests/support/records.h"

namespace rcw::journal {
namespace {

using test::day;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr int kFour = 4 * 3600;

store::Record entry(std::string_view at, const std::string& kind = "note",
                    const std::string& fields = "text: a") {
  store::Record record = test::note("k7m3q9zxvb", at);
  record.envelope.schema.kind = kind;
  record.fields = yaml::parse("f", fields).members;
  return record;
}

store::Record tagged(std::vector<std::string> tags) {
  store::Record record = entry("2026-11-22");
  record.envelope.tags = std::move(tags);
  return record;
}

Tallied count(By by, const std::vector<store::Record>& records, int day_start = kFour) {
  Tally tally(by, day_start, kinds());
  for (const auto& record : records) tally.add(record);
  return tally.result();
}

// "name entries" of every bin, or of those with entries.
std::vector<std::string> bins(const Tallied& tallied) {
  std::vector<std::string> out;
  for (const auto& bin : tallied.bins) out.push_back(bin.name + ' ' + std::to_string(bin.entries));
  return out;
}

std::vector<std::string> filled(Tallied tallied) {
  std::erase_if(tallied.bins, [](const Bin& bin) { return bin.entries == 0; });
  return bins(tallied);
}

TEST(ParseBy, KnowsEveryName) {
  for (std::size_t i = 0; i < by_names().size(); ++i) {
    EXPECT_EQ(parse_by(by_names()[i]), static_cast<By>(i));
    EXPECT_EQ(to_string(static_cast<By>(i)), by_names()[i]);
  }
  EXPECT_THROW(parse_by("weeks"), Error);
  EXPECT_THROW(parse_by(""), Error);
  EXPECT_EQ(by_names().back(), "hour");
  EXPECT_TRUE(counts_words(By::kind) && counts_words(By::feeling));
  EXPECT_FALSE(counts_words(By::week) || counts_words(By::hour));
}

TEST(Tally, OfNothingHasNoBins) {
  for (const auto& name : by_names()) {
    const Tallied none = count(parse_by(name), {});
    EXPECT_THAT(none.bins, IsEmpty()) << name;
    EXPECT_EQ(none.entries, 0U);
    EXPECT_FALSE(none.days);
  }
}

TEST(Tally, SaysOfWhichDaysItIs) {
  const Tallied three =
      count(By::tag, {entry("2026-11-22"), entry("2026-01-04T03:59:59+01:00"), entry("2026-05-01")});
  EXPECT_EQ(three.entries, 3U);
  EXPECT_EQ(three.days->first, day("2026-01-03"));
  EXPECT_EQ(three.days->last, day("2026-11-22"));
}

TEST(Tally, OfKindsIsByName) {
  const Tallied all = count(
      By::kind,
      {entry("2026-11-22", "note"), entry("2026-11-22", "daily", "summary: a"), entry("2026-11-22", "note")});
  EXPECT_THAT(bins(all), ElementsAre("daily 1", "note 2"));
  EXPECT_EQ(all.counted, 3U);
}

TEST(Tally, OfWordsIsByHowManyThenByName) {
  const Tallied tags =
      count(By::tag, {tagged({"b", "a"}), tagged({"c", "b"}), tagged({"家", "a"}), tagged({})});
  EXPECT_THAT(bins(tags), ElementsAre("a 2", "b 2", "c 1", "家 1"));
  EXPECT_EQ(tags.entries, 4U);
  EXPECT_EQ(tags.counted, 3U);
}

TEST(Tally, AnEntryCountsOnceForAWord) {
  EXPECT_THAT(bins(count(By::tag, {tagged({"a", "b", "a"})})), ElementsAre("a 1", "b 1"));
  const auto both = entry("2026-11-22", "activation", "response: [withdraw, freeze, withdraw]");
  const auto one = entry("2026-11-22", "setback", "response: [withdraw]");
  EXPECT_THAT(bins(count(By::response, {both, one, entry("2026-11-22")})),
              ElementsAre("withdraw 2", "freeze 1"));
  const auto body = entry("2026-11-22", "activation", "body: [{site: chest, sensation: hot}, {site: chest}]");
  EXPECT_THAT(bins(count(By::body, {body})), ElementsAre("chest 1"));
}

TEST(Tally, OfTriggersTakesEveryKindThatHasThem) {
  const std::string phone = "trigger: {text: a, category: phone}";
  const Tallied all =
      count(By::trigger, {entry("2026-11-22", "activation", phone), entry("2026-11-22", "near-miss", phone),
                          entry("2026-11-22", "setback", phone), entry("2026-11-22", "setback")});
  EXPECT_THAT(bins(all), ElementsAre("phone 3"));
  EXPECT_EQ(all.counted, 3U);
}

TEST(Tally, OfFeelingsLeavesMotivesOut) {
  const Tallied all =
      count(By::feeling, {entry("2026-11-22", "daily", "emotions: [{emotion: anxiety}, {emotion: nothing}]"),
                          entry("2026-11-22", "desire", "motives: [anxious]")});
  EXPECT_THAT(bins(all), ElementsAre("anxiety 1", "nothing 1"));
}

TEST(Tally, TwentyToOneBelongsToTheDayBefore) {
  const auto late = entry("2026-11-23T00:40:00+01:00");  // a Monday by the calendar
  EXPECT_THAT(filled(count(By::weekday, {late})), ElementsAre("Sun 1"));
  EXPECT_THAT(filled(count(By::weekday, {late}, 0)), ElementsAre("Mon 1"));
  EXPECT_THAT(filled(count(By::week, {late})), ElementsAre("2026-W47 1"));
  EXPECT_THAT(filled(count(By::hour, {late})), ElementsAre("00 1"));
  EXPECT_THAT(filled(count(By::month, {entry("2026-12-01T03:59:59+01:00")})), ElementsAre("2026-11 1"));
  EXPECT_THAT(filled(count(By::month, {entry("2026-12-01")})), ElementsAre("2026-12 1"));
}

TEST(Tally, ReadsEachTimeOnItsOwnClock) {
  // One moment, in Tokyo a Monday morning, in New York a Sunday evening.
  const std::vector<store::Record> same = {entry("2026-11-23T09:00:00+09:00"),
                                           entry("2026-11-22T19:00:00-05:00")};
  EXPECT_THAT(filled(count(By::weekday, same)), ElementsAre("Mon 1", "Sun 1"));
  EXPECT_THAT(filled(count(By::hour, same)), ElementsAre("09 1", "19 1"));
  EXPECT_THAT(filled(count(By::week, same)), ElementsAre("2026-W47 1", "2026-W48 1"));
}

// Berlin, 25 October 2026: the clock shows 02:30 twice. And 29 March, when it never does.
TEST(Tally, IsNotMovedByClocksThatChange) {
  const std::vector<store::Record> twice = {entry("2026-10-25T02:30:00+02:00"),
                                            entry("2026-10-25T02:30:00+01:00"),
                                            entry("2026-10-25T04:00:00+01:00")};
  EXPECT_THAT(filled(count(By::hour, twice)), ElementsAre("02 2", "04 1"));
  EXPECT_THAT(filled(count(By::weekday, twice)), ElementsAre("Sat 2", "Sun 1"));
  const std::vector<store::Record> skipped = {entry("2026-03-29T01:59:59+01:00"),
                                              entry("2026-03-29T03:00:00+02:00")};
  EXPECT_THAT(filled(count(By::hour, skipped)), ElementsAre("01 1", "03 1"));
  EXPECT_THAT(filled(count(By::weekday, skipped)), ElementsAre("Sat 2"));
}

TEST(Tally, OfWeekdaysHasAllSeven) {
  EXPECT_THAT(bins(count(By::weekday, {entry("2026-11-18")})),
              ElementsAre("Mon 0", "Tue 0", "Wed 1", "Thu 0", "Fri 0", "Sat 0", "Sun 0"));
}

TEST(Tally, OfHoursHasAllOfThemAndSaysWhatHasNone) {
  const Tallied without =
      count(By::hour, {entry("2026-11-22T00:00:00+01:00"), entry("2026-11-22T23:59:59+01:00")});
  EXPECT_THAT(without.bins, SizeIs(24));
  EXPECT_EQ(without.bins.front().name, "00");
  EXPECT_EQ(without.bins.back().name, "23");
  const Tallied with = count(By::hour, {entry("2026-11-22"), entry("1660-01-11T22:00:00")});
  EXPECT_THAT(with.bins, SizeIs(25));
  EXPECT_THAT(filled(with), ElementsAre("22 1", std::string(kNoHour) + " 1"));
  EXPECT_EQ(with.counted, 2U);
}

TEST(Tally, OfMonthsLeavesNoGap) {
  const Tallied months = count(By::month, {entry("2027-02-28"), entry("2026-11-30")});
  EXPECT_THAT(bins(months), ElementsAre("2026-11 1", "2026-12 0", "2027-01 0", "2027-02 1"));
  EXPECT_EQ(months.bins.front().first, day("2026-11-01"));
  EXPECT_EQ(months.bins.back().first, day("2027-02-01"));
  EXPECT_FALSE(months.bins.front().feelings);
}

TEST(Tally, OfWeeksGoesThroughWeekFiftyThree) {
  const Tallied weeks = count(By::week, {entry("2027-01-18"), entry("2026-12-27"), entry("2027-01-03")});
  EXPECT_THAT(bins(weeks), ElementsAre("2026-W52 1", "2026-W53 1", "2027-W01 0", "2027-W02 0", "2027-W03 1"));
  EXPECT_EQ(weeks.bins.at(1).first, day("2026-12-28"));
  EXPECT_EQ(weeks.bins.at(2).first, day("2027-01-04"));
}

TEST(Tally, ReachesTheEndsOfTheCalendar) {
  const std::vector<store::Record> ends = {entry("0001-01-01"), entry("0001-01-01T00:10:00"),
                                           entry("9999-12-31")};
  const Tallied weeks = count(By::week, ends);
  EXPECT_EQ(weeks.bins.front().name, "0001-W01");
  EXPECT_EQ(weeks.bins.front().entries, 2U);
  EXPECT_EQ(weeks.bins.back().name, "9999-W52");
  const Tallied months = count(By::month, ends);
  EXPECT_THAT(months.bins, SizeIs(9999 * 12));
  EXPECT_EQ(months.bins.back().name, "9999-12");
}

TEST(Tally, CountsDifferentFeelingsOfAWeek) {
  const auto feel = [](const char* at, const std::string& words) {
    return entry(at, "daily", "emotions: [" + words + "]");
  };
  const Tallied weeks =
      count(By::week, {feel("2026-11-16", "{emotion: desire}, {emotion: anxiety}"),
                       feel("2026-11-17", "{emotion: anxiety}, {emotion: shy}, {emotion: cant-tell}"),
                       feel("2026-11-18", "{emotion: nothing}"), entry("2026-11-24"),
                       feel("2026-12-06", "{emotion: shy}")});
  ASSERT_THAT(bins(weeks), ElementsAre("2026-W47 3", "2026-W48 1", "2026-W49 1"));
  EXPECT_EQ(weeks.bins[0].feelings, 3U);  // desire, anxiety, shy
  EXPECT_EQ(weeks.bins[1].feelings, 0U);
  EXPECT_EQ(weeks.bins[2].feelings, 1U);
}

// Whatever the order of the records.
TEST(Tally, DoesNotDependOnTheOrder) {
  test::RandomRecords random(7);
  std::vector<store::Record> records;
  for (int i = 0; i < 300; ++i) {
    records.push_back(entry("2026-11-22"));
    records.back().envelope.at = random.stamp_between(20'000, 20'800);
    for (int tags = random.below(3); tags > 0; --tags)
      records.back().envelope.tags.push_back(std::string(1, static_cast<char>('a' + random.below(5))));
  }
  for (const auto& name : by_names()) {
    const By by = parse_by(name);
    const auto forward = bins(count(by, records));
    EXPECT_EQ(forward, bins(count(by, {records.rbegin(), records.rend()}))) << name;
    EXPECT_EQ(forward.empty(), counts_words(by) && by != By::kind && by != By::tag) << name;
  }
}

}  // namespace
}  // namespace rcw::journal
