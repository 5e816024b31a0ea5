// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/render/lint_excerpt.h"
#include "lib/render/lint_printers.h"
#include "lib/text/sanitize.h"

namespace rcw::render {
namespace {

using reframe::LintedPiece;
using reframe::Spot;

constexpr int kIndent = 2;
constexpr std::size_t kMostGood = 3;

std::string place(const reframe::Source& source, const Spot& spot) {
  return fmt::format("{}:{}:{}", text::for_terminal(source.name()), spot.begin.line, spot.begin.code_point);
}

// "label-lazy", or "external: …" for what a filter said.
std::string rule(const reframe::Finding& finding) {
  return (finding.external ? "external: " : "") + text::for_terminal(finding.rule);
}

class LintText : public LintPrinter {
 public:
  LintText(LintView view, Sink sink) : view_(std::move(view)), sink_(std::move(sink)) {}

  void piece(const LintedPiece& linted) override {
    for (const auto& spot : linted.spots) {
      if (spot.finding.level == reframe::Level::good)
        keep_good(linted.source, spot);
      else
        print(view_.redact ? bare(linted.source, spot) : whole(linted.source, spot));
    }
  }

  void finish() override {
    if (good_.empty()) return;
    sink_(any_ ? "\nWhat already works:\n" : "What already works:\n");
    for (const auto& one : good_) sink_(one.line);
  }

 private:
  void print(const std::string& lines) {
    any_ = true;
    sink_(lines);
  }

  struct Good {
    reframe::Category category;
    std::string line;
  };

  std::string bare(const reframe::Source& source, const Spot& spot) const {
    return fmt::format("{}-{}:{}: {}: [{}]\n", place(source, spot), spot.end.line, spot.end.code_point,
                       name_of(spot.finding.level), rule(spot.finding));
  }

  std::string whole(const reframe::Source& source, const Spot& spot) const {
    const auto& finding = spot.finding;
    const LintExcerpt excerpt = excerpt_of(spot);
    return fmt::format("{}: {}: {} [{}]\n{:{}}{}\n{:{}}{}\n", place(source, spot), name_of(finding.level),
                       text::for_terminal(finding.message), rule(finding), "", kIndent, excerpt.line, "",
                       kIndent, excerpt.caret);
  }

  LintExcerpt excerpt_of(const Spot& spot) const {
    const std::size_t size = std::min(spot.words.size(), spot.line.size() - spot.at);
    return lint_excerpt(spot.line, spot.at, size, view_.columns - kIndent);
  }

  // The first of each kind; a kind that was there already gives way to a new one.
  void keep_good(const reframe::Source& source, const Spot& spot) {
    const auto same = [&](const Good& one) { return one.category == spot.finding.category; };
    if (good_.size() == kMostGood) {
      if (std::any_of(good_.begin(), good_.end(), same)) return;
      const auto twice = std::find_if(good_.rbegin(), good_.rend(), [&](const Good& one) {
        return std::count_if(good_.begin(), good_.end(),
                             [&](const Good& other) { return other.category == one.category; }) > 1;
      });
      if (twice == good_.rend()) return;
      good_.erase(std::next(twice).base());
    }
    const std::string what = view_.redact ? "" : text::for_terminal(spot.finding.message) + ' ';
    good_.push_back({spot.finding.category, fmt::format("{:{}}{}: {}[{}]\n", "", kIndent, place(source, spot),
                                                        what, rule(spot.finding))});
  }

  LintView view_;
  Sink sink_;
  std::vector<Good> good_ = {};
  bool any_ = false;
};

}  // namespace

std::unique_ptr<LintPrinter> lint_as_text(LintView view, Sink sink) {
  return std::make_unique<LintText>(std::move(view), std::move(sink));
}

}  // namespace rcw::render
