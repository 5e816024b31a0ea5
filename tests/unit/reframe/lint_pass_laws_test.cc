// SPDX-License-Identifier: MIT
// What holds of every text, tried on texts of marks that mean something.
#include <gmock/gmock.h>

#include <array>
#include <random>

#include "lib/reframe/lint_pass.h"
#include "tests/unit/reframe/fake_look.h"

namespace rcw::reframe {
namespace {

constexpr std::array<std::string_view, 32> kParts = {
    "lazy",
    "never",
    "thanks",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "```",
    "`",
    "``",
    "~~~",
    "> ",
    "<!--",
    "-->",
    "://",
    "a",
    "I ",
    "---\n",
    "k: v",
    "é",
    "你",
    "🙂",
    "rcw-lint off",
    "rcw-lint on",
    "rcw-lint off-line",
    "# ",
    "<!-- rcw-lint off label -->",
    "<!-- rcw-lint on -->",
    "<!-- rcw-lint off-line -->",
    ". ",
    "。",
    "one more of those lines that are wide enough to be wrapped "};

std::string random_text(std::mt19937& random, std::size_t parts) {
  std::string text;
  for (std::size_t i = 0; i < parts; ++i) text += kParts[random() % kParts.size()];
  return text;
}

struct Seen {
  Place begin;
  std::string words;
  bool operator==(const Seen&) const = default;
};

std::vector<Seen> lint(std::string_view text, std::size_t step, bool lines) {
  std::vector<Seen> seen;
  const LintTools tools = {.look = fake_look, .tell = [&](const LintedPiece& linted) {
                             for (const auto& spot : linted.spots)
                               seen.push_back({spot.begin, std::string(spot.words)});
                           }};
  LintPass pass({.file = "f"}, lines, tools);
  for (; !text.empty(); text.remove_prefix(std::min(step, text.size()))) pass.feed(text.substr(0, step));
  pass.finish();
  return seen;
}

TEST(LawsOfLint, AMaskKeepsEveryByteOrBlanksIt) {
  std::mt19937 random(1);
  for (int i = 0; i < 3000; ++i) {
    const std::string text = random_text(random, 40);
    ProseMask mask(i % 2 == 0);
    const std::string prose = mask.read({text, {}, {}}).text;
    ASSERT_EQ(prose.size(), text.size());
    for (std::size_t at = 0; at < text.size(); ++at)
      ASSERT_TRUE(prose[at] == text[at] || prose[at] == ' ') << text;
  }
}

TEST(LawsOfLint, AFindingIsWhereItIsSaidToBe) {
  std::mt19937 random(2);
  for (int i = 0; i < 1000; ++i) {
    const std::string text = random_text(random, 60);
    for (const auto& seen : lint(text, text.size(), false)) {
      ASSERT_EQ(text.substr(seen.begin.offset, seen.words.size()), seen.words);
      ASSERT_EQ(seen.begin, Columns(text, {}).at(seen.begin.offset));
    }
  }
}

TEST(LawsOfLint, HowBytesArriveChangesNothing) {
  std::mt19937 random(3);
  for (int i = 0; i < 4; ++i) {
    const std::string text = random_text(random, 40'000);
    const auto all = lint(text, text.size(), i % 2 == 0);
    ASSERT_EQ(lint(text, 1 + random() % 5000, i % 2 == 0), all);
    ASSERT_FALSE(all.empty());
  }
}

}  // namespace
}  // namespace rcw::reframe
