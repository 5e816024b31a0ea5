// SPDX-License-Identifier: MIT
#include "lib/store/record_yaml.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/field.h"
#include "lib/store/id.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"
#include "lib/yaml/door.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/json.h"
#include "lib/yaml/writer.h"

namespace rcw::store {
namespace {

using yaml::Fields;
using yaml::Member;
using yaml::Node;

const Kind* known_kind(const Fields& in, const Schema& schema, const Kinds& kinds) {
  const Kind* kind = find_kind(kinds, schema.domain, schema.kind);
  if (kind == nullptr) {
    in.fail("schema", reason("unknown kind '{}.{}'", schema.domain, schema.kind),
            text::did_you_mean(schema.kind, kind_names(kinds)));
    return nullptr;
  }
  if (schema.version <= kind->version) return kind;
  in.fail("schema", reason("version {} is newer than this program knows", schema.version),
          hint("rcw can read {} up to version {}; a newer rcw reads this file", kind->name, kind->version));
  return nullptr;
}

// Without a known schema nothing else of a record can be judged.
const Kind* read_schema(const Fields& in, const Kinds& kinds, Envelope& out) {
  constexpr const char* kExample = "for example: schema: rcw/journal.note/1";
  if (!in.has("schema")) in.fail("schema", reason("is missing"), hint("{}", kExample));
  const auto text = in.text("schema");
  if (!text) return nullptr;
  const auto schema = parse_schema(*text);
  if (!schema) {
    in.fail("schema", reason("is not the name of a schema"), hint("{}", kExample));
    return nullptr;
  }
  out.schema = *schema;
  return known_kind(in, *schema, kinds);
}

void read_id(const Fields& in, Envelope& out) {
  const auto text = in.require("id") != nullptr ? in.text("id") : std::nullopt;
  if (!text) return;
  if (is_id(*text)) {
    out.id = *text;
  } else {
    in.fail("id", reason("is not an id"), hint("ten characters of 0-9 and a-z without i, l, o and u"));
  }
}

std::optional<time::Stamp> read_stamp(const Fields& in, const char* key) {
  const auto text = in.text(key);
  const auto stamp = text ? time::parse_stamp(*text) : std::nullopt;
  if (text && !stamp) {
    in.fail(key, reason("is not a date or a time with its offset"),
            hint("for example 2026-11-22T21:15:00+01:00 or 2026-11-22"));
  }
  return stamp;
}

std::string read_label(const Fields& in, const char* key) {
  const auto text = in.text(key);
  if (!text || is_label(*text)) return text.value_or("");
  in.fail(key, reason("is not a name on one line"), hint("no commas, line breaks or blanks around it"));
  return {};
}

void read_times(const Fields& in, Envelope& out) {
  if (in.require("at") != nullptr) out.at = read_stamp(in, "at").value_or(time::Stamp{});
  out.zone = read_label(in, "zone");
  if (in.has("recorded")) out.recorded = read_stamp(in, "recorded");
}

void read_tags(const Fields& in, Envelope& out) {
  const auto tags = in.texts("tags");
  if (!tags) return;
  for (std::size_t i = 0; i < tags->size(); ++i) {
    if (!is_label((*tags)[i])) {
      in.fail("tags", reason("tag {} is not a word on one line", i + 1),
              hint("no commas, line breaks or blanks around it"));
    }
  }
  out.tags = *tags;
}

bool is_role(std::string_view text) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
  return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

void read_links(const Fields& in, Envelope& out) {
  static const std::vector<std::string> keys = {"id", "role"};
  for (const Fields& link : in.maps("links")) {
    link.exactly(keys);
    const auto id = link.require("id") != nullptr ? link.text("id") : std::nullopt;
    const auto role = link.require("role") != nullptr ? link.text("role") : std::nullopt;
    if (id && !is_id(*id)) {
      link.fail("id", reason("is not an id"), hint("ten characters of 0-9 and a-z without i, l, o and u"));
    }
    if (role && !is_role(*role)) {
      link.fail("role", reason("is not a role"), hint("a word of small letters, such as follows"));
    }
    out.links.push_back({id.value_or(""), role.value_or("")});
  }
}

void read_fields(const Fields& in, const Kind& kind, Record& out) {
  for (const FieldSpec& spec : kind.fields) {
    if (spec.required) in.require(spec.name);
    if (auto value = read_field(in, spec)) out.fields.push_back({spec.name, std::move(*value), {}});
  }
}

std::vector<std::string> known_keys(const Kind& kind) {
  std::vector<std::string> keys = envelope_keys();
  for (const auto& field : kind.fields) keys.push_back(field.name);
  return keys;
}

void read_envelope(const Fields& in, Envelope& out) {
  read_id(in, out);
  read_times(in, out);
  if (const auto mode = in.one_of("mode", mode_names())) out.mode = parse_mode(*mode);
  out.with = read_label(in, "with");
  read_tags(in, out);
  read_links(in, out);
}

void put(Node& map, std::string key, Node value) {
  map.members.push_back({std::move(key), std::move(value), {}});
}

void put_text(Node& map, std::string key, const std::string& value) {
  if (!value.empty()) put(map, std::move(key), Node::text(value));
}

void put_tags(Node& map, const std::vector<std::string>& tags) {
  if (tags.empty()) return;
  Node list = Node::list();
  for (const auto& tag : tags) list.items.push_back(Node::text(tag));
  put(map, "tags", std::move(list));
}

void put_links(Node& map, const std::vector<Link>& links) {
  if (links.empty()) return;
  Node list = Node::list();
  for (const auto& link : links) {
    Node item = Node::map();
    put_text(item, "id", link.id);
    put_text(item, "role", link.role);
    list.items.push_back(std::move(item));
  }
  put(map, "links", std::move(list));
}

Node encode_envelope(const Envelope& envelope) {
  Node map = Node::map();
  put(map, "schema", Node::text(envelope.schema.name()));
  put(map, "id", Node::text(envelope.id));
  put(map, "at", Node::token(time::to_string(envelope.at)));
  put_text(map, "zone", envelope.zone);
  if (envelope.recorded) put(map, "recorded", Node::token(time::to_string(*envelope.recorded)));
  if (envelope.mode) put(map, "mode", Node::text(to_string(*envelope.mode)));
  put_text(map, "with", envelope.with);
  put_tags(map, envelope.tags);
  put_links(map, envelope.links);
  return map;
}

}  // namespace

bool is_label(std::string_view text) {
  if (text::find_bad_byte(text)) return false;
  const auto breaks = [](char c) { return c == '\n' || c == '\r' || c == '\t' || c == ','; };
  return !text.empty() && text.front() != ' ' && text.back() != ' ' &&
         std::none_of(text.begin(), text.end(), breaks);
}

void add_missing(Node& mapping, const std::string& key, Node value) {
  if (mapping.find(key) != nullptr) return;
  value.at = mapping.at;
  mapping.members.insert(mapping.members.begin(), Member{key, std::move(value), mapping.at});
}

Record decode(const Node& node, const std::string& file, const Kinds& kinds) {
  std::vector<Problem> problems;
  const Fields in(node, file, "", problems);
  Record record;
  const Kind* kind = problems.empty() ? read_schema(in, kinds, record.envelope) : nullptr;
  if (kind != nullptr) {
    in.only(known_keys(*kind));
    read_envelope(in, record.envelope);
    read_fields(in, *kind, record);
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  record.extra = in.extra();
  record.words_in = kind->words;
  return record;
}

Node encode(const Record& record) {
  Node map = encode_envelope(record.envelope);
  map.members.insert(map.members.end(), record.fields.begin(), record.fields.end());
  map.members.insert(map.members.end(), record.extra.begin(), record.extra.end());
  return map;
}

std::string to_bytes(const Record& record, const std::string& file) {
  const Node node = encode(record);
  std::string bytes = yaml::document(node);
  try {
    if (yaml::to_json(yaml::parse(file, bytes)) == yaml::to_json(node)) return bytes;
  } catch (const Error& error) {
    throw data_error({.file = file},
                     reason("cannot be kept as one record: {}", error.problems().front().reason),
                     hint("split it into several records, or rename a field"));
  }
  throw Error(Exit::system, Problem{{.file = file}, reason("would not come back as it is"), {}});
}

}  // namespace rcw::store
