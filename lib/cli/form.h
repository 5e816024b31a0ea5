// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "lib/store/content.h"
#include "lib/store/kind.h"

namespace rcw::cli {

// A word that may be chosen, and what it means in the language of the asking.
struct Choice {
  std::string word = {};
  std::string label = {};  // empty when the word says enough
};

// One question: which field it fills and how it is put. A group that is a list asks for the words of its
// first field all at once, and then `then` of each.
struct Question {
  std::string path = {};  // dotted; of a list of groups the group's
  store::FieldSpec field = {};
  std::string ask = {};
  std::string help = {};
  std::vector<Choice> choices = {};
  std::string first_of_group = {};  // the name of that first field; empty for all other questions
  std::vector<Question> then = {};  // paths below the item
};

// The questions of one kind of record in one language.
struct Form {
  std::string kind = {};
  std::string again = {};  // the command that goes on with a draft; empty: add KIND
  std::string title = {};
  std::string intro = {};
  std::string closing = {};  // said when all is answered
  std::vector<Question> questions = {};
  std::map<std::string, std::string> phrases = {};  // what the asking itself says, by name
  // Prompts of no field, such as "links.repairs": what is asked, and its help.
  std::map<std::string, std::pair<std::string, std::string>> extra = {};
};

enum class Length { whole, quick };

// Prompts come from content/prompts/<domain>.<kind>.<language>.yaml (schema rcw/content.prompts/1) and
// labels from content/labels/<words>.<language>.yaml; what a language does not have is said in English, and
// what has no prompt at all by the field's name. Throws Error(bad_data) for a user's file that is wrong.
Form make_form(const store::Kind& kind, const store::ContentShelf& shelf, const std::string& language,
               Length length);

}  // namespace rcw::cli
