// SPDX-License-Identifier: MIT
#include "lib/reframe/filter.h"

#include <gmock/gmock.h>

#include "tests/support/thrown.h"
#include "tests/unit/reframe/fake_look.h"

namespace rcw::reframe {
namespace {

constexpr std::string_view kProse = "  é so lazy  \n\n you never call\n";

std::vector<Finding> answered(std::string_view answer) {
  static std::deque<std::string> words;
  return filter_answer(answer, kProse, asked_lines(kProse), words);
}

std::string fault(const std::string& answer) {
  return test::thrown([&] { answered(answer); });
}

// An answer to the first line with one finding, in which some part is another.
std::string answer(const std::string& from = "", const std::string& to = "") {
  std::string line =
      R"({"id":"1","findings":[{"rule":"tired-1","category":"label","level":"hint","begin":2,"end":4,"message":"a"}]})";
  if (!from.empty()) line.replace(line.find(from), from.size(), to);
  return line + '\n';
}

TEST(AskedLines, AreThoseThatAreNotBlank) {
  const auto lines = asked_lines(kProse);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(kProse.substr(lines[0].begin, lines[0].size), "é so lazy");
  EXPECT_EQ(kProse.substr(lines[1].begin, lines[1].size), "you never call");
  EXPECT_TRUE(asked_lines(" \n\n").empty());
}

TEST(FilterQuestion, HasALineForEachAndCountsCharacters) {
  EXPECT_EQ(
      filter_question(kProse, asked_lines(kProse), fake_look(kProse)),
      R"({"id":"1","text":"é so lazy","findings":[{"rule":"lazy-label","category":"label",)"
      R"("level":"error","begin":5,"end":9}]})"
      "\n"
      R"({"id":"2","text":"you never call","findings":[{"rule":"never-you","category":"generalisation",)"
      R"("level":"warning","begin":4,"end":9}]})"
      "\n");
}

TEST(FilterAnswer, IsMarkedAsExternal) {
  const auto findings = answered(answer() + "\n" + R"({"id":"2","findings":[]})");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_TRUE(findings[0].external);
  EXPECT_EQ(findings[0].rule, "tired-1");
  EXPECT_EQ(findings[0].category, Category::label);
  EXPECT_EQ(kProse.substr(findings[0].begin, findings[0].end - findings[0].begin), "so");
  EXPECT_TRUE(answered("").empty());
}

TEST(FilterAnswer, MustBeRightInEveryPart) {
  EXPECT_EQ(fault(answer()), "");
  EXPECT_NE(fault("rubbish"), "");
  EXPECT_NE(fault("[]"), "");
  EXPECT_NE(fault(answer() + answer()), "") << "a line is answered twice";
  EXPECT_NE(fault(answer("\"id\":\"1\"", "\"id\":\"3\"")), "") << "no such line";
  EXPECT_NE(fault(answer("\"id\":\"1\"", "\"id\":\"-1\"")), "");
  EXPECT_NE(fault(answer("\"id\":\"1\",", "")), "");
  EXPECT_NE(fault(answer("\"id\":\"1\"", "\"id\":\"1\",\"text\":\"a\"")), "");
  EXPECT_NE(fault(answer("tired-1", "")), "");
  EXPECT_NE(fault(answer("tired-1", "You are tired")), "");
  EXPECT_NE(fault(answer("\"label\"", "\"lazy\"")), "");
  EXPECT_NE(fault(answer("\"label\"", "\"never_soften\"")), "");
  EXPECT_NE(fault(answer("hint", "good")), "") << "a label does not help";
  EXPECT_NE(fault(answer("\"label\"", "\"repair\"")), "") << "repair is no hint";
  EXPECT_NE(fault(answer("\"begin\":2", "\"begin\":4")), "");
  EXPECT_NE(fault(answer("\"end\":4", "\"end\":10")), "") << "behind the line";
  EXPECT_NE(fault(answer("\"end\":4", "\"end\":4.5")), "");
  EXPECT_NE(fault(answer("\"message\":\"a\"", "\"message\":\"a\\nb\"")), "");
  EXPECT_NE(fault(answer(",\"message\":\"a\"", "")), "");
}

TEST(FilterAnswer, IsNeverQuoted) {
  for (const auto& wrong :
       {answer("tired-1", "You are tired"), answer("label", "You are tired"), std::string("You are tired")})
    EXPECT_EQ(fault(wrong).find("tired"), std::string::npos) << fault(wrong);
}

}  // namespace
}  // namespace rcw::reframe
