// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace rcw::reframe {

// A place of an input, in every way in which places are counted. Lines and columns count from 1.
struct Place {
  std::size_t offset = 0;      // bytes before it
  std::size_t line = 1;        // parted by line feeds
  std::size_t byte = 1;        // column in bytes
  std::size_t code_point = 1;  // column in Unicode characters
  std::size_t utf16 = 1;       // column in units of UTF-16, as editors count

  bool operator==(const Place&) const = default;
};

// Finds the places of a text whose first byte has a known place. What was counted is kept, so offsets that
// ascend cost one look at every byte; others begin at the start again.
class Columns {
 public:
  // Valid UTF-8, which must outlive this.
  Columns(std::string_view text, const Place& start) : text_(text), start_(start), last_(start) {}

  // Of the byte at this offset of the text, at most its size.
  Place at(std::size_t offset);

 private:
  std::string_view text_;
  Place start_;
  Place last_;
};

}  // namespace rcw::reframe
