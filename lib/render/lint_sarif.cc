// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/reframe/sentence.h"
#include "lib/render/json_parts.h"
#include "lib/render/lint_printers.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using reframe::Finding;
using reframe::Place;
using reframe::Spot;
using yaml::Node;

Node message(std::string_view value) { return json_map({{"text", json_text(value)}}); }

const char* level_of(reframe::Level level) {
  if (level == reframe::Level::error) return "error";
  return level == reframe::Level::warning ? "warning" : "note";
}

// RFC 3986: what a path holds besides letters, digits and a few marks as %XX.
std::string uri(std::string_view path) {
  static constexpr std::string_view kPlain = "-._~/";
  std::string out;
  for (const char c : path) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || kPlain.find(c) != std::string_view::npos)
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return out;
}

Node region(const Spot& spot) {
  return json_map({{"startLine", json_number(spot.begin.line)},
                   {"startColumn", json_number(spot.begin.code_point)},
                   {"endLine", json_number(spot.end.line)},
                   {"endColumn", json_number(spot.end.code_point)},
                   {"byteOffset", json_number(spot.begin.offset)},
                   {"byteLength", json_number(spot.end.offset - spot.begin.offset)}});
}

// A field of a record is no file: its place is in the field.
Node location(const reframe::Source& source, const Spot& spot) {
  const std::string path = source.record.empty() ? source.file : source.record + '/' + source.field;
  Node physical =
      json_map({{"artifactLocation", json_map({{"uri", json_text(uri(path))}})}, {"region", region(spot)}});
  Node all = json_map({{"physicalLocation", std::move(physical)}});
  if (source.record.empty()) return all;
  Node logical = Node::list();
  logical.items.push_back(
      json_map({{"name", json_text(source.field)}, {"fullyQualifiedName", json_text(source.name())}}));
  all.members.push_back({"logicalLocations", std::move(logical), {}});
  return all;
}

// What is known of a rule from what it found.
Node rule_node(const Finding& finding, bool redact) {
  Node node = json_map({{"id", json_text(finding.rule)}});
  const auto add = [&](const char* key, Node value) { json_put(node, key, std::move(value)); };
  if (!redact) {
    add("shortDescription", message(finding.message));
    if (!finding.why.empty()) add("fullDescription", message(finding.why));
    std::string help(finding.ask);
    if (!finding.source.empty())
      help += (help.empty() ? "Source: " : "\nSource: ") + std::string(finding.source);
    if (!help.empty()) add("help", message(help));
  }
  Node schools = Node::list();
  for (const auto school : finding.schools) schools.items.push_back(json_text(school));
  add("properties",
      json_map({{"category", json_text(name_of(finding.category))}, {"schools", std::move(schools)}}));
  return node;
}

// The results come first, as they are found; the rules they name follow when all of them are known.
class LintSarif : public LintPrinter {
 public:
  LintSarif(LintView view, Sink sink) : view_(std::move(view)), sink_(std::move(sink)) {}

  void piece(const reframe::LintedPiece& linted) override {
    for (const auto& spot : linted.spots) {
      if (spot.finding.level == reframe::Level::good) continue;
      open();
      sink_(std::exchange(any_, true) ? ",\n" : "\n");
      sink_(yaml::to_json(result(linted.source, spot)));
    }
  }

  void finish() override {
    open();
    Node driver = json_map({{"name", json_text("rcw-reframe")}, {"version", json_text(view_.version)}});
    Node rules = Node::list();
    for (const auto& rule : rules_) rules.items.push_back(rule.second);
    driver.members.push_back({"rules", std::move(rules), {}});
    sink_(any_ ? "\n],\"tool\":" : "],\"tool\":");
    sink_(yaml::to_json(json_map({{"driver", std::move(driver)}})) + "}]}\n");
  }

 private:
  void open() {
    if (std::exchange(open_, true)) return;
    sink_(R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",)");
    sink_(R"("runs":[{"columnKind":"unicodeCodePoints","results":[)");
  }

  Node result(const reframe::Source& source, const Spot& spot) {
    const Finding& finding = spot.finding;
    Node node = json_map({{"ruleId", json_text(finding.rule)}});
    const auto add = [&](const char* key, Node value) {
      node.members.push_back({key, std::move(value), {}});
    };
    // A filter's rules are its own, and there may be any number of them.
    if (!finding.external) add("ruleIndex", json_number(index_of(finding)));
    add("level", json_text(level_of(finding.level)));
    add("message", message(view_.redact ? finding.rule : finding.message));
    Node locations = Node::list();
    locations.items.push_back(location(source, spot));
    add("locations", std::move(locations));
    if (!view_.redact) {
      const auto print = reframe::fingerprint(finding.rule, spot.sentence);
      add("partialFingerprints", json_map({{"rcwSentence/v1", json_text(print)}}));
    }
    if (finding.external) add("properties", json_map({{"external", Node::token("true")}}));
    return node;
  }

  std::size_t index_of(const Finding& finding) {
    const auto found = std::find_if(rules_.begin(), rules_.end(),
                                    [&](const auto& rule) { return rule.first == finding.rule; });
    if (found != rules_.end()) return static_cast<std::size_t>(found - rules_.begin());
    rules_.emplace_back(finding.rule, rule_node(finding, view_.redact));
    return rules_.size() - 1;
  }

  LintView view_;
  Sink sink_;
  std::vector<std::pair<std::string, Node>> rules_ = {};
  bool open_ = false;
  bool any_ = false;
};

}  // namespace

std::unique_ptr<LintPrinter> lint_as_sarif(LintView view, Sink sink) {
  return std::make_unique<LintSarif>(std::move(view), std::move(sink));
}

}  // namespace rcw::render
