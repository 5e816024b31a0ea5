// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.h"
#include "lib/store/content.h"

namespace rcw::reframe {

// Words that can be said as they are, or a place for words that only the person can supply.
struct Phrase {
  std::string text = {};  // empty where the person is asked for the words
  std::string ask = {};   // what is asked then
  std::string id = {};    // of such a place: "not-tonight"
  std::string note = {};
  std::string source = {};
  bool if_true = false;  // a promise or a reassurance: never put anywhere without being chosen
  bool own = false;      // the person's
};

// Phrases for one occasion (schema rcw/content.phrases/1, rcw-content(5)).
struct PhraseSet {
  std::string id = {};     // "reconnect"
  std::string title = {};  // what they are for
  std::string note = {};
  std::vector<Phrase> phrases = {};  // built-in ones first
};

using ReportPhrases = std::function<void(const Error&)>;

// Every set, by id. Sets come from content/phrases/<set>.<language>.yaml, in English where the language has
// none; what other files of that folder have for a set is added to it. A place for own words is not there any
// more once it has been filled. A file that is wrong is reported and passed over.
std::vector<PhraseSet> read_phrase_sets(const store::ContentShelf& shelf, const std::string& language,
                                        const ReportPhrases& report);

// Nothing when there is none.
const PhraseSet* find_set(const std::vector<PhraseSet>& sets, std::string_view id);

// A phrase of one's own as a file of content/phrases, and its id: "own-k7m3q9zxvb". `fills` is the place
// whose words these are, or empty.
std::string own_phrase_file(const std::string& id, const std::string& set, const std::string& fills,
                            const std::string& text);

}  // namespace rcw::reframe
