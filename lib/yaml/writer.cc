// SPDX-License-Identifier: MIT
#include "lib/yaml/writer.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

#include "lib/yaml/block.h"
#include "lib/yaml/quote.h"
#include "lib/yaml/reader_types.h"

namespace rcw::yaml {
namespace {

constexpr std::size_t kStep = 2;  // blanks of indentation a level

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_plain_char(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') ||
         std::string_view(" _./,'()+;!?-").find(c) != std::string_view::npos;
}

void append_text(std::string& out, std::string_view text, std::size_t indent) {
  if (plain_is_safe(text))
    out += text;
  else if (block_is_lossless(text))
    append_block(out, text, indent + kStep);
  else
    append_quoted(out, text);
}

void append_key(std::string& out, std::string_view key) {
  if (plain_is_safe(key))
    out += key;
  else
    append_quoted(out, key);
  out += ':';
}

bool is_empty(const Node& node) { return node.items.empty() && node.members.empty(); }

void append_members(std::string& out, const Node& map, std::size_t indent);
void append_items(std::string& out, const Node& list, std::size_t indent);

void append_scalar(std::string& out, const Node& node, std::size_t indent) {
  if (node.plain && is_typed(node.scalar))
    out += node.scalar;
  else
    append_text(out, node.scalar, indent);
}

// What fits behind "key:" or "-" on the same line; true when it was written.
bool append_inline(std::string& out, const Node& node, std::size_t indent) {
  if (node.kind == Node::Kind::scalar) {
    if (node.plain && node.scalar.empty()) return true;
    out += ' ';
    append_scalar(out, node, indent);
    return true;
  }
  if (is_empty(node)) out += node.kind == Node::Kind::sequence ? " []" : " {}";
  return is_empty(node);
}

void append_member(std::string& out, const Member& member, std::size_t indent) {
  append_key(out, member.key);
  if (append_inline(out, member.value, indent)) {
    out += '\n';
    return;
  }
  out += '\n';
  out.append(indent + kStep, ' ');
  if (member.value.kind == Node::Kind::sequence)
    append_items(out, member.value, indent + kStep);
  else
    append_members(out, member.value, indent + kStep);
}

// The first line is indented already: by the caller, or by "- ".
void append_members(std::string& out, const Node& map, std::size_t indent) {
  for (const Member& member : map.members) {
    if (&member != map.members.data()) out.append(indent, ' ');
    append_member(out, member, indent);
  }
}

void append_item(std::string& out, const Node& item, std::size_t indent) {
  out += '-';
  if (append_inline(out, item, indent)) {
    out += '\n';
    return;
  }
  out += ' ';
  if (item.kind == Node::Kind::sequence)
    append_items(out, item, indent + kStep);
  else
    append_members(out, item, indent + kStep);
}

void append_items(std::string& out, const Node& list, std::size_t indent) {
  for (const Node& item : list.items) {
    if (&item != list.items.data()) out.append(indent, ' ');
    append_item(out, item, indent);
  }
}

}  // namespace

std::string document(const Node& mapping) {
  assert(mapping.kind == Node::Kind::mapping);
  std::string out;
  append_members(out, mapping, 0);
  if (mapping.members.empty()) out += "{}\n";
  out += "...\n";
  return out;
}

std::string scalar(std::string_view value, int depth) {
  std::string out;
  append_text(out, value, static_cast<std::size_t>(depth) * kStep);
  return out;
}

std::string member(const Member& member, std::size_t indent) {
  std::string out(indent, ' ');
  append_member(out, member, indent);
  return out;
}

bool plain_is_safe(std::string_view value) {
  return !value.empty() && is_letter(value.front()) && !value.ends_with(' ') &&
         std::ranges::all_of(value, is_plain_char) && !is_special_word(value);
}

}  // namespace rcw::yaml
