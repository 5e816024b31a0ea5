// SPDX-License-Identifier: MIT
#include "lib/render/pages.h"

#include <fmt/format.h>

namespace rcw::render {

const std::vector<std::string>& csv_columns() {
  static const std::vector<std::string> columns = {"schema", "id",   "at",   "zone", "recorded",
                                                   "mode",   "with", "tags", "text"};
  return columns;
}

std::vector<std::string> csv_cells(const store::Record& record) {
  const store::Envelope& envelope = record.envelope;
  const std::string* text = record.words();
  return {
      envelope.schema.name(),
      envelope.id,
      time::to_string(envelope.at),
      envelope.zone,
      envelope.recorded ? time::to_string(*envelope.recorded) : "",
      envelope.mode ? store::to_string(*envelope.mode) : "",
      envelope.with,
      fmt::format("{}", fmt::join(envelope.tags, ",")),
      text != nullptr ? *text : "",
  };
}

namespace {

using yaml::Node;

std::string in_line(const Node& node) {
  if (node.kind == Node::Kind::scalar) return node.scalar;
  std::vector<std::string> parts;
  for (const auto& item : node.items) parts.push_back(in_line(item));
  for (const auto& member : node.members) parts.push_back(in_line(member.value));
  return fmt::format("{}", fmt::join(parts, node.kind == Node::Kind::mapping ? " " : ", "));
}

// Lines of a list stay in their item when they are indented.
std::string indented(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\n  ") : std::string(1, c);
  return out;
}

// Every field but the words themselves, one an item.
void append_fields(const std::vector<yaml::Member>& fields, const std::string& above,
                   const std::string& words, std::string& page) {
  for (const auto& field : fields) {
    const std::string path = above + field.key;
    if (path == words || path == "declined") continue;
    if (field.value.kind == Node::Kind::mapping) {
      append_fields(field.value.members, path + '.', words, page);
    } else {
      page += fmt::format("- {}: {}\n", path, indented(in_line(field.value)));
    }
  }
}

}  // namespace

std::string markdown_section(const store::Record& record) {
  const store::Envelope& envelope = record.envelope;
  std::string page = fmt::format("## {} · {}\n\n", time::local_text(envelope.at), envelope.schema.kind);
  if (!envelope.with.empty()) page += fmt::format("With: {}\n\n", envelope.with);
  if (!envelope.tags.empty()) page += fmt::format("Tags: {}\n\n", fmt::join(envelope.tags, ", "));
  const std::string* words = record.words();
  if (words != nullptr) page += *words + (words->ends_with('\n') ? "\n" : "\n\n");
  std::string fields;
  append_fields(record.fields, "", record.words_in, fields);
  if (!fields.empty()) page += fields + '\n';
  return page;
}

}  // namespace rcw::render
