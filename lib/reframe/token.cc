// SPDX-License-Identifier: MIT
#include "lib/reframe/token.h"

#include <array>

#include "lib/reframe/contraction.h"
#include "lib/text/code_point.h"

namespace rcw::reframe {
namespace {

// What a character does to a word.
enum class Sort { blank, letter, digit, mark, apostrophe, han, emoji, joins };

struct Character {
  Sort sort = Sort::blank;
  std::string_view as = {};  // a mark in its plain form
  std::size_t length = 1;
};

constexpr bool between(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

struct Mark {
  char32_t character;
  std::string_view as;
};

constexpr std::array kMarks = {
    Mark{0x201C, "\""}, Mark{0x201D, "\""}, Mark{0x201E, "\""}, Mark{0x00AB, "\""}, Mark{0x00BB, "\""},
    Mark{0x300C, "\""}, Mark{0x300D, "\""}, Mark{0x300E, "\""}, Mark{0x300F, "\""}, Mark{0x2026, "…"},
    Mark{0x2013, "-"},  Mark{0x2014, "-"},  Mark{0x2015, "-"},  Mark{0x3002, "."},  Mark{0xFF0E, "."},
    Mark{0xFF0C, ","},  Mark{0x3001, ","},  Mark{0xFF01, "!"},  Mark{0xFF1F, "?"},  Mark{0x203D, "?"},
    Mark{0xFF1B, ";"},  Mark{0xFF1A, ":"},  Mark{0xFF08, "("},  Mark{0xFF09, ")"},
};

bool is_han(char32_t c) {
  return between(c, 0x3041, 0x30FF) || between(c, 0x3400, 0x4DBF) || between(c, 0x4E00, 0x9FFF) ||
         between(c, 0xAC00, 0xD7AF) || between(c, 0xF900, 0xFAFF) || between(c, 0x20000, 0x3FFFF);
}

bool is_emoji(char32_t c) {
  return between(c, 0x1F000, 0x1FAFF) || between(c, 0x2600, 0x27BF) || between(c, 0x2B00, 0x2BFF) ||
         c == 0x2764;
}

bool is_apostrophe(char32_t c) { return c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x00B4; }

bool is_letter(char32_t c) {
  return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !between(c, 0x2000, 0x2BFF) && !between(c, 0x3000, 0x303F) &&
         !between(c, 0xFE00, 0xFE0F) && !between(c, 0xFF00, 0xFF65);
}

Character wide(std::string_view rest) {
  const auto [c, length, valid] = text::first_code_point(rest);
  if (!valid) return {Sort::blank, {}, length};
  if (is_apostrophe(c)) return {Sort::apostrophe, {}, length};
  if (c == 0x200D || between(c, 0xFE00, 0xFE0F) || between(c, 0x1F3FB, 0x1F3FF))
    return {Sort::joins, {}, length};
  for (const auto& [character, as] : kMarks)
    if (character == c) return {Sort::mark, as, length};
  if (is_han(c)) return {Sort::han, {}, length};
  if (is_emoji(c)) return {Sort::emoji, {}, length};
  return {is_letter(c) ? Sort::letter : Sort::blank, {}, length};
}

// The sort of every byte below 128; the others want decoding.
constexpr std::array<Sort, 128> kAscii = [] {
  std::array<Sort, 128> sorts{};
  for (std::size_t c = 0; c < 128; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    sorts[c] = letter ? Sort::letter : (c >= '0' && c <= '9') ? Sort::digit : Sort::blank;
  }
  for (const char c : std::string_view(".,;:!?\"()-\n")) sorts[static_cast<std::size_t>(c)] = Sort::mark;
  sorts['\''] = sorts['`'] = Sort::apostrophe;
  return sorts;
}();

Character at(std::string_view text, std::size_t i) {
  if (i >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[i]);
  if (byte >= 128) return wide(text.substr(i));
  return {kAscii[byte], text.substr(i, 1), 1};
}

class Lexer {
 public:
  Lexer(std::string_view text, Tokens& out) : text_(text), out_(out) {}

  void run() {
    while (at_ < text_.size()) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (byte < 128 && kAscii[byte] == Sort::blank)
        ++at_;
      else if (byte >= 128 || kAscii[byte] != Sort::letter || !plain_word())
        take(at(text_, at_));
    }
  }

 private:
  Token& put(std::string_view letters, std::size_t begin, std::size_t end, TokenKind kind) {
    out_.list.push_back({.begin = static_cast<std::uint32_t>(begin),
                         .end = static_cast<std::uint32_t>(end),
                         .text = static_cast<std::uint32_t>(out_.letters.size()),
                         .size = static_cast<std::uint32_t>(letters.size()),
                         .kind = kind});
    out_.letters += letters;
    return out_.list.back();
  }

  void take(const Character& here) {
    switch (here.sort) {
      case Sort::letter:
        return word();
      case Sort::digit:
        return number();
      case Sort::han:
        return alone(here, TokenKind::word);
      case Sort::emoji:
        return emoji(here);
      case Sort::mark:
        return mark(here);
      case Sort::apostrophe:
        put("'", at_, at_ + here.length, TokenKind::mark);
        [[fallthrough]];
      case Sort::blank:
      case Sort::joins:
        at_ += here.length;
    }
  }

  // What nearly every word is: ASCII letters with nothing joined to them. False, and nothing done, for
  // others.
  bool plain_word() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && ascii_letter(text_[end])) ++end;
    if (end < text_.size() &&
        (static_cast<unsigned char>(text_[end]) >= 128 || is_joint(text_[end], end - at_)))
      return false;
    Token& token = put({}, at_, end, TokenKind::word);
    for (std::size_t i = at_; i < end; ++i) add_small(text_[i], token);
    token.flags |= static_cast<std::uint8_t>(text_[at_] < 'a' ? kCapital : 0);
    if (out_.text(token) == "cannot") {
      out_.list.pop_back();
      return false;
    }
    at_ = end;
    return true;
  }

  static bool ascii_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 128 && kAscii[byte] == Sort::letter;
  }

  static bool is_joint(char c, std::size_t letters) {
    return c == '\'' || c == '`' || (c == '.' && letters == 1);
  }

  // A third letter of its sort is left out.
  void add_small(char c, Token& token) {
    std::string& letters = out_.letters;
    const char small = static_cast<char>(c | 0x20);
    if (token.size >= 2 && letters.back() == small && letters[letters.size() - 2] == small) {
      token.flags |= kStretched;
      return;
    }
    letters.push_back(small);
    ++token.size;
  }

  void alone(const Character& here, TokenKind kind) {
    put(text_.substr(at_, here.length), at_, at_ + here.length, kind);
    at_ += here.length;
  }

  // With what joins it to others, or gives it a colour; those are not kept.
  void emoji(const Character& here) {
    const std::size_t begin = at_;
    at_ += here.length;
    while (at(text_, at_).sort == Sort::joins) at_ += at(text_, at_).length;
    put(text_.substr(begin, here.length), begin, at_, TokenKind::emoji);
  }

  // A hyphen inside a word parts it, and is no mark.
  void mark(const Character& here) {
    const bool hyphen = text_[at_] == '-' && at_ > 0 && letter_at(at_ - 1) && letter_at(at_ + 1);
    if (!hyphen) put(here.as, at_, at_ + here.length, TokenKind::mark);
    at_ += here.length;
  }

  // 8, 8.30, 10:30, 1,000
  void number() {
    const std::size_t begin = at_;
    const auto digit = [&](std::size_t i) { return at(text_, i).sort == Sort::digit && i < text_.size(); };
    while (digit(at_) ||
           (at_ < text_.size() && std::string_view(".:,").find(text_[at_]) < 3 && digit(at_ + 1)))
      ++at_;
    put(text_.substr(begin, at_ - begin), begin, at_, TokenKind::number);
  }

  bool letter_at(std::size_t i) const { return i < text_.size() && at(text_, i).sort == Sort::letter; }

  void word() {
    const std::size_t begin = at_;
    const bool capital = text_[at_] >= 'A' && text_[at_] <= 'Z';
    letters_.clear();
    ends_.clear();
    stretched_ = false;
    while (at_ < text_.size() && take_letter(at_ - begin)) {
    }
    const std::size_t first = out_.list.size();
    parts(begin);
    out_.list[first].flags |= static_cast<std::uint8_t>(capital ? kCapital : 0);
    if (stretched_) out_.list.back().flags |= kStretched;
  }

  // One more letter, or an apostrophe or a point between two; false where the word ends.
  bool take_letter(std::size_t length) {
    const Character here = at(text_, at_);
    if (here.sort == Sort::letter)
      add(text_.substr(at_, here.length));
    else if (here.sort == Sort::apostrophe && letter_at(at_ + here.length))
      add("'");
    else if (here.sort == Sort::mark && here.as == "." && initials(length))
      add(".");
    else
      return false;
    at_ += here.length;
    return true;
  }

  // "a.m", "e.g": single letters with points between them.
  bool initials(std::size_t length) const {
    return letter_at(at_ + 1) && !letter_at(at_ + 2) &&
           (length == 1 || (length > 2 && text_[at_ - 2] == '.'));
  }

  void add(std::string_view letter) {
    ends_.push_back(at_);
    if (letter.size() > 1) {
      if (letter.size() == 2 && letter[0] == '\xC3' &&
          between(static_cast<unsigned char>(letter[1]), 0x80, 0x9E))
        letters_ += {letter[0], static_cast<char>(letter[1] + 0x20)};
      else
        letters_ += letter;
      ends_.resize(letters_.size(), at_);
      return;
    }
    const char small = letter[0] >= 'A' && letter[0] <= 'Z' ? static_cast<char>(letter[0] + 32) : letter[0];
    const std::size_t size = letters_.size();
    if (size >= 2 && letters_[size - 1] == small && letters_[size - 2] == small) {
      stretched_ = true;
      ends_.pop_back();
      return;
    }
    letters_ += small;
  }

  // The word as one token or, where it is contracted, as two.
  void parts(std::size_t begin) {
    const auto two = split_contraction(letters_);
    if (!two) {
      put(letters_, begin, at_, TokenKind::word);
      return;
    }
    const std::size_t middle = ends_[two->at];
    put(two->first, begin, middle, TokenKind::word);
    put(two->second, middle, at_, TokenKind::word);
  }

  std::string_view text_;
  Tokens& out_;
  std::size_t at_ = 0;
  std::string letters_ = {};            // of the word that is read
  std::vector<std::size_t> ends_ = {};  // where in the text each of them begins
  bool stretched_ = false;
};

}  // namespace

void lex(std::string_view text, Tokens& out) {
  out.letters.reserve(out.letters.size() + text.size());
  Lexer(text, out).run();
}

}  // namespace rcw::reframe
