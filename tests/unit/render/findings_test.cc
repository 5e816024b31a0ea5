// SPDX-License-Identifier: MIT
#include "lib/render/findings.h"

#include <gmock/gmock.h>

#include "lib/yaml/json.h"
#include "tests/property/yaml/hostile.h"
#include "tests/support/thrown.h"

namespace rcw::render {
namespace {

using store::Finding;
using store::Findings;
using store::Level;

const Finding kWhole = {Level::error, {{"a.yaml", 3, 7, "links[0].id"}, "is not an id", "ten characters"}};
const Finding kBare = {Level::warning, {{"a b.yaml", 0, 0, ""}, "is a symbolic link", ""}};

TEST(FindingsText, IsLikeACompilers) {
  EXPECT_EQ(findings({kWhole, kBare}, FindingsFormat::text),
            "a.yaml:3:7: error: links[0].id: is not an id\n  hint: ten characters\n"
            "a b.yaml: warning: is a symbolic link\n");
  EXPECT_EQ(findings({{Level::error, {{"a", 3, 0, ""}, "r", ""}}}, FindingsFormat::text), "a:3: error: r\n");
  EXPECT_EQ(findings({}, FindingsFormat::text), "");
}

TEST(FindingsJson, IsOneValue) {
  EXPECT_EQ(findings({}, FindingsFormat::json), "{\"schema\":\"rcw/findings/1\",\"findings\":[]}\n");
  EXPECT_EQ(findings({kWhole, kBare}, FindingsFormat::json),
            "{\"schema\":\"rcw/findings/1\",\"findings\":[\n"
            "{\"schema\":\"rcw/finding/1\",\"level\":\"error\",\"file\":\"a.yaml\",\"line\":3,\"column\":7,"
            "\"field\":\"links[0].id\",\"reason\":\"is not an id\",\"hint\":\"ten characters\"},\n"
            "{\"schema\":\"rcw/finding/1\",\"level\":\"warning\",\"file\":\"a b.yaml\","
            "\"reason\":\"is a symbolic link\"}\n]}\n");
}

TEST(FindingsJsonLines, AreTheSameObjects) {
  EXPECT_EQ(findings({kBare}, FindingsFormat::jsonl),
            "{\"schema\":\"rcw/finding/1\",\"level\":\"warning\",\"file\":\"a b.yaml\","
            "\"reason\":\"is a symbolic link\"}\n");
  EXPECT_EQ(findings({}, FindingsFormat::jsonl), "");
}

// A file name may be anything.
TEST(FindingsJson, IsReadBackForHostileNames) {
  testing::Hostile words(1);
  Findings all;
  for (int i = 0; i < 500; ++i)
    all.push_back({Level::error, {{words.next() + "f", i, i, ""}, words.next() + "r", ""}});
  const auto read = yaml::parse_json("f", 1, findings(all, FindingsFormat::json));
  const auto& items = read.find("findings")->items;
  ASSERT_EQ(items.size(), all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(items[i].find("file")->scalar, all[i].problem.where.file);
    EXPECT_EQ(items[i].find("reason")->scalar, all[i].problem.reason);
  }
}

TEST(ParseFindingsFormat, KnowsEachByItsName) {
  EXPECT_THAT(findings_format_names(), ::testing::ElementsAre("text", "json", "jsonl"));
  EXPECT_EQ(parse_findings_format("text"), FindingsFormat::text);
  EXPECT_EQ(parse_findings_format("json"), FindingsFormat::json);
  EXPECT_EQ(parse_findings_format("jsonl"), FindingsFormat::jsonl);
  EXPECT_EQ(test::thrown([] { parse_findings_format("tsv"); }), "2 unknown format 'tsv'");
}

}  // namespace
}  // namespace rcw::render
