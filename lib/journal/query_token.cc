// SPDX-License-Identifier: MIT
#include "lib/journal/query_token.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/journal/query.h"
#include "lib/text/utf8.h"

namespace rcw::journal {
namespace {

using Kind = QueryToken::Kind;

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kEndsWord = " \t\r\n()=!<>&|,\"'";

bool one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

std::size_t column_of(std::string_view expression, std::size_t offset) {
  const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  const std::string_view before = expression.substr(0, offset);
  return 1 + static_cast<std::size_t>(std::count_if(before.begin(), before.end(), starts));
}

class Splitter {
 public:
  explicit Splitter(std::string_view expression) : all_(expression) {}

  std::vector<QueryToken> split() {
    std::vector<QueryToken> tokens;
    do tokens.push_back(next());
    while (tokens.back().kind != Kind::end);
    return tokens;
  }

 private:
  QueryToken next() {
    while (at_ < all_.size() && one_of(all_[at_], kBlanks)) ++at_;
    if (at_ == all_.size()) return {Kind::end, {}, at_};
    const char c = all_[at_];
    if (c == '"' || c == '\'') return quoted(c);
    return one_of(c, kEndsWord) ? sign() : word();
  }

  QueryToken word() {
    const std::size_t start = at_;
    at_ = std::min(all_.find_first_of(kEndsWord, start), all_.size());
    return {Kind::word, std::string(all_.substr(start, at_ - start)), start};
  }

  // A backslash stands before a quote or another backslash and nothing else.
  QueryToken quoted(char quote) {
    QueryToken token{Kind::quoted, {}, at_};
    for (++at_; at_ < all_.size(); ++at_) {
      if (all_[at_] == quote) {
        ++at_;
        return token;
      }
      if (all_[at_] == '\\') skip_backslash();
      if (at_ < all_.size()) token.text += all_[at_];
    }
    fail_query(all_, token.offset, reason("this quote is not closed"));
  }

  void skip_backslash() {
    ++at_;
    if (at_ == all_.size() || one_of(all_[at_], "\"'\\")) return;
    fail_query(all_, at_ - 1, reason("a backslash stands only before a quote or a backslash"),
               hint("for a backslash write two"));
  }

  QueryToken sign() {
    const std::size_t start = at_;
    const std::string_view two = all_.substr(at_, 2);
    const bool pair = two == "==" || two == "!=" || two == "<=" || two == ">=" || two == "&&" || two == "||";
    at_ += pair ? 2 : 1;
    std::string text(all_.substr(start, at_ - start));
    if (text == "&" || text == "|") {
      fail_query(all_, start, reason("'{}' stands alone", text), hint("write 'and' or 'or'"));
    }
    if (text == "==") text = "=";
    const std::pair<const char*, const char*> words[] = {{"&&", "and"}, {"||", "or"}, {"!", "not"}};
    for (const auto& [sign, word] : words) {
      if (text == sign) return {Kind::word, word, start};
    }
    return {Kind::sign, std::move(text), start};
  }

  std::string_view all_;
  std::size_t at_ = 0;
};

}  // namespace

void fail_query(std::string_view expression, std::size_t offset, const std::string& why,
                std::string what_to_do) {
  throw Error(Exit::usage, Problem{{.field = "--where"},
                                   reason("column {}: {}", column_of(expression, offset), why),
                                   std::move(what_to_do)});
}

bool is_bare_word(std::string_view text) {
  return !text.empty() && text.find_first_of(kEndsWord) == std::string_view::npos;
}

std::vector<QueryToken> split_query(std::string_view expression) {
  if (expression.size() > kMaxQueryBytes) {
    fail_query(expression, kMaxQueryBytes, reason("it is longer than {} bytes", kMaxQueryBytes));
  }
  if (const auto bad = text::find_bad_byte(expression)) {
    fail_query(expression, bad->offset, reason("{} has no place in a question", bad->what));
  }
  return Splitter(expression).split();
}

}  // namespace rcw::journal
