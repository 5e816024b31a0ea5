// SPDX-License-Identifier: MIT
#include "lib/render/feelings.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "lib/render/format.h"
#include "lib/text/utf8.h"
#include "lib/text/wrap.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using reframe::Family;
using reframe::Feeling;
using reframe::Feelings;
using reframe::LookedUp;
using reframe::OwnWords;
using yaml::Node;
using What = LookedUp::What;

std::string padded(const std::string& text, int columns) {
  return text + std::string(static_cast<std::size_t>(std::max(0, columns - text::width(text))), ' ');
}

std::string joined(const std::vector<std::string>& words, const std::string& by) {
  return fmt::format("{}", fmt::join(words, by));
}

// "{need}" in a phrase, filled in.
std::string said(const FeelingStyle& style, const std::string& phrase, const std::string& name,
                 const std::string& value) {
  const auto found = style.phrases.find(phrase);
  std::string text = found == style.phrases.end() ? name : found->second;
  if (const auto at = text.find(name); !name.empty() && at != std::string::npos)
    text.replace(at, name.size(), value);
  return text;
}

std::string said(const FeelingStyle& style, const std::string& phrase) { return said(style, phrase, "", ""); }

std::string line(const std::string& text, const FeelingStyle& style, int hanging = 0) {
  return text::wrap(text, style.columns, hanging) + '\n';
}

std::string name_of_family(const Feelings& all, const std::string& id) {
  const Family* family = reframe::family_of(all, id);
  return family == nullptr ? id : family->name;
}

std::string needs(const std::vector<std::string>& all, const FeelingStyle& style) {
  return joined(all, said(style, "or"));
}

// "lonely: sadness, also fear; strength 2 of 3" and what goes with it.
std::string card(const Feeling& feeling, const Feelings& all, const FeelingStyle& style) {
  std::string head = feeling.word + ": " + name_of_family(all, feeling.family);
  if (!feeling.also.empty())
    head += ", " + said(style, "also", "{family}", name_of_family(all, feeling.also));
  head += "; " + said(style, "strength", "{strength}", std::to_string(feeling.strength));
  std::string out = line(head, style);
  if (!feeling.body.empty()) out += line("  " + said(style, "body", "{body}", feeling.body), style, 4);
  if (!feeling.needs.empty())
    out += line("  " + said(style, "need", "{need}", needs(feeling.needs, style)), style, 4);
  return out + line("  " + said(style, fmt::format("layer-{}", name_of(feeling.layer))), style, 2);
}

std::string rows(const std::vector<const Feeling*>& words, const FeelingStyle& style) {
  int widest = 0;
  for (const Feeling* feeling : words) widest = std::max(widest, text::width(feeling->word));
  std::string out;
  for (const Feeling* feeling : words) {
    std::string row = said(style, "row", "{body}", feeling->body);
    const auto at = row.find("{need}");
    if (at != std::string::npos) row.replace(at, 6, needs(feeling->needs, style));
    if (feeling->body.empty() || feeling->needs.empty()) row = feeling->body + needs(feeling->needs, style);
    out += line(fmt::format("  {}  {}  {}", padded(feeling->word, widest), feeling->strength, row), style,
                widest + 7);
  }
  return out;
}

std::string text_of(const LookedUp& found, const Feelings& all, const FeelingStyle& style) {
  if (found.what == What::feeling) return card(*found.words.front(), all, style);
  std::string out;
  if (found.what == What::family) out += found.word + '\n';
  if (found.what == What::vague) out += line(said(style, "vague", "{word}", found.word), style);
  if (found.what == What::pseudo) out += line(said(style, "pseudo", "{word}", found.word), style);
  out += rows(found.words, style);
  if (found.what == What::pseudo)
    out += line(said(style, "pseudo-need", "{need}", needs(found.needs, style)), style);
  if (found.safety) out += line(said(style, "safety"), style);
  return out;
}

std::string tsv_row(const Feeling& feeling) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", tsv_cell(feeling.word), tsv_cell(feeling.family),
                     feeling.strength, name_of(feeling.layer), tsv_cell(feeling.body),
                     tsv_cell(joined(feeling.needs, "; ")), tsv_cell(feeling.also));
}

Node text_list(const std::vector<std::string>& texts) {
  Node list = Node::list();
  for (const auto& text : texts) list.items.push_back(Node::text(text));
  return list;
}

void put(Node& node, const char* key, Node value) { node.members.push_back({key, std::move(value), {}}); }

void put_text(Node& node, const char* key, const std::string& text) {
  if (!text.empty()) put(node, key, Node::text(text));
}

Node number(int value) { return Node::token(std::to_string(value)); }

Node of_schema(const char* name) {
  return Node::map({{"schema", Node::text(fmt::format("rcw/reframe.{}/1", name)), {}}});
}

Node node_of(const Feeling& feeling) {
  Node node = of_schema("feeling-word");
  put_text(node, "word", feeling.word);
  put_text(node, "family", feeling.family);
  put(node, "strength", number(feeling.strength));
  put_text(node, "layer", std::string(name_of(feeling.layer)));
  put_text(node, "body", feeling.body);
  put(node, "need", text_list(feeling.needs));
  put_text(node, "also", feeling.also);
  return node;
}

Node node_of(const Family& family, std::size_t words) {
  Node node = of_schema("feeling-family");
  put_text(node, "family", family.id);
  put_text(node, "name", family.name);
  put(node, "words", Node::token(std::to_string(words)));
  return node;
}

Node node_of(const reframe::OwnWord& word) {
  Node node = of_schema("own-word");
  put_text(node, "word", word.word);
  put_text(node, "family", word.family);
  put(node, "times", number(word.times));
  put_text(node, "first", time::to_string(word.first));
  put_text(node, "last", time::to_string(word.last));
  return node;
}

Node node_of(const reframe::WordWeek& week) {
  Node node = of_schema("own-week");
  put_text(node, "monday", time::to_string(week.monday));
  put(node, "different", number(week.different));
  return node;
}

std::string json_line(const Node& node) { return yaml::to_json(node) + '\n'; }

std::string json_document(const LookedUp& found) {
  Node node = of_schema("feeling-words");
  put_text(node, "asked", found.word);
  put_text(node, "what", std::string(reframe::kWhatNames[static_cast<std::size_t>(found.what)]));
  Node words = Node::list();
  for (const Feeling* feeling : found.words) words.items.push_back(node_of(*feeling));
  put(node, "need", text_list(found.needs));
  put(node, "safety", Node::token(found.safety ? "true" : "false"));
  put(node, "words", std::move(words));
  return json_line(node);
}

std::string json_document(const OwnWords& own) {
  Node node = of_schema("own-words");
  put(node, "times", number(own.times));
  Node words = Node::list();
  for (const auto& word : own.words) words.items.push_back(node_of(word));
  Node weeks = Node::list();
  for (const auto& week : own.weeks) weeks.items.push_back(node_of(week));
  put(node, "words", std::move(words));
  put(node, "weeks", std::move(weeks));
  return json_line(node);
}

std::string own_text(const OwnWords& own, const Feelings& all, const FeelingStyle& style) {
  if (own.times == 0) return line(said(style, "none"), style);
  std::string head = said(style, "mine", "{times}", std::to_string(own.times));
  if (const auto at = head.find("{words}"); at != std::string::npos)
    head.replace(at, 7, std::to_string(own.words.size()));
  std::string out = line(head, style);
  int widest = 0;
  int family = 0;
  for (const auto& word : own.words) {
    widest = std::max(widest, text::width(word.word));
    family = std::max(family, text::width(name_of_family(all, word.family)));
  }
  for (const auto& word : own.words) {
    out += fmt::format("  {}  {:>3}  {}  {}\n", padded(word.word, widest), word.times,
                       padded(name_of_family(all, word.family), family),
                       said(style, "last", "{day}", time::to_string(word.last)));
  }
  out += line(said(style, "weeks"), style);
  for (const auto& week : own.weeks)
    out += fmt::format("  {}  {:>3}\n", time::to_string(week.monday), week.different);
  return out + line(said(style, "mine-note"), style);
}

std::string own_tsv(const OwnWords& own) {
  std::string out;
  for (const auto& word : own.words) {
    out += fmt::format("word\t{}\t{}\t{}\t{}\t{}\n", tsv_cell(word.word), tsv_cell(word.family), word.times,
                       time::to_string(word.first), time::to_string(word.last));
  }
  for (const auto& week : own.weeks)
    out += fmt::format("week\t{}\t{}\n", time::to_string(week.monday), week.different);
  return out;
}

}  // namespace

std::string looked_up(const LookedUp& found, const Feelings& all, ListFormat format,
                      const FeelingStyle& style) {
  if (format == ListFormat::text) return text_of(found, all, style);
  if (format == ListFormat::json) return json_document(found);
  std::string out;
  for (const Feeling* feeling : found.words)
    out += format == ListFormat::tsv ? tsv_row(*feeling) : json_line(node_of(*feeling));
  return out;
}

std::string named_feeling(const Node& answers, const Feelings& all, const FeelingStyle& style) {
  const auto at = [&](const char* key) {
    const Node* node = answers.find(key);
    return node == nullptr ? std::string() : node->scalar;
  };
  std::string head = at("word");
  if (!at("family").empty()) head += ": " + name_of_family(all, at("family"));
  if (!at("strength").empty()) head += "; " + said(style, "strength", "{strength}", at("strength"));
  std::string out = line(head, style);
  if (const Node* body = answers.find("body")) {
    std::vector<std::string> sites;
    for (const Node& site : body->items) sites.push_back(site.scalar);
    out += line("  " + said(style, "own-body", "{body}", joined(sites, ", ")), style, 4);
  }
  if (!at("need").empty()) out += line("  " + said(style, "own-need", "{need}", at("need")), style, 4);
  return out;
}

std::string families(const Feelings& all, ListFormat format, const FeelingStyle& style) {
  Node list = Node::list();
  std::string out;
  for (const Family& family : all.families) {
    const std::size_t words = reframe::words_of(all, family.id).size();
    if (format == ListFormat::tsv) {
      out += fmt::format("{}\t{}\t{}\n", tsv_cell(family.id), tsv_cell(family.name), words);
    } else if (format == ListFormat::text) {
      const std::string name = family.name == family.id ? "" : "  " + family.name;
      out += fmt::format("{:<8}  {:>3} {}{}\n", family.id, words, said(style, "words"), name);
    } else {
      list.items.push_back(node_of(family, words));
      out += json_line(list.items.back());
    }
  }
  if (format != ListFormat::json) return out;
  Node node = of_schema("feeling-families");
  put(node, "families", std::move(list));
  return json_line(node);
}

std::string own_words(const OwnWords& own, const Feelings& all, ListFormat format,
                      const FeelingStyle& style) {
  if (format == ListFormat::text) return own_text(own, all, style);
  if (format == ListFormat::tsv) return own_tsv(own);
  if (format == ListFormat::json) return json_document(own);
  std::string out;
  for (const auto& word : own.words) out += json_line(node_of(word));
  for (const auto& week : own.weeks) out += json_line(node_of(week));
  return out;
}

}  // namespace rcw::render
