// SPDX-License-Identifier: MIT
#include "lib/render/preview.h"

#include <gmock/gmock.h>

#include "lib/text/utf8.h"

namespace rcw::render {
namespace {

using yaml::Node;

store::Record with_fields(std::vector<yaml::Member> fields) {
  store::Record record;
  record.envelope.schema = {"journal", "note", 1};
  record.envelope.id = "k7m3q9zxvb";
  record.envelope.at = *time::parse_stamp("2026-11-22");
  record.fields = std::move(fields);
  return record;
}

store::Record note(const std::string& text) { return with_fields({{"text", Node::text(text), {}}}); }

TEST(Preview, FoldsBlanksAndCuts) {
  EXPECT_EQ(preview(note("  tea\n\non \t the\r\nstep "), 80, false), "tea on the step");
  EXPECT_EQ(preview(note("tea on the step"), 10, false), "tea on th…");
  EXPECT_EQ(preview(note("我们又谈了八月的事"), 9, false), "我们又谈…");
  EXPECT_EQ(preview(note(" \n"), 80, false), "");
  EXPECT_LT(preview(note(std::string(1'000'000, 'a')), 40, false).size(), 50U);
}

TEST(Preview, LetsNothingMoveTheCursorOfATerminal) {
  EXPECT_EQ(preview(note("a\u202Eb"), 80, true), "a<U+202E>b");
  EXPECT_EQ(preview(note("a\u202Eb"), 5, true), "a<U+…");
  EXPECT_EQ(preview(note("a\u202Eb"), 80, false), "a\u202Eb");
}

TEST(Preview, FindsTheWordsOfAnyKind) {
  const Node trigger =
      Node::map({{"category", Node::text("phone"), {}}, {"text", Node::text("it rang"), {}}});
  store::Record moment = with_fields({{"site", Node::text("throat"), {}}, {"trigger", trigger, {}}});
  moment.words_in = "trigger.text";
  EXPECT_EQ(preview(moment, 80, false), "it rang");
  moment.words_in = "text";
  EXPECT_EQ(preview(moment, 80, false), "throat") << "the first words there are, when its own are missing";
  const Node body = Node::list({Node::map({{"site", Node::text("throat"), {}}})});
  EXPECT_EQ(preview(with_fields({{"intensity", Node::token("3"), {}}, {"body", body, {}}}), 80, false),
            "throat");
  EXPECT_EQ(preview(with_fields({}), 80, false), "");
}

TEST(RecordLineWithPreview, FillsTheWidthAndAlwaysShowsAFew) {
  const store::Record record = note(std::string(200, 'a') + " b");
  EXPECT_EQ(text::width(record_line_with_preview(record, 80, false)), 80);
  EXPECT_EQ(text::width(record_line_with_preview(record, 120, false)), 120);
  EXPECT_TRUE(record_line_with_preview(record, 20, false).ends_with("note  aaaaaaaaaaaaaaa…"));
  EXPECT_EQ(record_line_with_preview(with_fields({}), 80, false), "k7m3q9zxvb  2026-11-22        note");
}

}  // namespace
}  // namespace rcw::render
