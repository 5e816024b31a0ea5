// SPDX-License-Identifier: MIT
#include "lib/text/sanitize.h"

#include <fmt/format.h>
#include <unictype.h>

#include <algorithm>
#include <iterator>

#include "lib/text/code_point.h"

namespace rcw::text {
namespace {

constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kSoftHyphen = 0xAD;
constexpr int kVirama = 9;  // the combining class of the sign after which Indic letters join

enum class Shown { as_is, as_byte, as_name };

bool is_plain(char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t'; }

// A control character by its code point alone; C1 counts, some terminals obey it.
bool is_control(char32_t c) {
  if (c == '\n' || c == '\t') return false;
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

// Line separators and annotation marks are not ignorable by Unicode, but are invisible on terminals.
bool is_invisible(char32_t c) {
  if (c == kSoftHyphen) return false;  // hides nothing, and pasted text is full of it
  if (c == 0x2028 || c == 0x2029 || (c >= 0xFFF9 && c <= 0xFFFB)) return true;
  return uc_is_property_default_ignorable_code_point(c);
}

bool is_pictographic(char32_t c) {
  return uc_is_property_extended_pictographic(c) || uc_is_property_emoji_modifier(c);
}

bool is_variation(char32_t c) { return uc_is_property_variation_selector(c); }

bool is_cursive(char32_t c) {
  const int type = uc_joining_type(c);
  return type != UC_JOINING_TYPE_U && type != UC_JOINING_TYPE_T;
}

// Joiners are part of some emoji and of the spelling of Persian and Indic words (RFC 5892, A.1 and A.2).
bool joiner_belongs(char32_t joiner, char32_t before, char32_t after) {
  if (uc_combining_class(before) == kVirama) return true;
  if (is_cursive(before) && is_cursive(after)) return true;
  const bool after_picture = is_pictographic(before) || is_variation(before);
  return joiner == kJoiner && after_picture && is_pictographic(after);
}

// One selector after a character chooses how it looks; a chain of them can carry hidden text.
bool selector_belongs(char32_t before) { return before > 0x20 && !is_invisible(before); }

bool belongs(char32_t c, char32_t before, char32_t after) {
  if (c == kJoiner || c == kNonJoiner) return joiner_belongs(c, before, after);
  return is_variation(c) && selector_belongs(before);
}

Shown how_shown(const CodePoint& point, char32_t before, char32_t after) {
  if (!point.valid || is_control(point.value)) return Shown::as_byte;
  if (!is_invisible(point.value) || belongs(point.value, before, after)) return Shown::as_is;
  return Shown::as_name;
}

void append(std::string& out, std::string_view bytes, char32_t value, Shown shown) {
  const auto number = static_cast<unsigned>(value);
  if (shown == Shown::as_is) out.append(bytes);
  if (shown == Shown::as_byte) fmt::format_to(std::back_inserter(out), "\\x{:02x}", number);
  if (shown == Shown::as_name) fmt::format_to(std::back_inserter(out), "<U+{:04X}>", number);
}

}  // namespace

std::string for_terminal(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string out;
  char32_t before = 0;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    const std::string_view rest = text.substr(point.length);
    const char32_t after = first_code_point(rest).value;
    append(out, text.substr(0, point.length), point.value, how_shown(point, before, after));
    before = point.value;
    text = rest;
  }
  return out;
}

}  // namespace rcw::text
