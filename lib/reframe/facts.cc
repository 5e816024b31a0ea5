// SPDX-License-Identifier: MIT
#include "lib/reframe/facts.h"

#include <algorithm>
#include <set>

#include "lib/reframe/draft.h"
#include "lib/reframe/sentences.h"
#include "lib/reframe/token.h"

namespace rcw::reframe {
namespace {

void add_once(std::string_view fact, std::vector<std::string>& facts) {
  if (std::find(facts.begin(), facts.end(), fact) == facts.end()) facts.emplace_back(fact);
}

bool has_small(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c < 0; });
}

// "I" is everybody's, and what is all capitals is loud and no name.
bool is_name(const Token& token, std::string_view source, std::string_view letters) {
  const bool capital = (token.flags & kCapital) != 0 && (token.flags & kFirst) == 0;
  return token.kind == TokenKind::word && capital && letters != "i" && !source.starts_with("I'") &&
         !source.starts_with("I’") && has_small(source);
}

// A name or number: as it stands there, and as rules see it.
struct TokenFact {
  std::string shown = {};
  std::string word = {};
};

std::vector<TokenFact> token_facts(std::string_view text) {
  Tokens tokens;
  lex(text, tokens);
  static_cast<void>(split_sentences(tokens));
  std::vector<TokenFact> facts;
  for (const Token& token : tokens.list) {
    const auto source = text.substr(token.begin, token.end - token.begin);
    if (token.kind == TokenKind::number || is_name(token, source, tokens.text(token)))
      facts.push_back({std::string(source), std::string(tokens.text(token))});
  }
  return facts;
}

}  // namespace

std::vector<std::string> facts_of(std::string_view text, const std::vector<std::string>& times) {
  std::vector<std::string> facts;
  for (const auto& fact : token_facts(text)) add_once(fact.shown, facts);
  for (const auto& time : times) {
    if (says(text, time)) add_once(time, facts);
  }
  return facts;
}

std::vector<std::string> lost_facts(std::string_view draft, std::string_view text,
                                    const std::vector<std::string>& times) {
  const auto words = words_of(text);
  std::vector<std::string> lost;
  for (const auto& fact : token_facts(draft)) {
    if (std::find(words.begin(), words.end(), fact.word) == words.end()) add_once(fact.shown, lost);
  }
  for (const auto& time : times) {
    if (says(draft, time) && !says(text, time)) add_once(time, lost);
  }
  return lost;
}

std::vector<std::string> added_words(std::string_view text, const std::vector<std::string>& sources) {
  std::set<std::string, std::less<>> known;
  for (const auto& source : sources) {
    for (auto& word : words_of(source)) known.insert(std::move(word));
  }
  std::vector<std::string> added;
  for (const auto& word : words_of(text)) {
    if (!known.contains(word)) add_once(word, added);
  }
  return added;
}

}  // namespace rcw::reframe
