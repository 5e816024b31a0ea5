// SPDX-License-Identifier: MIT
#include "lib/render/guesses.h"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "lib/render/format.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using journal::Guess;
using journal::Judged;
using yaml::Node;

std::string words_of(const Guess& guess) {
  if (guess.link) return journal::to_string(*guess.link);
  const journal::MemoryGuess& memory = guess.memory;
  std::string text = "from memory:";
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) text += fmt::format(" {} {},", name, value);
  };
  const auto percent = [](const std::optional<int>& share) {
    return share ? fmt::format("{}%", *share) : std::string();
  };
  add("trigger", memory.trigger);
  add("response", memory.response);
  add("share", percent(memory.share));
  add("emotion", memory.emotion);
  add("critic", percent(memory.critic));
  add("days", percent(memory.days));
  text.pop_back();
  return text;
}

std::string sealed_at(const Guess& guess) { return guess.sealed ? time::local_text(*guess.sealed) : ""; }

std::string line_of(const Guess& guess) {
  return fmt::format("{}  {}  {}{}\n", guess.id, sealed_at(guess), words_of(guess),
                     guess.intact ? "" : "  (changed after it was sealed)");
}

std::string tsv_of(const Guess& guess) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\n", guess.id, guess.sealed ? time::to_string(*guess.sealed) : "",
                     guess.intact ? "yes" : "no", guess.link ? "link" : "memory", tsv_cell(words_of(guess)));
}

std::string json_of(const Guess& guess) {
  Node map = Node::map();
  const auto put = [&](const char* key, Node value) { map.members.push_back({key, std::move(value), {}}); };
  put("schema", Node::text("rcw/journal.guess-line/1"));
  put("id", Node::text(guess.id));
  put("window", Node::text(guess.window));
  if (guess.sealed) put("sealed", Node::text(time::to_string(*guess.sealed)));
  put("intact", Node::token(guess.intact ? "true" : "false"));
  put("about", Node::text(guess.link ? "link" : "memory"));
  put("guess", Node::text(words_of(guess)));
  return yaml::to_json(map);
}

std::string judged_json(const Judged& one) {
  return yaml::to_json(Node::map({{"schema", Node::text("rcw/journal.judged-guess/1"), {}},
                                  {"window", Node::text(one.window), {}},
                                  {"guess", Node::text(one.guess), {}},
                                  {"verdict", Node::text(journal::to_string(one.verdict)), {}}}));
}

}  // namespace

std::string guesses(const std::vector<Guess>& all, ListFormat format) {
  std::string out;
  if (format == ListFormat::json) {
    out = R"({"schema":"rcw/journal.guess-lines/1","guesses":[)";
    for (std::size_t i = 0; i < all.size(); ++i) out += (i == 0 ? "\n" : ",\n") + json_of(all[i]);
    return out + (all.empty() ? "]}\n" : "\n]}\n");
  }
  for (const Guess& guess : all) {
    if (format == ListFormat::text) out += line_of(guess);
    if (format == ListFormat::tsv) out += tsv_of(guess);
    if (format == ListFormat::jsonl) out += json_of(guess) + '\n';
  }
  return out;
}

std::string guess_score(const std::vector<Judged>& all, ListFormat format) {
  std::string out;
  std::map<journal::Verdict, int> counts;
  std::vector<std::string> items;
  for (const Judged& one : all) {
    ++counts[one.verdict];
    const std::string verdict = journal::to_string(one.verdict);
    if (format == ListFormat::text) out += fmt::format("{:11}  {}  {}\n", verdict, one.window, one.guess);
    if (format == ListFormat::tsv)
      out += fmt::format("{}\t{}\t{}\n", verdict, one.window, tsv_cell(one.guess));
    items.push_back(judged_json(one));
  }
  if (format == ListFormat::jsonl)
    return fmt::format("{}{}", fmt::join(items, "\n"), items.empty() ? "" : "\n");
  if (format == ListFormat::json) {
    const std::string all_items = items.empty() ? "" : fmt::format("\n{}\n", fmt::join(items, ",\n"));
    return fmt::format(R"({{"schema":"rcw/journal.judged-guesses/1","guesses":[{}]}})", all_items) + '\n';
  }
  if (format == ListFormat::tsv) return out;
  return out + fmt::format("{} tested: {} supported, {} opposite, {} cannot tell.\n", all.size(),
                           counts[journal::Verdict::supported], counts[journal::Verdict::opposite],
                           counts[journal::Verdict::cannot_tell]);
}

}  // namespace rcw::render
