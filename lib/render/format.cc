// SPDX-License-Identifier: MIT
#include "lib/render/format.h"

#include "lib/text/choice.h"

namespace rcw::render {

const std::vector<std::string>& format_names() {
  static const std::vector<std::string> names = {"text", "yaml", "json", "jsonl", "tsv", "ids", "paths"};
  return names;
}

Format parse_format(const std::string& name) {
  return static_cast<Format>(text::choose("format", name, format_names()));
}

std::string tsv_cell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '\t':
        out += "\\t";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace rcw::render
