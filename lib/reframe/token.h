// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::reframe {

enum class TokenKind : std::uint8_t { word, number, mark, emoji };

// A word, number, mark or emoji as rules see it. Two tokens may stand for the same bytes ("dont" is do, not).
struct Token {
  std::uint32_t begin = 0;  // bytes of the text
  std::uint32_t end = 0;
  std::uint32_t text = 0;  // where its letters begin in Tokens::letters
  std::uint32_t size = 0;
  std::uint32_t word = 0;  // its number in the vocabulary of the rules, or 0
  TokenKind kind = TokenKind::word;
  std::uint8_t flags = 0;
};

// What else is known of a token.
enum TokenFlag : std::uint8_t {
  kFirst = 1,       // its sentence begins with it
  kClause = 2,      // a clause does
  kLast = 4,        // the last word of its sentence
  kQuoted = 8,      // between quotation marks
  kCapital = 16,    // begins with a capital letter
  kStretched = 32,  // a letter stands three times or more
};

// The tokens of a text, and their letters: small, without accents on apostrophes, "don't" as do and not.
struct Tokens {
  std::string letters = {};
  std::vector<Token> list = {};

  std::string_view text(const Token& token) const {
    return std::string_view(letters).substr(token.text, token.size);
  }
  void clear() {
    letters.clear();
    list.clear();
  }
};

// Cuts a text (valid UTF-8, under 4 GiB) into tokens and adds them. Curly marks become straight ones, Chinese
// characters and emoji stand alone, a line break is the mark "\n", letters that stand three times or more are
// kept twice.
void lex(std::string_view text, Tokens& out);

}  // namespace rcw::reframe
