// SPDX-License-Identifier: MIT
#include "lib/store/assign.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "lib/base/reason.h"
#include "lib/store/field.h"
#include "lib/store/record.h"
#include "lib/text/name.h"
#include "lib/text/suggest.h"
#include "lib/yaml/door.h"

namespace rcw::store {
namespace {

using yaml::Node;

// Those of the envelope that a person may change.
const std::vector<FieldSpec>& settable_envelope() {
  static const std::vector<FieldSpec> fields = {
      {.name = "at", .type = FieldType::word},
      {.name = "zone", .type = FieldType::word},
      {.name = "recorded", .type = FieldType::word},
      {.name = "mode", .type = FieldType::choice, .words = mode_names()},
      {.name = "with", .type = FieldType::word},
      {.name = "tags", .type = FieldType::word, .many = true},
  };
  return fields;
}

std::vector<std::string> known_paths(const Kind& kind) {
  std::vector<std::string> paths = field_paths(kind);
  for (const FieldSpec& field : settable_envelope()) paths.push_back(field.name);
  for (const FieldSpec& field : kind.fields) {
    if (field.type == FieldType::group) paths.push_back(field.name);
  }
  return paths;
}

std::vector<std::string> by_commas(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find(','), text.size());
    std::string_view part = text.substr(0, end);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (!part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

Node checked(const FieldSpec& field, const std::string& path, const std::string& value) {
  if (const auto wrong = misfit(field, value)) {
    throw usage_error(reason("--set {}: {}", path, wrong->reason), wrong->hint);
  }
  return value_node(field, value);
}

Node list_of(const FieldSpec& field, const std::string& path, const std::string& value) {
  Node list = Node::list();
  for (const auto& part : by_commas(value)) list.items.push_back(checked(field, path, part));
  return list;
}

// A group is given as YAML; the decoder judges it together with the whole record.
Node group_of(const std::string& value) {
  const Node wrapped = yaml::parse("standard input", "value:\n" + value);
  const Node* node = wrapped.find("value");
  if (wrapped.members.size() == 1 && node->kind != Node::Kind::scalar) return *node;
  throw usage_error(reason("--set: standard input is no list or mapping"),
                    hint("indent every line by two blanks, as in the record's file"));
}

bool is_prose(const FieldSpec& field) {
  return field.type == FieldType::text || field.type == FieldType::group;
}

}  // namespace

Assignment parse_assignment(const std::string& text) {
  const auto equals = text.find('=');
  if (equals == std::string::npos || equals == 0) {
    throw usage_error(reason("--set wants FIELD=VALUE"), hint("for example --set intensity=3"));
  }
  return {text.substr(0, equals), text.substr(equals + 1)};
}

FieldSpec field_to_set(const Kind& kind, const std::string& path) {
  if (path.starts_with("x-")) return {.name = path, .type = FieldType::word};
  for (const FieldSpec& field : settable_envelope()) {
    if (field.name == path) return field;
  }
  const FieldSpec* field = find_field(kind, path);
  const auto dot = path.rfind('.');
  const FieldSpec* above = dot == std::string::npos ? nullptr : find_field(kind, path.substr(0, dot));
  if (field != nullptr && above != nullptr && above->many) {
    throw usage_error(reason("{} is a list: its items have no names", above->name),
                      hint("--set {}=- reads the whole list from standard input", above->name));
  }
  if (field != nullptr) return *field;
  throw usage_error(
      reason("the kind {} has no field '{}' that can be set", kind.name, text::shown_name(path)),
      text::did_you_mean(path, known_paths(kind)));
}

Node assigned_value(const Kind& kind, const Assignment& assignment,
                    const std::function<std::string()>& read_input) {
  const FieldSpec field = field_to_set(kind, assignment.path);
  const bool piped = assignment.value == "-";
  if (is_prose(field) && !piped) {
    throw usage_error(reason("--set {}: takes only -", assignment.path),
                      hint("words are piped in, so that nobody sees them in a process list"));
  }
  std::string value = piped ? read_input() : assignment.value;
  if (piped && field.type != FieldType::text && value.ends_with('\n')) value.pop_back();
  if (value.empty() && field.type != FieldType::text) {
    throw usage_error(reason("--set {}: there is no value", assignment.path),
                      hint("an entry keeps what it has; edit --unset {} takes a field out", assignment.path));
  }
  if (field.type == FieldType::group) return group_of(value);
  return field.many ? list_of(field, assignment.path, value) : checked(field, assignment.path, value);
}

}  // namespace rcw::store
