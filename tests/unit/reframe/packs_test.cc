// SPDX-License-Identifier: MIT
#include "lib/reframe/packs.h"

#include "tests/unit/reframe/test_rules.h"

namespace rcw::reframe {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Packs, TheBuiltInOnesHold) {
  std::vector<Problem> problems;
  const auto packs = read_packs(store::ContentShelf{""}, problems);
  const auto tally = check_packs(packs, problems);
  for (const auto& problem : problems) ADD_FAILURE() << describe(problem);
  EXPECT_GE(tally.rules, 20u);
  EXPECT_GE(tally.examples, 4 * tally.rules);
}

TEST(Packs, ReadingNamesEveryMistakeWithItsPlace) {
  TestRules one("spellings: [u]\nrules:\n  - {id: r, category: lable, pattern: [], bad: [x], good: [y]}\n");
  ASSERT_FALSE(one.problems.empty());
  for (const auto& problem : one.problems) {
    EXPECT_EQ(problem.where.file, "own.yaml");
    EXPECT_GT(problem.where.line, 3);
  }
}

TEST(Packs, AWordThatASpellingReplacesCanNeverMatch) {
  TestRules one("spellings: [u = you]\n" + rule("u"));
  check_packs(one.packs, one.problems);
  EXPECT_THAT(one.reasons().front(), HasSubstr("can never match: 'u'"));
}

}  // namespace
}  // namespace rcw::reframe
