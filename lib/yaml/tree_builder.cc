// SPDX-License-Identifier: MIT
#include "lib/yaml/tree_builder.h"

#include <yaml-cpp/mark.h>

#include <algorithm>
#include <array>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/name.h"
#include "lib/text/utf8.h"

namespace rcw::yaml {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// What may stand right behind a plain null.
bool ends_word(std::string_view rest) {
  return rest.empty() || std::string_view(" \t\n,]}:").find(rest.front()) != std::string_view::npos;
}

// What stands behind the quoted text that `text` starts with.
std::string_view rest_behind_quotes(std::string_view text) {
  const char quote = text.front();
  const std::string_view stops = quote == '"' ? "\"\\" : "'";
  for (std::size_t at = text.find_first_of(stops, 1); at < text.size();
       at = text.find_first_of(stops, at + 2)) {
    const bool doubled = quote == '\'' && text.substr(at + 1).starts_with(quote);
    if (text[at] == quote && !doubled) return text.substr(at + 1);
  }
  return {};
}

// yaml-cpp reports "?" for plain scalars and "!" for quoted ones and blocks; anything else was written.
bool is_written(const std::string& tag) { return !tag.empty() && tag != "?" && tag != "!"; }

}  // namespace

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (std::exchange(started_, true))
    fail(mark, reason("something stands after the end of the value"),
         hint("a record is one mapping; check the indentation of this line and the one above"));
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  check_properties(mark, anchor, false);
  if (key_is_next())
    fail(mark, reason("a key that is empty or null"), hint("put the key into quotes if it is meant so"));
  std::string word = null_word(mark);
  if (word.empty()) check_absent(mark);
  Node& node = add(mark);
  node.plain = true;
  node.scalar = std::move(word);
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  fail(mark, reason("'*' starts an alias, and aliases are not read"),
       hint("put text that starts with '*' into quotes"));
}

void TreeBuilder::OnAnchor(const YAML::Mark& mark, const std::string&) { check_properties(mark, 1, false); }

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  check_properties(mark, anchor, is_written(tag));
  check_quoted(mark, value);
  const bool plain = tag == "?";
  if (key_is_next()) return add_key(mark, value, plain);
  Node& node = add(mark);
  node.plain = plain;
  node.scalar = value;
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
  check_properties(mark, anchor, is_written(tag));
  open(mark, Node::Kind::sequence, style);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  check_properties(mark, anchor, is_written(tag));
  open(mark, Node::Kind::mapping, style);
}

bool TreeBuilder::key_is_next() const { return !frames_.empty() && frames_.back().key_is_next; }

// The empty node for the value at hand, in its place in the tree.
Node& TreeBuilder::add(const YAML::Mark& mark) {
  if (++nodes_ > kMaxNodes) fail(mark, reason("more than {} values in one document", kMaxNodes));
  Node* node = &root_;
  if (!frames_.empty()) {
    Frame& frame = frames_.back();
    const bool in_map = frame.node->kind == Node::Kind::mapping;
    node = in_map ? &frame.node->members.back().value : &frame.node->items.emplace_back();
    frame.key_is_next = in_map;
  }
  node->at = place(mark);
  return *node;
}

void TreeBuilder::open(const YAML::Mark& mark, Node::Kind kind, YAML::EmitterStyle::value style) {
  if (key_is_next())
    fail(mark, reason("a key that is a list or a mapping"),
         hint("keys are text; or a bracket is never closed"));
  if (frames_.size() >= kMaxDepth) fail(mark, reason("lists and mappings more than {} deep", kMaxDepth));
  Node& node = add(mark);
  node.kind = kind;
  frames_.push_back({&node, style == YAML::EmitterStyle::Flow, kind == Node::Kind::mapping});
}

void TreeBuilder::close() { frames_.pop_back(); }

void TreeBuilder::add_key(const YAML::Mark& mark, std::string value, bool plain) {
  check_explicit(mark);
  check_key(mark, value, plain);
  Frame& frame = frames_.back();
  frame.node->members.push_back({std::move(value), {}, place(mark)});
  frame.key_is_next = false;
  key_at_ = mark.pos;
}

// A mark is where a tag or anchor starts, when the node has one. yaml-cpp does not tell of "! text"
// nor of a tag before nothing; the byte does.
void TreeBuilder::check_properties(const YAML::Mark& mark, YAML::anchor_t anchor, bool tagged) const {
  const char first = byte_at(mark);
  if (anchor != 0 || first == '&')
    fail(mark, reason("'&' starts an anchor, and anchors are not read"),
         hint("put text that starts with '&' into quotes"));
  if (tagged || first == '!')
    fail(mark, reason("'!' starts a tag, and tags are not read"),
         hint("put text that starts with '!' into quotes"));
}

// Nothing is a value only behind "key:" or "-". yaml-cpp also reports it for a bare word in the last
// line, at the place of that word, and for words in flow mappings.
void TreeBuilder::check_absent(const YAML::Mark& mark) const {
  if (frames_.empty()) return;
  const Frame& frame = frames_.back();
  if (frame.node->kind == Node::Kind::sequence && frame.flow)
    fail(mark, reason("an empty item in a '[' list"), hint("remove one of the commas"));
  if (frame.node->kind == Node::Kind::mapping && (frame.flow ? !follows_colon(mark) : mark.pos == key_at_))
    fail(mark, reason("a key without ': '"), hint("write 'key: value', with a blank behind the colon"));
}

bool TreeBuilder::follows_colon(const YAML::Mark& mark) const {
  const std::string_view before = body_.text.substr(0, static_cast<std::size_t>(mark.pos));
  const std::size_t last = before.find_last_not_of(" \t\n");
  return last != std::string_view::npos && before[last] == ':';
}

// Bytes were checked before; only an escape can bring in what is refused. And a '#' right behind the
// closing quote is no comment (YAML 1.2 §6.6), though yaml-cpp drops the rest of the line.
void TreeBuilder::check_quoted(const YAML::Mark& mark, const std::string& value) const {
  const char quote = byte_at(mark);
  if (quote != '"' && quote != '\'') return;
  if (quote == '"' && text::find_bad_byte(value))
    fail(mark, reason("an escape in this quoted text stands for a character that no record may hold"),
         hint("write a no-break blank as \\u00a0; control characters are not allowed"));
  if (rest_behind_quotes(body_.text.substr(static_cast<std::size_t>(mark.pos))).starts_with('#'))
    fail(mark, reason("a '#' right behind quoted text"), hint("put a blank before a comment"));
}

// In a block mapping all keys stand in the mapping's column, unless behind "? ".
void TreeBuilder::check_explicit(const YAML::Mark& mark) const {
  const Frame& frame = frames_.back();
  bool marked = !frame.flow && mark.column + 1 != frame.node->at.column;
  if (frame.flow) {
    std::string_view before = body_.text.substr(0, static_cast<std::size_t>(mark.pos));
    while (!before.empty() && is_blank(before.back())) before.remove_suffix(1);
    marked = before.ends_with('?');
  }
  if (marked) fail(mark, reason("a key after '? '"), hint("write 'key: value'"));
}

void TreeBuilder::check_key(const YAML::Mark& mark, const std::string& key, bool plain) const {
  const std::vector<Member>& members = frames_.back().node->members;
  if (plain && key == "<<")
    fail(mark, reason("'<<' merges mappings in some readers and is not read here"),
         hint("put the key into quotes if it is meant so"));
  if (key.size() > kMaxKeyBytes) fail(mark, reason("a key longer than {} bytes", kMaxKeyBytes));
  if (members.size() >= kMaxKeys) fail(mark, reason("more than {} keys in one mapping", kMaxKeys));
  // At most kMaxKeys short strings: a walk is faster than a hash set for the usual dozen.
  const auto twin = std::ranges::find(members, key, &Member::key);
  if (twin != members.end())
    fail(mark, reason("the key '{}' is here twice", text::shown_name(key)),
         hint("the first one is in line {}", twin->at.line));
}

// "~" and "null" arrive as OnNull without their text. What stands at the mark when nothing was written
// is the next key, which would itself be refused if it were one of these words.
std::string TreeBuilder::null_word(const YAML::Mark& mark) const {
  static constexpr std::array<std::string_view, 4> kWords = {"~", "null", "Null", "NULL"};
  const auto rest = body_.text.substr(std::min(static_cast<std::size_t>(mark.pos), body_.text.size()));
  for (const std::string_view word : kWords)
    if (rest.starts_with(word) && ends_word(rest.substr(word.size()))) return std::string(word);
  return {};
}

char TreeBuilder::byte_at(const YAML::Mark& mark) const {
  const auto at = static_cast<std::size_t>(mark.pos);
  return at < body_.text.size() ? body_.text[at] : '\n';
}

Mark TreeBuilder::place(const YAML::Mark& mark) const { return {body_.line + mark.line, mark.column + 1}; }

void TreeBuilder::fail(const YAML::Mark& mark, std::string why, std::string help) const {
  const Mark at = place(mark);
  throw data_error({file_, at.line, at.column, {}}, std::move(why), std::move(help));
}

}  // namespace rcw::yaml
