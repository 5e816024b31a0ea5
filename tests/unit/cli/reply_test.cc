// SPDX-License-Identifier: MIT
#include "lib/cli/reply.h"

#include <gmock/gmock.h>

namespace rcw::cli {
namespace {

using ::testing::ElementsAre;
using What = Reply::What;

Question choices(bool many, bool open = false) {
  Question question;
  question.field = {.name = "did", .type = store::FieldType::choice, .many = many, .open = open};
  question.choices = {{"pursue", "写了更多"}, {"withdraw", "went quiet, or left"}, {"other", ""}};
  for (const auto& choice : question.choices) question.field.words.push_back(choice.word);
  return question;
}

Question text() { return {.path = "text", .field = {.name = "text"}}; }

Question number() {
  return {.path = "how", .field = {.name = "how", .type = store::FieldType::number, .low = 0, .high = 4}};
}

std::vector<std::string> values(const Question& question, const std::string& line) {
  const Reply reply = read_reply(question, line);
  return reply.what == What::value ? reply.values : std::vector<std::string>{"not a value: " + reply.problem};
}

std::string problem(const Question& question, const std::string& line) {
  const Reply reply = read_reply(question, line);
  return reply.what == What::wrong ? reply.problem : "not wrong";
}

TEST(ReadReply, KnowsTheSignsAtEveryQuestion) {
  const std::vector<std::pair<std::string, What>> signs = {
      {"?", What::help},  {"<", What::back},   {"-", What::decline}, {"q", What::leave},    {"", What::open},
      {"  ", What::open}, {" ? ", What::help}, {"\t", What::open},   {"-\r", What::decline}};
  for (const auto& [line, what] : signs) {
    for (const auto& question : {choices(true), text(), number()}) {
      EXPECT_EQ(read_reply(question, line).what, what) << '\'' << line << '\'';
    }
  }
}

TEST(ReadReply, KnowsTheSignsOfAChineseKeyboard) {
  EXPECT_EQ(read_reply(text(), "？").what, What::help);
  EXPECT_EQ(read_reply(text(), "＜").what, What::back);
  EXPECT_EQ(read_reply(text(), "－").what, What::decline);
  EXPECT_EQ(read_reply(text(), "　").what, What::open);
  EXPECT_EQ(read_reply(text(), "＋").what, What::several);
}

TEST(ReadReply, EditorAndSeveralLinesAreForTextOnly) {
  EXPECT_EQ(read_reply(text(), "e").what, What::editor);
  EXPECT_EQ(read_reply(text(), "+").what, What::several);
  EXPECT_EQ(read_reply(choices(false), "e").what, What::wrong);
  EXPECT_EQ(read_reply(number(), "+").what, What::wrong);
}

TEST(ReadReply, ATextIsTheLineAsItIs) {
  EXPECT_THAT(values(text(), "  q, and a - "), ElementsAre("  q, and a - "));
  EXPECT_THAT(values(text(), "qq"), ElementsAre("qq"));
  EXPECT_THAT(values(text(), "？？"), ElementsAre("？？"));
  EXPECT_THAT(values(text(), "今天，好。"), ElementsAre("今天，好。"));
}

TEST(ReadReply, ChoicesAreWordsNumbersOrWholeLabels) {
  EXPECT_THAT(values(choices(false), "pursue"), ElementsAre("pursue"));
  EXPECT_THAT(values(choices(false), "PURSUE"), ElementsAre("pursue"));
  EXPECT_THAT(values(choices(false), " 2 "), ElementsAre("withdraw"));
  EXPECT_THAT(values(choices(false), "写了更多"), ElementsAre("pursue"));
  EXPECT_THAT(values(choices(false), "went quiet, or left"), ElementsAre("withdraw"));
}

TEST(ReadReply, SeveralHaveCommasOrBlanksBetweenThemAndKeepTheirOrder) {
  EXPECT_THAT(values(choices(true), "withdraw, 1"), ElementsAre("withdraw", "pursue"));
  EXPECT_THAT(values(choices(true), "3 2 1"), ElementsAre("other", "withdraw", "pursue"));
  EXPECT_THAT(values(choices(true), "withdraw，pursue、其他的" + std::string()).size(), ::testing::Eq(1U));
  EXPECT_THAT(values(choices(true, true), "2，一个人、1"), ElementsAre("withdraw", "一个人", "pursue"));
  EXPECT_THAT(values(choices(true), "1,1, pursue,"), ElementsAre("pursue"));
}

TEST(ReadReply, OwnWordsMayHaveBlanks) {
  EXPECT_THAT(values(choices(true, true), "went for a walk, 1"), ElementsAre("went for a walk", "pursue"));
}

TEST(ReadReply, SaysWhatIsWrong) {
  EXPECT_EQ(problem(choices(false), "4"), "there are 3 choices");
  EXPECT_EQ(problem(choices(true, true), "0"), "there are 3 choices")
      << "a number is never a word of one's own";
  EXPECT_EQ(problem(choices(false), "1, 2"), "one answer only, please");
  EXPECT_EQ(problem(choices(false), "pursu"),
            "is none of the words for this field; did you mean 'pursue'? If nothing fits: 'other'");
  EXPECT_EQ(problem(number(), "7"), "is not a whole number from 0 to 4");
  EXPECT_EQ(read_reply(choices(true), " , ,").what, What::open);
}

}  // namespace
}  // namespace rcw::cli
