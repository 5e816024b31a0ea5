// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::yaml {

// True when a literal block gives exactly this text to yaml-cpp, PyYAML and libfyaml; found by trying
// (tests/property/yaml).
bool block_is_lossless(std::string_view text);

// Appends "|", its marks and the lines of the text, each indented by this many blanks, without the
// last line feed.
void append_block(std::string& out, std::string_view text, std::size_t indent);

}  // namespace rcw::yaml
