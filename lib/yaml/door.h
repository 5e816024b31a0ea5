// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lib/yaml/node.h"

namespace rcw::yaml {

// The limits of one document.
inline constexpr std::size_t kMaxBytes = 1 << 20;
inline constexpr int kMaxDepth = 16;
inline constexpr int kMaxNodes = 10'000;
inline constexpr int kMaxKeys = 256;              // of one mapping
inline constexpr std::size_t kMaxKeyBytes = 256;  // YAML readers find no key longer than 1024

// The one door through which YAML comes in, strict where yaml-cpp 0.7 is lenient: one leading byte
// order mark is dropped and CRLF read as LF; then no NUL, control characters (also not by escape) or
// invalid UTF-8, no lone CR, no conflict markers at the start of a line, no tab in indentation; one
// document; no alias, anchor or tag; string keys, none twice; nothing after the document but comments
// and one "..." line; an unclosed quote is found. Throws Error(bad_data) with file, line and column.
Node parse(const std::string& file, std::string_view bytes);

// One document of many: its bytes and the line it starts at, counted from 1.
struct Chunk {
  std::string_view bytes;
  int line = 1;
};

// Splits a stream at lines that start with "---" or "...", which are always markers there (YAML 1.2
// §9.1.2); chunks with nothing but blanks and comments are left out. The views point into `bytes`.
std::vector<Chunk> split_documents(std::string_view bytes);

// parse() for a chunk: marks and errors count lines from chunk.line.
Node parse(const std::string& file, const Chunk& chunk);

// The same without the short cut for files that our own writer wrote (lib/yaml/canonical.h).
Node parse_strictly(const std::string& file, const Chunk& chunk);
// Whether parse() takes that short cut: it does, unless RCW_DOOR=strict was said (rcw(7)).
void allow_short_cut(bool allowed);

}  // namespace rcw::yaml
