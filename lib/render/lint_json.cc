// SPDX-License-Identifier: MIT
#include <utility>

#include "lib/render/json_parts.h"
#include "lib/render/lint_printers.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using reframe::Place;
using reframe::Spot;
using yaml::Node;

void put_text(Node& map, const char* key, std::string_view value) {
  if (!value.empty()) json_put(map, key, Node::text(std::string(value)));
}

void put_number(Node& map, const char* key, std::size_t value) {
  json_put(map, key, Node::token(std::to_string(value)));
}

Node place_node(const Place& place) {
  Node map = Node::map();
  put_number(map, "offset", place.offset);
  put_number(map, "line", place.line);
  put_number(map, "byte_column", place.byte);
  put_number(map, "code_point_column", place.code_point);
  put_number(map, "utf16_column", place.utf16);
  return map;
}

Node schools_node(const reframe::Finding& finding) {
  Node list = Node::list();
  for (const auto school : finding.schools) list.items.push_back(Node::text(std::string(school)));
  return list;
}

void put_source(Node& map, const reframe::Source& source) {
  put_text(map, "file", source.file);
  put_text(map, "record", source.record);
  put_text(map, "field", source.field);
}

void put_words(Node& map, const Spot& spot) {
  put_text(map, "message", spot.finding.message);
  put_text(map, "why", spot.finding.why);
  put_text(map, "ask", spot.finding.ask);
  put_text(map, "source", spot.finding.source);
  json_put(map, "schools", schools_node(spot.finding));
  put_text(map, "text", spot.words);
}

std::string object(const reframe::Source& source, const Spot& spot, bool redact) {
  Node map = Node::map();
  put_text(map, "schema", "rcw/reframe.lint-finding/1");
  put_source(map, source);
  json_put(map, "begin", place_node(spot.begin));
  json_put(map, "end", place_node(spot.end));
  put_text(map, "level", name_of(spot.finding.level));
  put_text(map, "rule", spot.finding.rule);
  put_text(map, "category", name_of(spot.finding.category));
  if (!redact) put_words(map, spot);
  if (spot.finding.external) json_put(map, "external", Node::token("true"));
  return yaml::to_json(map);
}

class LintJson : public LintPrinter {
 public:
  LintJson(LintView view, bool lines, Sink sink)
      : view_(std::move(view)), lines_(lines), sink_(std::move(sink)) {}

  void piece(const reframe::LintedPiece& linted) override {
    for (const auto& spot : linted.spots) {
      if (!lines_) open();
      const char* separator = any_ ? ",\n" : "\n";
      if (!lines_) sink_(separator);
      any_ = true;
      sink_(object(linted.source, spot, view_.redact));
      if (lines_) sink_("\n");
    }
  }

  void finish() override {
    if (lines_) return;
    open();
    sink_(any_ ? "\n]}\n" : "]}\n");
  }

 private:
  void open() {
    if (!std::exchange(open_, true)) sink_(R"({"schema":"rcw/reframe.lint-findings/1","findings":[)");
  }

  LintView view_;
  bool lines_;
  Sink sink_;
  bool open_ = false;
  bool any_ = false;
};

}  // namespace

std::unique_ptr<LintPrinter> lint_as_json(LintView view, bool lines, Sink sink) {
  return std::make_unique<LintJson>(std::move(view), lines, std::move(sink));
}

}  // namespace rcw::render
