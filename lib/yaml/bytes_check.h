// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lib/yaml/door.h"

namespace rcw::yaml {

// The part of a document that yaml-cpp may see: no byte order mark, LF only, nothing from "..." on.
struct Body {
  std::string_view text = {};
  int line = 1;  // of its first line in the file
};

// Checks all that can be seen in bytes and lines, where yaml-cpp is lenient or unclear, and throws
// Error(bad_data). `storage` is filled only when CRLF has to become LF; the body points there then.
Body checked_body(const std::string& file, const Chunk& chunk, std::string& storage);

}  // namespace rcw::yaml
