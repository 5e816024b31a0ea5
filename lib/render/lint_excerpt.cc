// SPDX-License-Identifier: MIT
#include "lib/render/lint_excerpt.h"

#include <algorithm>

#include "lib/text/code_point.h"
#include "lib/text/sanitize.h"
#include "lib/text/utf8.h"

namespace rcw::render {
namespace {

constexpr std::string_view kCut = "…";
constexpr std::size_t kBytesOfColumn = 16;  // more than a character with its accents takes

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::string_view first_bytes(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && continues(text[most])) --most;
  return text.substr(0, most);
}

std::string_view last_bytes(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  std::size_t from = text.size() - most;
  while (from < text.size() && continues(text[from])) ++from;
  return text.substr(from);
}

// A tab takes one column, so that the marks stand under the words.
std::string shown(std::string_view text) {
  std::string out = text::for_terminal(text);
  std::replace(out.begin(), out.end(), '\t', ' ');
  return out;
}

// The end of a text in so many columns, from behind a blank where one is near.
std::string_view tail(std::string_view text, int columns) {
  std::string_view rest = text;
  int left = text::width(rest);
  while (left > columns && !rest.empty()) {
    const std::size_t size = text::first_code_point(rest).length;
    left -= text::width(rest.substr(0, size));
    rest.remove_prefix(size);
  }
  const std::size_t blank = rest.find(' ');
  const bool near = blank != std::string_view::npos && blank < rest.size() / 3;
  return rest.size() < text.size() && near ? rest.substr(blank + 1) : rest;
}

}  // namespace

LintExcerpt lint_excerpt(std::string_view line, std::size_t at, std::size_t size, int columns) {
  const std::size_t most = static_cast<std::size_t>(columns) * kBytesOfColumn;
  const std::string_view rest = line.substr(at);
  while (line.size() > at + size && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
  const std::string before = shown(last_bytes(line.substr(0, at), most));
  const std::string words = shown(first_bytes(rest.substr(0, size), most));
  const std::string after = shown(first_bytes(line.substr(std::min(at + size, line.size())), most));
  const int needed = text::width(words);
  const bool all = text::width(before) + needed + text::width(after) <= columns;
  // What stands before the words gets what they leave, and a third of the line in any case.
  const int room = std::max(columns / 3, columns - needed - columns / 4);
  const std::string_view kept = all ? std::string_view(before) : tail(before, room - 1);
  std::string start = kept.size() < before.size() ? std::string(kCut) : std::string();
  start += kept;
  const int indent = text::width(start);
  const int marks = std::clamp(needed, 1, std::max(1, columns - indent));
  return {text::cut(start + words + after, columns),
          std::string(static_cast<std::size_t>(indent), ' ') + '^' +
              std::string(static_cast<std::size_t>(marks - 1), '~')};
}

}  // namespace rcw::render
