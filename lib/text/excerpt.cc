// SPDX-License-Identifier: MIT
#include "lib/text/excerpt.h"

#include "lib/text/utf8.h"

namespace rcw::text {
namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::size_t character_start(std::string_view line, std::size_t at) {
  while (at > 0 && at < line.size() && continues(line[at])) --at;
  return at;
}

// The end of the first hit. A folded search cannot say where it was, but the shortest start of the
// line that still has the hit ends with it.
std::size_t end_of_hit(std::string_view line, const std::function<bool(std::string_view)>& found) {
  std::size_t low = 0;
  std::size_t high = line.size();
  while (low < high) {
    const std::size_t middle = character_start(line, (low + high) / 2);
    if (found(line.substr(0, middle))) {
      high = middle;
    } else {
      low = middle + 1;
      while (low < line.size() && continues(line[low])) ++low;
    }
  }
  return high;
}

// Two thirds of the room go to what stands before the end of the hit; cut at a blank where one is near.
std::size_t start_of_excerpt(std::string_view line, std::size_t end, int columns) {
  const auto room = static_cast<std::size_t>(columns) * 2 / 3;
  if (end <= room) return 0;
  const std::size_t start = character_start(line, end - room);
  const auto blank = line.find(' ', start);
  return blank < start + room / 3 ? blank + 1 : start;
}

}  // namespace

std::string excerpt(std::string_view line, int columns, const std::function<bool(std::string_view)>& found) {
  if (width(line) <= columns) return std::string(line);
  const std::size_t start = start_of_excerpt(line, end_of_hit(line, found), columns);
  if (start == 0) return cut(line, columns);
  return "…" + cut(line.substr(start), columns - 1);
}

}  // namespace rcw::text
