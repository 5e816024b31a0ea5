// SPDX-License-Identifier: MIT
#include "lib/stats/kaplan_meier.h"

#include <gmock/gmock.h>

#include <cmath>
#include <stdexcept>

namespace rcw::stats {
namespace {

using testing::Eq;
using testing::Optional;

std::vector<Duration> closed(const std::vector<double>& values) {
  std::vector<Duration> durations;
  for (const double value : values) durations.push_back({value, true});
  return durations;
}

// Weeks of remission of the 21 patients with 6-MP (Freireich et al. 1963, Blood 21:699), in every textbook
// and in R as MASS::gehan: the median is 23.
TEST(KaplanMeier, Freireich) {
  std::vector<Duration> weeks = closed({6, 6, 6, 7, 10, 13, 16, 22, 23});
  for (const double open : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) weeks.push_back({open, false});
  EXPECT_THAT(kaplan_meier_median(weeks), Optional(Eq(23)));
}

// The other arm, where nobody's time was open: the ordinary median.
TEST(KaplanMeier, WithNoneOpenTheOrdinaryMedian) {
  EXPECT_THAT(
      kaplan_meier_median(closed({1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23})),
      Optional(Eq(8)));
  EXPECT_THAT(kaplan_meier_median(closed({4, 1, 3, 2})), Optional(Eq(2.5)));
  EXPECT_THAT(kaplan_meier_median(closed({7})), Optional(Eq(7)));
  EXPECT_THAT(kaplan_meier_median(closed({5, 5, 5, 9})), Optional(Eq(5)));
}

TEST(KaplanMeier, LeavingOutTheOpenOnesWouldMakeItShorter) {
  std::vector<Duration> durations = closed({1, 2, 3, 20, 40});
  const auto without = kaplan_meier_median(durations);
  durations.push_back({10, false});
  durations.push_back({12, false});
  EXPECT_GT(kaplan_meier_median(durations), without);
}

TEST(KaplanMeier, NotYetWhileMoreThanHalfGoOn) {
  EXPECT_EQ(kaplan_meier_median({}), std::nullopt);
  EXPECT_EQ(kaplan_meier_median({{5, false}}), std::nullopt);
  EXPECT_EQ(kaplan_meier_median({{1, true}, {5, false}, {6, false}}), std::nullopt);
}

// Open at the very time when another closes: it was still going then.
TEST(KaplanMeier, OpenAtTheSameTimeCountsAsGoing) {
  EXPECT_THAT(kaplan_meier_median({{3, false}, {3, true}}), Optional(Eq(3)));
  EXPECT_EQ(kaplan_meier_median({{3, false}, {3, true}, {3, false}}), std::nullopt);
}

// Level at one half until the end of what is known: no later step to take the middle with.
TEST(KaplanMeier, LevelToTheEnd) {
  EXPECT_THAT(kaplan_meier_median({{2, true}, {9, false}}), Optional(Eq(2)));
}

// A third of a third of ... is one half only but for rounding.
TEST(KaplanMeier, OneHalfThroughRounding) {
  EXPECT_THAT(kaplan_meier_median(closed({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})),
              Optional(Eq(7.5)));
}

TEST(KaplanMeier, RefusesWhatIsNoDuration) {
  EXPECT_THROW(kaplan_meier_median({{-1, true}}), std::invalid_argument);
  EXPECT_THROW(kaplan_meier_median({{std::nan(""), true}}), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
