// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "lib/render/report.h"
#include "lib/render/report_days.h"
#include "lib/render/report_markup.h"
#include "lib/render/report_svg.h"
#include "lib/render/report_table.h"

namespace rcw::render {
namespace {

// One colour besides black and white, and nothing rests on it: bars have an outline, days off a dashed one.
constexpr const char* kStyle =
    ":root { --ink: #111; --paper: #fff; --line: #767676; --fill: #c6d2e3; --some: #eef1f6 }\n"
    "@media screen and (prefers-color-scheme: dark) {\n"
    ":root { color-scheme: dark; --ink: #eee; --paper: #16181c; --line: #8f8f8f; --fill: #43536e; "
    "--some: #252a33 }\n}\n"
    "@page { margin: 18mm }\n"
    "body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 }\n"
    "main { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word }\n"
    "h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 }\n"
    "h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .5rem; padding-top: .5rem; "
    "border-top: 1px solid var(--line) }\n"
    ".said { margin: .75rem 0 } .said p { margin: .2rem 0; white-space: pre-wrap }\n"
    "ul.said { padding: 0; list-style: none } ul.said li { margin: .6rem 0 } "
    "ul.said p + p { margin-left: 1.25rem }\n"
    "figure { margin: 1rem -2px; padding: 0 2px; max-width: 40rem; overflow: hidden } figure.days { "
    "max-width: 34rem }\n"
    "figcaption { font-weight: 600; margin-bottom: .5rem } figure p { margin: .25rem 0; font-size: .875rem "
    "}\n"
    "svg { display: block; overflow: visible } svg text { font: 13px system-ui, sans-serif; fill: var(--ink) "
    "}\n"
    "svg .share { font-weight: 600 } svg .middle { text-anchor: middle } "
    "svg text.small { font-size: 12px } svg text.big { font-size: 18px; font-weight: 600 }\n"
    ".track, .faint { fill: none; stroke: var(--line); stroke-width: 1 } "
    ".bar { fill: var(--fill); stroke: var(--ink) } .whisker { stroke: var(--ink); stroke-width: 2 }\n"
    ".cell { fill: none; stroke: var(--line) } .cell.some { fill: var(--some) } "
    ".cell.off { stroke-dasharray: 4 3 } circle { fill: var(--ink) }\n"
    ".scroll { overflow-x: auto; margin: 1rem 0 }\n"
    "table { border-collapse: collapse; font-size: .9375rem }\n"
    "caption { text-align: left } caption span { display: inline-block; position: sticky; left: 0; "
    "max-width: calc(100vw - 2rem); font-weight: 600; padding-bottom: .25rem }\n"
    "th, td { padding: .25rem .6rem; text-align: left; vertical-align: top } "
    "th { font-weight: 600 } tbody th, tfoot th { font-weight: 400; min-width: 6rem; max-width: 20rem; "
    "overflow-wrap: anywhere }\n"
    "thead > tr > * { vertical-align: bottom; min-width: 3rem; border-bottom: 1px solid var(--ink) } "
    "tbody tr + tr { border-top: 1px solid var(--some) } tfoot tr { border-top: 1px solid var(--ink) }\n"
    ".n { text-align: right; font-variant-numeric: tabular-nums } td.n { white-space: nowrap }\n"
    "th:first-child, td:first-child { position: sticky; left: 0; background: var(--paper); padding-left: 0 "
    "}\n"
    "@media (max-width: 30rem) { th, td { padding: .25rem .35rem } }\n"
    "@media print {\n"
    "body { font-size: 10.5pt } main { max-width: none; padding: 0 } p { overflow-wrap: anywhere }\n"
    "h1, h2, figcaption, caption, thead { break-after: avoid } tbody tr:first-child { break-before: avoid } "
    "figure, tr, li { break-inside: avoid }\n"
    ".scroll { overflow: visible } table { font-size: 9.5pt } "
    "th:first-child, td:first-child { position: static } caption span { max-width: none }\n}\n";

constexpr const char* kIntervalNote = "The line through a bar is its 95% interval.";
constexpr const char* kLateNote = "A dot: at least one entry was written late.";
constexpr const char* kOffNote = "A dashed outline: one or more days off.";
constexpr const char* kSameNumbers = "The table after this picture has the same numbers.";
constexpr std::size_t kWide = 4;  // columns; a wider table can be moved sideways with the keyboard too

class HtmlReport {
 public:
  std::string make(const Report& report) {
    put("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{}</title>\n"
        "<style>\n{}</style>\n</head>\n<body>\n<main>\n",
        on_page(report.language), on_page(report.title), kStyle);
    heading("h1", report.title);
    if (!report.head.empty()) add(Paragraph{report.head});
    for (const auto& section : report.sections) add(section);
    out_ += "</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  template <typename... Values>
  void put(fmt::format_string<Values...> form, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), form, std::forward<Values>(values)...);
  }

  // Ids that no text of anybody's is part of: "h1", "p2", "t3".
  std::string next_id(const char* what) { return fmt::format("{}{}", what, ++ids_); }

  // What pictures and tables without a name of their own go by.
  void heading(const char* element, const std::string& title) {
    heading_ = title;
    heading_id_ = next_id("h");
    put("<{0} id=\"{1}\">{2}</{0}>\n", element, heading_id_, on_page(title));
  }

  void add(const Section& section) {
    out_ += "<section>\n";
    if (!section.title.empty()) heading("h2", section.title);
    for (const auto& block : section.blocks) std::visit([this](const auto& what) { add(what); }, block);
    out_ += "</section>\n";
  }

  void add(const Paragraph& paragraph) {
    out_ += "<div class=\"said\">\n";
    for (const auto& line : paragraph.lines) put("<p>{}</p>\n", on_page(line));
    out_ += "</div>\n";
  }

  void add(const Bars& bars) {
    if (bars.bars.empty()) return;
    const auto portions = portions_of(bars.bars);
    for (std::size_t i = 0; i < portions.size(); ++i)
      picture(alternative(bars.title, bars.description, i, portions.size()), portions[i]);
    if (std::all_of(bars.bars.begin(), bars.bars.end(), [](const Bar& bar) { return bar.words.empty(); }))
      return;
    out_ += "<ul class=\"said\">\n";
    for (const Bar& bar : bars.bars) words(bar);
    out_ += "</ul>\n";
  }

  // Without a day there is nothing to draw, and what is said of it remains.
  void add(const Days& days) {
    const auto strips = strips_of(days.days);
    if (strips.empty() && !days.description.empty()) add(Paragraph{{days.description}});
    for (std::size_t i = 0; i < strips.size(); ++i) {
      const std::string shown = i == 0 ? days.description : "";
      picture(alternative(days.title, days.description, i, strips.size()), shown, strips[i]);
    }
  }

  Alternative alternative(const std::string& title, const std::string& description, std::size_t index,
                          std::size_t count) {
    std::string name = title.empty() ? heading_ : title;
    if (count > 1) name += fmt::format(" ({}/{})", index + 1, count);
    return {next_id("p"), name, description.empty() ? kSameNumbers : description};
  }

  static std::string in_numbers(const Alternative& said) { return said.title + ": the numbers"; }

  void picture(const Alternative& said, const std::vector<Bar>& bars) {
    const bool intervals = std::any_of(bars.begin(), bars.end(), [](const Bar& bar) { return bar.interval; });
    figure(said, "bars", {}, bars_svg(said, bars), {intervals ? kIntervalNote : ""});
    Table table{in_numbers(said), {"", "Share"}};
    if (intervals) table.columns.push_back("95% interval");
    for (const Bar& bar : bars) {
      table.rows.push_back({bar.label, percent_of(bar.share)});
      if (!bar.interval) continue;
      const std::string low = percent_of(bar.interval->low);
      table.rows.back().push_back(low.substr(0, low.size() - 1) + "-" + percent_of(bar.interval->high));
    }
    add(table);
  }

  void picture(const Alternative& said, const std::string& shown, const Strip& strip) {
    const auto& cells = strip.cells;
    const bool late = std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.late; });
    const bool off =
        std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return !cell.off.empty(); });
    figure(said, "days", shown, strip_svg(said, strip), {late ? kLateNote : "", off ? kOffNote : ""});
    Table table = strip.table;
    table.caption = in_numbers(said);
    add(table);
  }

  // Its title, what is said above it, the drawing, and how to read it.
  void figure(const Alternative& said, const char* look, const std::string& above, const std::string& svg,
              std::initializer_list<const char*> notes) {
    put("<figure class=\"{}\">\n<figcaption>{}</figcaption>\n", look, on_page(said.title));
    if (!above.empty()) put("<p>{}</p>\n", on_page(above));
    out_ += svg;
    for (const char* note : notes)
      if (*note) put("<p>{}</p>\n", note);
    out_ += "</figure>\n";
  }

  // The sentences of a bar begin with its label, which is kept apart from the numbers after it.
  void words(const Bar& bar) {
    if (bar.words.empty()) return;
    out_ += "<li>";
    for (const auto& line : bar.words) {
      const bool named = !bar.label.empty() && line.compare(0, bar.label.size(), bar.label) == 0;
      const std::string name = named ? name_on_page(bar.label) : "";
      put("<p>{}{}</p>", name, on_page(line.substr(named ? bar.label.size() : 0)));
    }
    out_ += "</li>\n";
  }

  void add(const Table& table) {
    const std::string caption_id = table.caption.empty() ? "" : next_id("t");
    open_scroll(table, caption_id.empty() ? heading_id_ : caption_id);
    numbers_.clear();
    for (std::size_t i = 0; i < columns_of(table); ++i) numbers_.push_back(holds_numbers(table, i));
    out_ += "<table>\n";
    if (!table.caption.empty())
      put("<caption id=\"{}\"><span>{}</span></caption>\n", caption_id, on_page(table.caption));
    if (has_heads(table)) heads(table);
    const std::size_t body = table.rows.size() - (table.last_is_base && !table.rows.empty() ? 1 : 0);
    group(table, "tbody", 0, body);
    group(table, "tfoot", body, table.rows.size());
    out_ += "</table>\n</div>\n";
  }

  void open_scroll(const Table& table, const std::string& label_id) {
    if (columns_of(table) <= kWide)
      out_ += "<div class=\"scroll\">\n";
    else
      put("<div class=\"scroll\" role=\"region\" aria-labelledby=\"{}\" tabindex=\"0\">\n", label_id);
  }

  void heads(const Table& table) {
    out_ += "<thead>\n<tr>";
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
      const std::string& head = cell_of(table.columns, i);
      if (head.empty())
        out_ += "<td></td>";  // a head that names nothing is none
      else
        put("<th scope=\"col\"{}>{}</th>", look_of(i), name_on_page(head));
    }
    out_ += "</tr>\n</thead>\n";
  }

  void group(const Table& table, const char* element, std::size_t from, std::size_t to) {
    if (from == to) return;
    put("<{}>\n", element);
    for (std::size_t row = from; row < to; ++row) cells(table.rows[row]);
    put("</{}>\n", element);
  }

  void cells(const std::vector<std::string>& row) {
    put("<tr><th scope=\"row\">{}</th>", name_on_page(cell_of(row, 0)));
    for (std::size_t i = 1; i < numbers_.size(); ++i)
      put("<td{}>{}</td>", look_of(i), name_on_page(cell_of(row, i)));
    out_ += "</tr>\n";
  }

  const char* look_of(std::size_t column) const { return numbers_[column] ? " class=\"n\"" : ""; }

  int ids_ = 0;
  std::string heading_ = {};
  std::string heading_id_ = {};
  std::vector<bool> numbers_ = {};  // of the table at hand: which columns hold numbers
  std::string out_ = {};
};

}  // namespace

std::string report_html(const Report& report) { return HtmlReport().make(report); }

}  // namespace rcw::render
