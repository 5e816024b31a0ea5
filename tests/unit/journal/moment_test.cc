// SPDX-License-Identifier: MIT
#include "lib/journal/moment.h"

#include <gmock/gmock.h>

#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::day;
using test::entry;
using test::entry_id;
using test::kDayStart;
using test::stamp;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* kEvening = "2026-11-10T21:15:00+01:00";

TEST(FindMoment, TakesTheWordsThatWereChosen) {
  const auto moment =
      find_moment(entry("activation", 1, kEvening,
                        "recorded: 2026-11-10T22:00:00+01:00\n"
                        "links: [{id: a000000009, role: follows}, {id: a000000008, role: re}]\n"
                        "trigger: {text: \"he looked away\", category: \"phone during talk\"}\n"
                        "body: [{site: chest}, {site: jaw}, {site: chest, sensation: tight}]\n"
                        "response: [pursue, withdraw]\n"
                        "resonance: {familiar: \"yes\", caregiver: \"no\", earlier: unsure}\n"
                        "intensity: 3\narousal: 0\nnamed: {when: while-acting}"),
                  kDayStart);
  ASSERT_TRUE(moment);
  EXPECT_EQ(moment->id, entry_id(1));
  EXPECT_EQ(moment->kind, "activation");
  EXPECT_EQ(moment->at, stamp(kEvening));
  EXPECT_EQ(moment->day, day("2026-11-10"));
  EXPECT_FALSE(moment->late);
  EXPECT_EQ(moment->category, "phone during talk");
  EXPECT_THAT(moment->sites, ElementsAre("chest", "jaw")) << "each once";
  EXPECT_THAT(moment->responses, ElementsAre("pursue", "withdraw"));
  EXPECT_EQ(*moment->first(), "pursue");
  EXPECT_TRUE(moment->names("withdraw"));
  EXPECT_FALSE(moment->names("attack"));
  EXPECT_EQ(moment->familiar, "yes");
  EXPECT_EQ(moment->caregiver, "no");
  EXPECT_EQ(moment->earlier, "unsure");
  EXPECT_EQ(moment->intensity, 3);
  EXPECT_EQ(moment->arousal, 0);
  EXPECT_EQ(moment->named, "while-acting");
  EXPECT_THAT(moment->follows, ElementsAre("a000000009"));
}

TEST(FindMoment, MayBeNearlyEmpty) {
  const auto moment = find_moment(entry("setback", 1, "2026-11-10"), kDayStart);
  ASSERT_TRUE(moment);
  EXPECT_EQ(moment->kind, "setback");
  EXPECT_EQ(moment->first(), nullptr);
  EXPECT_EQ(moment->category, "");
  EXPECT_EQ(moment->intensity, std::nullopt);
  EXPECT_FALSE(moment->late) << "it does not say when it was written";
}

TEST(FindMoment, IsAnActivationOrASetback) {
  for (const char* kind : {"near-miss", "daily", "coping", "desire"})
    EXPECT_FALSE(find_moment(entry(kind, 1, kEvening), kDayStart)) << kind;
}

TEST(FindMoment, BelongsToTheDayBeforeUntilTheDayStarts) {
  const auto day_of = [](const char* at) { return find_moment(entry("activation", 1, at), kDayStart)->day; };
  EXPECT_EQ(day_of("2026-11-11T00:40:00+01:00"), day("2026-11-10"));
  EXPECT_EQ(day_of("2026-11-11T04:00:00+01:00"), day("2026-11-11"));
  EXPECT_EQ(day_of("2026-11-11T03:59:59-05:00"), day("2026-11-10")) << "by the clock it was written on";
  EXPECT_EQ(day_of("2026-11-11"), day("2026-11-11"));
  EXPECT_EQ(find_moment(entry("activation", 1, "2026-11-11T00:40:00+01:00"), 0)->day, day("2026-11-11"));
}

TEST(FindMoment, IsLateWhenItWasWrittenAfterItsDay) {
  const auto late = [](const std::string& more) {
    return find_moment(entry("activation", 1, kEvening, more), kDayStart)->late;
  };
  EXPECT_FALSE(late("recorded: 2026-11-11T03:00:00+01:00"));
  EXPECT_TRUE(late("recorded: 2026-11-11T09:00:00+01:00"));
  EXPECT_TRUE(late("recorded: 2026-11-13T09:00:00+01:00"));
  EXPECT_TRUE(late("recorded: 2026-11-10T22:00:00+01:00\nmode: backfilled"));
}

TEST(FindEvening, TakesItsAnswers) {
  const auto evening = find_evening(entry("daily", 1, "2026-11-11T00:40:00+01:00",
                                          "recorded: 2026-11-11T00:41:00+01:00\nurge: {felt: \"no\"}\n"
                                          "critic: {present: \"yes\"}\navoidance: {present: unsure}\n"
                                          "emotions: [{emotion: anxiety}, {emotion: desire, intensity: 2}, "
                                          "{emotion: anxiety}]"),
                                    kDayStart);
  ASSERT_TRUE(evening);
  EXPECT_EQ(evening->day, day("2026-11-10"));
  EXPECT_FALSE(evening->late);
  EXPECT_EQ(evening->urge, "no");
  EXPECT_EQ(evening->critic, "yes");
  EXPECT_EQ(evening->avoidance, "unsure");
  EXPECT_THAT(evening->emotions, ElementsAre("anxiety", "desire"));
}

TEST(FindEvening, LeavesOpenWhatWasLeftOpen) {
  const auto evening = find_evening(entry("daily", 1, "2026-11-10"), kDayStart);
  ASSERT_TRUE(evening);
  EXPECT_EQ(evening->urge + evening->critic + evening->avoidance, "");
  EXPECT_THAT(evening->emotions, IsEmpty());
  EXPECT_FALSE(find_evening(entry("activation", 1, kEvening), kDayStart));
}

TEST(FindCoping, TakesBothNumbersOrNothing) {
  const auto coping = find_coping(entry("coping", 1, kEvening, "before: 4\nafter: 0"), kDayStart);
  ASSERT_TRUE(coping);
  EXPECT_EQ(coping->before, 4);
  EXPECT_EQ(coping->after, 0);
  EXPECT_FALSE(find_coping(entry("coping", 1, kEvening, "before: 4"), kDayStart));
  EXPECT_FALSE(find_coping(entry("coping", 1, kEvening, "after: 4"), kDayStart));
  EXPECT_FALSE(find_coping(entry("activation", 1, kEvening), kDayStart));
}

TEST(IsLate, IsLaterOrBackfilled) {
  EXPECT_TRUE(is_late(Written::later));
  EXPECT_TRUE(is_late(Written::backfilled));
  EXPECT_FALSE(is_late(Written::same_day));
  EXPECT_FALSE(is_late(Written::unknown));
}

}  // namespace
}  // namespace rcw::journal
