// SPDX-License-Identifier: MIT
#include "lib/yaml/reader_types.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace rcw::yaml {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool is_number_part(char c) { return is_digit(c) || c == '_' || c == ':'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal_in_any_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lower, lower);
}

// Takes characters from the front of a word.
class Front {
 public:
  explicit Front(std::string_view rest) : rest_(rest) {}

  bool done() const { return rest_.empty(); }

  bool take_any(std::string_view chars) {
    if (rest_.empty() || chars.find(rest_.front()) == std::string_view::npos) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::size_t take_while(bool (*wanted)(char)) {
    const auto* const end = std::ranges::find_if_not(rest_, wanted);
    const auto count = static_cast<std::size_t>(end - rest_.begin());
    rest_.remove_prefix(count);
    return count;
  }

  bool take_digits(std::size_t least, std::size_t most) {
    const std::size_t count = take_while(is_digit);
    return count >= least && count <= most;
  }

  bool take_exponent() {
    if (!take_any("eE")) return true;
    take_any("+-");
    return take_while(is_digit) > 0;
  }

 private:
  std::string_view rest_;
};

// 0x1F, 0o17, 0b11, with signs and underscores as YAML 1.1 has them.
bool is_based(std::string_view word) {
  Front front(word);
  front.take_any("+-");
  if (!front.take_any("0") || !front.take_any("xob")) return false;
  return front.take_while([](char c) { return is_hex(c) || c == '_'; }) > 0 && front.done();
}

// 12, -1_000, .5, 1e3, 12:30:15.5
bool is_decimal(std::string_view word) {
  Front front(word);
  front.take_any("+-");
  if (word.find_first_of("0123456789") == std::string_view::npos || word.ends_with(':')) return false;
  if (word.find_first_not_of("+-") == word.find('_')) return false;
  const std::size_t whole = front.take_while(is_number_part);
  if (front.take_any("."))
    front.take_while(is_number_part);
  else if (whole == 0)
    return false;
  return front.take_exponent() && front.done();
}

bool take_clock(Front& front) {
  if (!front.take_digits(1, 2) || !front.take_any(":") || !front.take_digits(2, 2)) return false;
  if (front.take_any(":") && !front.take_digits(2, 2)) return false;
  return !front.take_any(".") || front.take_while(is_digit) > 0;
}

bool take_offset(Front& front) {
  if (front.done() || front.take_any("Zz")) return true;
  return front.take_any("+-") && front.take_while(is_number_part) > 0;
}

// 2026-11-22, 2026-11-22T21:15+01:00
bool is_time(std::string_view word) {
  Front front(word);
  if (!front.take_digits(4, 4) || !front.take_any("-") || !front.take_digits(1, 2)) return false;
  if (!front.take_any("-") || !front.take_digits(1, 2)) return false;
  if (front.done()) return true;
  return front.take_any("Tt") && take_clock(front) && take_offset(front) && front.done() &&
         !word.ends_with(':');
}

}  // namespace

bool is_core_true(std::string_view word) { return word == "true" || word == "True" || word == "TRUE"; }

bool is_core_bool(std::string_view word) {
  return is_core_true(word) || word == "false" || word == "False" || word == "FALSE";
}

bool is_json_number(std::string_view word) {
  Front front(word);
  front.take_any("-");
  if (!front.take_any("0") && front.take_while(is_digit) == 0) return false;
  if (front.take_any(".") && front.take_while(is_digit) == 0) return false;
  return front.take_exponent() && front.done();
}

bool is_special_word(std::string_view word) {
  static constexpr std::array<std::string_view, 20> kWords = {
      "",  "~",   "null", "true", "false",    "yes",  "no",    "on",    "off",  "y",
      "n", "nan", "inf",  ".nan", "infinity", ".inf", "+.inf", "-.inf", "+inf", "-inf"};
  return std::ranges::any_of(kWords,
                             [word](std::string_view known) { return equal_in_any_case(word, known); });
}

bool is_typed(std::string_view scalar) {
  return is_special_word(scalar) || is_based(scalar) || is_decimal(scalar) || is_time(scalar);
}

}  // namespace rcw::yaml
