// SPDX-License-Identifier: MIT
#include "lib/store/values.h"

#include <gmock/gmock.h>

namespace rcw::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A record as a decoder would leave it.
const Record& moment() {
  static const Record one{
      .fields = {
          {"trigger", yaml::Node::map({{"category", yaml::Node::text("x"), {}}}), {}},
          {"response", yaml::Node::list({yaml::Node::text("withdraw"), yaml::Node::text("pursue")}), {}},
          {"intensity", yaml::Node::token("3"), {}},
          {"followed", yaml::Node::text("12 calls"), {}},
      }};
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
