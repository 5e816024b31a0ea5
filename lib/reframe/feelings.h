// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/content.h"

namespace rcw::reframe {

// Where a feeling often stands: near to what happened, on top of another feeling, either of these, a state
// of the body, or two feelings at once. Never a verdict: only the person can say which it is.
enum class Layer { primary, secondary, either, state, mixed };

inline constexpr std::array<std::string_view, 5> kLayerNames = {"primary", "secondary", "either", "state",
                                                                "mixed"};

constexpr std::string_view name_of(Layer layer) { return kLayerNames[static_cast<std::size_t>(layer)]; }

// One of the basic feelings, which the finer words belong to.
struct Family {
  std::string id = {};    // "sadness", the same in every language
  std::string name = {};  // as the language has it
  std::vector<std::string> same = {};
};

// A precise word.
struct Feeling {
  std::string word = {};
  std::string family = {};  // the id
  int strength = 2;         // 1 mild to 3 strong
  Layer layer = Layer::primary;
  std::string body = {};                // where it is often felt
  std::vector<std::string> needs = {};  // what it often asks for
  std::string also = {};                // the id of a second family, or empty
  std::vector<std::string> same = {};   // other words for it
};

// A word that leaves open which feeling is meant, or one that says what somebody does.
struct LooseWord {
  std::string word = {};
  std::vector<std::string> may_be = {};  // words of feelings, the likeliest first
  std::vector<std::string> needs = {};
  bool safety = false;  // where it is so in fact, wording is not what matters
  std::vector<std::string> same = {};
};

// All words for feelings in one language (schema rcw/content.feelings/1, rcw-content(5)).
struct Feelings {
  std::vector<Family> families = {};
  std::vector<Feeling> words = {};
  std::vector<LooseWord> vague = {};
  std::vector<LooseWord> pseudo = {};
};

// content/feelings/<language>.yaml, or English where that language has none; and every other file of that
// folder, which adds words to it (all languages, unless it has a `language`). A word that is there already
// is replaced. Throws Error(bad_data) with all that is wrong with a file.
Feelings read_feelings(const store::ContentShelf& shelf, const std::string& language);

// What a word is, in any case and with or without accents; another word for the same counts. Nothing when it
// is not known. They live as long as the feelings.
const Family* find_family(const Feelings& all, std::string_view word);
const Feeling* find_feeling(const Feelings& all, std::string_view word);
const LooseWord* find_vague(const Feelings& all, std::string_view word);
const LooseWord* find_pseudo(const Feelings& all, std::string_view word);

// The family with this id; nothing when there is none.
const Family* family_of(const Feelings& all, std::string_view id);

// The words of a family, the mildest first; then those that belong to it as well.
std::vector<const Feeling*> words_of(const Feelings& all, std::string_view family);
// The feelings that a loose word may stand for, in its order.
std::vector<const Feeling*> readings_of(const Feelings& all, const LooseWord& loose);

// What a word that was looked up is, and the precise words it leads to: itself, those of its family, or what
// it may stand for.
struct LookedUp {
  enum class What { family, feeling, vague, pseudo };
  What what = What::feeling;
  std::string word = {};  // as the list has it
  std::vector<const Feeling*> words = {};
  std::vector<std::string> needs = {};  // of a pseudo-feeling
  bool safety = false;
};

inline constexpr std::array<std::string_view, 4> kWhatNames = {"family", "feeling", "vague", "pseudo"};

// Nothing when no list has the word. Lives as long as the feelings.
std::optional<LookedUp> look_up(const Feelings& all, std::string_view word);

// Every word that can be looked up, for the near one.
std::vector<std::string> known_words(const Feelings& all);

}  // namespace rcw::reframe
