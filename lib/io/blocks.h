// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lib/io/fd.h"

namespace rcw::io {

// Reads a file that the user named, or standard input, a block at a time, so that one of any size needs the
// memory of a block.
class BlockReader {
 public:
  // "-" is standard input; links are followed. Throws Error(system) when it cannot be opened.
  explicit BlockReader(const std::string& operand);

  // The next bytes, good until the next call; empty at the end. Throws Error(system).
  std::string_view next();

  // What it is called in messages.
  const std::string& name() const { return name_; }

 private:
  std::string name_;
  Fd opened_ = {};
  int fd_ = 0;
  std::string block_ = {};
};

}  // namespace rcw::io
