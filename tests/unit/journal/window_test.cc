// SPDX-License-Identifier: MIT
#include "lib/journal/window.h"

#include <gmock/gmock.h>

#include "tests/support/records.h"

namespace rcw::journal {
namespace {

using test::day;

Window week(std::string_view first) { return {.protocol = "awareness", .first = day(first), .length = 7}; }

TEST(FindWindow, ReadsWhatARecordSays) {
  store::Record record = test::note("k7m3q9zxvb", "2026-11-22");
  EXPECT_FALSE(find_window(record));
  record.envelope.schema.kind = "window";
  record.envelope.with = "M";
  const yaml::Node off = yaml::Node::list(
      {yaml::Node::token("2026-11-25"), yaml::Node::token("2026-11-23"), yaml::Node::token("2026-11-25")});
  record.fields = {{"protocol", yaml::Node::text("activation"), {}},
                   {"first", yaml::Node::token("2026-11-22"), {}},
                   {"length", yaml::Node::token("14"), {}},
                   {"days_off", off, {}},
                   {"stopped", yaml::Node::token("2026-11-30"), {}}};
  const auto window = find_window(record);
  ASSERT_TRUE(window);
  EXPECT_EQ(window->last(), day("2026-12-05"));
  EXPECT_EQ(window->end(), day("2026-11-30"));
  EXPECT_EQ(window->with, "M");
  EXPECT_THAT(window->off, ::testing::ElementsAre(day("2026-11-23"), day("2026-11-25")));
}

TEST(FindWindow, ReadsWhenItIsReviewedAndHowItGrew) {
  store::Record record = test::note("k7m3q9zxvb", "2026-11-22");
  record.envelope.schema.kind = "window";
  record.envelope.recorded = time::parse_stamp("2026-11-22T08:00:00+01:00");
  const auto extension = [](const char* on, const char* days) {
    return yaml::Node::map({{"on", yaml::Node::token(on), {}}, {"days", yaml::Node::token(days), {}}});
  };
  record.fields = {{"protocol", yaml::Node::text("activation"), {}},
                   {"first", yaml::Node::token("2026-11-22"), {}},
                   {"length", yaml::Node::token("17"), {}},
                   {"review", yaml::Node::token("2026-12-11"), {}},
                   {"extensions", yaml::Node::list({extension("2026-11-30", "3")}), {}}};
  const auto window = find_window(record);
  ASSERT_TRUE(window);
  EXPECT_EQ(window->review_day(), day("2026-12-11"));
  ASSERT_EQ(window->extensions.size(), 1U);
  EXPECT_EQ(window->extensions[0].on, day("2026-11-30"));
  EXPECT_EQ(window->extensions[0].days, 3);
}

TEST(ReviewDay, IsTheDayAfterTheLastWhereNoneWasFixed) {
  EXPECT_EQ(week("2026-11-22").review_day(), day("2026-11-29"));
}

TEST(OpenedBeforehand, IsByTheFirstDayOrTheNightAfterIt) {
  Window window = week("2026-11-22");
  EXPECT_FALSE(window.opened_beforehand());  // it does not say when
  for (const auto& [opened, beforehand] :
       {std::pair("2026-11-01", true), {"2026-11-22", true}, {"2026-11-23", true}, {"2026-11-24", false}}) {
    window.opened = day(opened);
    EXPECT_EQ(window.opened_beforehand(), beforehand) << opened;
  }
}

TEST(IsPaperwork, IsWhatIsAboutRecords) {
  for (const char* kind : {"window", "guess", "review"}) EXPECT_TRUE(is_paperwork(kind)) << kind;
  for (const char* kind : {"daily", "activation", "note"}) EXPECT_FALSE(is_paperwork(kind)) << kind;
}

TEST(StateOn, GoesFromComingToEnded) {
  const Window window = week("2026-11-22");
  EXPECT_EQ(state_on(window, day("2026-11-21")), WindowState::coming);
  EXPECT_EQ(state_on(window, day("2026-11-22")), WindowState::running);
  EXPECT_EQ(state_on(window, day("2026-11-28")), WindowState::running);
  EXPECT_EQ(state_on(window, day("2026-11-29")), WindowState::ended);
}

TEST(StateOn, IsStoppedFromThatDayOn) {
  Window window = week("2026-11-22");
  window.stopped = day("2026-11-24");
  EXPECT_EQ(state_on(window, day("2026-11-23")), WindowState::running);
  EXPECT_EQ(state_on(window, day("2026-11-24")), WindowState::stopped);
  EXPECT_EQ(state_on(window, day("2027-11-24")), WindowState::stopped);
  window.stopped = day("2026-12-24");  // by hand, when all was over: nothing was stopped
  EXPECT_EQ(state_on(window, day("2027-11-24")), WindowState::ended);
  EXPECT_EQ(window.end(), window.last());
}

TEST(Collide, OnlyOnSharedDaysOfOneProtocolAndRelationship) {
  const Window one = week("2026-11-22");
  EXPECT_TRUE(collide(one, week("2026-11-28")));
  EXPECT_TRUE(collide(one, week("2026-11-16")));
  EXPECT_FALSE(collide(one, week("2026-11-29")));
  EXPECT_FALSE(collide(one, week("2026-11-15")));
  Window other = one;
  other.with = "M";
  EXPECT_FALSE(collide(one, other));
  other = one;
  other.protocol = "activation";
  EXPECT_FALSE(collide(one, other));
  other = one;
  other.stopped = day("2026-11-22");
  EXPECT_FALSE(collide(one, other));
  EXPECT_FALSE(collide(other, one));
}

}  // namespace
}  // namespace rcw::journal
