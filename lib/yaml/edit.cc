// SPDX-License-Identifier: MIT
#include "lib/yaml/edit.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "lib/yaml/key_lines.h"
#include "lib/yaml/quote.h"
#include "lib/yaml/writer.h"

namespace rcw::yaml {
namespace {

using Keys = std::span<const std::string>;

std::size_t index_of(const Node& mapping, const std::string& key) {
  const auto hit = std::ranges::find(mapping.members, key, &Member::key);
  return static_cast<std::size_t>(hit - mapping.members.begin());
}

const Node* find_below(const Node& tree, Keys path) {
  const Node* node = &tree;
  for (const auto& key : path) {
    node = node->find(key);
    if (node == nullptr) return nullptr;
  }
  return node;
}

void set_below(Node& tree, Keys path, const Node& value) {
  if (path.empty()) {
    tree = value;
    return;
  }
  if (tree.kind != Node::Kind::mapping) tree = Node::map();
  const std::size_t at = index_of(tree, path.front());
  if (at == tree.members.size()) tree.members.push_back({path.front(), Node::map(), {}});
  set_below(tree.members[at].value, path.subspan(1), value);
}

void remove_below(Node& tree, Keys path) {
  const std::size_t at = index_of(tree, path.front());
  if (at == tree.members.size()) return;
  Node& value = tree.members[at].value;
  if (path.size() > 1) {
    if (find_below(value, path.subspan(1)) == nullptr) return;
    remove_below(value, path.subspan(1));
    if (!value.members.empty()) return;
  }
  tree.members.erase(tree.members.begin() + static_cast<std::ptrdiff_t>(at));
}

[[noreturn]] void refuse(const std::string& file) {
  throw data_error({.file = file}, reason("this field cannot be changed alone the way the file is written"),
                   hint("open it in the editor: edit ID"));
}

// Rewrites the lines of one member somewhere in a document.
class Editor {
 public:
  Editor(const std::string& file, std::string_view bytes)
      : file_(file), bytes_(bytes), lines_(bytes), tree_(parse(file, bytes)) {
    if (tree_.kind != Node::Kind::mapping || tree_.members.empty() || lines_.is_flow(tree_)) refuse(file);
  }

  const Node& tree() const { return tree_; }

  std::string set(Keys path, const Node& value, const Node& model) const {
    return set_in(tree_, lines_.end(), path, value, &model);
  }

  std::string remove(Keys path) const { return remove_in(tree_, lines_.end(), path); }

 private:
  // True when a mapping has lines of its own, one key below the other.
  bool is_block(const Node& node) const {
    return node.kind == Node::Kind::mapping && !node.members.empty() && !lines_.is_flow(node);
  }

  LineRange range_of(const Node& mapping, std::size_t at, std::size_t stop) const {
    if (!lines_.starts_line(mapping.members[at])) refuse(file_);
    return lines_.of_member(mapping, at, stop);
  }

  std::string set_in(const Node& mapping, std::size_t stop, Keys path, const Node& value,
                     const Node* model) const {
    const std::size_t at = index_of(mapping, path.front());
    Node whole = at < mapping.members.size() ? mapping.members[at].value : Node::map();
    if (at < mapping.members.size() && path.size() > 1 && is_block(whole)) {
      const Node* const below = model == nullptr ? nullptr : model->find(path.front());
      return set_in(mapping.members[at].value, range_of(mapping, at, stop).stop, path.subspan(1), value,
                    below);
    }
    set_below(whole, path.subspan(1), value);
    const Member member{path.front(), std::move(whole), {}};
    if (at < mapping.members.size()) return replace(mapping, at, stop, member);
    return insert(mapping, stop, member, model);
  }

  std::string remove_in(const Node& mapping, std::size_t stop, Keys path) const {
    const std::size_t at = index_of(mapping, path.front());
    const Node& value = mapping.members[at].value;
    if (path.size() > 1 && is_block(value) && !leaves_nothing(value, path.subspan(1))) {
      return remove_in(value, range_of(mapping, at, stop).stop, path.subspan(1));
    }
    if (path.size() > 1 && !leaves_nothing(value, path.subspan(1))) {
      Node whole = value;
      remove_below(whole, path.subspan(1));
      return replace(mapping, at, stop, {path.front(), std::move(whole), {}});
    }
    return with_lines(range_of(mapping, at, stop), "");
  }

  static bool leaves_nothing(Node value, Keys path) {
    remove_below(value, path);
    return value.members.empty();
  }

  std::string replace(const Node& mapping, std::size_t at, std::size_t stop, const Member& fresh) const {
    const LineRange range = range_of(mapping, at, stop);
    std::string text = written(mapping, fresh, range.stop);
    const std::string_view comment = lines_.comment_behind(mapping.members[at], range);
    if (std::ranges::count(text, '\n') == 1) text.insert(text.size() - 1, comment);
    return with_lines(range, text);
  }

  // Behind the nearest of the keys that come before it in the model; else before all others.
  std::string insert(const Node& mapping, std::size_t stop, const Member& fresh, const Node* model) const {
    std::optional<std::size_t> before;
    for (const auto& member : model == nullptr ? std::vector<Member>{} : model->members) {
      if (member.key == fresh.key) break;
      const std::size_t at = index_of(mapping, member.key);
      if (at < mapping.members.size()) before = at;
    }
    const std::size_t line =
        before ? range_of(mapping, *before, stop).stop : range_of(mapping, 0, stop).first;
    return with_lines({line, line}, written(mapping, fresh, line));
  }

  // As far to the right as the others of its mapping. Blank lines behind a text that ends in some would
  // become part of it, unless it stands in quotes.
  std::string written(const Node& mapping, const Member& fresh, std::size_t next) const {
    const auto indent = static_cast<std::size_t>(mapping.at.column - 1);
    if (!fresh.value.scalar.ends_with("\n\n") || !is_blank_or_end(next)) return member(fresh, indent);
    std::string text = member({fresh.key, Node::map(), {}}, indent);
    text.resize(text.size() - std::string_view("{}\n").size());
    append_quoted(text, fresh.value.scalar);
    return text + '\n';
  }

  bool is_blank_or_end(std::size_t line) const {
    const auto& lines = lines_.lines();
    return line >= lines.size() || lines[line].text.find_first_not_of(" \t") == std::string_view::npos;
  }

  std::string with_lines(const LineRange& range, std::string text) const {
    const auto& lines = lines_.lines();
    const auto start_of = [&](std::size_t line) {
      return line < lines.size() ? lines[line].start : bytes_.size();
    };
    if (!lines.empty() && bytes_.substr(0, lines[0].next).ends_with("\r\n")) text = with_returns(text);
    std::string out(bytes_.substr(0, start_of(range.first)));
    if (range.first == 0 && bytes_.starts_with(kByteOrderMark)) out = kByteOrderMark;
    if (!out.empty() && !text.empty() && out != kByteOrderMark && !out.ends_with('\n')) out += '\n';
    return out.append(text).append(bytes_.substr(start_of(range.stop)));
  }

  static std::string with_returns(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return out;
  }

  const std::string& file_;
  std::string_view bytes_;
  KeyLines lines_;
  Node tree_;
};

std::string rest_of(Node tree, const KeyPath& path) {
  remove_value(tree, path);
  return to_json(tree);
}

// What was meant is there and nothing else has moved, or the bytes are not given out.
std::string checked(const std::string& file, std::string bytes, const Node& wanted, const KeyPath& path,
                    const Node* value) {
  try {
    const Node after = parse(file, bytes);
    const Node* const now = find_value(after, path);
    const bool there = value == nullptr ? now == nullptr : now != nullptr && to_json(*now) == to_json(*value);
    if (there && rest_of(after, path) == rest_of(wanted, path)) return bytes;
  } catch (const Error&) {
    refuse(file);  // our own bytes: the reader's words about them would help nobody
  }
  refuse(file);
}

}  // namespace

const Node* find_value(const Node& tree, const KeyPath& path) { return find_below(tree, path); }

void set_value(Node& tree, const KeyPath& path, const Node& value) { set_below(tree, path, value); }

void remove_value(Node& tree, const KeyPath& path) { remove_below(tree, path); }

std::string set_key(const std::string& file, std::string_view bytes, const KeyPath& path, const Node& value,
                    const Node& model) {
  const Editor editor(file, bytes);
  Node wanted = editor.tree();
  set_value(wanted, path, value);
  return checked(file, editor.set(path, value, model), wanted, path, &value);
}

std::string remove_key(const std::string& file, std::string_view bytes, const KeyPath& path) {
  const Editor editor(file, bytes);
  if (find_value(editor.tree(), path) == nullptr) return std::string(bytes);
  return checked(file, editor.remove(path), editor.tree(), path, nullptr);
}

}  // namespace rcw::yaml
