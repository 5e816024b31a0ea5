// SPDX-License-Identifier: MIT
#include "lib/text/code_point.h"

#include <unistr.h>

namespace rcw::text {

CodePoint first_code_point(std::string_view text) {
  if (text.empty()) return {};
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  if (bytes[0] < 0x80) return {bytes[0], 1, true};
  ucs4_t value = 0;
  const int length = u8_mbtoucr(&value, bytes, text.size());
  if (length <= 0) return {bytes[0], 1, false};
  return {value, static_cast<std::size_t>(length), true};
}

}  // namespace rcw::text
