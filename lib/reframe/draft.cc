// SPDX-License-Identifier: MIT
#include "lib/reframe/draft.h"

#include <algorithm>

#include "lib/reframe/sentences.h"
#include "lib/reframe/token.h"

namespace rcw::reframe {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  Tokens tokens;
  lex(text, tokens);
  std::vector<std::string> words;
  for (const Token& token : tokens.list) {
    if (token.kind != TokenKind::mark) words.emplace_back(tokens.text(token));
  }
  return words;
}

bool says(std::string_view text, std::string_view words) {
  const auto all = words_of(text);
  const auto wanted = words_of(words);
  return !wanted.empty() && std::search(all.begin(), all.end(), wanted.begin(), wanted.end()) != all.end();
}

std::vector<DraftSentence> sentences_of(std::string_view draft, Linter& linter) {
  Tokens tokens;
  lex(draft, tokens);
  std::vector<DraftSentence> out;
  std::size_t begin = 0;
  for (const Sentence& sentence : split_sentences(tokens)) {
    if (sentence.first == sentence.last) continue;
    const std::size_t end = tokens.list[sentence.last - 1].end;
    const std::string text(trimmed(draft.substr(begin, end - begin)));
    begin = end;
    if (!words_of(text).empty()) out.push_back({text, linter.never_soften(text)});
  }
  return out;
}

}  // namespace rcw::reframe
