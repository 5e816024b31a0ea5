// SPDX-License-Identifier: MIT
#include "lib/yaml/canonical.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "lib/yaml/door.h"
#include "lib/yaml/reader_types.h"

namespace rcw::yaml {
namespace {

// A shape that is not ours ends the reading: every function then gives back false.
constexpr std::size_t kStep = 2;

enum class Byte : unsigned char { other, letter, digit, plain, token };

// Which bytes may stand in a plain scalar of ours: those of words, and those of numbers and times.
constexpr std::array<Byte, 256> make_bytes() {
  std::array<Byte, 256> bytes = {};
  for (int c = 'a'; c <= 'z'; ++c) bytes[static_cast<std::size_t>(c)] = Byte::letter;
  for (int c = 'A'; c <= 'Z'; ++c) bytes[static_cast<std::size_t>(c)] = Byte::letter;
  for (int c = '0'; c <= '9'; ++c) bytes[static_cast<std::size_t>(c)] = Byte::digit;
  for (const char c : std::string_view(" _./,'()+;!?-")) bytes[static_cast<unsigned char>(c)] = Byte::plain;
  bytes[static_cast<unsigned char>(':')] = Byte::token;
  return bytes;
}

constexpr std::array<Byte, 256> kBytes = make_bytes();

Byte kind_of(char c) { return kBytes[static_cast<unsigned char>(c)]; }

// A word of ours; quotes and signs of YAML cannot be in it.
bool is_word(std::string_view text) {
  if (text.empty() || kind_of(text[0]) != Byte::letter || text.ends_with(' ')) return false;
  const auto fits = [](char c) { return kind_of(c) != Byte::other && kind_of(c) != Byte::token; };
  return std::all_of(text.begin(), text.end(), fits);
}

// A number or a time of ours: 3, 2026-11-22T21:15:00+01:00.
bool is_token(std::string_view text) {
  if (text.empty() || kind_of(text[0]) != Byte::digit || text.ends_with(':')) return false;
  const auto fits = [](char c) {
    return kind_of(c) == Byte::digit || kind_of(c) == Byte::token || c == '-' || c == '+' || c == 'T' ||
           c == 'Z' || c == '.';
  };
  return std::all_of(text.begin(), text.end(), fits);
}

bool is_null_word(std::string_view text) { return text == "null" || text == "Null" || text == "NULL"; }

// Bytes at which readers differ, or which have a meaning of their own outside our shapes: no-break marks of
// Unicode begin with these.
bool has_odd_bytes(std::string_view text) {
  return text.find("\xC2\x85") != std::string_view::npos ||
         text.find("\xE2\x80\xA8") != std::string_view::npos ||
         text.find("\xE2\x80\xA9") != std::string_view::npos ||
         text.find("\xEF\xBB\xBF") != std::string_view::npos;
}

// Reads one body line by line.
class CanonicalReader {
 public:
  explicit CanonicalReader(const Body& body) : text_(body.text), line_(body.line) {}

  std::optional<Node> read() {
    if (!text_.ends_with('\n') || has_odd_bytes(text_)) return std::nullopt;
    Node root = Node::map();
    root.at = {line_, 1};
    if (!read_members(root, 0, 0, 1) || at_ != text_.size()) return std::nullopt;
    return root;
  }

 private:
  // The line that begins at at_, without its line feed.
  std::string_view line() const { return text_.substr(at_, text_.find('\n', at_) - at_); }

  void next_line(std::size_t length) {
    at_ += length + 1;
    ++line_;
  }

  static std::size_t indent_of(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
  }

  bool count_node() { return ++nodes_ <= kMaxNodes / 2; }

  // The members of a mapping whose keys stand at `indent`. The first one may stand behind "- ", at `from`.
  bool read_members(Node& map, std::size_t indent, std::size_t from, int depth) {
    if (depth > kMaxDepth / 2 || !count_node()) return false;
    while (at_ < text_.size()) {
      const std::string_view whole = line();
      if (from == 0) {
        const std::size_t found = indent_of(whole);
        if (found < indent) break;
        if (found > indent) return false;
      }
      const std::size_t start = std::max(from, indent);
      from = 0;
      if (!read_member(map, whole, start, indent, depth)) return false;
    }
    return !map.members.empty() && map.members.size() <= kMaxKeys / 2;
  }

  bool read_member(Node& map, std::string_view whole, std::size_t start, std::size_t indent, int depth) {
    const std::string_view rest = whole.substr(start);
    const std::size_t colon = rest.find(':');
    if (colon == std::string_view::npos || colon > kMaxKeyBytes / 2) return false;
    const std::string_view key = rest.substr(0, colon);
    if (!is_word(key) || is_special_word(key) || map.find(key) != nullptr || !count_node()) return false;
    map.members.push_back({std::string(key), {}, {line_, static_cast<int>(start) + 1}});
    return read_value(map.members.back().value, whole, start + colon + 1, indent, depth);
  }

  // What stands behind "key:" or "-" at `from` of a line; `indent` is that of the key or the dash.
  bool read_value(Node& node, std::string_view whole, std::size_t from, std::size_t indent, int depth) {
    if (from == whole.size()) {
      next_line(whole.size());
      return read_below(node, indent + kStep, depth);
    }
    if (whole[from] != ' ' || from + 1 == whole.size()) return false;
    node.at = {line_, static_cast<int>(from) + 2};
    const std::string_view value = whole.substr(from + 1);
    if (value[0] == '|') return read_block(node, whole, value, indent + kStep);
    if (!count_node() || !read_inline(node, value)) return false;
    next_line(whole.size());
    return true;
  }

  static bool read_inline(Node& node, std::string_view value) {
    if (value[0] == '"') return read_quoted(node, value);
    if (value == "[]" || value == "{}") {
      node.kind = value[0] == '[' ? Node::Kind::sequence : Node::Kind::mapping;
      return true;
    }
    if ((!is_word(value) && !is_token(value)) || is_null_word(value)) return false;
    node.scalar = value;
    node.plain = true;
    return true;
  }

  // A mapping or a list on the lines below.
  bool read_below(Node& node, std::size_t indent, int depth) {
    if (at_ == text_.size()) return false;
    const std::string_view whole = line();
    if (indent_of(whole) != indent || indent == whole.size()) return false;
    node.at = {line_, static_cast<int>(indent) + 1};
    if (whole[indent] != '-') {
      node.kind = Node::Kind::mapping;
      return read_members(node, indent, 0, depth + 1);
    }
    node.kind = Node::Kind::sequence;
    return read_items(node, indent, depth + 1);
  }

  bool read_items(Node& list, std::size_t indent, int depth) {
    if (depth > kMaxDepth / 2 || !count_node()) return false;
    while (at_ < text_.size()) {
      const std::string_view whole = line();
      const std::size_t found = indent_of(whole);
      if (found < indent) return true;
      if (found > indent || whole.size() < indent + 3 || whole[indent] != '-' || whole[indent + 1] != ' ')
        return false;
      list.items.emplace_back();
      if (!read_item(list.items.back(), whole, indent, depth)) return false;
    }
    return true;
  }

  // A scalar, or a mapping whose first key stands behind the dash.
  bool read_item(Node& item, std::string_view whole, std::size_t indent, int depth) {
    const std::size_t from = indent + kStep;
    const std::string_view rest = whole.substr(from);
    const std::size_t colon = rest.find(':');
    const bool is_map = colon != std::string_view::npos && is_word(rest.substr(0, colon)) &&
                        (colon + 1 == rest.size() || rest[colon + 1] == ' ');
    if (!is_map) return read_value(item, whole, indent + 1, indent, depth);
    item.kind = Node::Kind::mapping;
    item.at = {line_, static_cast<int>(from) + 1};
    return read_members(item, from, from, depth + 1);
  }

  // Escapes that need a code point are left to the strict reader.
  static bool read_quoted(Node& node, std::string_view value) {
    if (value.size() < 2 || value.back() != '"') return false;
    value = value.substr(1, value.size() - 2);
    node.scalar.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
      if (value[i] == '"') return false;
      if (value[i] == '\t') return false;
      if (value[i] != '\\') {
        node.scalar += value[i];
        continue;
      }
      if (++i == value.size()) return false;
      constexpr std::string_view kSigns = "\"\\ntr";
      constexpr std::string_view kMeant = "\"\\\n\t\r";
      const std::size_t sign = kSigns.find(value[i]);
      if (sign == std::string_view::npos) return false;
      node.scalar += kMeant[sign];
    }
    return true;
  }

  // "|", "|-" or "|+" and the lines below; an indentation indicator is left to the strict reader.
  bool read_block(Node& node, std::string_view whole, std::string_view header, std::size_t indent) {
    if (!count_node() || (header != "|" && header != "|-" && header != "|+")) return false;
    next_line(whole.size());
    std::size_t empty = 0;  // lines of nothing since the last line of words
    while (at_ < text_.size()) {
      const std::string_view inner = line();
      if (!inner.empty() && indent_of(inner) < indent) break;
      if (!add_block_line(node.scalar, inner, indent, empty)) return false;
      next_line(inner.size());
    }
    if (node.scalar.empty() || (header != "|+" && empty > 0)) return false;
    if (header == "|-") node.scalar.pop_back();
    return true;
  }

  // The first line decides the indentation, so it may not begin with a blank. Lines of blanks alone are
  // where readers differ.
  static bool add_block_line(std::string& out, std::string_view inner, std::size_t indent,
                             std::size_t& empty) {
    if (inner.empty()) {
      ++empty;
      if (out.empty()) return false;
      out += '\n';
      return true;
    }
    const std::string_view words = inner.substr(indent);
    const bool blank = words.find_first_not_of(" \t") == std::string_view::npos;
    if (blank || words[0] == '\t' || (out.empty() && words[0] == ' ')) return false;
    empty = 0;
    out += words;
    out += '\n';
    return true;
  }

  std::string_view text_;
  int line_;
  std::size_t at_ = 0;
  int nodes_ = 0;
};

}  // namespace

std::optional<Node> read_canonical(const Body& body) { return CanonicalReader(body).read(); }

}  // namespace rcw::yaml
