// SPDX-License-Identifier: MIT
#include "lib/time/refusal.h"

#include "tests/unit/time/berlin.h"

namespace rcw::time {
namespace {

class Refusal : public Berlin {
 protected:
  // The phrase that is offered, or nothing.
  std::string near(std::string_view text) const {
    const std::string said = error(text);
    const std::string start = "; did you mean '";
    const std::size_t from = said.find(start);
    if (from == std::string::npos) return "";
    return said.substr(from + start.size(), said.find("'?") - from - start.size());
  }
};

TEST_F(Refusal, OffersTheNearPhrase) {
  EXPECT_EQ(
      error("yesterdya"),
      "'yesterdya' is not a date; did you mean 'yesterday'? dates are written as 2026-11-22 or last tue");
  EXPECT_EQ(near("last tusday"), "last tuesday");
  EXPECT_EQ(near("Lst Tue 21:30"), "last tue 21:30");
  EXPECT_EQ(near("3dyas ago"), "3days ago");
  EXPECT_EQ(near("in 2 weks"), "in 2 weeks");
  EXPECT_EQ(near("-3 dayz"), "-3 days");
  EXPECT_EQ(near("todayx"), "today");
  EXPECT_EQ(near("-3dd"), "-3d");
  EXPECT_EQ(near("nxt yeer"), "next year");
}

// What is offered can be read.
TEST_F(Refusal, OffersNothingThatIsNoDate) {
  for (const char* text :
       {"soon", "last", "lst", "last today", "ago 3 days", "now now", "-9999yeers", "tusday week",
        "yesterdya yesterdya", "2026-02-30", "some day soon enough for yesterdya and today"}) {
    EXPECT_EQ(near(text), "") << text;
  }
}

TEST_F(Refusal, WantsASideOfNow) {
  EXPECT_EQ(error("3d"), "'3d' can be back from now or ahead; write -3d or +3d");
  EXPECT_EQ(error("90 Min"), "'90 min' can be back from now or ahead; write -90 min or +90 min");
}

TEST_F(Refusal, WantsTwoDigitsOfTheHour) {
  EXPECT_EQ(error("9:30"), "'9:30' can be morning or evening; write 09:30 or 21:30");
  EXPECT_EQ(error("last tue 9:30"),
            "'last tue 9:30' can be morning or evening; write last tue 09:30 or last tue 21:30");
  EXPECT_EQ(error("soon 9:30"), "'soon 9:30' is not a date; for example 2026-11-22 or yesterday");
}

TEST_F(Refusal, WantsOneDayForATime) {
  const std::string several =
      "' gives one time to several days; for example last tue 21:30 or 2026-11-22 21:30";
  for (const char* text : {"last week 21:30", "2026-11 21:30", "2026-w47 21:30"}) {
    EXPECT_EQ(error(text), "'" + std::string(text) + several);
  }
}

}  // namespace
}  // namespace rcw::time
