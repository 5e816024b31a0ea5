// SPDX-License-Identifier: MIT
#include "lib/reframe/draft.h"

#include "tests/unit/reframe/test_rules.h"

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* kStop =
    "rules:\n  - id: stop\n    category: never_soften\n    level: hint\n    schools: [gottman]\n    message: "
    "m\n"
    "    source: s\n    bad: [«Stop»]\n    good: [y]\n    pattern: [\"^ stop\"]\n";

std::vector<std::string> shown(const std::vector<DraftSentence>& sentences) {
  std::vector<std::string> out;
  for (const auto& one : sentences) out.push_back((one.untouched ? "=" : "") + one.text);
  return out;
}

TEST(Draft, SentencesWithTheirMarks) {
  TestRules rules(kStop);
  EXPECT_THAT(rules.reasons(), IsEmpty());
  EXPECT_THAT(shown(sentences_of("Stop!  You never listen. ok", *rules.linter)),
              ElementsAre("=Stop!", "You never listen.", "ok"));
  EXPECT_THAT(shown(sentences_of("\n\nStop it\nstop.\n", *rules.linter)), ElementsAre("=Stop it", "=stop."));
  EXPECT_THAT(sentences_of(" \n", *rules.linter), IsEmpty());
}

TEST(Draft, SaysWholeWordsInAnyCase) {
  EXPECT_TRUE(says("We met LAST night.", "last night"));
  EXPECT_FALSE(says("a foolish thing", "fool"));
  EXPECT_TRUE(says("我昨天说了", "昨天"));
  EXPECT_FALSE(says("anything", ""));
}

}  // namespace
}  // namespace rcw::reframe
