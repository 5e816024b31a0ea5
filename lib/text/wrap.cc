// SPDX-License-Identifier: MIT
#include "lib/text/wrap.h"

#include <unilbrk.h>

#include <algorithm>
#include <vector>

#include "lib/text/code_point.h"
#include "lib/text/utf8.h"

namespace rcw::text {
namespace {

std::string_view without_trailing_blanks(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t");
  return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

// Where libunistring lets a line end. Its u8_width_linebreaks counts the blanks at the end of a line as
// part of it and knows no hanging indent, so the filling is done here.
std::vector<char> breaks_of(std::string_view text) {
  std::vector<char> breaks(text.size());
  u8_possible_linebreaks(reinterpret_cast<const uint8_t*>(text.data()), text.size(), "UTF-8", breaks.data());
  return breaks;
}

class Filler {
 public:
  Filler(int columns, int hanging) : columns_(columns), hanging_(std::max(0, hanging)) {}

  // Pieces that no line may end in, one after the other.
  void add(std::string_view piece) {
    if (!line_.empty() && width(line_) + width(without_trailing_blanks(piece)) > room()) end_line();
    line_ += piece;
  }

  void end_line() {
    const std::string_view line = without_trailing_blanks(line_);
    if (!first_) out_ += '\n';
    if (!first_ && !line.empty()) out_.append(static_cast<std::size_t>(hanging_), ' ');
    out_ += line;
    line_.clear();
    first_ = false;
  }

  std::string take() { return std::move(out_); }

 private:
  int room() const { return first_ ? columns_ : columns_ - hanging_; }

  int columns_;
  int hanging_;
  bool first_ = true;
  std::string line_ = {};
  std::string out_ = {};
};

}  // namespace

std::string wrap(std::string_view text, int columns, int hanging) {
  const std::vector<char> breaks = breaks_of(text);
  Filler filler(columns, hanging);
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends = breaks[i] == UC_BREAK_MANDATORY || breaks[i] == UC_BREAK_CR_BEFORE_LF;
    if (!ends && breaks[i] != UC_BREAK_POSSIBLE) continue;
    filler.add(text.substr(start, i - start));
    start = i;
    if (!ends) continue;
    start += first_code_point(text.substr(i)).length;
    if (breaks[i] == UC_BREAK_MANDATORY) filler.end_line();
  }
  filler.add(text.substr(start));
  filler.end_line();
  return filler.take();
}

}  // namespace rcw::text
