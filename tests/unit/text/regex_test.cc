// SPDX-License-Identifier: MIT
#include "lib/text/regex.h"

#include <gmock/gmock.h>

#include <utility>

#include "tests/support/thrown.h"

namespace rcw::text {
namespace {

TEST(Regex, MatchesAnywhereInAnyCase) {
  EXPECT_TRUE(Regex("phone").in("The PHONE came out"));
  EXPECT_TRUE(Regex("").in(""));
  EXPECT_FALSE(Regex("phone").in("the phon e"));
  EXPECT_FALSE(Regex("(?-i)phone").in("The PHONE came out"));
  EXPECT_TRUE(Regex("ÜBUNG").in("die übung"));
}

TEST(Regex, CountsAccents) {
  EXPECT_FALSE(Regex("cafe").in("café"));
  EXPECT_TRUE(Regex("caf.$").in("café"));
}

TEST(Regex, TakesEveryLineForItself) {
  EXPECT_TRUE(Regex("^two$").in("one\ntwo\nthree"));
  EXPECT_FALSE(Regex("one.two").in("one\ntwo"));
  EXPECT_TRUE(Regex("one\\stwo").in("one\ntwo"));
  EXPECT_TRUE(Regex("^a|b$").in("x\nab\nx"));
}

TEST(Regex, CanBeMoved) {
  Regex a("one");
  Regex b = std::move(a);
  EXPECT_TRUE(b.in("one"));
  b = Regex("two");
  EXPECT_FALSE(b.in("one"));
}

TEST(Regex, SaysWhatIsWrong) {
  EXPECT_EQ(test::thrown([] { Regex("*"); }),
            "2 the regular expression is wrong: no argument for repetition operator");
  for (const std::string expression : {"(", ")", "[a", "a{2,1}", "\\1", "(?=a)", "\\", "a\xff"}) {
    EXPECT_THAT(test::thrown([&] { Regex re(expression); }),
                ::testing::StartsWith("2 the regular expression is wrong: "))
        << expression;
  }
}

// A search may be anybody's words, and nobody typed "(?m)".
TEST(Regex, NeverQuotesTheExpression) {
  for (const std::string expression :
       {"(secret", "secret)", "[secret", "secret**", "secret{2,1}", "(?secret)"}) {
    const std::string error = test::thrown([&] { Regex re(expression); });
    EXPECT_THAT(error, ::testing::Not(::testing::HasSubstr("secret")));
    EXPECT_THAT(error, ::testing::Not(::testing::HasSubstr("(?m)")));
  }
}

TEST(LineOfHit, IsWhereTheLineStarts) {
  const std::string text = "one\ntwo two\n\nthree";
  EXPECT_EQ(Regex("one").line_of_hit(text), 0U);
  EXPECT_EQ(Regex("ne$").line_of_hit(text), 0U);
  EXPECT_EQ(Regex("two$").line_of_hit(text), 4U);
  EXPECT_EQ(Regex("^$").line_of_hit(text), 12U);
  EXPECT_EQ(Regex("ree").line_of_hit(text), 13U);
  EXPECT_EQ(Regex("two\\s+three").line_of_hit(text), 4U);
  EXPECT_EQ(Regex("four").line_of_hit(text), std::nullopt);
}

TEST(LineOfHit, OfNothingIsItsStart) {
  EXPECT_EQ(Regex("a*").line_of_hit(""), 0U);
  EXPECT_EQ(Regex("^").line_of_hit(std::string_view()), 0U);
  EXPECT_EQ(Regex("a").line_of_hit(""), std::nullopt);
}

// RE2 needs linear time where others need years.
TEST(Regex, IsNeverSlow) { EXPECT_FALSE(Regex("^(a+)+b$").in(std::string(50'000, 'a'))); }

}  // namespace
}  // namespace rcw::text
