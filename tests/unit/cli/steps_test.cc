// SPDX-License-Identifier: MIT
#include "lib/cli/steps.h"

#include <gmock/gmock.h>

#include "lib/yaml/door.h"
#include "lib/yaml/writer.h"

namespace rcw::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using yaml::Node;

Question text(const std::string& path) { return {.path = path, .field = {.name = path}}; }

// Was there something; what it was; where, and of each place how; how strong.
Form form() {
  Form form;
  form.questions.push_back(
      {.path = "urge.felt", .field = {.name = "felt", .type = store::FieldType::choice}});
  Question then = text("urge.text");
  then.field.only_if = store::Condition{"urge.felt", {"yes", "unsure"}};
  form.questions.push_back(then);
  Question body{.path = "body", .field = {.name = "site", .type = store::FieldType::choice, .many = true}};
  body.first_of_group = "site";
  body.then = {text("how")};
  form.questions.push_back(body);
  form.questions.push_back({.path = "strong", .field = {.name = "strong", .type = store::FieldType::number}});
  return form;
}

std::vector<std::string> keys(const Node& answers) {
  static const Form all = form();
  std::vector<std::string> names;
  for (const auto& step : steps(all, answers)) names.push_back(step.key);
  return names;
}

// Answers a step by its key.
void put(const std::string& key, const std::vector<std::string>& values, Node& answers) {
  static const Form all = form();
  for (const auto& step : steps(all, answers)) {
    if (step.key == key) return put_answer(step, values, answers);
  }
  FAIL() << "no step " << key;
}

void refuse(const std::string& key, Node& answers) {
  static const Form all = form();
  for (const auto& step : steps(all, answers)) {
    if (step.key == key) return decline(step, answers);
  }
  FAIL() << "no step " << key;
}

TEST(Steps, LeaveOutWhatItsConditionRulesOut) {
  EXPECT_THAT(keys(Node::map()), ElementsAre("urge.felt", "body", "strong"));
  EXPECT_THAT(keys(yaml::parse("t", "urge: {felt: no}\n")), ElementsAre("urge.felt", "body", "strong"));
  EXPECT_THAT(keys(yaml::parse("t", "urge: {felt: unsure}\n")),
              ElementsAre("urge.felt", "urge.text", "body", "strong"));
}

TEST(Steps, AskOfEveryItemThatIsThere) {
  const Node answers = yaml::parse("t", "body:\n  - site: chest\n  - site: hand\n");
  EXPECT_THAT(keys(answers), ElementsAre("urge.felt", "body", "body[0].how", "body[1].how", "strong"));
  const Form all = form();
  EXPECT_EQ(steps(all, answers)[3].about, "hand");
}

TEST(PutAnswer, WritesValuesOfTheirType) {
  Node answers = Node::map();
  put("strong", {"3"}, answers);
  put("body", {"chest", "hand"}, answers);
  put("body[1].how", {"cold"}, answers);
  EXPECT_EQ(yaml::document(answers),
            "strong: 3\nbody:\n  - site: chest\n  - site: hand\n    how: cold\n...\n");
}

TEST(PutAnswer, ItemsThatStayKeepWhatWasSaidAboutThem) {
  Node answers = yaml::parse("t", "body:\n  - site: chest\n    how: tight\n  - site: hand\n    how: cold\n");
  put("body", {"hand", "jaw"}, answers);
  EXPECT_EQ(yaml::document(answers), "body:\n  - site: hand\n    how: cold\n  - site: jaw\n...\n");
}

TEST(PutAnswer, NoValuesTakeItOut) {
  Node answers = yaml::parse("t", "urge: {felt: yes}\n");
  put("urge.felt", {}, answers);
  EXPECT_THAT(answers.members, IsEmpty());
}

TEST(AnswerAt, IsTheWordsOfAListOneByOne) {
  const Node answers = yaml::parse("t", "body:\n  - site: chest\n  - site: hand\n    how: cold\nstrong: 2\n");
  const Form all = form();
  const auto every = steps(all, answers);
  EXPECT_THAT(answer_at(every[1], answers), ElementsAre("chest", "hand"));
  EXPECT_THAT(answer_at(every[2], answers), IsEmpty());
  EXPECT_THAT(answer_at(every[3], answers), ElementsAre("cold"));
  EXPECT_THAT(answer_at(every[4], answers), ElementsAre("2"));
}

TEST(Decline, IsNotedOnceAndTakesTheAnswerOut) {
  Node answers = yaml::parse("t", "strong: 2\n");
  refuse("strong", answers);
  refuse("strong", answers);
  EXPECT_EQ(yaml::document(answers), "declined:\n  - strong\n...\n");
  put("strong", {"1"}, answers);
  EXPECT_EQ(yaml::document(answers), "strong: 1\n...\n") << "an answer is no refusal any more";
}

TEST(Decline, OfOneItemLeavesOnlyThatOpen) {
  Node answers = yaml::parse("t", "body:\n  - site: chest\n    how: tight\n");
  refuse("body[0].how", answers);
  EXPECT_EQ(yaml::document(answers), "body:\n  - site: chest\n...\n");
}

TEST(Steps, OfAListOneWordIsEnoughForACondition) {
  Form several;
  several.questions.push_back(
      {.path = "slips", .field = {.name = "slips", .type = store::FieldType::choice, .many = true}});
  Question why = text("why");
  why.field.only_if = store::Condition{"slips", {"tired", "hungry"}};
  several.questions.push_back(why);
  EXPECT_EQ(steps(several, yaml::parse("a", "slips:\n  - late\n")).size(), 1U);
  EXPECT_EQ(steps(several, yaml::parse("a", "slips:\n  - late\n  - hungry\n")).size(), 2U);
}

}  // namespace
}  // namespace rcw::cli
