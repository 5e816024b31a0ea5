// SPDX-License-Identifier: MIT
#include "lib/yaml/block.h"

#include <algorithm>

#include "lib/yaml/quote.h"

namespace rcw::yaml {
namespace {

bool has_breaking_character(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (breaks_readers(next_character(text, at))) return true;
  return false;
}

// Readers find the indentation by the first line that is not empty, so a blank there hides it.
bool needs_indicator(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\n');
  return first != 0 || text.front() == ' ' || text.front() == '\t';
}

std::string_view chomping(std::string_view text) {
  if (!text.ends_with('\n')) return "-";
  return text.ends_with("\n\n") ? "+" : "";
}

}  // namespace

bool block_is_lossless(std::string_view text) {
  // libfyaml takes lines of nothing but blanks for empty ones until it has seen something else.
  return text.find('\n') != std::string_view::npos &&
         text.find_first_not_of(" \t\n") != std::string_view::npos && !has_breaking_character(text);
}

void append_block(std::string& out, std::string_view text, std::size_t indent) {
  out += '|';
  if (needs_indicator(text)) out += '2';
  out += chomping(text);
  if (text.ends_with('\n')) text.remove_suffix(1);
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t stop = std::min(text.find('\n', start), text.size());
    out += '\n';
    if (stop > start) out.append(indent, ' ').append(text, start, stop - start);
    start = stop + 1;
  }
}

}  // namespace rcw::yaml
