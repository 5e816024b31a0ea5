// SPDX-License-Identifier: MIT
#include "lib/reframe/sentence.h"

#include <algorithm>

#include "lib/store/digest.h"
#include "lib/text/code_point.h"
#include "lib/text/fold.h"

namespace rcw::reframe {
namespace {

constexpr std::size_t kDigits = 32;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// How many bytes of a mark that ends a sentence stand here.
std::size_t mark_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '.' || c == '!' || c == '?' || c == '\n') return 1;
  const std::string_view three = text.substr(at, 3);
  return three == "。" || three == "！" || three == "？" || three == "…" ? 3 : 0;
}

std::size_t behind_mark_before(std::string_view prose, std::size_t begin) {
  for (std::size_t at = begin; at > 0; --at) {
    const std::size_t size = mark_at(prose, at - 1);
    if (size > 0 && at - 1 + size <= begin) return at - 1 + size;
  }
  return 0;
}

std::size_t behind_mark(std::string_view prose, std::size_t end) {
  std::size_t at = end;
  while (at < prose.size() && mark_at(prose, at) == 0) ++at;
  return at < prose.size() ? at + mark_at(prose, at) : at;
}

// Quotes, dashes and the marks of Chinese: they are as much a matter of the keyboard as those of ASCII.
bool is_wide_mark(std::string_view character) {
  return character.starts_with("\xE2\x80") || character.starts_with("\xE3\x80") ||
         character.starts_with("\xEF\xBC");
}

bool is_kept(std::string_view character) {
  const char c = character.front();
  if (static_cast<unsigned char>(c) >= 0x80U) return !is_wide_mark(character);
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Letters and digits with one blank between words: "You never listen!" and "you never listen" are one.
std::string normal(std::string_view sentence) {
  const std::string folded = text::fold(sentence, text::Accents::significant);
  std::string out;
  for (std::string_view rest = folded; !rest.empty();) {
    const std::string_view character = rest.substr(0, text::first_code_point(rest).length);
    rest.remove_prefix(character.size());
    if (is_kept(character))
      out += character;
    else if (is_blank(character.front()) && !out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

std::string_view sentence_around(std::string_view prose, std::size_t begin, std::size_t end) {
  const std::size_t first = behind_mark_before(prose, begin);
  // A finding may end with the mark of its sentence.
  const std::size_t last = end > begin && mark_at(prose, end - 1) > 0 ? end : behind_mark(prose, end);
  std::string_view sentence = prose.substr(first, last - first);
  while (!sentence.empty() && is_blank(sentence.front())) sentence.remove_prefix(1);
  while (!sentence.empty() && is_blank(sentence.back())) sentence.remove_suffix(1);
  return sentence;
}

std::string fingerprint(std::string_view rule, std::string_view sentence) {
  return store::digest(std::string(rule) + '\n' + normal(sentence)).substr(0, kDigits);
}

bool is_fingerprint(std::string_view text) {
  return text.size() == kDigits && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

}  // namespace rcw::reframe
