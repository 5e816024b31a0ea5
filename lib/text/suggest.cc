// SPDX-License-Identifier: MIT
#include "lib/text/suggest.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "lib/base/reason.h"
#include "lib/text/code_point.h"

namespace rcw::text {
namespace {

using Row = std::vector<std::size_t>;

// Edits count letters, not bytes: one wrong Chinese character is one edit.
std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    letters.push_back(point.value);
    text.remove_prefix(point.length);
  }
  return letters;
}

// The table of optimal string alignment; only its last three rows are kept.
class Edits {
 public:
  Edits(const std::u32string& from, const std::u32string& to) : from_(from), to_(to), row_(to.size() + 1) {
    for (std::size_t j = 0; j < row_.size(); ++j) row_[j] = j;
  }

  std::size_t count() {
    for (std::size_t i = 1; i <= from_.size(); ++i) add_row(i);
    return row_.back();
  }

 private:
  void add_row(std::size_t i) {
    Row next(row_.size(), i);
    for (std::size_t j = 1; j < next.size(); ++j) next[j] = cell(next[j - 1], i, j);
    before_ = std::exchange(row_, std::move(next));
  }

  std::size_t cell(std::size_t left, std::size_t i, std::size_t j) const {
    const std::size_t changed = row_[j - 1] + (from_[i - 1] == to_[j - 1] ? 0 : 1);
    const std::size_t least = std::min({left + 1, row_[j] + 1, changed});
    return swapped(i, j) ? std::min(least, before_[j - 2] + 1) : least;
  }

  bool swapped(std::size_t i, std::size_t j) const {
    return i > 1 && j > 1 && from_[i - 1] == to_[j - 2] && from_[i - 2] == to_[j - 1];
  }

  const std::u32string& from_;
  const std::u32string& to_;
  Row before_ = {};
  Row row_;
};

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known) {
  if (word.empty()) return std::nullopt;
  const std::u32string letters = letters_of(word);
  // A word of which no letter is left is not near, however few the edits.
  const std::size_t allowed = std::min<std::size_t>(letters.size() < 5 ? 1 : 2, letters.size() - 1);
  const std::string* best = nullptr;
  std::size_t limit = allowed + 1;
  for (const std::string& candidate : known) {
    const std::u32string other = letters_of(candidate);
    const std::size_t edits = Edits(letters, other).count();
    if (edits >= limit) continue;
    limit = edits;
    best = &candidate;
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

std::string did_you_mean(std::string_view word, std::span<const std::string> known) {
  if (const auto near = nearest(word, known)) return hint("did you mean '{}'?", *near);
  if (known.empty()) return {};
  constexpr std::size_t kMost = 30;
  const auto shown = known.first(std::min(known.size(), kMost));
  return hint("one of: {}{}", fmt::join(shown, ", "), known.size() > kMost ? ", …" : "");
}

}  // namespace rcw::text
