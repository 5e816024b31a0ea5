// SPDX-License-Identifier: MIT
#include "lib/store/kind_schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/store/embedded.h"
#include "lib/store/record.h"
#include "lib/yaml/door.h"
#include "lib/yaml/path.h"

namespace rcw::store {
namespace {

using yaml::Member;
using yaml::Node;

void put(Node& map, const char* key, Node value) { map.members.push_back({key, std::move(value), {}}); }
void put(Node& map, const char* key, const char* value) { put(map, key, Node::text(value)); }
void put(Node& map, const char* key, int value) { put(map, key, Node::token(std::to_string(value))); }

Node texts(const std::vector<std::string>& words) {
  Node list = Node::list();
  for (const auto& word : words) list.items.push_back(Node::text(word));
  return list;
}

Node own_keys() {
  Node patterns = Node::map();
  put(patterns, "^x-", Node::map());
  return patterns;
}

Node fields_schema(const std::vector<FieldSpec>& fields, const std::string& above, const Describe& describe);

std::vector<std::string> required(const std::vector<FieldSpec>& fields) {
  std::vector<std::string> names;
  for (const FieldSpec& field : fields) {
    if (field.required) names.push_back(field.name);
  }
  return names;
}

// Words are offered, and where a field is open, others are let in.
void add_words(const FieldSpec& field, Node& schema) {
  put(schema, "type", "string");
  if (!field.open) return put(schema, "enum", texts(field.words));
  put(schema, "minLength", 1);
  put(schema, "examples", texts(field.words));
}

void add_group(const FieldSpec& field, const std::string& path, const Describe& describe, Node& schema) {
  put(schema, "type", "object");
  put(schema, "additionalProperties", Node::token("false"));
  put(schema, "patternProperties", own_keys());
  if (const auto names = required(field.fields); !names.empty()) put(schema, "required", texts(names));
  put(schema, "properties", fields_schema(field.fields, path + '.', describe));
}

void add_type(const FieldSpec& field, const std::string& path, const Describe& describe, Node& schema) {
  switch (field.type) {
    case FieldType::choice:
      return add_words(field, schema);
    case FieldType::group:
      return add_group(field, path, describe, schema);
    case FieldType::number:
      put(schema, "type", "integer");
      put(schema, "minimum", field.low);
      return put(schema, "maximum", field.high);
    case FieldType::decimal:
      put(schema, "type", "number");
      put(schema, "minimum", field.low);
      return put(schema, "maximum", field.high);
    case FieldType::day:
      put(schema, "type", "string");
      return put(schema, "format", "date");
    case FieldType::stamp:
      put(schema, "type", "string");
      put(schema, "format", "date-time");
      return put(schema, "minLength", 20);  // for those who do not look at formats
    case FieldType::word:
      put(schema, "type", "string");
      return put(schema, "minLength", 1);
    case FieldType::text:
      return put(schema, "type", "string");
  }
}

Node field_schema(const FieldSpec& field, const std::string& path, const Describe& describe) {
  Node schema = Node::map();
  if (const std::string about = describe(path); !about.empty()) put(schema, "description", Node::text(about));
  if (!field.many) {
    add_type(field, path, describe, schema);
    return schema;
  }
  Node items = Node::map();
  add_type(field, path, describe, items);
  put(schema, "type", "array");
  put(schema, "items", std::move(items));
  return schema;
}

Node fields_schema(const std::vector<FieldSpec>& fields, const std::string& above, const Describe& describe) {
  Node properties = Node::map();
  for (const FieldSpec& field : fields) {
    properties.members.push_back({field.name, field_schema(field, above + field.name, describe), {}});
  }
  return properties;
}

// The envelope is written once, in the schema of a note.
Node note_schema() {
  constexpr std::string_view kNote = "journal.note.schema.yaml";
  for (const auto& file : embedded_schemas()) {
    if (file.path == kNote) return yaml::parse(std::string(kNote), file.bytes);
  }
  return Node::map();
}

std::vector<std::string> required(const Kind& kind) {
  std::vector<std::string> names = {"schema", "id", "at"};
  for (auto& name : required(kind.fields)) names.push_back(std::move(name));
  return names;
}

void replace(Node& schema, std::string_view path, const Node& value) { yaml::put_at(schema, path, &value); }

}  // namespace

yaml::Node kind_schema(const Kind& kind, const Describe& describe) {
  Node schema = note_schema();
  const std::string name = Schema{kind.domain, kind.name, kind.version}.name();
  std::string about = describe("");
  if (about.empty()) about = kind.name;
  replace(schema, "$id", Node::text(fmt::format("urn:rcw:{}.{}:{}", kind.domain, kind.name, kind.version)));
  replace(schema, "title", Node::text(about));
  replace(
      schema, "description",
      Node::text(fmt::format(
          "An entry of the kind {}, with the envelope that every record has. See rcw-files(5).", kind.name)));
  replace(schema, "required", texts(required(kind)));
  replace(schema, "properties.schema.const", Node::text(name));
  yaml::put_at(schema, "properties.text", nullptr);
  Node* properties = yaml::find_at(schema, "properties");
  for (auto& member : fields_schema(kind.fields, "", describe).members) {
    properties->members.push_back(std::move(member));
  }
  return schema;
}

}  // namespace rcw::store
