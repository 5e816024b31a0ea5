// SPDX-License-Identifier: MIT
#include "lib/reframe/feelings.h"

#include <algorithm>

#include "lib/text/fold.h"

namespace rcw::reframe {
namespace {

std::string folded(std::string_view word) { return text::fold(word, text::Accents::ignored); }

bool is_called(const std::string& name, const std::vector<std::string>& same, const std::string& wanted) {
  return folded(name) == wanted ||
         std::any_of(same.begin(), same.end(), [&](const auto& other) { return folded(other) == wanted; });
}

const std::string& name_in(const Family& family) { return family.name; }
template <typename Entry>
const std::string& name_in(const Entry& entry) {
  return entry.word;
}

template <typename Entry>
const Entry* find(const std::vector<Entry>& entries, std::string_view word) {
  const std::string wanted = folded(word);
  for (const Entry& entry : entries) {
    if (is_called(name_in(entry), entry.same, wanted)) return &entry;
  }
  return nullptr;
}

template <typename Entry>
void add_names(const std::vector<Entry>& entries, std::vector<std::string>& names) {
  for (const Entry& entry : entries) {
    names.push_back(name_in(entry));
    names.insert(names.end(), entry.same.begin(), entry.same.end());
  }
}

}  // namespace

const Family* find_family(const Feelings& all, std::string_view word) {
  const Family* family = family_of(all, word);
  return family != nullptr ? family : find(all.families, word);
}

const Feeling* find_feeling(const Feelings& all, std::string_view word) { return find(all.words, word); }

const LooseWord* find_vague(const Feelings& all, std::string_view word) { return find(all.vague, word); }

const LooseWord* find_pseudo(const Feelings& all, std::string_view word) { return find(all.pseudo, word); }

const Family* family_of(const Feelings& all, std::string_view id) {
  const auto found = std::find_if(all.families.begin(), all.families.end(),
                                  [&](const Family& family) { return family.id == id; });
  return found == all.families.end() ? nullptr : &*found;
}

std::vector<const Feeling*> words_of(const Feelings& all, std::string_view family) {
  std::vector<const Feeling*> out;
  const auto add = [&](std::string Feeling::*which) {
    const auto begin = static_cast<std::ptrdiff_t>(out.size());
    for (const Feeling& feeling : all.words) {
      if (feeling.*which == family) out.push_back(&feeling);
    }
    std::stable_sort(out.begin() + begin, out.end(),
                     [](const Feeling* a, const Feeling* b) { return a->strength < b->strength; });
  };
  add(&Feeling::family);
  add(&Feeling::also);
  return out;
}

std::vector<const Feeling*> readings_of(const Feelings& all, const LooseWord& loose) {
  std::vector<const Feeling*> out;
  for (const auto& word : loose.may_be) {
    if (const Feeling* feeling = find_feeling(all, word)) out.push_back(feeling);
  }
  return out;
}

std::optional<LookedUp> look_up(const Feelings& all, std::string_view word) {
  using What = LookedUp::What;
  if (const Feeling* feeling = find_feeling(all, word))
    return LookedUp{What::feeling, feeling->word, {feeling}, feeling->needs};
  if (const Family* family = find_family(all, word))
    return LookedUp{What::family, family->name, words_of(all, family->id)};
  if (const LooseWord* vague = find_vague(all, word))
    return LookedUp{What::vague, vague->word, readings_of(all, *vague), vague->needs, vague->safety};
  if (const LooseWord* pseudo = find_pseudo(all, word))
    return LookedUp{What::pseudo, pseudo->word, readings_of(all, *pseudo), pseudo->needs, pseudo->safety};
  return std::nullopt;
}

std::vector<std::string> known_words(const Feelings& all) {
  std::vector<std::string> names;
  add_names(all.families, names);
  add_names(all.words, names);
  add_names(all.vague, names);
  add_names(all.pseudo, names);
  return names;
}

}  // namespace rcw::reframe
