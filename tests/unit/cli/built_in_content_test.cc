// SPDX-License-Identifier: MIT
// What is built in must be good: every kind, its prompts and labels, in each language.
#include <gmock/gmock.h>

#include <set>

#include "lib/cli/form.h"
#include "lib/store/kind_file.h"
#include "lib/yaml/path.h"

namespace rcw::cli {
namespace {

using store::FieldSpec;
using store::FieldType;

const std::vector<std::string> kLanguages = {"en", "zh"};

const store::ContentShelf& shelf() {
  static const store::ContentShelf built_in("");
  return built_in;
}

std::vector<const store::Kind*> asked_kinds() {
  static const store::Kinds kinds = store::content_kinds("journal", "");
  std::vector<const store::Kind*> all = kinds.source().all();
  std::erase_if(all, [](const store::Kind* kind) { return !kind->made_by.empty(); });
  return all;
}

// The names of the prompts that a kind needs, in the order of its fields.
void add_asked(const std::vector<FieldSpec>& fields, const std::string& above,
               std::vector<std::string>& out) {
  for (const FieldSpec& field : fields) {
    if (field.silent) continue;
    const std::string path = above + field.name;
    if (field.type == FieldType::group) {
      add_asked(field.fields, path + '.', out);
    } else {
      out.push_back(path);
    }
  }
}

std::vector<std::string> wanted(const store::Kind& kind) {
  std::vector<std::string> names;
  for (const auto& link : kind.links) {
    if (link.asked) names.push_back("links." + link.role);
  }
  add_asked(kind.fields, "", names);
  return names;
}

TEST(BuiltInContent, EveryFileSaysItsOwnName) {
  for (const char* folder : {"kinds", "words", "prompts", "labels", "notices", "contacts"}) {
    ASSERT_FALSE(shelf().ids(folder).empty()) << folder;
    for (const auto& id : shelf().ids(folder)) {
      const auto content = shelf().find(folder, id);
      const yaml::Node* said = content->node.find("id");
      EXPECT_TRUE(said != nullptr && said->scalar == id) << folder << '/' << id;
    }
  }
}

TEST(BuiltInContent, EveryKindIsAskedForInEveryLanguageAndNothingElseIs) {
  ASSERT_GE(asked_kinds().size(), 11U);
  for (const store::Kind* kind : asked_kinds()) {
    for (const auto& language : kLanguages) {
      const auto content = shelf().find("prompts", "journal." + kind->name + '.' + language);
      ASSERT_TRUE(content) << kind->name << ' ' << language;
      std::vector<std::string> names;
      for (const auto& question : content->node.find("questions")->items) {
        names.push_back(question.find("field")->scalar);
        EXPECT_NE(question.find("help"), nullptr) << content->file << ' ' << names.back();
      }
      EXPECT_EQ(names, wanted(*kind)) << content->file;
      EXPECT_NO_THROW(make_form(*kind, shelf(), language, Length::whole)) << content->file;
    }
  }
}

TEST(BuiltInContent, TheAskingSaysTheSameInEveryLanguage) {
  std::set<std::set<std::string>> names;
  for (const auto& language : kLanguages) {
    std::set<std::string> said;
    const auto file = shelf().find("prompts", "rcw.asking." + language);
    for (const auto& question : file->node.find("questions")->items) {
      said.insert(question.find("field")->scalar);
    }
    names.insert(said);
  }
  EXPECT_EQ(names.size(), 1U);
}

bool is_number(const std::string& text) { return text.find_first_not_of("0123456789") == std::string::npos; }

TEST(BuiltInContent, EveryLabelNamesAWordAndCanBeTyped) {
  for (const auto& id : shelf().ids("labels")) {
    const auto content = shelf().find("labels", id);
    const auto words = shelf().find("words", id.substr(0, id.rfind('.')));
    ASSERT_TRUE(words) << id;
    std::set<std::string> known;
    for (const auto& word : words->node.find("words")->items) known.insert(word.scalar);
    std::set<std::string> labels;
    for (const auto& label : content->node.find("labels")->members) {
      EXPECT_TRUE(known.contains(label.key)) << id << ": " << label.key;
      EXPECT_FALSE(label.value.scalar.empty()) << id << ": " << label.key;
      EXPECT_FALSE(is_number(label.value.scalar)) << id << ": " << label.key;
      EXPECT_TRUE(labels.insert(label.value.scalar).second) << id << " has twice: " << label.value.scalar;
    }
  }
}

TEST(BuiltInContent, NoWordIsANumberOrASign) {
  for (const auto& id : shelf().ids("words")) {
    std::set<std::string> words;
    const auto file = shelf().find("words", id);
    for (const auto& word : file->node.find("words")->items) {
      EXPECT_FALSE(is_number(word.scalar) || word.scalar.size() < 2) << id << ": " << word.scalar;
      EXPECT_TRUE(words.insert(word.scalar).second) << id << " has twice: " << word.scalar;
    }
    for (const auto& language : kLanguages) {
      const bool needs_labels = language != "en";  // the words are English
      EXPECT_TRUE(!needs_labels || shelf().find("labels", id + '.' + language)) << id;
    }
  }
}

}  // namespace
}  // namespace rcw::cli
