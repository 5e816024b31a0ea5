// SPDX-License-Identifier: MIT
#include "lib/journal/import.h"

#include <algorithm>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/store/id.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/text/holds.h"
#include "lib/yaml/path.h"
#include "lib/yaml/writer.h"

namespace rcw::journal {
namespace {

using yaml::Member;
using yaml::Node;

// An id that decode() accepts while the real one is worked out from what it gives back.
constexpr const char* kNoId = "aaaaaaaaaa";

Member* find_member(Node& node, std::string_view key) {
  for (auto& member : node.members) {
    if (member.key == key) return &member;
  }
  return nullptr;
}

std::vector<std::string> field_names(const store::Kind& kind) {
  std::vector<std::string> names = store::envelope_keys();
  for (const auto& field : kind.fields) names.push_back(field.name);
  return names;
}

// "phone, work" from a table's one cell, as the list that a record has.
Node split_tags(const Node& cell) {
  Node list = Node::list();
  list.at = cell.at;
  std::string_view rest = cell.scalar;
  while (!rest.empty()) {
    const auto comma = std::min(rest.find(','), rest.size());
    std::string_view tag = rest.substr(0, comma);
    rest.remove_prefix(std::min(comma + 1, rest.size()));
    while (tag.starts_with(' ')) tag.remove_prefix(1);
    while (tag.ends_with(' ')) tag.remove_suffix(1);
    if (!tag.empty()) list.items.push_back(Node::text(std::string(tag)));
  }
  return list;
}

// What makes a record this one: everything but its id.
std::string content_of(const store::Record& record) {
  Node node = store::encode(record);
  std::erase_if(node.members, [](const Member& member) { return member.key == "id"; });
  return yaml::document(node);
}

}  // namespace

void add_mapping(Mapping& mapping, const std::string& pair) {
  const auto equals = pair.find('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == pair.size()) {
    throw usage_error(reason("--map wants FIELD=COLUMN"), hint("for example --map at=date"));
  }
  const std::string column = pair.substr(equals + 1);
  for (const auto& [field, mapped] : mapping) {
    if (mapped == column)
      throw usage_error(reason("--map: one column is mapped twice"), hint("a column goes into one field"));
  }
  mapping[pair.substr(0, equals)] = column;
}

Importer::Importer(std::string kind, Mapping mapping, store::Kinds kinds, ReadLocalTime read_local_time)
    : kind_(std::move(kind)),
      mapping_(std::move(mapping)),
      kinds_(kinds),
      read_local_time_(std::move(read_local_time)) {
  if (kind_.empty()) return;
  text::choose("kind", kind_, store::kind_names(kinds_));
  const auto names = field_names(*store::find_kind(kinds_, "journal", kind_));
  for (const auto& [field, column] : mapping_) {
    if (!field.starts_with("x-")) text::choose("field", field, names);
  }
}

// The kind of a source: what it says itself, else what the command line says.
const store::Kind* Importer::kind_of(const Source& source) const {
  const Node* schema = source.node.find("schema");
  if (schema == nullptr && kind_.empty()) {
    throw data_error({.file = source.file, .line = source.line},
                     reason("does not say what kind of record it is"),
                     hint("say it with --kind note, or give it a schema"));
  }
  if (schema == nullptr) return store::find_kind(kinds_, "journal", kind_);
  const auto name = store::parse_schema(schema->scalar);
  return name ? store::find_kind(kinds_, name->domain, name->kind) : nullptr;
}

std::string Importer::own_name(const std::string& column, const store::Kind* kind) const {
  for (const auto& [field, mapped] : mapping_) {
    if (mapped == column) return field;
  }
  const bool ours = kind == nullptr || column.starts_with("x-") || text::holds(field_names(*kind), column);
  return ours && !mapping_.contains(column) ? column : "x-" + column;
}

Node Importer::rename(const Source& source, const store::Kind* kind) const {
  Node node = Node::map();
  node.at = source.node.at;
  for (const Member& member : source.node.members) {
    const std::string key = own_name(member.key, kind);
    if (member.value.is_null() && !key.starts_with("x-")) continue;
    // A table has one column for the words, whatever the kind calls them.
    if (member.key == "text" && kind != nullptr && store::find_field(*kind, "text") == nullptr) {
      yaml::put_at(node, kind->words, &member.value);
      continue;
    }
    const bool cell_of_tags = key == "tags" && member.value.kind == Node::Kind::scalar;
    node.members.push_back({key, cell_of_tags ? split_tags(member.value) : member.value, member.at});
  }
  if (kind != nullptr) {
    const store::Schema schema{kind->domain, kind->name, kind->version};
    store::add_missing(node, "schema", Node::text(schema.name()));
  }
  return node;
}

void Importer::resolve_time(Node& node) const {
  Member* at = find_member(node, "at");
  if (at == nullptr || at->value.kind != Node::Kind::scalar || time::parse_stamp(at->value.scalar)) return;
  if (const auto stamp = read_local_time_(at->value.scalar)) at->value.scalar = time::to_string(*stamp);
}

void Importer::remember(const store::Record& record, const Source& source) {
  const auto [place, fresh] = with_id_.try_emplace(record.envelope.id, content_of(record));
  if (fresh || place->second == content_of(record)) return;
  throw data_error({.file = source.file, .line = source.line, .field = "id"},
                   reason("the id {} is here twice with different content", record.envelope.id),
                   hint("give one of them another id, or leave its id out"));
}

store::Record Importer::convert(const Source& source) {
  if (source.node.kind != Node::Kind::mapping) {
    throw data_error({.file = source.file, .line = source.line}, reason("is not a record: fields with names"),
                     hint("one JSON object a line (of an array: jq -c '.[]'), or YAML"));
  }
  Node node = rename(source, kind_of(source));
  if (find_member(node, "at") == nullptr) {
    throw data_error({.file = source.file, .line = source.line, .field = "at"}, reason("is missing"),
                     hint("--map at=COLUMN says what it is called there"));
  }
  resolve_time(node);
  const bool has_id = find_member(node, "id") != nullptr;
  if (!has_id) store::add_missing(node, "id", Node::text(kNoId));
  store::Record record = store::decode(node, source.file, kinds_);
  if (has_id) {
    remember(record, source);
    return record;
  }
  const std::string content = content_of(record);
  const int before = seen_[content]++;
  record.envelope.id = store::derived_id(content + std::to_string(before));
  return record;
}

}  // namespace rcw::journal
