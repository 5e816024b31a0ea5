// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "lib/reframe/phrase_sets.h"
#include "lib/render/usage.h"

namespace rcw::render {

// "reconnect  4  to come back to each other", a line a set.
std::string phrase_set_list(const std::vector<reframe::PhraseSet>& sets);

// A set for people: what it is for, its phrases with their numbers, what is to be known of them. `words` are
// the phrases rcw.phrases of the language.
std::string phrase_set(const reframe::PhraseSet& set, const std::map<std::string, std::string>& words,
                       int columns);

// Phrases as data. TSV: set, number, text, ask, id, own, if_true, note, source. A line of JSON Lines is of
// the schema rcw/reframe.phrase/1, JSON of rcw/reframe.phrases/1. Columns may only grow.
std::string phrases(const std::vector<reframe::PhraseSet>& sets, ListFormat format);

}  // namespace rcw::render
