// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rcw::reframe {

// The sentence around a part of prose, without the blanks around it: from behind the mark or line feed before
// it to behind the one that ends it. Dots of abbreviations end one, too: the same bytes give the same part.
std::string_view sentence_around(std::string_view prose, std::size_t begin, std::size_t end);

// What stays the same of a rule at a sentence when everything around the sentence changes, its blanks, the
// case of its letters or its marks: 32 hexadecimal digits. The sentence cannot be read from them.
std::string fingerprint(std::string_view rule, std::string_view sentence);

// True for what fingerprint() gives.
bool is_fingerprint(std::string_view text);

}  // namespace rcw::reframe
