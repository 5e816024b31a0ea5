// SPDX-License-Identifier: MIT
#include "lib/render/report_svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "lib/render/report_markup.h"
#include "lib/text/code_point.h"
#include "lib/text/utf8.h"
#include "lib/text/wrap.h"

namespace rcw::render {
namespace {

// Pixels, and percent of the width where it says so.
constexpr int kLabelColumns = 42;  // of a label's line: what 360 pixels have room for
constexpr std::size_t kLabelLines = 3;
constexpr int kLine = 18;
constexpr int kBar = 16;
constexpr int kGap = 12;
constexpr int kAxis = 24;
constexpr int kSheet = 780;   // high: Letter has 900 between margins, and a title belongs to it
constexpr double kPlot = 84;  // percent; the rest is for the number
constexpr int kHeads = 22;
constexpr int kCell = 64;
constexpr double kBetween = 0.4;  // percent, at each side of a cell

std::string open(const Alternative& said, int height) {
  return fmt::format(
      "<svg role=\"img\" aria-labelledby=\"{0}-title {0}-desc\" width=\"100%\" height=\"{1}\">\n"
      "<title id=\"{0}-title\">{2}</title>\n<desc id=\"{0}-desc\">{3}</desc>\n",
      said.id, height, on_page(said.title), on_page(said.description));
}

// A line that has no place to break is broken anywhere.
void add_pieces(std::vector<std::string>& lines, std::string_view line) {
  std::string piece;
  while (!line.empty()) {
    const std::string_view next = line.substr(0, text::first_code_point(line).length);
    if (!piece.empty() && text::width(piece + std::string(next)) > kLabelColumns)
      lines.push_back(std::exchange(piece, {}));
    piece += next;
    line.remove_prefix(next.size());
  }
  lines.push_back(piece);
}

// A label that would be longer than a few lines ends in "…"; the table has all of it.
std::vector<std::string> label_lines(const std::string& label) {
  const std::string wrapped =
      text::wrap(text::cut(visible(label), kLabelColumns * static_cast<int>(kLabelLines)), kLabelColumns);
  std::vector<std::string> lines;
  std::size_t start = 0;
  while (start <= wrapped.size()) {
    const std::size_t end = std::min(wrapped.find('\n', start), wrapped.size());
    add_pieces(lines, std::string_view(wrapped).substr(start, end - start));
    start = end + 1;
  }
  if (lines.size() <= kLabelLines) return lines;
  lines.resize(kLabelLines);
  lines.back() = text::cut(lines.back(), kLabelColumns - 1);
  if (!lines.back().ends_with("…")) lines.back() += "…";
  return lines;
}

int height_of(const Bar& bar) {
  return static_cast<int>(label_lines(bar.label).size()) * kLine + kBar + kGap;
}

class Drawing {
 public:
  explicit Drawing(std::string start) : out_(std::move(start)) {}

  void bar(const Bar& bar) {
    for (const auto& line : label_lines(bar.label)) {
      text("0", y_ + 13, "", line);
      y_ += kLine;
    }
    const double end = kPlot * within_share(bar.share);
    rectangle("track", kPlot);
    vertical("faint", kPlot / 2, y_, y_ + kBar);
    if (end > 0) rectangle("bar", end);
    if (bar.interval)
      whisker(kPlot * within_share(bar.interval->low), kPlot * within_share(bar.interval->high));
    text(percent(kPlot + 2), y_ + 13, "share", percent_of(bar.share));
    y_ += kBar + kGap;
  }

  void axis() {
    vertical("faint", 0, y_ - kGap, y_ - 5);
    vertical("faint", kPlot / 2, y_ - kGap, y_ - 5);
    vertical("faint", kPlot, y_ - kGap, y_ - 5);
    text("0", y_ + 8, "small", "0%");
    text(percent(kPlot / 2), y_ + 8, "small middle", "50%");
    text(percent(kPlot), y_ + 8, "small middle", "100%");
  }

  void heads(const Strip& strip) {
    const double wide = 100.0 / strip.columns;
    double center = wide / 2;
    for (const auto& head : strip.heads) {
      text(percent(center), 14, "small middle", head);
      center += wide;
    }
    y_ = strip.heads.empty() ? 0 : kHeads;
  }

  void cell(const Cell& cell, int columns) {
    const double wide = 100.0 / columns;
    const double left = wide * cell.column;
    const std::string center = percent(left + wide / 2);
    const int top = y_ + kCell * cell.row + 2;
    const char* look = !cell.off.empty() ? "cell off" : cell.number == "0" ? "cell" : "cell some";
    put("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>\n", look,
        percent(left + kBetween), top, percent(wide - 2 * kBetween), kCell - 4);
    text(center, top + 15, "small middle", cell.date);
    text(center, top + 37, "big middle", cell.number);
    if (!cell.off.empty()) text(center, top + 54, "small middle", cell.off);
    if (!cell.late) return;
    const int beside = 8 + 6 * static_cast<int>(cell.number.size());
    put("<circle cx=\"{}\" cy=\"{}\" r=\"3.5\" transform=\"translate({})\"/>\n", center, top + 31, beside);
  }

  std::string take() { return std::move(out_) + "</svg>\n"; }

 private:
  template <typename... Values>
  void put(fmt::format_string<Values...> form, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), form, std::forward<Values>(values)...);
  }

  static std::string percent(double value) { return fmt::format("{:.2f}%", value); }

  void text(const std::string& x, int y, const char* look, const std::string& words) {
    put("<text x=\"{}\" y=\"{}\"{}>{}</text>\n", x, y, *look ? fmt::format(" class=\"{}\"", look) : "",
        on_page(words));
  }

  void rectangle(const char* look, double width) {
    put("<rect class=\"{}\" x=\"0\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", look, y_, percent(width), kBar);
  }

  void line(const char* look, double from, int top, double to, int bottom) {
    put("<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", look, percent(from), top,
        percent(to), bottom);
  }

  void vertical(const char* look, double x, int top, int bottom) { line(look, x, top, x, bottom); }

  void whisker(double low, double high) {
    const int middle = y_ + kBar / 2;
    line("whisker", low, middle, high, middle);
    vertical("whisker", low, middle - 4, middle + 4);
    vertical("whisker", high, middle - 4, middle + 4);
  }

  int y_ = 0;
  std::string out_;
};

}  // namespace

std::vector<std::vector<Bar>> portions_of(const std::vector<Bar>& bars) {
  std::vector<std::vector<Bar>> portions;
  int height = 0;
  for (const Bar& bar : bars) {
    height += height_of(bar);
    if (portions.empty() || height > kSheet) {
      portions.emplace_back();
      height = height_of(bar);
    }
    portions.back().push_back(bar);
  }
  return portions;
}

std::string bars_svg(const Alternative& said, const std::vector<Bar>& bars) {
  int height = kAxis - kGap;
  for (const Bar& bar : bars) height += height_of(bar);
  Drawing drawing(open(said, height));
  for (const Bar& bar : bars) drawing.bar(bar);
  drawing.axis();
  return drawing.take();
}

std::string strip_svg(const Alternative& said, const Strip& strip) {
  const int rows = strip.cells.empty() ? 0 : strip.cells.back().row + 1;
  Drawing drawing(open(said, (strip.heads.empty() ? 0 : kHeads) + rows * kCell));
  drawing.heads(strip);
  for (const Cell& cell : strip.cells) drawing.cell(cell, strip.columns);
  return drawing.take();
}

}  // namespace rcw::render
