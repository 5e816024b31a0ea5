// SPDX-License-Identifier: MIT
#include "lib/cli/form.h"

#include <gmock/gmock.h>

#include "lib/store/kind_file.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::cli {
namespace {

using test::thrown;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Form form_of(const std::string& kind, const std::string& language = "en", Length length = Length::whole,
             const std::string& home = "") {
  const auto kinds = store::content_kinds("journal", home);
  return make_form(*store::find_kind(kinds, "journal", kind), store::ContentShelf(home), language, length);
}

std::vector<std::string> paths(const Form& form) {
  std::vector<std::string> all;
  for (const auto& question : form.questions) all.push_back(question.path);
  return all;
}

TEST(MakeForm, FollowsTheFieldsOfTheKind) {
  const Form form = form_of("daily");
  EXPECT_THAT(paths(form),
              ElementsAre("urge.felt", "urge.triggers", "urge.text", "emotions", "critic.present",
                          "critic.text", "avoidance.present", "avoidance.text", "summary", "unrecorded"));
  EXPECT_EQ(form.closing, "Enough for today.");
  EXPECT_EQ(form.questions[1].field.only_if->field, "urge.felt");
  EXPECT_EQ(form.questions[3].first_of_group, "emotion");
  EXPECT_TRUE(form.questions[3].then.empty()) << "silent fields are not asked for";
}

TEST(MakeForm, QuickIsTheFewQuestionsOrAllWhereThereAreNone) {
  EXPECT_THAT(paths(form_of("activation", "en", Length::quick)),
              ElementsAre("trigger.text", "response", "intensity"));
  EXPECT_THAT(paths(form_of("note", "en", Length::quick)), ElementsAre("text"));
}

TEST(MakeForm, ChoicesHaveTheLabelsOfTheLanguage) {
  EXPECT_EQ(form_of("activation").questions[2].then.size(), 2U);
  EXPECT_EQ(form_of("daily", "zh").questions[0].choices[0].label, "是");
  EXPECT_EQ(form_of("daily", "zh").questions[0].choices[0].word, "yes")
      << "words are the same in every language";
}

TEST(MakeForm, SaysInEnglishWhatALanguageDoesNotHave) {
  EXPECT_EQ(form_of("daily", "eo").title, form_of("daily").title);
  EXPECT_EQ(form_of("daily", "eo").questions[0].ask, form_of("daily").questions[0].ask);
  EXPECT_EQ(form_of("daily", "eo").phrases, form_of("daily").phrases);
}

TEST(MakeForm, AKindWithoutPromptsIsAskedForByItsNames) {
  const test::TempDir temp;
  temp.write("home/content/kinds/journal.walk.yaml",
             "schema: rcw/content.kind/1\nid: journal.walk\nfields:\n  - name: with_whom\n  - name: text\n");
  const Form form = form_of("walk", "zh", Length::whole, temp.path_of("home"));
  EXPECT_EQ(form.title, "Walk");
  EXPECT_EQ(form.questions[0].ask, "With whom");
  EXPECT_EQ(form.questions[0].help, "");
}

// A user's own asking may say less than is needed: the built-in phrases stand behind it.
TEST(MakeForm, NoPhraseIsEverMissing) {
  const test::TempDir temp;
  temp.write("home/content/prompts/rcw.asking.en.yaml",
             "schema: rcw/content.prompts/1\nid: rcw.asking.en\nquestions:\n  - field: now\n    ask: said\n");
  const Form form = form_of("daily", "en", Length::whole, temp.path_of("home"));
  EXPECT_EQ(form.phrases.at("now"), "said");
  EXPECT_EQ(form.phrases.size(), form_of("daily").phrases.size());
}

TEST(MakeForm, SaysWhatIsWrongWithAUsersFile) {
  const test::TempDir temp;
  const auto wrong = [&](const std::string& text) {
    temp.write("home/content/prompts/journal.daily.en.yaml", text);
    return thrown([&] { form_of("daily", "en", Length::whole, temp.path_of("home")); });
  };
  EXPECT_THAT(wrong("id: a\n"), HasSubstr("schema: is missing"));
  EXPECT_THAT(wrong("schema: rcw/content.labels/1\n"), HasSubstr("schema: is not rcw/content.prompts/1"));
  EXPECT_THAT(wrong("schema: rcw/content.prompts/1\ntitel: a\n"), HasSubstr("unknown field 'titel'"));
  EXPECT_THAT(wrong("schema: rcw/content.prompts/1\nquestions:\n  - ask: a\n    hlep: b\n"),
              ::testing::AllOf(HasSubstr("questions[0].field: is missing"), HasSubstr("hlep")));
}

TEST(MakeForm, SaysWhatIsWrongWithLabels) {
  const test::TempDir temp;
  temp.write("home/content/labels/tristate.en.yaml",
             "schema: rcw/content.labels/1\nlabels:\n  \"yes\": [a]\n");
  EXPECT_THAT(thrown([&] { form_of("daily", "en", Length::whole, temp.path_of("home")); }),
              HasSubstr("labels.yes"));
}

}  // namespace
}  // namespace rcw::cli
