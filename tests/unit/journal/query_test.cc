// SPDX-License-Identifier: MIT
#include "lib/journal/query.h"

#include <gmock/gmock.h>

#include "lib/base/error.h"
#include "lib/yaml/door.h"

namespace rcw::journal {
namespace {

constexpr const char* kActivation = R"(schema: rcw/journal.activation/1
id: k7m3q9zxvb
at: 2026-11-22T00:40:00+01:00
recorded: 2026-11-22T21:40:12+01:00
mode: live
with: Ann Marie
tags: [phone, "1e3"]
links:
  - id: h4x0c2w8ne
    role: repairs
trigger:
  text: "While I was telling about TEA, the phone came out"
  category: phone during talk
body:
  - site: stomach
    sensation: sinking
  - site: throat
response: [withdraw, freeze]
intensity: 3
x-mood: "7"
x-a.b: 1
x-empty: []
x-none:
)";

class Queries : public ::testing::Test {
 protected:
  time::Zone zone = time::Zone::named("Europe/Berlin");
  QueryContext context = {
      .fields = {{"schema"},
                 {"kind"},
                 {"at", ValueType::time},
                 {"recorded", ValueType::time},
                 {"mode", ValueType::text},
                 {"with", ValueType::text},
                 {"tags"},
                 {"links.id"},
                 {"links.role"},
                 {"text", ValueType::text},
                 {"trigger.text", ValueType::text},
                 {"trigger.category", ValueType::text},
                 {"body.site"},
                 {"body.sensation"},
                 {"response"},
                 {"intensity", ValueType::number},
                 {"critic.text", ValueType::text}},
      .present = {.now = *time::instant_of(*time::parse_stamp("2026-11-22T21:15:00+01:00")), .zone = &zone}};
  yaml::Node record = yaml::parse("f", kActivation);

  bool ask(const std::string& expression) { return matches(parse_query(expression, context), record); }

  std::string refusal(const std::string& expression) {
    try {
      parse_query(expression, context);
    } catch (const Error& error) {
      EXPECT_EQ(error.exit(), Exit::usage);
      return describe(error.problems().front());
    }
    return "";
  }

  std::string hint_for(const std::string& expression) {
    try {
      parse_query(expression, context);
    } catch (const Error& error) {
      return error.problems().front().hint;
    }
    return "";
  }

  std::string printed(const std::string& expression) { return to_string(parse_query(expression, context)); }
};

TEST_F(Queries, ComparesNumbersAsNumbers) {
  EXPECT_TRUE(ask("intensity >= 3 and response has withdraw"));
  EXPECT_TRUE(ask("intensity = 3.0"));
  EXPECT_TRUE(ask("intensity < 10"));
  EXPECT_FALSE(ask("intensity > 3"));
  EXPECT_TRUE(ask("x-mood > 6.5"));
  EXPECT_FALSE(ask("x-mood > 10"));
  EXPECT_TRUE(ask("x-mood > \"10\"")) << "in quotes it is text";
  EXPECT_FALSE(ask("mode > 3")) << "a word is neither below nor above a number";
  EXPECT_TRUE(ask("tags has 1e3"));
}

TEST_F(Queries, ComparesTextExactly) {
  EXPECT_TRUE(ask("trigger.category = \"phone during talk\""));
  EXPECT_TRUE(ask("with = 'Ann Marie'"));
  EXPECT_FALSE(ask("with = 'ann marie'"));
  EXPECT_FALSE(ask("with = Ann"));
  EXPECT_TRUE(ask("mode == live"));
  EXPECT_TRUE(ask("mode >= a and mode < m"));
}

TEST_F(Queries, FindsWordsInAnyCase) {
  EXPECT_TRUE(ask("trigger.text contains tea"));
  EXPECT_TRUE(ask("trigger.text contains 'THE PHONE'"));
  EXPECT_FALSE(ask("trigger.text contains coffee"));
  EXPECT_TRUE(ask("tags contains PHO"));
}

TEST_F(Queries, AsksEveryItemOfAList) {
  EXPECT_TRUE(ask("body.site = throat"));
  EXPECT_TRUE(ask("response has freeze"));
  EXPECT_FALSE(ask("response has attack"));
  EXPECT_TRUE(ask("links.role = repairs"));
  EXPECT_TRUE(ask("response in (attack, freeze)"));
  EXPECT_TRUE(ask("kind in (note, activation)"));
  EXPECT_TRUE(ask("kind in activation"));
  EXPECT_FALSE(ask("kind in (note)"));
}

TEST_F(Queries, UnequalMeansThereAndNoItemEqual) {
  EXPECT_TRUE(ask("response != attack"));
  EXPECT_FALSE(ask("response != freeze"));
  EXPECT_FALSE(ask("critic.text != a")) << "what is not there is not unequal";
  EXPECT_TRUE(ask("not critic.text = a"));
}

TEST_F(Queries, KnowsWhatIsThere) {
  EXPECT_TRUE(ask("has(trigger.text)"));
  EXPECT_TRUE(ask("trigger exists"));
  EXPECT_TRUE(ask("lacks(critic.text)"));
  EXPECT_TRUE(ask("critic lacks"));
  EXPECT_FALSE(ask("x-empty exists"));
  EXPECT_FALSE(ask("x-none exists"));
  EXPECT_FALSE(ask("x-none = ''"));
  EXPECT_TRUE(ask("x-a.b = 1")) << "a key with a dot in it";
}

TEST_F(Queries, ReadsDatesAsDaysThatBeginAtDayStart) {
  EXPECT_TRUE(ask("at = yesterday")) << "00:40 belongs to the day before";
  EXPECT_FALSE(ask("at >= today"));
  EXPECT_TRUE(ask("at in 2026-11"));
  EXPECT_TRUE(ask("at in (2025, yesterday)"));
  EXPECT_TRUE(ask("at <= 2026-11"));
  EXPECT_FALSE(ask("at < 2026-11"));
  EXPECT_FALSE(ask("at > 2026-11"));
  EXPECT_TRUE(ask("at != today"));
}

TEST_F(Queries, ReadsTimesAsTimes) {
  EXPECT_TRUE(ask("at = 2026-11-22T00:40"));
  EXPECT_TRUE(ask("at >= 2026-11-22T00:40 and at < 2026-11-22T00:41"));
  EXPECT_TRUE(ask("at = 2026-11-21T23:40Z"));
  EXPECT_TRUE(ask("recorded > '2026-11-22 21:40'"));
  EXPECT_TRUE(ask("recorded > now"));
  record = yaml::parse("f", "at: 2026-11-22\n");
  EXPECT_TRUE(ask("at = now")) << "a day alone is held against days";
  EXPECT_FALSE(ask("at > now"));
}

TEST_F(Queries, JoinsAsOneExpects) {
  EXPECT_TRUE(ask("tags has phone or with = A and mode = prompted"));
  EXPECT_FALSE(ask("(tags has phone or with = A) and mode = prompted"));
  EXPECT_FALSE(ask("not mode = live"));
  EXPECT_TRUE(ask("!mode=prompted&&!(mode=x||mode=y)"));
  EXPECT_TRUE(ask("NOT mode = x AND mode IN (live)"));
  EXPECT_TRUE(ask("not not mode = live"));
}

TEST_F(Queries, PrintsThePlainForm) {
  EXPECT_EQ(printed("!mode==live"), "not mode = live");
  EXPECT_EQ(printed("(mode=a&&mode=b)||(mode=c)"), "mode = a and mode = b or mode = c");
  EXPECT_EQ(printed("mode=a and (mode=b or with='A B')"), "mode = a and (mode = b or with = \"A B\")");
  EXPECT_EQ(printed("(mode=a and mode=b) and mode=c"), "(mode = a and mode = b) and mode = c");
  EXPECT_EQ(printed("has(links) and mode in a"), "links exists and mode in (a)");
}

TEST_F(Queries, SaysWhereAndWhat) {
  EXPECT_EQ(refusal("intensty = 3"), "--where: column 1: unknown field 'intensty'");
  EXPECT_EQ(hint_for("intensty = 3"), "did you mean 'intensity'?");
  EXPECT_EQ(refusal("mode hsa live"), "--where: column 6: unknown operator 'hsa'");
  EXPECT_EQ(hint_for("mode hsa live"), "did you mean 'has'?");
  EXPECT_EQ(refusal("'x-é' = 1 and mode"), "--where: column 19: an operator is expected here");
  EXPECT_EQ(refusal("at < soonish").substr(0, 19), "--where: column 6: ");
  EXPECT_EQ(refusal("intensity < high"), "--where: column 13: this field is compared with numbers");
  EXPECT_EQ(refusal("trigger = a"), "--where: column 1: 'trigger' is a group of fields");
  EXPECT_EQ(hint_for("trigger = a"), "one of: trigger.text, trigger.category");
  EXPECT_EQ(refusal("text has tea"), "--where: column 1: 'has' asks a list, and this field is none");
  EXPECT_EQ(refusal("x- = 1"), "--where: column 1: unknown field 'x-'");
}

TEST_F(Queries, RefusesWhatIsNoExpression) {
  for (const std::string bad : {"",
                                " ",
                                "and",
                                "mode",
                                "mode =",
                                "mode = and",
                                "= live",
                                "mode = live mode = live",
                                "(mode = live",
                                "mode = live)",
                                "()",
                                "mode in ()",
                                "mode in (a,)",
                                "mode in (a b)",
                                "mode = 'live",
                                "mode = 'a\\n'",
                                "mode & live",
                                "mode = a | b",
                                "has mode",
                                "has(mode",
                                "has()",
                                "mode contains ''",
                                "mode = (a)",
                                "not",
                                "mode = live and",
                                "mode = live not mode = x",
                                "mode = \xff",
                                "a, b"}) {
    EXPECT_NE(refusal(bad), "") << bad;
  }
}

TEST_F(Queries, HasItsLimits) {
  const auto nested = [](int depth) {
    const auto n = static_cast<std::size_t>(depth);
    return std::string(n, '(') + "mode = live" + std::string(n, ')');
  };
  EXPECT_TRUE(ask(nested(kMaxQueryDepth - 1)));
  EXPECT_NE(refusal(nested(kMaxQueryDepth)), "");
  EXPECT_NE(refusal(std::string(kMaxQueryDepth, '!') + "mode = live"), "");
  const std::string test = "mode = x or ";
  std::string wide;
  while (wide.size() + test.size() + 11 <= kMaxQueryBytes) wide += test;
  EXPECT_TRUE(ask(wide + "mode = live")) << "many side by side are not deep";
  EXPECT_NE(refusal("mode = " + std::string(kMaxQueryBytes, 'a')), "");
}

TEST_F(Queries, TakesQuotesAndBackslashes) {
  EXPECT_TRUE(ask(R"('mode' = "li\"ve" or mode = 'live')"));
  record = yaml::parse("f", R"(x-a: "a\"b\\c'd")");
  EXPECT_TRUE(ask(R"(x-a = "a\"b\\c'd")"));
  EXPECT_TRUE(ask(R"(x-a = 'a"b\\c\'d')"));
}

TEST(NumberOf, KnowsNumbers) {
  EXPECT_EQ(number_of("3"), 3.0);
  EXPECT_EQ(number_of("-0.5"), -0.5);
  EXPECT_EQ(number_of("1e3"), 1000.0);
  for (const char* text :
       {"", "007", "+1", "1.", ".5", "0x1F", "nan", "inf", "1e999", "1234567890123456", "3 "}) {
    EXPECT_EQ(number_of(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace rcw::journal
