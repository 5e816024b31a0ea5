// SPDX-License-Identifier: MIT
#include "lib/reframe/lint_pass.h"

#include <gmock/gmock.h>

#include "tests/unit/reframe/fake_look.h"

namespace rcw::reframe {
namespace {

using testing::ElementsAre;

// What was told, a line each: "3:5 lazy-label 'lazy'", and what was warned of.
struct Heard {
  std::vector<std::string> spots = {};
  std::vector<std::string> warnings = {};
};

Heard hear(const std::vector<std::string>& blocks, bool lines = false, bool obey = true) {
  Heard heard;
  const LintTools tools = {
      .look = fake_look,
      .keep = [](const Spot& spot) { return spot.finding.level != Level::good; },
      .tell =
          [&](const LintedPiece& linted) {
            for (const auto& spot : linted.spots) {
              heard.spots.push_back(std::to_string(spot.begin.line) + ':' + std::to_string(spot.begin.byte) +
                                    ' ' + std::string(spot.finding.rule) + ' ' + std::string(spot.words));
            }
          },
      .warn = [&](const Problem& problem) { heard.warnings.push_back(describe(problem)); },
      .unknown_name =
          [](const std::string& name) { return name == "lazzy" ? std::string("did you mean?") : ""; },
      .obey = obey};
  LintPass pass({.file = "f"}, lines, tools);
  for (const auto& block : blocks) pass.feed(block);
  pass.finish();
  return heard;
}

TEST(LintPass, SaysWhereAndInWhichLine) {
  EXPECT_THAT(hear({"So lazy.\nHe ", "is never\n\nthanks, lazy"}).spots,
              ElementsAre("1:4 lazy-label lazy", "2:7 never-you never", "4:9 lazy-label lazy"));
}

TEST(LintPass, FindsAgainWhatALineCutInPiecesHolds) {
  std::string line;
  while (line.size() < 150'000) line += "word ";
  const auto heard = hear({"a\n" + line + "lazy. " + line + "never\nlazy"});
  EXPECT_THAT(heard.spots,
              ElementsAre("2:150001 lazy-label lazy", "2:300007 never-you never", "3:1 lazy-label lazy"));
}

TEST(LintPass, ObeysOffAndOn) {
  EXPECT_THAT(hear({"lazy\n<!-- rcw-lint off -->\nlazy never\n<!-- rcw-lint on -->\nnever"}).spots,
              ElementsAre("1:1 lazy-label lazy", "5:1 never-you never"));
  EXPECT_THAT(hear({"# rcw-lint off label\nlazy never\n# rcw-lint on label\nlazy"}).spots,
              ElementsAre("2:6 never-you never", "4:1 lazy-label lazy"));
  EXPECT_THAT(hear({"lazy <!-- rcw-lint off lazy-label --> lazy"}).spots, ElementsAre("1:1 lazy-label lazy"));
}

TEST(LintPass, ObeysOffLineOnItsLineOrTheNext) {
  EXPECT_THAT(hear({"lazy # rcw-lint off-line\nlazy"}).spots, ElementsAre("2:1 lazy-label lazy"));
  EXPECT_THAT(hear({"<!-- rcw-lint off-line never-you -->\nlazy never\nnever"}).spots,
              ElementsAre("2:1 lazy-label lazy", "3:1 never-you never"));
}

TEST(LintPass, CarriesDirectivesIntoTheNextPiece) {
  std::string text = "# rcw-lint off label\n";
  while (text.size() < 100'000) text += "a paragraph\n\n";
  EXPECT_THAT(hear({text + "lazy never"}).spots.size(), 1U);
}

TEST(LintPass, PassesOverDirectivesOfSomebodyElse) {
  EXPECT_THAT(hear({"# rcw-lint off\nlazy"}, false, false).spots, ElementsAre("2:1 lazy-label lazy"));
}

TEST(LintPass, WarnsOfWhatMeansNothing) {
  EXPECT_THAT(hear({"\n# rcw-lint of\n# rcw-lint off lazzy"}).warnings,
              ElementsAre("f:2: rcw-lint knows off, on and off-line here",
                          "f:3: no rule and no category is called 'lazzy'"));
}

TEST(LintPass, WarnsOfWhatNeverEnds) {
  EXPECT_THAT(hear({"a\n```\nlazy"}).warnings,
              ElementsAre("f:2: the code that begins here never ends, so nothing behind it was looked at"));
  EXPECT_THAT(
      hear({"a\n\n<!-- lazy"}).warnings,
      ElementsAre("f:3: the comment that begins here never ends, so nothing behind it was looked at"));
}

TEST(Source, IsNamedAsItIsShown) {
  EXPECT_EQ((Source{.file = "a.md"}).name(), "a.md");
  EXPECT_EQ((Source{.file = "-", .record = "k7m3q9zxvb", .field = "trigger.text"}).name(),
            "k7m3q9zxvb:trigger.text");
}

}  // namespace
}  // namespace rcw::reframe
