// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "lib/render/report.h"

namespace rcw::render {
namespace {

constexpr int kColumns = 60;

Report with(Block block) {
  return {.title = "A review",
          .head = {"Look 1."},
          .sections = {{.title = "Counts", .blocks = {std::move(block)}}}};
}

TEST(ReportText, BeginsWithTitleAndHead) {
  EXPECT_EQ(report_text({.title = "A review", .head = {"11 moments.", "Look 1."}}, kColumns),
            "A review\n11 moments.\nLook 1.\n");
}

TEST(ReportText, SetsSectionsApart) {
  EXPECT_EQ(report_text(with(Paragraph{{"activation 11."}}), kColumns),
            "A review\nLook 1.\n\nCounts\nactivation 11.\n");
}

TEST(ReportText, LinesUpATableWithItsBaseRowLast) {
  const Table table{.caption = "Triggers",
                    .columns = {"", "withdraw", "of"},
                    .rows = {{"phone", "3", "5"}, {"电话", "12", "20"}, {"all", "15", "25"}},
                    .last_is_base = true};
  EXPECT_EQ(report_text(with(table), kColumns),
            "A review\nLook 1.\n\nCounts\nTriggers\n"
            "       withdraw  of\n"
            "phone         3   5\n"
            "电话         12  20\n"
            "all          15  25\n");
}

TEST(ReportText, TellsAWideTableRowByRow) {
  const Table table{.columns = {"", "withdraw", "self-soothe", "of"},
                    .rows = {{"phone during talk", "3", "1", "5"}}};
  const std::string text = report_text(with(table), 30);
  EXPECT_EQ(text.find("            "), std::string::npos) << text;
  EXPECT_NE(text.find("phone during talk: withdraw 3"), std::string::npos) << text;
}

TEST(ReportText, SaysOfBarsTheirSentencesOnly) {
  const Bars bars{.title = "Triggers",
                  .description = "not printed",
                  .bars = {{.label = "phone", .share = 0.5, .words = {"phone: 2 of 4", "If so, more."}}}};
  EXPECT_EQ(report_text(with(bars), kColumns),
            "A review\nLook 1.\n\nCounts\nTriggers\n  phone: 2 of 4\n    If so, more.\n");
}

TEST(ReportText, SaysOfDaysTheirDescription) {
  const Days days{.title = "Days", .description = "3 entries on 2 of 4 days."};
  EXPECT_EQ(report_text(with(days), kColumns), "A review\nLook 1.\n\nCounts\n3 entries on 2 of 4 days.\n");
}

TEST(ReportText, BreaksLongLines) {
  const std::string text =
      report_text(with(Paragraph{{std::string(20, 'a') + ' ' + std::string(20, 'b')}}), 30);
  EXPECT_NE(text.find("aaa\n  bbb"), std::string::npos) << text;
}

}  // namespace
}  // namespace rcw::render
