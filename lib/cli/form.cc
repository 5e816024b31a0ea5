// SPDX-License-Identifier: MIT
#include "lib/cli/form.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "lib/cli/phrases.h"
#include "lib/store/content_schema.h"
#include "lib/yaml/fields.h"

namespace rcw::cli {
namespace {

using store::FieldSpec;
using store::FieldType;
using yaml::Fields;

constexpr const char* kLabelsSchema = "rcw/content.labels/1";
constexpr const char* kEnglish = "en";

// "chain_break" as people would write it.
std::string spoken(std::string name) {
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '_' || c == '.' || c == '-'; }, ' ');
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

std::map<std::string, std::string> decode_labels(const store::Content& content) {
  static const std::vector<std::string> keys = {"schema", "id", "labels"};
  std::vector<Problem> problems;
  const Fields in(content.node, content.file, "", problems);
  in.only(keys);
  store::check_content_schema(in, kLabelsSchema);
  std::map<std::string, std::string> labels;
  if (const auto group = in.group("labels")) {
    for (const auto& member : content.node.find("labels")->members) {
      labels[member.key] = group->text(member.key).value_or("");
    }
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return labels;
}

// Puts questions to fields, in one language with English behind it.
class FormMaker {
 public:
  FormMaker(const store::Kind& kind, const store::ContentShelf& shelf, std::string language)
      : kind_(kind), shelf_(shelf), language_(std::move(language)) {
    const std::string id = kind.domain + '.' + kind.name;
    own_ = find_prompts(shelf, id, language_);
    if (language_ != kEnglish) english_ = find_prompts(shelf, id, kEnglish);
  }

  Form make(Length length) const {
    Form form{kind_.domain + '.' + kind_.name,
              kind_.made_by,
              say(&Prompts::title),
              say(&Prompts::intro),
              say(&Prompts::closing),
              {},
              {},
              english_.questions};
    for (const auto& [name, prompt] : own_.questions) form.extra[name] = prompt;
    form.phrases = find_phrases(shelf_, "rcw.asking", language_);
    if (form.title.empty()) form.title = spoken(kind_.name);
    add(kind_.fields, "", form.questions);
    if (length == Length::quick) keep_quick(form.questions);
    return form;
  }

 private:
  std::string say(std::string Prompts::*what) const {
    return (own_.*what).empty() ? english_.*what : own_.*what;
  }

  void add(const std::vector<FieldSpec>& fields, const std::string& above, std::vector<Question>& out) const {
    for (const FieldSpec& field : fields) {
      const std::string path = above + field.name;
      if (field.silent) continue;
      if (field.type == FieldType::group && !field.many) {
        add(field.fields, path + '.', out);
      } else if (field.type == FieldType::group) {
        out.push_back(question_of_group(field, path));
      } else {
        out.push_back(question(field, path, path));
      }
    }
  }

  Question question(const FieldSpec& field, const std::string& path, const std::string& prompt) const {
    Question question{.path = path, .field = field};
    const auto find = [&](const Prompts& prompts) {
      const auto found = prompts.questions.find(prompt);
      if (found == prompts.questions.end() || !question.ask.empty()) return;
      std::tie(question.ask, question.help) = found->second;
    };
    find(own_);
    find(english_);
    if (question.ask.empty()) question.ask = spoken(prompt);
    if (field.type == FieldType::choice) question.choices = choices(field);
    return question;
  }

  // The words of the first field are asked for all at once; the other fields, of each.
  Question question_of_group(const FieldSpec& group, const std::string& path) const {
    Question whole = question(group.fields.front(), path, path + '.' + group.fields.front().name);
    whole.field.many = true;
    whole.field.only_if = group.only_if;
    for (std::size_t i = 1; i < group.fields.size(); ++i) {
      const FieldSpec& field = group.fields[i];
      if (!field.silent) whole.then.push_back(question(field, field.name, path + '.' + field.name));
    }
    whole.first_of_group = group.fields.front().name;
    return whole;
  }

  std::vector<Choice> choices(const FieldSpec& field) const {
    std::map<std::string, std::string> labels;
    auto content = shelf_.find("labels", field.vocabulary + '.' + language_);
    if (!content) content = shelf_.find("labels", field.vocabulary + '.' + kEnglish);
    if (content) labels = decode_labels(*content);
    std::vector<Choice> choices;
    for (const auto& word : field.words) choices.push_back({word, labels[word]});
    return choices;
  }

  void keep_quick(std::vector<Question>& questions) const {
    std::erase_if(questions, [&](const Question& question) {
      return std::find(kind_.quick.begin(), kind_.quick.end(), question.path) == kind_.quick.end();
    });
    for (auto& question : questions) question.then.clear();
  }

  const store::Kind& kind_;
  const store::ContentShelf& shelf_;
  std::string language_;
  Prompts own_ = {};
  Prompts english_ = {};
};

}  // namespace

Form make_form(const store::Kind& kind, const store::ContentShelf& shelf, const std::string& language,
               Length length) {
  Form form = FormMaker(kind, shelf, language).make(length);
  if (length == Length::quick && form.questions.empty())
    return make_form(kind, shelf, language, Length::whole);
  return form;
}

}  // namespace rcw::cli
