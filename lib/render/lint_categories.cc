// SPDX-License-Identifier: MIT
#include <array>
#include <utility>

#include "lib/render/lint_printers.h"

namespace rcw::render {
namespace {

// Says of every line of the input what was found in it, and of lines without anything "-".
class LintCategories : public LintPrinter {
 public:
  explicit LintCategories(Sink sink) : sink_(std::move(sink)) {}

  void piece(const reframe::LintedPiece& linted) override {
    for (const auto& spot : linted.spots) {
      pass(spot.begin.line);
      found_[static_cast<std::size_t>(spot.finding.category)] = true;
    }
    pass(linted.piece.end.line);
    begun_ = linted.piece.end.byte > 1;
  }

  // Every input begins with its own first line; the last one may lack its line feed.
  void end_source() override {
    if (begun_) print();
    line_ = 1;
    begun_ = false;
  }

 private:
  // Prints the lines before this one.
  void pass(std::size_t line) {
    for (; line_ < line; ++line_) print();
  }

  void print() {
    std::string line;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (!found_[i]) continue;
      if (!line.empty()) line += '+';
      line += reframe::kCategoryNames[i];
    }
    found_.fill(false);
    sink_(line.empty() ? "-\n" : line + '\n');
  }

  Sink sink_;
  std::array<bool, reframe::kCategoryNames.size()> found_ = {};
  std::size_t line_ = 1;
  bool begun_ = false;  // the line that is read, and is not printed yet
};

}  // namespace

std::unique_ptr<LintPrinter> lint_as_categories(Sink sink) {
  return std::make_unique<LintCategories>(std::move(sink));
}

}  // namespace rcw::render
