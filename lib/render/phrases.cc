// SPDX-License-Identifier: MIT
#include "lib/render/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/render/format.h"
#include "lib/text/utf8.h"
#include "lib/text/wrap.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using reframe::Phrase;
using reframe::PhraseSet;
using yaml::Node;

constexpr int kIndent = 5;  // of a phrase behind its number

// Our own wording needs no line of an article beside it.
bool is_quoted(const Phrase& phrase) { return phrase.source.starts_with("article"); }

std::string said(const Phrase& phrase) { return phrase.text.empty() ? '[' + phrase.ask + ']' : phrase.text; }

const char* yes_or_no(bool value) { return value ? "yes" : "no"; }

std::string tsv_row(const std::string& set, std::size_t number, const Phrase& phrase) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", tsv_cell(set), number, tsv_cell(phrase.text),
                     tsv_cell(phrase.ask), tsv_cell(phrase.id), yes_or_no(phrase.own),
                     yes_or_no(phrase.if_true), tsv_cell(phrase.note), tsv_cell(phrase.source));
}

void put_text(Node& node, const char* key, const std::string& text) {
  if (!text.empty()) node.members.push_back({key, Node::text(text), {}});
}

Node truth(bool value) { return Node::token(value ? "true" : "false"); }

Node node_of(const std::string& set, std::size_t number, const Phrase& phrase) {
  Node node = Node::map({{"schema", Node::text("rcw/reframe.phrase/1"), {}},
                         {"set", Node::text(set), {}},
                         {"number", Node::token(std::to_string(number)), {}}});
  put_text(node, "text", phrase.text);
  put_text(node, "ask", phrase.ask);
  put_text(node, "id", phrase.id);
  node.members.push_back({"own", truth(phrase.own), {}});
  node.members.push_back({"if_true", truth(phrase.if_true), {}});
  put_text(node, "note", phrase.note);
  put_text(node, "source", phrase.source);
  return node;
}

Node node_of(const PhraseSet& set) {
  Node node = Node::map({{"set", Node::text(set.id), {}}});
  put_text(node, "title", set.title);
  put_text(node, "note", set.note);
  Node all = Node::list();
  for (std::size_t i = 0; i < set.phrases.size(); ++i)
    all.items.push_back(node_of(set.id, i + 1, set.phrases[i]));
  node.members.push_back({"phrases", std::move(all), {}});
  return node;
}

std::string json_document(const std::vector<PhraseSet>& sets) {
  Node all = Node::list();
  for (const PhraseSet& set : sets) all.items.push_back(node_of(set));
  return yaml::to_json(
             Node::map({{"schema", Node::text("rcw/reframe.phrases/1"), {}}, {"sets", std::move(all), {}}})) +
         '\n';
}

}  // namespace

std::string phrase_set_list(const std::vector<PhraseSet>& sets) {
  int widest = 0;
  for (const PhraseSet& set : sets) widest = std::max(widest, text::width(set.id));
  std::string out;
  for (const PhraseSet& set : sets) {
    const auto blanks = static_cast<std::size_t>(widest - text::width(set.id));
    out += fmt::format("{}{}  {:>2}", set.id, std::string(blanks, ' '), set.phrases.size());
    out += (set.title.empty() ? "" : "  " + set.title) + '\n';
  }
  return out;
}

std::string phrase_set(const PhraseSet& set, const std::map<std::string, std::string>& words, int columns) {
  std::string out = fmt::format("{}{}\n", set.id, set.title.empty() ? "" : ": " + set.title);
  const auto add = [&](const std::string& text, int hanging) {
    out += text::wrap(text, columns, hanging) + '\n';
  };
  if (!set.note.empty()) add(set.note, 0);
  for (std::size_t i = 0; i < set.phrases.size(); ++i) {
    const Phrase& phrase = set.phrases[i];
    add(fmt::format("{:>3}  {}", i + 1, said(phrase)), kIndent);
    std::string beside = phrase.note;
    if (phrase.own) beside += (beside.empty() ? "" : " ") + words.at("own");
    if (is_quoted(phrase)) beside += (beside.empty() ? "" : " ") + ('(' + phrase.source + ')');
    if (!beside.empty()) add(std::string(kIndent, ' ') + beside, kIndent);
  }
  return out;
}

std::string phrases(const std::vector<PhraseSet>& sets, ListFormat format) {
  if (format == ListFormat::json) return json_document(sets);
  std::string out;
  for (const PhraseSet& set : sets) {
    for (std::size_t i = 0; i < set.phrases.size(); ++i) {
      const Phrase& phrase = set.phrases[i];
      out += format == ListFormat::tsv ? tsv_row(set.id, i + 1, phrase)
                                       : yaml::to_json(node_of(set.id, i + 1, phrase)) + '\n';
    }
  }
  return out;
}

}  // namespace rcw::render
