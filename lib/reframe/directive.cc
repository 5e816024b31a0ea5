// SPDX-License-Identifier: MIT
#include "lib/reframe/directive.h"

namespace rcw::reframe {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

// Takes the first word off.
std::string_view take_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  const std::string_view word = text.substr(0, text.find_first_of(kBlanks));
  text.remove_prefix(word.size());
  return word;
}

Directive::Verb verb_of(std::string_view word) {
  if (word == "off") return Directive::Verb::off;
  if (word == "on") return Directive::Verb::on;
  if (word == "off-line") return Directive::Verb::off_line;
  return Directive::Verb::unknown;
}

}  // namespace

std::optional<Directive> parse_directive(std::string_view inside) {
  if (take_word(inside) != "rcw-lint") return std::nullopt;
  Directive directive;
  directive.verb = verb_of(take_word(inside));
  for (auto name = take_word(inside); !name.empty(); name = take_word(inside)) {
    directive.names.emplace_back(name);
  }
  return directive;
}

}  // namespace rcw::reframe
