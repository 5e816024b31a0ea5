// SPDX-License-Identifier: MIT
#include "lib/yaml/key_lines.h"

#include <algorithm>

namespace rcw::yaml {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

// Behind the quote that closes the text which starts with one; the size when it closes later.
std::size_t behind_quotes(std::string_view text) {
  const char quote = text.front();
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || !text.substr(at + 1).starts_with('\'')) return at + 1;
      ++at;
    }
  }
  return text.size();
}

// The value that stands last: a scalar, or a list or mapping with nothing in it.
const Node& last_leaf(const Node& node) {
  if (!node.members.empty()) return last_leaf(node.members.back().value);
  if (!node.items.empty()) return last_leaf(node.items.back());
  return node;
}

std::size_t line_feeds(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

}  // namespace

KeyLines::KeyLines(std::string_view bytes) : bytes_(bytes) {
  for (std::size_t start = 0; start < bytes.size(); start = lines_.back().next) {
    lines_.push_back(line_at(bytes, start));
    if (start == 0 && lines_[0].text.starts_with(kByteOrderMark)) {
      lines_[0].text.remove_prefix(kByteOrderMark.size());  // marks do not count it
    }
  }
  end_ = lines_.size();
  // A marker at column 0 is one wherever it stands.
  for (std::size_t i = 0; i < lines_.size() && end_ == lines_.size(); ++i) {
    if (is_marker(lines_[i].text, "...")) end_ = i;
  }
}

std::string_view KeyLines::line_from(const Mark& mark) const {
  const auto line = static_cast<std::size_t>(mark.line - 1);
  const auto column = static_cast<std::size_t>(mark.column - 1);
  if (mark.line < 1 || line >= lines_.size() || column > lines_[line].text.size()) return {};
  return lines_[line].text.substr(column);
}

char KeyLines::byte_at(const Mark& mark) const {
  const std::string_view rest = line_from(mark);
  return rest.empty() ? '\n' : rest.front();
}

bool KeyLines::is_flow(const Node& mapping) const { return byte_at(mapping.at) == '{'; }

bool KeyLines::starts_line(const Member& member) const {
  const std::string_view line = lines_.at(static_cast<std::size_t>(member.at.line - 1)).text;
  return is_blank(line.substr(0, static_cast<std::size_t>(member.at.column - 1)));
}

// A literal block has a line for each of its text, so what looks like a comment in it is told apart.
// In a folded one what is indented as its first line is text.
std::size_t KeyLines::last_line_of_block(const Node& leaf, std::size_t stop) const {
  const auto header = static_cast<std::size_t>(leaf.at.line - 1);
  const std::string_view mark = line_from(leaf.at);
  if (mark.front() == '|') {
    const bool keeps = mark.substr(0, mark.find_first_of(" #")).find('+') != std::string_view::npos;
    const std::size_t inside = leaf.scalar.find_last_not_of('\n') + 1;
    const std::size_t shown = inside == 0 ? 0 : line_feeds(leaf.scalar.substr(0, inside)) + 1;
    return std::min(stop - 1, header + (keeps ? std::max(shown, line_feeds(leaf.scalar)) : shown));
  }
  std::size_t last = header;
  std::size_t indent = 0;
  for (std::size_t i = header + 1; i < stop; ++i) {
    if (is_blank(lines_[i].text)) continue;
    if (last == header) indent = indent_of(lines_[i].text);
    if (indent_of(lines_[i].text) < indent) break;
    last = i;
  }
  return last;
}

std::size_t KeyLines::last_line_of_quoted(const Node& leaf) const {
  const auto line = static_cast<std::size_t>(leaf.at.line - 1);
  const auto start = static_cast<std::size_t>(line_from(leaf.at).data() - bytes_.data());
  const std::size_t length = behind_quotes(bytes_.substr(start));
  return line + line_feeds(bytes_.substr(start, length));
}

// The last line that surely belongs to a value; others that are not idle may follow.
std::size_t KeyLines::last_line(const Node& value, std::size_t stop) const {
  const Node& leaf = last_leaf(value);
  const char first = byte_at(leaf.at);
  if (leaf.kind != Node::Kind::scalar || leaf.plain) return 0;
  if (first == '|' || first == '>') return last_line_of_block(leaf, stop);
  return first == '"' || first == '\'' ? last_line_of_quoted(leaf) : 0;
}

LineRange KeyLines::of_member(const Node& mapping, std::size_t index, std::size_t stop) const {
  const Member& member = mapping.members[index];
  LineRange range{static_cast<std::size_t>(member.at.line - 1), stop};
  if (index + 1 < mapping.members.size()) {
    range.stop = static_cast<std::size_t>(mapping.members[index + 1].at.line - 1);
  }
  const std::size_t least = std::max(range.first, last_line(member.value, range.stop)) + 1;
  while (range.stop > least && is_idle(lines_[range.stop - 1].text)) --range.stop;
  return range;
}

std::string_view KeyLines::comment_behind(const Member& member, const LineRange& range) const {
  const Node& value = member.value;
  const bool one_line = range.stop == range.first + 1 && value.at.line == member.at.line;
  if (!one_line || value.kind != Node::Kind::scalar || value.is_null()) return {};
  std::string_view rest = line_from(value.at);
  if (rest.empty() || rest.front() == '|' || rest.front() == '>') return {};
  if (!value.plain) rest.remove_prefix(behind_quotes(rest));
  const std::size_t sign = std::min(rest.find(" #"), rest.find("\t#"));
  if (sign == std::string_view::npos) return {};
  const std::size_t before = rest.substr(0, sign + 1).find_last_not_of(" \t");
  return rest.substr(before == std::string_view::npos ? 0 : before + 1);
}

}  // namespace rcw::yaml
