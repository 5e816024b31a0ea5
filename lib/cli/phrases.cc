// SPDX-License-Identifier: MIT
#include "lib/cli/phrases.h"

#include <vector>

#include "lib/base/reason.h"
#include "lib/store/content_schema.h"
#include "lib/yaml/fields.h"

namespace rcw::cli {
namespace {

using yaml::Fields;

constexpr const char* kEnglish = "en";

Prompts decode_prompts(const store::Content& content) {
  static const std::vector<std::string> keys = {"schema", "id", "title", "intro", "closing", "questions"};
  static const std::vector<std::string> question_keys = {"field", "ask", "help"};
  std::vector<Problem> problems;
  const Fields in(content.node, content.file, "", problems);
  in.only(keys);
  store::check_content_schema(in, "rcw/content.prompts/1");
  Prompts prompts{
      in.text("title").value_or(""), in.text("intro").value_or(""), in.text("closing").value_or(""), {}};
  for (const Fields& item : in.maps("questions")) {
    item.exactly(question_keys);
    item.require("field");
    item.require("ask");
    prompts.questions[item.text("field").value_or("")] = {item.text("ask").value_or(""),
                                                          item.text("help").value_or("")};
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return prompts;
}

void add_phrases(const Prompts& prompts, Phrases& phrases) {
  for (const auto& [name, phrase] : prompts.questions) phrases[name] = phrase.first;
}

}  // namespace

Prompts find_prompts(const store::ContentShelf& shelf, const std::string& id, const std::string& language) {
  const auto content = shelf.find("prompts", id + '.' + language);
  return content ? decode_prompts(*content) : Prompts{};
}

Phrases find_phrases(const store::ContentShelf& shelf, const std::string& id, const std::string& language) {
  Phrases phrases;
  add_phrases(find_prompts(store::ContentShelf(""), id, kEnglish), phrases);  // so that none is ever missing
  add_phrases(find_prompts(shelf, id, kEnglish), phrases);
  if (language != kEnglish) add_phrases(find_prompts(shelf, id, language), phrases);
  return phrases;
}

std::string filled(std::string phrase, const std::string& name, const std::string& value) {
  for (auto at = phrase.find(name); at != std::string::npos; at = phrase.find(name, at + value.size())) {
    phrase.replace(at, name.size(), value);
  }
  return phrase;
}

}  // namespace rcw::cli
