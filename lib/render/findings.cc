// SPDX-License-Identifier: MIT
#include "lib/render/findings.h"

#include <fmt/format.h>

#include <utility>

#include "lib/text/choice.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using yaml::Node;

const char* level_name(store::Level level) { return level == store::Level::error ? "error" : "warning"; }

std::string place(const Where& where) {
  std::string text = where.file;
  if (where.line > 0) text += fmt::format(":{}", where.line);
  if (where.line > 0 && where.column > 0) text += fmt::format(":{}", where.column);
  return text;
}

std::string text_line(const store::Finding& finding) {
  const Problem& problem = finding.problem;
  const std::string field = problem.where.field.empty() ? "" : problem.where.field + ": ";
  std::string line =
      fmt::format("{}: {}: {}{}\n", place(problem.where), level_name(finding.level), field, problem.reason);
  if (!problem.hint.empty()) line += fmt::format("  hint: {}\n", problem.hint);
  return line;
}

std::string json_object(const store::Finding& finding) {
  const Problem& problem = finding.problem;
  Node map = Node::map();
  const auto put = [&](const char* key, Node value) { map.members.push_back({key, std::move(value), {}}); };
  const auto put_text = [&](const char* key, const std::string& value) {
    if (!value.empty()) put(key, Node::text(value));
  };
  const auto put_number = [&](const char* key, int value) {
    if (value > 0) put(key, Node::token(std::to_string(value)));
  };
  put("schema", Node::text("rcw/finding/1"));
  put("level", Node::text(level_name(finding.level)));
  put_text("file", problem.where.file);
  put_number("line", problem.where.line);
  put_number("column", problem.where.column);
  put_text("field", problem.where.field);
  put("reason", Node::text(problem.reason));
  put_text("hint", problem.hint);
  return yaml::to_json(map);
}

std::string json_array(const store::Findings& all) {
  std::string text = R"({"schema":"rcw/findings/1","findings":[)";
  for (std::size_t i = 0; i < all.size(); ++i) text += (i == 0 ? "\n" : ",\n") + json_object(all[i]);
  return text + (all.empty() ? "]}\n" : "\n]}\n");
}

}  // namespace

const std::vector<std::string>& findings_format_names() {
  static const std::vector<std::string> names = {"text", "json", "jsonl"};
  return names;
}

FindingsFormat parse_findings_format(const std::string& name) {
  return static_cast<FindingsFormat>(text::choose("format", name, findings_format_names()));
}

std::string findings(const store::Findings& all, FindingsFormat format) {
  if (format == FindingsFormat::json) return json_array(all);
  std::string text;
  for (const auto& finding : all)
    text += format == FindingsFormat::text ? text_line(finding) : json_object(finding) + '\n';
  return text;
}

}  // namespace rcw::render
