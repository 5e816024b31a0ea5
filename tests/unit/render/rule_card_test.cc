// SPDX-License-Identifier: MIT
#include "lib/render/rule_card.h"

#include <gmock/gmock.h>

namespace rcw::render {
namespace {

TEST(RuleCard, SaysWhatIsKnown) {
  const reframe::RuleCard card = {
      .id = "always-you",
      .language = "en",
      .category = reframe::Category::generalisation,
      .level = reframe::Level::warning,
      .message = "this says that it is always so",
      .why = "One evening becomes a character, and one other evening is enough to deny it.",
      .ask = "When was the last time?",
      .source = "NVC",
      .schools = {"gottman", "cbt"},
      .bad = {"«You always» leave."},
      .good = {"You left at nine."}};
  EXPECT_EQ(rule_card(card, 60),
            "always-you: this says that it is always so\n"
            "category generalisation, level warning\n"
            "\nWhy\n  One evening becomes a character, and one other evening is\n  enough to deny it.\n"
            "\nWhat helps\n  When was the last time?\n"
            "\nNamed by\n  gottman, cbt\n"
            "\nSource\n  NVC\n"
            "\nIt finds\n  - «You always» leave.\n"
            "\nIt lets pass\n  - You left at nine.\n");
}

TEST(RuleCard, LeavesOutWhatIsNotThere) {
  EXPECT_EQ(rule_card({.id = "a", .message = "b", .schools = {"nvc"}}, 60),
            "a: b\ncategory criticism, level hint\n\nNamed by\n  nvc alone\n");
}

}  // namespace
}  // namespace rcw::render
