// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <limits>
#include <set>

#include "lib/render/report.h"
#include "tests/property/yaml/hostile.h"

namespace rcw::render {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// What a page is made of, as far as it is XML: the first thing that is not, and all tags and ids of it.
struct Page {
  std::string fault = {};
  std::vector<std::string> tags = {};
  std::vector<std::string> ids = {};
};

bool is_entity(std::string_view from) {
  for (const std::string_view known : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"})
    if (from.substr(0, known.size()) == known) return true;
  return false;
}

// The tag between < and >: closing, empty or opening.
void take_tag(Page& page, std::vector<std::string>& open, const std::string& tag) {
  if (tag[0] == '/') {
    if (open.empty() || open.back() != tag.substr(1)) page.fault = "closes " + tag;
    if (!open.empty()) open.pop_back();
    return;
  }
  const std::string name = tag.substr(0, tag.find_first_of(" /"));
  page.tags.push_back(name);
  const std::size_t id = tag.find(" id=\"");
  if (id != std::string::npos) page.ids.push_back(tag.substr(id + 5, tag.find('"', id + 5) - id - 5));
  if (tag.back() != '/') open.push_back(name);
}

Page read(const std::string& text) {
  constexpr std::string_view kStart = "<!DOCTYPE html>\n";
  Page page;
  if (text.substr(0, kStart.size()) != kStart) return {"no doctype"};
  std::vector<std::string> open;
  for (std::size_t i = kStart.size(); i < text.size() && page.fault.empty(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x20 && c != '\n' && c != '\t') page.fault = "a control character";
    if (c == '&' && !is_entity(std::string_view(text).substr(i))) page.fault = "a bare &";
    if (c != '<') continue;
    const std::size_t end = text.find('>', i);
    if (end == std::string::npos) return {"a tag without end"};
    take_tag(page, open, text.substr(i + 1, end - i - 1));
    i = end;
  }
  if (page.fault.empty() && !open.empty()) page.fault = "never closes " + open.back();
  return page;
}

std::string page_of(const Block& block) { return report_html({"T", "en", {}, {{"S", {block}}}}); }

std::string body_of(const Block& block) {
  const std::string page = page_of(block);
  const std::size_t from = page.find("<h2");
  return page.substr(from, page.find("</section>") - from);
}

Bars bars_with(const std::string& label) {
  return {"First", "One bar.", {{label, .4, stats::Interval{.1, .8}, {label + ": 4 of 10"}}}};
}

TEST(ReportHtml, IsAPageOfItsOwn) {
  const std::string page = report_html({"A <title>", "zh\"", {"Look 1."}, {}});
  EXPECT_EQ(page.find("<!DOCTYPE html>\n<html lang=\"zh&quot;\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                      "<title>A &lt;title&gt;</title>\n<style>"),
            0U);
  EXPECT_THAT(page, HasSubstr("</head>\n<body>\n<main>\n<h1 id=\"h1\">A &lt;title&gt;</h1>\n"
                              "<div class=\"said\">\n<p>Look 1.</p>\n</div>\n</main>\n</body>\n</html>\n"));
}

TEST(ReportHtml, WritesTablesWithHeadsOfRowsAndColumns) {
  EXPECT_EQ(
      body_of(Table{"Links", {"Trigger", "withdraw"}, {{"a&b", "8"}, {"All", "10"}}, true}),
      "<h2 id=\"h2\">S</h2>\n<div class=\"scroll\">\n<table>\n"
      "<caption id=\"t3\"><span>Links</span></caption>\n<thead>\n"
      "<tr><th scope=\"col\"><bdi>Trigger</bdi></th><th scope=\"col\" "
      "class=\"n\"><bdi>withdraw</bdi></th></tr>\n"
      "</thead>\n<tbody>\n<tr><th scope=\"row\"><bdi>a&amp;b</bdi></th><td "
      "class=\"n\"><bdi>8</bdi></td></tr>\n"
      "</tbody>\n<tfoot>\n<tr><th scope=\"row\"><bdi>All</bdi></th><td class=\"n\"><bdi>10</bdi></td></tr>\n"
      "</tfoot>\n</table>\n</div>\n");
}

TEST(ReportHtml, LetsWideTablesBeMovedByTheKeyboard) {
  const std::string page = page_of(Table{"", {"a", "b", "c", "d", "e"}, {{"1", "2", "3", "4", "5"}}});
  EXPECT_THAT(page,
              HasSubstr("<div class=\"scroll\" role=\"region\" aria-labelledby=\"h2\" tabindex=\"0\">"));
}

TEST(ReportHtml, DrawsABarAndSaysItsNumbers) {
  EXPECT_EQ(body_of(bars_with("withdraw")),
            "<h2 id=\"h2\">S</h2>\n<figure class=\"bars\">\n<figcaption>First</figcaption>\n"
            "<svg role=\"img\" aria-labelledby=\"p3-title p3-desc\" width=\"100%\" height=\"58\">\n"
            "<title id=\"p3-title\">First</title>\n<desc id=\"p3-desc\">One bar.</desc>\n"
            "<text x=\"0\" y=\"13\">withdraw</text>\n"
            "<rect class=\"track\" x=\"0\" y=\"18\" width=\"84.00%\" height=\"16\"/>\n"
            "<line class=\"faint\" x1=\"42.00%\" y1=\"18\" x2=\"42.00%\" y2=\"34\"/>\n"
            "<rect class=\"bar\" x=\"0\" y=\"18\" width=\"33.60%\" height=\"16\"/>\n"
            "<line class=\"whisker\" x1=\"8.40%\" y1=\"26\" x2=\"67.20%\" y2=\"26\"/>\n"
            "<line class=\"whisker\" x1=\"8.40%\" y1=\"22\" x2=\"8.40%\" y2=\"30\"/>\n"
            "<line class=\"whisker\" x1=\"67.20%\" y1=\"22\" x2=\"67.20%\" y2=\"30\"/>\n"
            "<text x=\"86.00%\" y=\"31\" class=\"share\">40%</text>\n"
            "<line class=\"faint\" x1=\"0.00%\" y1=\"34\" x2=\"0.00%\" y2=\"41\"/>\n"
            "<line class=\"faint\" x1=\"42.00%\" y1=\"34\" x2=\"42.00%\" y2=\"41\"/>\n"
            "<line class=\"faint\" x1=\"84.00%\" y1=\"34\" x2=\"84.00%\" y2=\"41\"/>\n"
            "<text x=\"0\" y=\"54\" class=\"small\">0%</text>\n"
            "<text x=\"42.00%\" y=\"54\" class=\"small middle\">50%</text>\n"
            "<text x=\"84.00%\" y=\"54\" class=\"small middle\">100%</text>\n</svg>\n"
            "<p>The line through a bar is its 95% interval.</p>\n</figure>\n"
            "<div class=\"scroll\">\n<table>\n<caption id=\"t4\"><span>First: the "
            "numbers</span></caption>\n<thead>\n"
            "<tr><td></td><th scope=\"col\" class=\"n\"><bdi>Share</bdi></th>"
            "<th scope=\"col\" class=\"n\"><bdi>95% interval</bdi></th></tr>\n</thead>\n<tbody>\n"
            "<tr><th scope=\"row\"><bdi>withdraw</bdi></th><td class=\"n\"><bdi>40%</bdi></td>"
            "<td class=\"n\"><bdi>10-80%</bdi></td></tr>\n</tbody>\n</table>\n</div>\n"
            "<ul class=\"said\">\n<li><p><bdi>withdraw</bdi>: 4 of 10</p></li>\n</ul>\n");
}

TEST(ReportHtml, DrawsNoIntervalWhereNoneMayBeGiven) {
  const std::string page = body_of(Bars{"", "", {{"a", 0, {}, {}}}});
  EXPECT_THAT(page, Not(HasSubstr("whisker")));
  EXPECT_THAT(page, Not(HasSubstr("interval")));
  EXPECT_THAT(page, Not(HasSubstr("class=\"bar\"")));
  EXPECT_THAT(page, HasSubstr("<title id=\"p3-title\">S</title>"));  // the section's, for want of its own
  EXPECT_THAT(page,
              HasSubstr("<desc id=\"p3-desc\">The table after this picture has the same numbers.</desc>"));
  EXPECT_THAT(body_of(Bars{"t", "d", {}}), Not(HasSubstr("svg")));
}

TEST(ReportHtml, KeepsSharesWithinTheirScale) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  const std::string page =
      body_of(Bars{"", "", {{"a", 1.5, {}, {}}, {"b", -1, stats::Interval{kNone, 7}, {}}}});
  EXPECT_THAT(page, HasSubstr("class=\"share\">100%<"));
  EXPECT_THAT(page, HasSubstr("class=\"share\">0%<"));
  EXPECT_THAT(page, HasSubstr("<bdi>0-100%</bdi>"));
}

TEST(ReportHtml, BreaksAndCutsLongLabelsButNotInTheTable) {
  std::string label;
  for (int i = 0; i < 100; ++i) label += "字";
  const std::string page = body_of(bars_with(label));
  std::string line = label.substr(0, 63);
  EXPECT_THAT(page, HasSubstr("<text x=\"0\" y=\"13\">" + line + "</text>"));
  EXPECT_THAT(page, HasSubstr("<text x=\"0\" y=\"31\">" + line + "</text>"));
  EXPECT_THAT(page, HasSubstr("<text x=\"0\" y=\"49\">" + line.substr(3) + "…</text>"));
  EXPECT_THAT(page, HasSubstr("<bdi>" + label + "</bdi>"));
}

TEST(ReportHtml, SpreadsManyBarsOverSheets) {
  Bars bars = {"Tags", "All tags.", {}};
  for (int i = 0; i < 30; ++i) bars.bars.push_back({"tag " + std::to_string(i), .5, {}, {}});
  const std::string page = body_of(bars);
  EXPECT_THAT(page, HasSubstr("<figcaption>Tags (1/2)</figcaption>"));
  EXPECT_THAT(page, HasSubstr("<figcaption>Tags (2/2)</figcaption>"));
  EXPECT_THAT(page, HasSubstr("<span>Tags (2/2): the numbers</span>"));
}

TEST(ReportHtml, MarksDays) {
  const time::Day sunday = *time::parse_day("2026-11-22");
  const std::string page = body_of(
      Days{"Days", "On 1 of 2 days.", {{sunday, 12, false, true}, {sunday.plus_days(1), 0, true, false}}});
  EXPECT_THAT(page, HasSubstr("<figcaption>Days</figcaption>\n<p>On 1 of 2 days.</p>\n<svg "));
  EXPECT_THAT(
      page,
      HasSubstr("<rect class=\"cell some\" x=\"86.11%\" y=\"24\" width=\"13.49%\" height=\"60\" rx=\"4\"/>\n"
                "<text x=\"92.86%\" y=\"39\" class=\"small middle\">11-22</text>\n"
                "<text x=\"92.86%\" y=\"61\" class=\"big middle\">12</text>\n"
                "<circle cx=\"92.86%\" cy=\"55\" r=\"3.5\" transform=\"translate(20)\"/>\n"
                "<rect class=\"cell off\" x=\"0.40%\" y=\"88\""));
  EXPECT_THAT(page, HasSubstr("class=\"small middle\">off</text>"));
  EXPECT_THAT(page, HasSubstr("<p>A dot: at least one entry was written late.</p>\n"
                              "<p>A dashed outline: one or more days off.</p>\n"));
  EXPECT_THAT(page, HasSubstr("<tr><th scope=\"row\"><bdi>2026-11-22</bdi></th><td><bdi>Sun</bdi></td>"
                              "<td class=\"n\"><bdi>12</bdi></td><td><bdi>late</bdi></td></tr>"));
}

TEST(ReportHtml, SaysOfNoDaysWhatIsSaid) {
  EXPECT_EQ(body_of(Days{"Days", "None.", {}}),
            "<h2 id=\"h2\">S</h2>\n<div class=\"said\">\n<p>None.</p>\n</div>\n");
}

TEST(ReportHtml, ShowsWhatWouldHide) {
  const std::string page = page_of(bars_with("a\xE2\x80\xAE\x1b[31m\xEF\xBF\xBF"));
  EXPECT_THAT(page, HasSubstr("<bdi>a&lt;U+202E&gt;\\x1b[31m\xEF\xBF\xBD</bdi>"));
  EXPECT_EQ(read(page).fault, "");
}

Report hostile_report(testing::Hostile& words) {
  const auto next = [&] { return words.next(); };
  const int entries = static_cast<int>(words.below(3));
  const bool even = entries % 2 == 0;
  const Bars bars = {
      next(), next(), {{next(), .5, stats::Interval{.2, .7}, {next()}}, {next(), .1, {}, {next()}}}};
  const Days days = {next(), next(), {{time::Day(), entries, even, !even}}};
  const Table table = {next(), {next(), next()}, {{next(), next(), next()}, {}, {next()}}, even};
  return {next(), next(), {next()}, {{next(), {Paragraph{{next()}}, bars, table, days}}, {next(), {bars}}}};
}

TEST(ReportHtml, StaysAPageWhateverIsWritten) {
  testing::Hostile words(6);
  for (int i = 0; i < 500; ++i) {
    const std::string text = report_html(hostile_report(words));
    const Page page = read(text);
    ASSERT_EQ(page.fault, "") << text;
    EXPECT_EQ(std::set<std::string>(page.ids.begin(), page.ids.end()).size(), page.ids.size());
    EXPECT_EQ(std::count(page.tags.begin(), page.tags.end(), "svg"), 3);
    EXPECT_EQ(std::count(page.tags.begin(), page.tags.end(), "script"), 0);
  }
}

// Every picture is named, described and followed by a table before the next one.
TEST(ReportHtml, PutsATableAfterEachPicture) {
  testing::Hostile words(7);
  const Page page = read(report_html(hostile_report(words)));
  bool owed = false;
  for (std::size_t i = 0; i < page.tags.size(); ++i) {
    if (page.tags[i] == "table") owed = false;
    if (page.tags[i] != "svg") continue;
    EXPECT_FALSE(owed);
    owed = true;
    EXPECT_EQ(page.tags.at(i + 1), "title");
    EXPECT_EQ(page.tags.at(i + 2), "desc");
  }
  EXPECT_FALSE(owed);
}

TEST(ReportHtml, FetchesNothing) {
  testing::Hostile words(8);
  const std::string page = report_html(hostile_report(words));
  for (const char* never : {"http", "url(", "@import", "<script", " src=", " href=", "<link"})
    EXPECT_THAT(page, Not(HasSubstr(never)));
}

}  // namespace
}  // namespace rcw::render
