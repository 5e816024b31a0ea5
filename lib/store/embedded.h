// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace rcw::store {

// A file that was built into the program (cmake/embed.cmake).
struct EmbeddedFile {
  std::string_view path;  // below schemas/ or lib/content/
  std::string_view bytes;
};

// The schemas of all kinds of records, for editors.
const std::vector<EmbeddedFile>& embedded_schemas();
// Prompts, words, kinds and notices.
const std::vector<EmbeddedFile>& embedded_content();

}  // namespace rcw::store
