// SPDX-License-Identifier: MIT
#include "lib/reframe/gate.h"

#include <gmock/gmock.h>

namespace rcw::reframe {
namespace {

TEST(Gate, APulseIsHighAboveTheRule) {
  EXPECT_FALSE(is_high({100, {}}, {}));
  EXPECT_TRUE(is_high({101, {}}, {}));
  EXPECT_TRUE(is_high({112, 70}, {}));
  EXPECT_FALSE(is_high({95, 60}, {})) << "stairs do that";
}

TEST(Gate, WhereRestIsSaidItMustBeOverThatToo) {
  EXPECT_FALSE(is_high({109, 100}, {}));
  EXPECT_TRUE(is_high({110, 100}, {}));
  EXPECT_TRUE(is_high({81, 60}, {.pulse = 80}));
  EXPECT_FALSE(is_high({81, 60}, {.pulse = 80, .percent = 50}));
}

TEST(Gate, OneSignIsEnoughAndNoAnswerIsNone) {
  EXPECT_FALSE(is_hot({}));
  EXPECT_FALSE(is_hot({false, true, true}));
  EXPECT_TRUE(is_hot({true, true, true}));
  EXPECT_TRUE(is_hot({false, false, true}));
  EXPECT_TRUE(is_hot({{}, {}, false}));
}

}  // namespace
}  // namespace rcw::reframe
