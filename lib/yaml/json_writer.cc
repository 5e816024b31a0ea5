// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <iterator>

#include "lib/yaml/json.h"
#include "lib/yaml/reader_types.h"

namespace rcw::yaml {
namespace {

void add_escape(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\r':
      out += "\\r";
      break;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(c));
  }
}

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

void add_string(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (needs_escape(c))
      add_escape(out, c);
    else
      out += c;
  }
  out += '"';
}

// 1e999 has the syntax of a number, but readers of JSON refuse it or make infinity of it.
bool is_number(const std::string& word) {
  return is_json_number(word) && std::isfinite(std::strtod(word.c_str(), nullptr));
}

void add_value(std::string& out, const Node& node);

void add_scalar(std::string& out, const Node& node) {
  if (!node.plain) return add_string(out, node.scalar);
  if (node.is_null())
    out += "null";
  else if (is_core_bool(node.scalar))
    out += is_core_true(node.scalar) ? "true" : "false";
  else if (is_number(node.scalar))
    out += node.scalar;
  else
    add_string(out, node.scalar);
}

void add_list(std::string& out, const Node& list) {
  out += '[';
  for (const Node& item : list.items) {
    if (&item != list.items.data()) out += ',';
    add_value(out, item);
  }
  out += ']';
}

void add_map(std::string& out, const Node& map) {
  out += '{';
  for (const Member& member : map.members) {
    if (&member != map.members.data()) out += ',';
    add_string(out, member.key);
    out += ':';
    add_value(out, member.value);
  }
  out += '}';
}

void add_value(std::string& out, const Node& node) {
  switch (node.kind) {
    case Node::Kind::scalar:
      return add_scalar(out, node);
    case Node::Kind::sequence:
      return add_list(out, node);
    case Node::Kind::mapping:
      return add_map(out, node);
  }
}

}  // namespace

std::string to_json(const Node& node) {
  std::string out;
  add_value(out, node);
  return out;
}

}  // namespace rcw::yaml
