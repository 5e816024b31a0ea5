// SPDX-License-Identifier: MIT
#include <utility>

#include "lib/render/json_parts.h"
#include "lib/render/lint_printers.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using reframe::Place;
using yaml::Node;

// Reviewdog counts columns in bytes of UTF-8 from 1; the end is behind the last one.
Node position(const Place& place) {
  return json_map({{"line", json_number(place.line)}, {"column", json_number(place.byte)}});
}

const char* severity(reframe::Level level) {
  if (level == reframe::Level::error) return "ERROR";
  return level == reframe::Level::warning ? "WARNING" : "INFO";
}

class LintRdjsonl : public LintPrinter {
 public:
  LintRdjsonl(LintView view, Sink sink) : view_(std::move(view)), sink_(std::move(sink)) {}

  void piece(const reframe::LintedPiece& linted) override {
    for (const auto& spot : linted.spots) {
      if (spot.finding.level != reframe::Level::good) sink_(line(linted.source, spot) + '\n');
    }
  }

 private:
  std::string line(const reframe::Source& source, const reframe::Spot& spot) const {
    const auto& finding = spot.finding;
    const std::string_view message = view_.redact ? finding.rule : finding.message;
    Node range = json_map({{"start", position(spot.begin)}, {"end", position(spot.end)}});
    Node location = json_map({{"path", json_text(source.name())}, {"range", std::move(range)}});
    return yaml::to_json(json_map({{"message", json_text(message)},
                                   {"location", std::move(location)},
                                   {"severity", json_text(severity(finding.level))},
                                   {"source", json_map({{"name", json_text("rcw-reframe")}})},
                                   {"code", json_map({{"value", json_text(finding.rule)}})}}));
  }

  LintView view_;
  Sink sink_;
};

}  // namespace

std::unique_ptr<LintPrinter> lint_as_rdjsonl(LintView view, Sink sink) {
  return std::make_unique<LintRdjsonl>(std::move(view), std::move(sink));
}

}  // namespace rcw::render
