// SPDX-License-Identifier: MIT
#include "lib/render/feelings.h"

#include <gmock/gmock.h>

namespace rcw::render {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const reframe::Feelings& all() {
  static const reframe::Feelings feelings = reframe::read_feelings(store::ContentShelf(""), "en");
  return feelings;
}

FeelingStyle style(int columns = 80) {
  return {{{"strength", "strength {strength} of 3"},
           {"body", "often felt as: {body}"},
           {"need", "may need: {need}"},
           {"row", "{body}; may need {need}"},
           {"or", ", or "},
           {"layer-primary", "It often comes first."},
           {"layer-secondary", "Is there one under it?"},
           {"vague", "'{word}' leaves open which feeling it is."},
           {"mine", "{times} {words}"},
           {"weeks", "weeks"},
           {"last", "last {day}"},
           {"mine-note", "yours"}},
          columns};
}

reframe::Feelings one_word(reframe::Feeling feeling) {
  reframe::Feelings feelings;
  feelings.families = {{"sadness", "sadness", {}}};
  feelings.words = {std::move(feeling)};
  return feelings;
}

TEST(LookedUp, AWordOfOnesOwnNeedsNeitherBodyNorNeed) {
  const auto feelings = one_word({.word = "wistful", .family = "sadness"});
  const auto found = reframe::look_up(feelings, "wistful");
  const std::string text = looked_up(*found, feelings, ListFormat::text, style());
  EXPECT_THAT(text, HasSubstr("wistful: sadness; strength 2 of 3\n"));
  EXPECT_THAT(text, Not(HasSubstr("often felt")));
  EXPECT_THAT(text, Not(HasSubstr("{")));
  EXPECT_EQ(looked_up(*found, feelings, ListFormat::tsv, style()), "wistful\tsadness\t2\tprimary\t\t\t\n");
  const auto family = reframe::look_up(feelings, "sadness");
  EXPECT_EQ(looked_up(*family, feelings, ListFormat::text, style()), "sadness\n  wistful  2\n");
}

TEST(LookedUp, LinesFitTheColumnsThereAre) {
  const auto found = reframe::look_up(all(), "uncomfortable");
  const std::string text = looked_up(*found, all(), ListFormat::text, style(40));
  std::size_t longest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at);
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  EXPECT_LE(longest, 40u);
}

// No sentence about a feeling decides for somebody what it is.
TEST(LookedUp, AFeelingOnTopOfOthersIsAQuestion) {
  const auto found = reframe::look_up(all(), "frustrated");
  EXPECT_THAT(looked_up(*found, all(), ListFormat::text, style(200)), HasSubstr("?"));
}

TEST(NamedFeeling, SaysOnlyWhatWasAnswered) {
  const auto node = yaml::Node::map({{"word", yaml::Node::text("out of place"), {}}});
  EXPECT_EQ(named_feeling(node, all(), style()), "out of place\n");
}

TEST(OwnWordsView, AWordWithoutAFamilyHasNone) {
  const auto day = *time::Day::from_ymd(2026, 11, 22);
  const auto own = reframe::count_words({{"out of place", "", day}});
  EXPECT_THAT(own_words(own, all(), ListFormat::text, style()),
              HasSubstr("out of place    1    last 2026-11-22"));
  EXPECT_THAT(own_words(own, all(), ListFormat::jsonl, style()), Not(HasSubstr("family")));
}

}  // namespace
}  // namespace rcw::render
