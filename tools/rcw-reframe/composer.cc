// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/composer.h"

#include <algorithm>

#include "lib/text/holds.h"
#include "lib/yaml/path.h"

namespace rcw::tools {
namespace {

constexpr std::string_view kBlank = "blank.";
constexpr std::string_view kLead = "lead.";
constexpr std::string_view kMark = "mark.";
constexpr std::string_view kWord = "word.";

cli::Phrases phrases_of(const store::Kind& kind, cli::Context& context) {
  auto all = cli::find_phrases(context.content(), "reframe.text", context.language());
  for (auto& [name, text] :
       cli::find_phrases(context.content(), "reframe." + kind.name + "-text", context.language()))
    all[name] = text;
  return all;
}

reframe::Wording wording_of(const cli::Phrases& phrases) {
  reframe::Wording wording;
  for (const auto& [name, text] : phrases) {
    if (name.starts_with(kBlank)) wording.blanks[name.substr(kBlank.size())] = text;
    if (name.starts_with(kLead)) wording.leads[name.substr(kLead.size())] = listed(text);
    if (name.starts_with(kMark)) wording.marks[name.substr(kMark.size())] = text;
  }
  wording.small = listed(phrases.at("small"));
  wording.stop = phrases.at("stop");
  return wording;
}

bool is_no(const store::FieldSpec& field, const std::string& value) {
  return field.type == store::FieldType::choice &&
         (value == "no" || value == "unsure" || value == "cant-tell");
}

// A word of a list as a sentence says it.
std::string spoken(const cli::Phrases& phrases, const store::FieldSpec& field, const std::string& value) {
  if (field.type != store::FieldType::choice) return value;
  const auto found = phrases.find(std::string(kWord) + value);
  return found == phrases.end() ? value : found->second;
}

// "hurt", "hurt and sad", "hurt, sad and afraid".
std::string joined(const std::vector<std::string>& words, const cli::Phrases& phrases) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += phrases.at(i + 1 == words.size() ? "and" : "comma");
    text += words[i];
  }
  return text;
}

}  // namespace

std::vector<std::string> listed(const std::string& text) {
  std::vector<std::string> items;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('|', at), text.size());
    if (end > at) items.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return items;
}

Composer::Composer(const store::Kind& kind, const yaml::Node& answers, cli::Context& context)
    : phrases_(phrases_of(kind, context)), wording_(wording_of(phrases_)) {
  for (const auto& path : store::field_paths(kind)) {
    const store::FieldSpec& field = *store::find_field(kind, path);
    std::vector<std::string> words;
    for (const auto* value : yaml::values_at(answers, path)) {
      if (value->kind == yaml::Node::Kind::scalar && !is_no(field, value->scalar))
        words.push_back(spoken(phrases_, field, value->scalar));
      for (const auto& item : value->items)
        if (!is_no(field, item.scalar)) words.push_back(spoken(phrases_, field, item.scalar));
    }
    put(path, joined(words, phrases_));
  }
}

std::string Composer::slot(const std::string& slot) const {
  const auto found = slots_.find(slot);
  return found == slots_.end() ? "" : found->second;
}

void Composer::put(const std::string& slot, const std::string& value) {
  if (!value.empty()) slots_[slot] = value;
}

std::string Composer::fill(const std::string& name) {
  auto filled = reframe::fill(phrases_.at(name), slots_, wording_);
  for (auto& blank : filled.blanks) {
    if (!text::holds(blanks_, blank)) blanks_.push_back(std::move(blank));
  }
  return std::move(filled.text);
}

}  // namespace rcw::tools
