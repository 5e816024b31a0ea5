// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lib/yaml/document_lines.h"
#include "lib/yaml/node.h"

namespace rcw::yaml {

// Lines of a document from `first` up to but not `stop`, counted from 0.
struct LineRange {
  std::size_t first = 0;
  std::size_t stop = 0;
};

// Which lines of a document a key and its value take. The document has been parsed: marks count from
// its first line as 1. The views point into the bytes.
class KeyLines {
 public:
  explicit KeyLines(std::string_view bytes);

  const std::vector<Line>& lines() const { return lines_; }
  // The line behind the last key: "...", or the end.
  std::size_t end() const { return end_; }

  // A mapping that is written as {…}.
  bool is_flow(const Node& mapping) const;
  // True when nothing but blanks stands before the key.
  bool starts_line(const Member& member) const;
  // The lines of one member of a block mapping whose own lines end before `stop`: without the comments
  // and blank lines that come behind its value.
  LineRange of_member(const Node& mapping, std::size_t index, std::size_t stop) const;
  // "  # my own words" behind a value that takes one line with its key; empty when there is none.
  std::string_view comment_behind(const Member& member, const LineRange& range) const;

 private:
  char byte_at(const Mark& mark) const;
  std::string_view line_from(const Mark& mark) const;
  std::size_t last_line(const Node& value, std::size_t from) const;
  std::size_t last_line_of_block(const Node& leaf, std::size_t stop) const;
  std::size_t last_line_of_quoted(const Node& leaf) const;

  std::string_view bytes_;
  std::vector<Line> lines_ = {};
  std::size_t end_ = 0;
};

}  // namespace rcw::yaml
