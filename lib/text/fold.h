// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rcw::text {

enum class Accents { significant, ignored };

// The form in which two texts are compared: Unicode full case folding and NFC (or, with accents
// ignored, NFD without nonspacing marks). Valid UTF-8 only.
std::string fold(std::string_view text, Accents accents);

// Finds a literal in any case (Unicode default caseless matching, chapter 3.13). Accents count unless
// ignored: "cafe" does not find "café", however the é is composed, and is found with `ignored`.
// Line breaks of the needle match line breaks of the text only.
class Needle {
 public:
  Needle(std::string_view words, Accents accents);

  bool in(std::string_view text) const;

  // The byte offset in `text` of the first line that holds the needle's first hit, for showing it.
  // Empty when there is none.
  std::optional<std::size_t> line_of_hit(std::string_view text) const;

 private:
  std::string folded_;
  Accents accents_;
  bool simple_;  // ASCII and Chinese characters only, for which a short cut is known
};

}  // namespace rcw::text
