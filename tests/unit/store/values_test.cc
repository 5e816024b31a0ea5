// SPDX-License-Identifier: MIT
#include "lib/store/values.h"

#include <gmock/gmock.h>

#include "tests/support/entries.h"

namespace rcw::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const store::Record& moment() {
  static const store::Record one =
      test::activation(1, "2026-11-10", "x", "withdraw, pursue", "intensity: 3\nfollowed: 12 calls");
  return one;
}

TEST(Values, AreReadByTheirPath) {
  EXPECT_EQ(text_at(moment(), "trigger.category"), "x");
  EXPECT_EQ(text_at(moment(), "trigger.text"), "");
  EXPECT_EQ(number_at(moment(), "intensity"), 3);
  EXPECT_EQ(number_at(moment(), "arousal"), std::nullopt);
  EXPECT_EQ(number_at(moment(), "followed"), std::nullopt) << "the whole text is a number or none of it";
}

TEST(Values, OfAListAreItsWords) {
  EXPECT_THAT(words_at(moment(), "response"), ElementsAre("withdraw", "pursue"));
  EXPECT_THAT(words_at(moment(), "thinking"), IsEmpty());
}

}  // namespace
}  // namespace rcw::store
