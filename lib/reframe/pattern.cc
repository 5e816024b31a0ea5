// SPDX-License-Identifier: MIT
#include "lib/reframe/pattern.h"

#include <charconv>
#include <utility>

#include "lib/base/reason.h"
#include "lib/reframe/token.h"

namespace rcw::reframe {
namespace {

using Kind = Pattern::Kind;

constexpr int kWidestGap = 12;
constexpr int kDeepest = 30;
constexpr std::string_view kSpecial = " ()|{}?!^~$#_\\";

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Pattern all() {
    Pattern pattern = choice();
    if (!done()) fail(reason("a bracket closes that was never opened"));
    return pattern;
  }

 private:
  bool done() const { return at_ >= text_.size(); }
  char here() const { return text_[at_]; }
  [[noreturn]] void fail(std::string why) const { throw PatternError{std::move(why), at_}; }

  bool take(char c) {
    if (done() || here() != c) return false;
    ++at_;
    return true;
  }

  Pattern choice() {
    Pattern out{.kind = Kind::choice, .parts = {}};
    do out.parts.push_back(sequence());
    while (take('|'));
    return out.parts.size() == 1 ? std::move(out.parts.front()) : out;
  }

  Pattern sequence() {
    Pattern out{.kind = Kind::sequence, .parts = {}};
    while (!done() && here() != '|' && here() != ')') {
      if (take(' ')) continue;
      add_element(out.parts);
    }
    if (out.parts.empty()) fail(reason("nothing stands here"));
    return out.parts.size() == 1 ? std::move(out.parts.front()) : out;
  }

  // One element; a word may be several ("don't" is do and not), and `?` makes all of them optional.
  void add_element(std::vector<Pattern>& parts) {
    std::vector<Pattern> found = element();
    if (take('?')) {
      Pattern inner =
          found.size() == 1 ? std::move(found.front()) : Pattern{.kind = Kind::sequence, .parts = found};
      parts.push_back({.kind = Kind::optional, .parts = {std::move(inner)}});
      return;
    }
    for (auto& one : found) parts.push_back(std::move(one));
  }

  std::vector<Pattern> element() {
    if (take('^')) return {{.kind = Kind::first, .parts = {}}};
    if (take('~')) return {{.kind = Kind::clause, .parts = {}}};
    if (take('$')) return {{.kind = Kind::last, .parts = {}}};
    if (take('#')) return {{.kind = Kind::number, .parts = {}}};
    if (take('_')) return {{.kind = Kind::any, .parts = {}}};
    if (take('!')) return {negated()};
    if (take('{')) return {named()};
    if (take('(')) return {group()};
    if (text_.substr(at_).starts_with("..")) return {gap()};
    return words();
  }

  Pattern group() {
    if (++depth_ > kDeepest) fail(reason("brackets are nested too deeply"));
    Pattern inner = choice();
    --depth_;
    if (!take(')')) fail(reason("a bracket is not closed"));
    return inner;
  }

  Pattern named() {
    const std::size_t end = text_.find('}', at_);
    if (end == std::string_view::npos) fail(reason("a brace is not closed"));
    Pattern out{.kind = Kind::cls, .text = std::string(text_.substr(at_, end - at_)), .parts = {}};
    at_ = end + 1;
    return out;
  }

  Pattern gap() {
    at_ += 2;
    int most = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), most);
    if (error != std::errc() || most < 1 || most > kWidestGap)
      fail(reason("a gap is .. and a number from {} to {}", 1, kWidestGap));
    at_ = static_cast<std::size_t>(end - text_.data());
    return {.kind = Kind::gap, .most = most, .parts = {}};
  }

  Pattern negated() {
    std::vector<Pattern> inner = element();
    if (inner.size() != 1) fail(reason("after ! stands one word, class or group of them"));
    Pattern out{.kind = Kind::not_word, .parts = {}};
    out.parts = inner.front().kind == Kind::choice ? std::move(inner.front().parts) : std::move(inner);
    for (const Pattern& one : out.parts)
      if (one.kind != Kind::word && one.kind != Kind::cls)
        fail(reason("after ! stands one word, class or group of them"));
    return out;
  }

  // What stands up to the next special character, cut as any text is.
  std::vector<Pattern> words() {
    take('\\');
    if (done()) fail(reason("nothing stands here"));
    const std::size_t begin = at_++;
    while (!done() && kSpecial.find(here()) == std::string_view::npos) ++at_;
    if (text_[begin] == '\'')
      return {{.kind = Kind::word, .text = std::string(text_.substr(begin, at_ - begin)), .parts = {}}};
    Tokens tokens;
    lex(text_.substr(begin, at_ - begin), tokens);
    std::vector<Pattern> out;
    for (const Token& token : tokens.list)
      out.push_back({.kind = Kind::word, .text = std::string(tokens.text(token)), .parts = {}});
    if (out.empty()) fail(reason("this is no word, mark or sign of a pattern"));
    return out;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

Pattern parse_pattern(std::string_view text) { return Reader(text).all(); }

}  // namespace rcw::reframe
