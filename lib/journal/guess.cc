// SPDX-License-Identifier: MIT
#include "lib/journal/guess.h"

#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/store/digest.h"
#include "lib/store/record_yaml.h"
#include "lib/store/values.h"
#include "lib/text/choice.h"
#include "lib/text/holds.h"
#include "lib/yaml/path.h"

namespace rcw::journal {
namespace {

using yaml::Node;

constexpr const char* kSeal = "seal";

std::string_view trim(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool take_word(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word) || text.size() == word.size() || text[word.size()] != ' ') return false;
  text = trim(text.substr(word.size()));
  return true;
}

[[noreturn]] void refuse_link() {
  throw usage_error(reason("a guess has a trigger, an arrow and a response"),
                    hint("for example: guess 'trigger phone during talk -> withdraw'"));
}

// What was sealed: the fields of the kind but the seal itself, and when. Links, tags and the like may change.
std::string sealed_text(const Node& record) {
  std::string text;
  for (const char* key : {"recorded", "window", "protocol", "about", "trigger", "response", "mention",
                          "share", "emotion", "critic", "days"}) {
    const Node* value = record.find(key);
    if (value != nullptr) text += std::string(key) + '=' + value->scalar + '\n';
  }
  return text;
}

MemoryGuess memory_of(const store::Record& record) {
  return {.trigger = text_at(record, "trigger"),
          .response = text_at(record, "response"),
          .share = number_at(record, "share"),
          .emotion = text_at(record, "emotion"),
          .critic = number_at(record, "critic"),
          .days = number_at(record, "days")};
}

}  // namespace

LinkGuess read_link(const std::string& text, const std::vector<std::string>& responses) {
  constexpr std::string_view kArrow = "->";
  const auto arrow = text.find(kArrow);
  if (arrow == std::string::npos) refuse_link();
  std::string_view left = trim(std::string_view(text).substr(0, arrow));
  std::string_view right = trim(std::string_view(text).substr(arrow + kArrow.size()));
  if (!take_word(left, "trigger") || left.empty() || right.empty()) refuse_link();
  LinkGuess link;
  link.any = take_word(right, "any");
  link.trigger = left;
  link.response = right;
  if (!store::is_label(link.trigger)) refuse_link();
  text::choose("response", link.response, responses);
  return link;
}

std::string to_string(const LinkGuess& link) {
  return "trigger " + link.trigger + " -> " + (link.any ? "any " : "") + link.response;
}

std::optional<Guess> find_guess(const store::Record& record) {
  if (record.envelope.schema.kind != kGuessKind) return std::nullopt;
  Guess guess{
      .id = record.envelope.id, .window = text_at(record, "window"), .sealed = record.envelope.recorded};
  if (text_at(record, "about") == "link") {
    guess.link = LinkGuess{text_at(record, "trigger"), text_at(record, "response"),
                           text_at(record, "mention") == "any"};
  } else {
    guess.memory = memory_of(record);
  }
  guess.intact = text_at(record, kSeal) == store::digest(sealed_text(store::encode(record)));
  return guess;
}

void seal(Node& record) {
  const Node value = Node::text(store::digest(sealed_text(record)));
  yaml::put_at(record, kSeal, &value);
}

}  // namespace rcw::journal
