// SPDX-License-Identifier: MIT
#include "lib/checkin/pause.h"

#include <gmock/gmock.h>

namespace rcw::checkin {
namespace {

time::Stamp at(const std::string& clock) { return *time::parse_stamp("2026-11-22T" + clock + "+01:00"); }

time::Instant moment(const std::string& text) { return *time::instant_of(*time::parse_stamp(text)); }

Pause pause(const char* id, const char* called, const char* back = nullptr) {
  Pause out{.id = id, .called = at(called)};
  if (back != nullptr) out.return_at = at(back);
  return out;
}

TEST(Pause, IsOpenUntilSomebodyReturns) {
  const auto states = pause_states({pause("a", "21:10:00", "21:35:00")}, {});
  ASSERT_TRUE(open_pause(states, moment("2026-11-22T21:20:00+01:00")));
  EXPECT_EQ(open_pause(states, moment("2026-11-22T21:09:59+01:00")), std::nullopt) << "not called yet";
  EXPECT_TRUE(open_pause(states, moment("2026-11-24T21:09:59+01:00")));
  EXPECT_EQ(open_pause(states, moment("2026-11-24T21:10:00+01:00")), std::nullopt) << "over by itself";
  const auto back = pause_states({pause("a", "21:10:00", "21:35:00")}, {{"a", at("21:38:00")}});
  EXPECT_EQ(open_pause(back, moment("2026-11-22T21:40:00+01:00")), std::nullopt);
}

TEST(Pause, ANewTimeKeepsItOpenAndIsThePromise) {
  const auto states =
      pause_states({pause("a", "21:10:00", "21:35:00")}, {{"a", at("21:34:00"), at("22:00:00")}});
  const auto open = open_pause(states, moment("2026-11-22T21:50:00+01:00"));
  ASSERT_TRUE(open);
  EXPECT_EQ(open->return_at, at("22:00:00"));
}

TEST(Pause, LateAndEarlyAreWholeMinutes) {
  const auto late = [](const char* back) {
    return minutes_late(pause_states({pause("a", "21:10:00", "21:35:00")}, {{"a", at(back)}}).front());
  };
  EXPECT_EQ(late("21:38:10"), 3);
  EXPECT_EQ(late("21:35:59"), 0);
  EXPECT_EQ(late("21:33:30"), -2);
  EXPECT_EQ(minutes_late(pause_states({pause("a", "21:10:00")}, {{"a", at("21:40:00")}}).front()),
            std::nullopt)
      << "without a time nothing was promised";
}

TEST(Pause, LatenessCrossesAChangeOfClocks) {
  Pause over{.id = "a", .called = *time::parse_stamp("2026-10-25T01:50:00+02:00")};
  over.return_at = *time::parse_stamp("2026-10-25T02:30:00+02:00");
  const auto states = pause_states({over}, {{"a", *time::parse_stamp("2026-10-25T02:10:00+01:00")}});
  EXPECT_EQ(minutes_late(states.front()), 40);
}

TEST(Pause, TheFirstReturnCounts) {
  const auto states = pause_states({pause("a", "21:10:00", "21:35:00")},
                                   {{"a", at("21:50:00")}, {"a", at("21:30:00")}, {"b", at("21:20:00")}});
  EXPECT_EQ(minutes_late(states.front()), -5);
}

TEST(Pause, PromisesAreCounted) {
  const auto states = pause_states({pause("a", "10:00:00", "10:30:00"), pause("b", "12:00:00", "12:30:00"),
                                    pause("c", "14:00:00"), pause("d", "16:00:00", "16:30:00")},
                                   {{"a", at("10:30:40")}, {"b", at("12:33:00")}, {"c", at("14:40:00")}});
  const auto count = count_promises(states);
  EXPECT_EQ(count.promised, 3);
  EXPECT_EQ(count.by_then, 1);
  EXPECT_EQ(count.later, 1);
  EXPECT_EQ(count.open, 1);
}

TEST(Pause, ANewTimeThatWasNamedTooLateIsLaterAllTheSame) {
  const auto states = pause_states({pause("a", "21:10:00", "21:35:00"), pause("b", "22:10:00", "22:35:00")},
                                   {{"a", at("21:50:00"), at("22:00:00")},
                                    {"a", at("21:59:00")},
                                    {"b", at("22:30:00"), at("23:00:00")},
                                    {"b", at("23:00:00")}});
  const auto count = count_promises(states);
  EXPECT_EQ(count.later, 1);
  EXPECT_EQ(count.by_then, 1);
}

}  // namespace
}  // namespace rcw::checkin
