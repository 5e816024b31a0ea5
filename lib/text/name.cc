// SPDX-License-Identifier: MIT
#include "lib/text/name.h"

#include <algorithm>

namespace rcw::text {
namespace {

constexpr std::size_t kLongest = 40;

bool is_name_character(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

}  // namespace

std::string shown_name(std::string_view name) {
  const bool fits = name.size() <= kLongest && std::all_of(name.begin(), name.end(), is_name_character);
  return fits ? std::string(name) : "…";
}

}  // namespace rcw::text
