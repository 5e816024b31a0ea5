// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>

#include "lib/store/content.h"

namespace rcw::cli {

// What one prompts file says (schema rcw/content.prompts/1, rcw-content(5)).
struct Prompts {
  std::string title = {};
  std::string intro = {};
  std::string closing = {};
  std::map<std::string, std::pair<std::string, std::string>> questions = {};  // path: what is asked, help
};

// Empty when there is no such file. Throws Error(bad_data) for a user's file that is wrong.
Prompts find_prompts(const store::ContentShelf& shelf, const std::string& id, const std::string& language);

using Phrases = std::map<std::string, std::string>;

// What the programs themselves say at one place, by name: content/prompts/<id>.<language>.yaml, with English
// for what that language does not have.
Phrases find_phrases(const store::ContentShelf& shelf, const std::string& id, const std::string& language);

// "{low}" in a phrase, filled in; nothing else in it has a meaning.
std::string filled(std::string phrase, const std::string& name, const std::string& value);

}  // namespace rcw::cli
