// SPDX-License-Identifier: MIT
#include "lib/yaml/quote.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace rcw::yaml {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// What no eye can see: no-break and other odd blanks, soft hyphen, zero-width characters and joiners,
// bidi controls, fillers, variation selectors' tags. Most are of Unicode's class Cf.
constexpr std::array<Range, 13> kHidden = {{{0x7F, 0xA0},
                                            {0xAD, 0xAD},
                                            {0x34F, 0x34F},
                                            {0x61C, 0x61C},
                                            {0x115F, 0x1160},
                                            {0x180E, 0x180E},
                                            {0x2000, 0x200F},
                                            {0x2028, 0x202F},
                                            {0x205F, 0x206F},
                                            {0x3164, 0x3164},
                                            {0xFEFF, 0xFEFF},
                                            {0xFFF9, 0xFFFB},
                                            {0xE0000, 0xE007F}}};

bool is_noncharacter(char32_t code) {
  return (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}

bool is_hidden(char32_t code) {
  const auto holds = [code](const Range& range) { return code >= range.first && code <= range.last; };
  return std::ranges::any_of(kHidden, holds) || is_noncharacter(code);
}

void append_code(std::string& out, char32_t code) {
  const auto value = static_cast<unsigned>(code);
  auto to = std::back_inserter(out);
  if (value < 0x100)
    fmt::format_to(to, "\\x{:02X}", value);
  else if (value < 0x10000)
    fmt::format_to(to, "\\u{:04X}", value);
  else
    fmt::format_to(to, "\\U{:08X}", value);
}

void append_ascii(std::string& out, char c) {
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
      if (c < 0x20 || c == 0x7F)
        append_code(out, static_cast<unsigned char>(c));
      else
        out += c;
  }
}

unsigned length_of(unsigned char lead) {
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

}  // namespace

char32_t next_character(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const unsigned length = length_of(lead);
  char32_t code = lead & (0x7FU >> length);
  for (unsigned i = 1; i < length && at < text.size(); ++i)
    code = code << 6 | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return code;
}

bool breaks_readers(char32_t code) {
  return code == '\r' || code == 0x85 || code == 0x2028 || code == 0x2029 || code == 0xFEFF ||
         is_noncharacter(code);
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t code = next_character(text, at);
    if (code < 0x80)
      append_ascii(out, static_cast<char>(code));
    else if (is_hidden(code))
      append_code(out, code);
    else
      out += text.substr(start, at - start);
  }
  out += '"';
}

}  // namespace rcw::yaml
