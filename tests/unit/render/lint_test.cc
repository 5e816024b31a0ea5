// SPDX-License-Identifier: MIT
#include "lib/render/lint.h"

#include <gmock/gmock.h>

#include "lib/base/error.h"
#include "lib/yaml/json.h"
#include "tests/unit/reframe/fake_look.h"

namespace rcw::render {
namespace {

using reframe::Source;

struct Input {
  Source source;
  std::string text;
};

std::string print(const std::vector<Input>& inputs, LintFormat format, LintView view = {}) {
  std::string out;
  const auto printer =
      make_lint_printer(format, std::move(view), [&](std::string_view bytes) { out += bytes; });
  const reframe::LintTools tools = {
      .look = reframe::fake_look,
      .tell = [&](const reframe::LintedPiece& linted) { printer->piece(linted); }};
  for (const auto& input : inputs) {
    reframe::LintPass pass(input.source, format == LintFormat::categories, tools);
    pass.feed(input.text);
    pass.finish();
    printer->end_source();
  }
  printer->finish();
  return out;
}

std::string print(const std::string& text, LintFormat format, LintView view = {}) {
  return print(std::vector<Input>{{{.file = "a.md"}, text}}, format, std::move(view));
}

const LintView kRedacted = {.redact = true};

TEST(LintText, IsLikeACompilersMessages) {
  EXPECT_EQ(print("Hello.\nYou are 懒 lazy!\n", LintFormat::text),
            "a.md:2:11: error: a message [lazy-label]\n"
            "  You are 懒 lazy!\n"
            "             ^~~~\n");
}

TEST(LintText, EndsWithAtMostThreeThingsThatWork) {
  EXPECT_EQ(print("never\nthanks\nthanks\nthanks\nthanks\n", LintFormat::text),
            "a.md:1:1: warning: a message [never-you]\n"
            "  never\n"
            "  ^~~~~\n"
            "\n"
            "What already works:\n"
            "  a.md:2:1: a message [thanks]\n"
            "  a.md:3:1: a message [thanks]\n"
            "  a.md:4:1: a message [thanks]\n");
  EXPECT_TRUE(print("thanks", LintFormat::text).starts_with("What already works:\n"));
}

TEST(LintText, RedactedHasPlaceLevelAndRule) {
  EXPECT_EQ(print("so lazy, thanks", LintFormat::text, kRedacted),
            "a.md:1:4-1:8: error: [lazy-label]\n\nWhat already works:\n  a.md:1:10: [thanks]\n");
}

TEST(LintText, NamesTheFieldOfARecord) {
  const Source source = {.file = "standard input", .record = "k7m3q9zxvb", .field = "trigger.text"};
  EXPECT_TRUE(
      print({{source, "lazy"}}, LintFormat::text).starts_with("k7m3q9zxvb:trigger.text:1:1: error: "));
}

TEST(LintCategories, PrintOneLineForEveryLine) {
  EXPECT_EQ(print("lazy never\n\nfine\nnever never", LintFormat::categories),
            "generalisation+label\n-\n-\ngeneralisation\n");
  EXPECT_EQ(print("lazy\n", LintFormat::categories), "label\n");
  EXPECT_EQ(print("", LintFormat::categories), "");
  EXPECT_EQ(print("\n\n", LintFormat::categories), "-\n-\n");
}

TEST(LintCategories, BeginAnewWithEveryFile) {
  EXPECT_EQ(print({{{.file = "a"}, "lazy\nfine"}, {{.file = "b"}, ""}, {{.file = "c"}, "\nnever\n"}},
                  LintFormat::categories),
            "label\n-\n-\ngeneralisation\n");
}

TEST(LintCategories, AreOneLineForALineOfAMegabyte) {
  std::string line = "never ";
  while (line.size() < 1'000'000) line += "word ";
  EXPECT_EQ(print(line + "lazy\nfine\n" + line, LintFormat::categories),
            "generalisation+label\n-\ngeneralisation\n");
}

TEST(LintJsonl, NamesEveryWayOfCounting) {
  EXPECT_EQ(
      print("é🙂 lazy", LintFormat::jsonl),
      R"({"schema":"rcw/reframe.lint-finding/1","file":"a.md",)"
      R"("begin":{"offset":7,"line":1,"byte_column":8,"code_point_column":4,"utf16_column":5},)"
      R"("end":{"offset":11,"line":1,"byte_column":12,"code_point_column":8,"utf16_column":9},)"
      R"("level":"error","rule":"lazy-label","category":"label","message":"a message","why":"a reason",)"
      R"("ask":"a question?","source":"a source","schools":["nvc"],"text":"lazy"})"
      "\n");
}

TEST(LintJsonl, RedactedHasNoWordsAndNoneAboutThem) {
  const std::string line = print("so lazy", LintFormat::jsonl, kRedacted);
  EXPECT_THAT(line, testing::HasSubstr(R"("rule":"lazy-label","category":"label"})"));
  EXPECT_THAT(line,
              testing::Not(testing::AnyOf(testing::HasSubstr("\"text\""), testing::HasSubstr("message"))));
}

TEST(LintJson, IsOneValue) {
  for (const char* text : {"", "lazy", "lazy never"}) {
    const auto node = yaml::parse_json("out", 1, print(text, LintFormat::json));
    EXPECT_EQ(node.find("schema")->scalar, "rcw/reframe.lint-findings/1");
    EXPECT_EQ(node.find("findings")->items.size(), reframe::fake_look(text).size());
  }
}

TEST(LintRdjsonl, CountsColumnsInBytesAndLeavesOutWhatHelps) {
  EXPECT_EQ(print("é lazy thanks", LintFormat::rdjsonl),
            R"({"message":"a message","location":{"path":"a.md","range":{"start":{"line":1,"column":4},)"
            R"("end":{"line":1,"column":8}}},"severity":"ERROR","source":{"name":"rcw-reframe"},)"
            R"("code":{"value":"lazy-label"}})"
            "\n");
  EXPECT_THAT(print("lazy", LintFormat::rdjsonl, kRedacted),
              testing::StartsWith(R"({"message":"lazy-label")"));
}

TEST(LintSarif, HasResultsAndTheirRules) {
  const std::string bytes =
      print({{{.file = "a b.md"}, "é lazy\nnever lazy thanks"}}, LintFormat::sarif, {.version = "1.2"});
  const auto sarif = yaml::parse_json("out", 1, bytes);
  const auto& run = sarif.find("runs")->items.at(0);
  EXPECT_EQ(run.find("columnKind")->scalar, "unicodeCodePoints");
  const auto& results = run.find("results")->items;
  ASSERT_EQ(results.size(), 3U);
  EXPECT_EQ(
      yaml::to_json(*results[0].find("locations")),
      R"([{"physicalLocation":{"artifactLocation":{"uri":"a%20b.md"},"region":{"startLine":1,"startColumn":3,)"
      R"("endLine":1,"endColumn":7,"byteOffset":3,"byteLength":4}}}])");
  const auto& rules = run.find("tool")->find("driver")->find("rules")->items;
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_EQ(rules[1].find("id")->scalar, "never-you");
  EXPECT_EQ(results[1].find("ruleIndex")->scalar, "1");
  EXPECT_EQ(results[2].find("ruleIndex")->scalar, "0");
  EXPECT_EQ(rules[0].find("help")->find("text")->scalar, "a question?\nSource: a source");
}

TEST(LintSarif, RedactedSaysNothingOfTheSentence) {
  const std::string bytes = print("so lazy", LintFormat::sarif, kRedacted);
  EXPECT_THAT(bytes, testing::Not(
                         testing::AnyOf(testing::HasSubstr("a message"), testing::HasSubstr("rcwSentence"))));
  EXPECT_EQ(yaml::parse_json("out", 1, print("", LintFormat::sarif)).find("version")->scalar, "2.1.0");
}

TEST(ParseLintFormat, OffersTheNearWord) {
  EXPECT_EQ(parse_lint_format("sarif"), LintFormat::sarif);
  EXPECT_THROW(parse_lint_format("sarrif"), Error);
}

}  // namespace
}  // namespace rcw::render
