// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "lib/reframe/feelings.h"
#include "lib/reframe/own_words.h"
#include "lib/render/usage.h"
#include "lib/yaml/node.h"

namespace rcw::render {

// What is said around words for feelings: the phrases rcw.feel of the language, and the room there is.
struct FeelingStyle {
  std::map<std::string, std::string> phrases = {};
  int columns = 80;
};

// A precise word with its body and need; of any other word, the precise ones it leads to. TSV: word, family,
// strength, layer, body, need, also. JSON is of the schema rcw/reframe.feeling-words/1, a line of JSON Lines
// of rcw/reframe.feeling-word/1. Columns may only grow.
std::string looked_up(const reframe::LookedUp& found, const reframe::Feelings& all, ListFormat format,
                      const FeelingStyle& style);

// A feeling as somebody has named it: the answers of a record of the kind reframe.feeling, as text.
std::string named_feeling(const yaml::Node& answers, const reframe::Feelings& all, const FeelingStyle& style);

// TSV: family, name, words. JSON: rcw/reframe.feeling-families/1 and rcw/reframe.feeling-family/1.
std::string families(const reframe::Feelings& all, ListFormat format, const FeelingStyle& style);

// One's own words and how many different ones each week had. TSV: "word", word, family, times, first, last;
// or "week", Monday, different words. JSON: rcw/reframe.own-words/1; rcw/reframe.own-word/1 and
// rcw/reframe.own-week/1.
std::string own_words(const reframe::OwnWords& own, const reframe::Feelings& all, ListFormat format,
                      const FeelingStyle& style);

}  // namespace rcw::render
