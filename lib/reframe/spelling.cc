// SPDX-License-Identifier: MIT
#include "lib/reframe/spelling.h"

#include <string>
#include <utility>

namespace rcw::reframe {
namespace {

std::string letters_once(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (out.empty() || out.back() != c) out += c;
  return out;
}

std::uint32_t number_of(const RuleSet& rules, std::string_view text, bool stretched) {
  const std::uint32_t word = rules.word(text);
  return word != 0 || !stretched ? word : rules.word(letters_once(text));
}

// What is written and what it means, one after the other in a list of the table.
struct Spelling {
  Table key = {};
  Table value = {};
};

Spelling take(Table& list) {
  Spelling out{.key = list.subspan(1, list[0])};
  list = list.subspan(1 + list[0]);
  out.value = list.subspan(1, list[0]);
  list = list.subspan(1 + list[0]);
  return out;
}

bool fits(const std::vector<Token>& tokens, std::size_t from, Table key) {
  if (key.size() > tokens.size() - from) return false;
  for (std::size_t i = 0; i < key.size(); ++i)
    if (tokens[from + i].word != key[i]) return false;
  return true;
}

Spelling longest(const RuleSet& rules, const std::vector<Token>& tokens, std::size_t from) {
  Spelling best;
  for (Table list = rules.part(T::spelling_at, T::spelling, tokens[from].word); !list.empty();)
    if (const Spelling one = take(list); one.key.size() > best.key.size() && fits(tokens, from, one.key))
      best = one;
  return best;
}

// The tokens of what is meant share the bytes of what was written.
void add_meant(const RuleSet& rules, const Spelling& spelling, const std::vector<Token>& tokens,
               std::size_t from, Tokens& out) {
  for (std::size_t i = 0; i < spelling.value.size(); ++i) {
    Token token = tokens[from + i * spelling.key.size() / spelling.value.size()];
    const std::string_view text = rules.word_text(spelling.value[i]);
    token.word = spelling.value[i];
    token.text = static_cast<std::uint32_t>(out.letters.size());
    token.size = static_cast<std::uint32_t>(text.size());
    out.letters += text;
    out.list.push_back(token);
  }
}

}  // namespace

void resolve_words(const RuleSet& rules, Tokens& tokens) {
  bool spelled = false;
  for (Token& token : tokens.list) {
    token.word = number_of(rules, tokens.text(token), (token.flags & kStretched) != 0);
    spelled = spelled || !rules.part(T::spelling_at, T::spelling, token.word).empty();
  }
  if (!spelled) return;
  const std::vector<Token> before = std::move(tokens.list);
  tokens.list.clear();
  for (std::size_t i = 0; i < before.size();) {
    const Spelling spelling = longest(rules, before, i);
    if (spelling.key.empty())
      tokens.list.push_back(before[i]);
    else
      add_meant(rules, spelling, before, i, tokens);
    i += std::max<std::size_t>(1, spelling.key.size());
  }
}

}  // namespace rcw::reframe
