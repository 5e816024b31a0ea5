// SPDX-License-Identifier: MIT
#include "lib/text/name.h"

#include <gtest/gtest.h>

namespace rcw::text {
namespace {

TEST(ShownName, IsTheNameWhenItIsOneWord) {
  EXPECT_EQ(shown_name("tagz"), "tagz");
  EXPECT_EQ(shown_name("x-own_field.2"), "x-own_field.2");
  EXPECT_EQ(shown_name(std::string(40, 'a')), std::string(40, 'a'));
}

TEST(ShownName, NeverShowsProse) {
  EXPECT_EQ(shown_name("We had a quarrel"), "…");
  EXPECT_EQ(shown_name("我们吵架了"), "…");
  EXPECT_EQ(shown_name(std::string(41, 'a')), "…");
}

}  // namespace
}  // namespace rcw::text
