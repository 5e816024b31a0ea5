// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/builder_print.h"

#include "lib/text/choice.h"
#include "lib/yaml/json.h"
#include "lib/yaml/writer.h"

namespace rcw::tools {
namespace {

using yaml::Node;

const std::vector<std::string>& formats() {
  static const std::vector<std::string> names = {"text", "yaml", "json"};
  return names;
}

void put(Node& map, const char* key, Node value) { map.members.push_back({key, std::move(value), {}}); }

Node texts(const std::vector<std::string>& words) {
  Node list = Node::list();
  for (const auto& word : words) list.items.push_back(Node::text(word));
  return list;
}

Node finding_node(const reframe::Finding& finding) {
  Node node = Node::map();
  put(node, "rule", Node::text(std::string(finding.rule)));
  put(node, "category", Node::text(std::string(name_of(finding.category))));
  put(node, "level", Node::text(std::string(name_of(finding.level))));
  put(node, "begin", Node::token(std::to_string(finding.begin)));
  put(node, "end", Node::token(std::to_string(finding.end)));
  return node;
}

Node document_of(const std::string& builder, const Node& answers, const Built& built,
                 const AfterCheck& check) {
  Node node = Node::map();
  put(node, "schema", Node::text("rcw/reframe.built/1"));
  put(node, "builder", Node::text(builder));
  put(node, "text", Node::text(built.text));
  put(node, "answers", answers);
  put(node, "parts", Node::map(built.fields));
  put(node, "blanks", texts(check.blanks));
  put(node, "lost", texts(check.lost));
  Node findings = Node::list();
  for (const auto& finding : check.findings) findings.items.push_back(finding_node(finding));
  put(node, "findings", std::move(findings));
  return node;
}

}  // namespace

void check_builder_format(const std::string& format) { text::choose("format", format, formats()); }

void add_builder_format(cli::Options& options, std::string& format) {
  options.word("--format", formats(), format, "how to print: text (if not said), yaml or json");
}

void print_built(const std::string& format, const std::string& builder, const Node& answers,
                 const Built& built, const AfterCheck& check, cli::Context& context) {
  if (format == "text") {
    const std::string& text = built.shown.empty() ? built.text : built.shown;
    return context.out.write(text.empty() ? "" : text + '\n');
  }
  const Node node = document_of(builder, answers, built, check);
  context.out.write(format == "yaml" ? yaml::document(node) : yaml::to_json(node) + '\n');
}

}  // namespace rcw::tools
