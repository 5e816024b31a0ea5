// SPDX-License-Identifier: MIT
#include "lib/reframe/columns.h"

#include <algorithm>

namespace rcw::reframe {
namespace {

void count_columns(Place& place, std::string_view bytes) {
  std::size_t characters = 0;
  std::size_t pairs = 0;  // characters that are two units of UTF-16
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    characters += static_cast<std::size_t>((byte & 0xC0U) != 0x80U);
    pairs += static_cast<std::size_t>(byte >= 0xF0U);
  }
  place.byte += bytes.size();
  place.code_point += characters;
  place.utf16 += characters + pairs;
}

}  // namespace

Place Columns::at(std::size_t offset) {
  const std::size_t target = start_.offset + offset;
  if (target < last_.offset) last_ = start_;
  std::string_view between = text_.substr(last_.offset - start_.offset, target - last_.offset);
  const auto breaks = static_cast<std::size_t>(std::count(between.begin(), between.end(), '\n'));
  if (breaks > 0) {
    last_.line += breaks;
    last_.byte = last_.code_point = last_.utf16 = 1;
    between.remove_prefix(between.rfind('\n') + 1);
  }
  count_columns(last_, between);
  last_.offset = target;
  return last_;
}

}  // namespace rcw::reframe
