// SPDX-License-Identifier: MIT
#include "lib/reframe/sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rcw::reframe {
namespace {

constexpr std::size_t kLongest = 400;

template <std::size_t size>
bool among(std::string_view text, const std::array<std::string_view, size>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

constexpr std::array<std::string_view, 9> kAbbreviations = {"mr", "mrs", "ms",  "dr", "prof",
                                                            "st", "vs",  "e.g", "i.e"};
constexpr std::array<std::string_view, 4> kEnds = {".", "!", "?", "…"};
constexpr std::array<std::string_view, 8> kBeginClause = {",", ";", ":", "-", "(", "…", ".", "\n"};
constexpr std::array<std::string_view, 7> kConjunctions = {"and", "but",  "so",   "because",
                                                           "or",  "then", "cause"};

class Splitter {
 public:
  explicit Splitter(Tokens& tokens) : tokens_(tokens), list_(tokens.list) {}

  std::vector<Sentence> run() {
    std::size_t line = 0;
    for (std::size_t i = 0; i <= list_.size(); ++i) {
      if (i < list_.size() && !is(i, "\n")) continue;
      mark_quotes(line, i);
      split(line, i);
      line = i + 1;
    }
    return std::move(out_);
  }

 private:
  bool is(std::size_t i, std::string_view mark) const {
    return list_[i].kind == TokenKind::mark && tokens_.text(list_[i]) == mark;
  }

  bool wordlike(std::size_t i) const {
    return list_[i].kind == TokenKind::word || list_[i].kind == TokenKind::number;
  }

  bool opens(std::size_t i, std::size_t line) const {
    return i == line || list_[i - 1].end < list_[i].begin || list_[i - 1].kind == TokenKind::mark;
  }

  // Pairs of quotation marks in a line. One around the whole line quotes nothing, and one alone is an
  // accident.
  void mark_quotes(std::size_t line, std::size_t end) {
    for (const std::string_view mark : {"\"", "'"}) {
      std::size_t open = end;
      for (std::size_t i = line; i < end; ++i) {
        if (!is(i, mark)) continue;
        if (open == end) {
          if (mark == "\"" || opens(i, line)) open = i;
          continue;
        }
        if (open != line || i + 1 != end) flag(open + 1, i);
        open = end;
      }
    }
  }

  void flag(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i) list_[i].flags |= kQuoted;
  }

  void split(std::size_t line, std::size_t end) {
    std::size_t first = line;
    while (first < end) {
      std::size_t last = first;
      while (last < end && !ends(last, end) && last - first < kLongest) ++last;
      while (last < end && is_end_mark(last)) ++last;
      while (last < end && (list_[last].kind == TokenKind::emoji || closes(last))) ++last;
      last = std::max(last, first + 1);
      add(first, last);
      first = last;
    }
  }

  // A quotation mark or bracket that stands right behind the end.
  bool closes(std::size_t i) const {
    return (is(i, "\"") || is(i, "'") || is(i, ")")) && i > 0 && list_[i - 1].end == list_[i].begin;
  }

  bool is_end_mark(std::size_t i) const {
    return list_[i].kind == TokenKind::mark && among(tokens_.text(list_[i]), kEnds);
  }

  bool ends(std::size_t i, std::size_t end) const {
    if (!is_end_mark(i)) return false;
    if (is(i, "!") || is(i, "?")) return true;
    if (i > 0 && is(i, ".") && wordlike(i - 1) && among(tokens_.text(list_[i - 1]), kAbbreviations))
      return false;
    std::size_t after = i + 1;
    while (after < end && is_end_mark(after)) ++after;
    const bool dots = is(i, "…") || after - i > 1 || (i > 0 && is_end_mark(i - 1));
    return !dots || after >= end || !small_word(after);
  }

  bool small_word(std::size_t i) const { return wordlike(i) && (list_[i].flags & kCapital) == 0; }

  void add(std::size_t first, std::size_t last) {
    std::size_t begin = first;
    while (begin < last && !wordlike(begin)) ++begin;
    std::size_t final = last;
    while (final > first && !wordlike(final - 1)) --final;
    if (begin == last) begin = first;
    list_[begin].flags |= kFirst | kClause;
    if (final > first) list_[final - 1].flags |= kLast;
    for (std::size_t i = begin + 1; i < last; ++i)
      if (begins_clause(i)) list_[i].flags |= kClause;
    if (final == first) list_[last - 1].flags |= kLast;
    out_.push_back({first, last});
  }

  bool begins_clause(std::size_t i) const {
    const std::string_view before = tokens_.text(list_[i - 1]);
    return list_[i - 1].kind == TokenKind::mark ? among(before, kBeginClause) : among(before, kConjunctions);
  }

  Tokens& tokens_;
  std::vector<Token>& list_;
  std::vector<Sentence> out_ = {};
};

}  // namespace

std::vector<Sentence> split_sentences(Tokens& tokens) { return Splitter(tokens).run(); }

}  // namespace rcw::reframe
