// SPDX-License-Identifier: MIT
#include "lib/cli/asker.h"

#include <gmock/gmock.h>

#include <deque>

#include "lib/store/kind_file.h"
#include "lib/yaml/writer.h"

namespace rcw::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// Somebody who types these lines and then presses Ctrl-C; no terminal is needed.
struct Scripted {
  std::deque<io::Line> lines = {};
  std::string seen = {};
  std::vector<Interview> saves = {};
  std::vector<std::string> rescued = {};
  std::optional<std::string> edited = {};
  Interview interview = {};
  int columns = 80;

  explicit Scripted(const std::vector<std::string>& typed) {
    for (const auto& line : typed) lines.push_back({line, io::LineEnd::line});
  }

  Person person() {
    Person person;
    person.read_line = [this] {
      io::Line line{"", io::LineEnd::interrupted};
      if (!lines.empty()) {
        line = lines.front();
        lines.pop_front();
      }
      return line;
    };
    person.more_is_there = [] { return false; };
    person.say = [this](const std::string& text) { seen += text + '\n'; };
    person.prompt = [this](const std::string& text) { seen += text + '\n'; };
    person.save = [this](const Interview& now) { saves.push_back(now); };
    person.edit = [this](const std::string&) { return edited; };
    person.rescue = [this](const std::string& words) { rescued.push_back(words); };
    person.columns = columns;
    return person;
  }

  Asked ask(const std::string& kind_name, Length length = Length::whole) {
    const auto kinds = store::content_kinds("journal", "");
    const Form form =
        make_form(*store::find_kind(kinds, "journal", kind_name), store::ContentShelf(""), "en", length);
    Person somebody = person();
    return Asker(form, somebody, interview).run();
  }

  std::string answers() const { return yaml::document(interview.answers); }
};

TEST(Asker, SavesAfterEveryAnswerWithTheNextQuestion) {
  Scripted script({"a door", "home", "1", "a breath", "", ""});
  EXPECT_EQ(script.ask("near-miss"), Asked::finished);
  ASSERT_EQ(script.saves.size(), 6U);
  EXPECT_EQ(script.saves[0].next, "trigger.category");
  EXPECT_EQ(yaml::document(script.saves[0].answers), "trigger:\n  text: a door\n...\n");
  EXPECT_EQ(script.saves[5].next, "");
  EXPECT_EQ(script.answers(),
            "trigger:\n  text: a door\n  category: home\nalmost:\n  - pursue\nintercepted: a breath\n...\n");
}

TEST(Asker, LeavingKeepsThePlace) {
  Scripted script({"a door", "", "q"});
  EXPECT_EQ(script.ask("near-miss"), Asked::left);
  EXPECT_EQ(script.saves.back().next, "almost");
  Scripted again({"2", "", "done", ""});
  again.interview = script.saves.back();
  EXPECT_EQ(again.ask("near-miss"), Asked::finished);
  EXPECT_THAT(again.seen, Not(HasSubstr("What would you call")));
  EXPECT_EQ(again.answers(), "trigger:\n  text: a door\nalmost:\n  - withdraw\ntext: done\n...\n");
}

TEST(Asker, BackStopsAtTheFirstQuestionAndShowsWhatWasSaid) {
  Scripted script({"a door", "<", "<", "a window", "<", "", "q"});
  script.ask("near-miss");
  EXPECT_THAT(script.seen, HasSubstr("so far (Enter keeps it): a door"));
  EXPECT_THAT(script.seen, HasSubstr("so far (Enter keeps it): a window"));
  EXPECT_EQ(script.answers(), "trigger:\n  text: a window\n...\n");
}

TEST(Asker, DecliningIsKeptApartFromLeavingOpen) {
  Scripted script({"-", "", "-"});
  script.ask("near-miss");
  EXPECT_EQ(script.answers(), "declined:\n  - trigger.text\n  - almost\n...\n");
}

TEST(Asker, WhatIsWrongIsSaidAndAskedAgain) {
  Scripted script({"shoes", "persue", "99", "pursue", "7", "4"});
  EXPECT_EQ(script.ask("activation", Length::quick), Asked::finished);
  EXPECT_THAT(script.seen, HasSubstr("did you mean 'pursue'?"));
  EXPECT_THAT(script.seen, HasSubstr("there are 9 choices"));
  EXPECT_THAT(script.seen, HasSubstr("is not a whole number from 0 to 4"));
  EXPECT_EQ(script.answers(), "trigger:\n  text: shoes\nresponse:\n  - pursue\nintensity: 4\n...\n");
}

TEST(Asker, HelpSaysOnlyWhatMayBeTypedHere) {
  Scripted number({"", "", "?"});
  number.ask("activation", Length::quick);
  EXPECT_THAT(number.seen, Not(HasSubstr("opens your editor")));
  Scripted text({"?"});
  text.ask("near-miss");
  EXPECT_THAT(text.seen, HasSubstr("opens your editor"));
}

TEST(Asker, LinesAreSafeOneByOneAndHalfOfThemToo) {
  Scripted script({"", "+", "one", "two"});
  script.lines.push_back({"thr", io::LineEnd::interrupted});
  EXPECT_EQ(script.ask("win"), Asked::left);
  EXPECT_EQ(script.saves[1].typing, "one\n");
  EXPECT_EQ(script.saves[2].typing, "one\ntwo\n");
  EXPECT_EQ(script.saves.back().typing, "one\ntwo\nthr");
  Scripted again({"four"});
  again.lines.push_back({"", io::LineEnd::end_of_input});
  again.interview = script.saves.back();
  EXPECT_EQ(again.ask("win"), Asked::finished);
  EXPECT_EQ(again.answers(), "text: |-\n  one\n  two\n  thr\n  four\n...\n");
  EXPECT_EQ(again.saves.back().typing, "");
}

TEST(Asker, WordsThatNoRecordMayHoldAreRescued) {
  Scripted script({"", "a\x1b[D", "plain"});
  EXPECT_EQ(script.ask("win"), Asked::finished);
  EXPECT_THAT(script.rescued, ::testing::ElementsAre("a\x1b[D"));
  EXPECT_EQ(script.answers(), "text: plain\n...\n");
  Scripted large({"", std::string(1100 * 1000, 'x')});
  EXPECT_EQ(large.ask("win"), Asked::left);
  EXPECT_EQ(large.rescued.at(0).size(), 1100U * 1000U);
}

TEST(Asker, AnEditorThatGivesNothingBackChangesNothing) {
  Scripted script({"", "e", "e", "typed"});
  EXPECT_EQ(script.ask("win"), Asked::finished);
  EXPECT_EQ(script.answers(), "text: typed\n...\n");
  Scripted other({"", "e"});
  other.edited = "from the editor\n";
  EXPECT_EQ(other.ask("win"), Asked::finished);
  EXPECT_EQ(other.answers(), "text: from the editor\n...\n");
}

TEST(Asker, AnAnswerChangesWhatIsAskedNext) {
  Scripted script({"no", "<", "yes", "1", "<", "<", "no", "q"});
  script.ask("daily");
  EXPECT_THAT(script.seen, HasSubstr("(2 of 6)"));
  EXPECT_THAT(script.seen, HasSubstr("(2 of 8) Where did it seem to come from?"));
}

TEST(Asker, AsksOfEveryItemWithItsWord) {
  Scripted script({"", "", "throat, jaw", "1"});
  script.ask("activation");
  EXPECT_THAT(script.seen, HasSubstr("throat: What was it like there?"));
  EXPECT_THAT(script.seen, Not(HasSubstr("jaw: What was it like")));
  EXPECT_EQ(script.interview.next, "body[0].noticed");
}

TEST(Asker, NoLineIsWiderThanTheTerminal) {
  for (const int columns : {40, 80, 120}) {
    Scripted script({"?", "", "?", "", "?", "", "?", "", "?", ""});
    script.columns = columns;
    script.ask("activation");
    std::istringstream lines(script.seen);
    for (std::string line; std::getline(lines, line);) {
      EXPECT_LE(line.size(), static_cast<std::size_t>(columns)) << line;
    }
  }
}

}  // namespace
}  // namespace rcw::cli
