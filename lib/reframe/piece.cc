// SPDX-License-Identifier: MIT
#include "lib/reframe/piece.h"

#include <algorithm>
#include <array>
#include <optional>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/utf8.h"

namespace rcw::reframe {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr auto kNone = std::string_view::npos;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Behind the last line feed that has nothing but blanks in its line. Pieces are at least half of the most, so
// that a text of short paragraphs is not cut anew for each.
std::size_t behind_blank_line(std::string_view text) {
  for (std::size_t end = text.rfind('\n'); end != kNone && end > kPieceBytes / 2;) {
    const std::size_t before = text.rfind('\n', end - 1);
    if (before == kNone) return 0;
    if (std::all_of(text.begin() + static_cast<std::ptrdiff_t>(before) + 1,
                    text.begin() + static_cast<std::ptrdiff_t>(end), is_blank)) {
      return end + 1;
    }
    end = before;
  }
  return 0;
}

std::size_t behind_line(std::string_view text) {
  const std::size_t end = text.rfind('\n');
  return end == kNone ? 0 : end + 1;
}

std::size_t behind_sentence(std::string_view text) {
  static constexpr std::array<std::string_view, 6> kEnds = {". ", "! ", "? ", "。", "！", "？"};
  std::size_t best = 0;
  for (const auto end : kEnds) {
    const std::size_t at = text.rfind(end);
    if (at != kNone) best = std::max(best, at + end.size());
  }
  return best;
}

std::size_t behind_blank(std::string_view text) {
  const std::size_t at = text.rfind(' ');
  return at == kNone ? 0 : at + 1;
}

// Not within a character.
std::size_t behind_character(std::string_view text, char next) {
  if (!continues(next)) return text.size();
  std::size_t at = text.size() - 1;
  while (at > text.size() - 4 && continues(text[at])) --at;
  return at;
}

// How much of the most that a piece can hold it should hold.
std::size_t good_cut(std::string_view text, char next) {
  for (const auto cut : {behind_blank_line, behind_line, behind_sentence, behind_blank}) {
    if (const std::size_t size = cut(text); size > 0) return size;
  }
  return behind_character(text, next);
}

}  // namespace

void PieceCutter::feed(std::string_view bytes) {
  waiting_.erase(0, taken_);
  taken_ = 0;
  waiting_ += bytes;
  // One byte more is needed to know whether a character ends here.
  while (waiting_.size() - taken_ > kPieceBytes) {
    drop_mark();
    const auto window = std::string_view(waiting_).substr(taken_, kPieceBytes);
    if (taken_ + window.size() >= waiting_.size()) return;
    emit(good_cut(window, waiting_[taken_ + window.size()]));
  }
}

void PieceCutter::finish() {
  drop_mark();
  if (taken_ < waiting_.size()) emit(waiting_.size() - taken_);
}

void PieceCutter::drop_mark() {
  if (begun_) return;
  begun_ = true;
  if (!std::string_view(waiting_).starts_with(kByteOrderMark)) return;
  taken_ = kByteOrderMark.size();
  place_.offset = taken_;
}

void PieceCutter::emit(std::size_t size) {
  const auto text = std::string_view(waiting_).substr(taken_, size);
  taken_ += size;
  const std::size_t good = std::min(text::valid_length(text), text.find('\0'));
  if (good >= text.size()) return give(text);
  give(text.substr(0, good));
  refuse(text[good]);
}

void PieceCutter::give(std::string_view text) {
  if (text.empty()) return;
  const Piece piece = {text, place_, Columns(text, place_).at(text.size())};
  place_ = piece.end;
  sink_(piece);
}

void PieceCutter::refuse(char byte) const {
  const char* what = byte == '\0' ? "NUL" : "invalid UTF-8";
  throw data_error(
      {.file = name_, .line = static_cast<int>(place_.line), .column = static_cast<int>(place_.byte)},
      reason("{} is not allowed in a text", what),
      hint("the text has to be UTF-8; iconv makes it of others"));
}

}  // namespace rcw::reframe
