// SPDX-License-Identifier: MIT
// What a page shows is looked at by support/report_shots, and its form held by support/report_check.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lib/render/report.h"

namespace rcw::render {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string page_of(Block block) {
  return report_html({.title = "A review", .sections = {{.title = "Shares", .blocks = {std::move(block)}}}});
}

Bars one_bar(const std::string& label) {
  return {
      .title = "Triggers",
      .description = "How often.",
      .bars = {{.label = label, .share = 0.4, .interval = stats::Interval{0.2, 0.6}, .words = {"4 of 10"}}}};
}

TEST(ReportHtml, IsAPageOfItsOwn) {
  const std::string page = report_html({.title = "Mine & yours", .language = "zh"});
  EXPECT_THAT(page, testing::StartsWith("<!DOCTYPE html>\n<html lang=\"zh\""));
  EXPECT_THAT(page, HasSubstr("<title>Mine &amp; yours</title>"));
  EXPECT_THAT(page, Not(HasSubstr("<script")));
  EXPECT_THAT(page, Not(HasSubstr("http")));
}

TEST(ReportHtml, NeverTakesWordsForMarkup) {
  const std::string page = page_of(one_bar("<b>\"phone\" & 'call'</b>"));
  EXPECT_THAT(page, Not(HasSubstr("<b>")));
  EXPECT_THAT(page, HasSubstr("&lt;b&gt;"));
}

TEST(ReportHtml, NamesAndDescribesAPictureAndPutsATableBesideIt) {
  const std::string page = page_of(one_bar("phone"));
  EXPECT_THAT(page, HasSubstr("role=\"img\""));
  EXPECT_THAT(page, HasSubstr("<desc"));
  EXPECT_LT(page.find("</svg>"), page.find("<table"));
  EXPECT_THAT(page, HasSubstr("4 of 10"));
}

TEST(ReportHtml, ShowsDaysWithWhatTheyAre) {
  const time::Day day = *time::Day::from_ymd(2026, 10, 25);
  const std::string page = page_of(
      Days{.title = "Days",
           .description = "All.",
           .days = {{.day = day, .entries = 2, .late = true}, {.day = day.plus_days(1), .off = true}}});
  EXPECT_THAT(page, HasSubstr("2026-10-25"));
  EXPECT_THAT(page, HasSubstr("Sun"));
  EXPECT_THAT(page, HasSubstr("off"));
  EXPECT_THAT(page, HasSubstr("late"));
}

TEST(ReportHtml, KeepsTheBaseRow) {
  const std::string page = page_of(Table{.caption = "Triggers",
                                         .columns = {"", "of"},
                                         .rows = {{"phone", "5"}, {"all moments", "11"}},
                                         .last_is_base = true});
  EXPECT_LT(page.find("phone"), page.find("all moments"));
}

}  // namespace
}  // namespace rcw::render
