// SPDX-License-Identifier: MIT
#include "lib/stats/adjust.h"

#include <gmock/gmock.h>

#include <cmath>
#include <stdexcept>

namespace rcw::stats {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pointwise;

std::vector<double> wanted(std::vector<double> values) { return values; }

// domain.md, 3.10, and the same in another order.
TEST(Adjust, KeepsTheOrderItWasGiven) {
  EXPECT_THAT(holm({.001, .012, .02, .04, .3}),
              Pointwise(DoubleNear(1e-12), wanted({.005, .048, .06, .08, .3})));
  EXPECT_THAT(holm({.3, .02, .001, .04, .012}),
              Pointwise(DoubleNear(1e-12), wanted({.3, .06, .005, .08, .048})));
  EXPECT_THAT(benjamini_hochberg({.3, .02, .001, .04, .012}),
              Pointwise(DoubleNear(1e-12), wanted({.3, .1 / 3, .005, .05, .03})));
}

TEST(Adjust, NoneAndOne) {
  EXPECT_THAT(holm({}), IsEmpty());
  EXPECT_THAT(benjamini_hochberg({}), IsEmpty());
  EXPECT_THAT(holm({0.03}), ElementsAre(0.03));
  EXPECT_THAT(benjamini_hochberg({0.03}), ElementsAre(0.03));
}

TEST(Adjust, NoneIsAboveOneAndEqualsStayEqual) {
  EXPECT_THAT(holm({0.6, 0.6, 0.6}), ElementsAre(1, 1, 1));
  EXPECT_THAT(holm({0.02, 0.02}), ElementsAre(0.04, 0.04));
  EXPECT_THAT(benjamini_hochberg({0.02, 0.02}), ElementsAre(0.02, 0.02));
}

TEST(Adjust, RefusesWhatIsNoProbability) {
  EXPECT_THROW(holm({0.5, 1.5}), std::invalid_argument);
  EXPECT_THROW(benjamini_hochberg({-0.1}), std::invalid_argument);
  EXPECT_THROW(holm({std::nan("")}), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
