// SPDX-License-Identifier: MIT
#include "lib/reframe/linter.h"

#include "tests/unit/reframe/test_rules.h"

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Linter, FindsWordsWhereTheyStand) {
  TestRules one(rule("why do not you ever"));
  EXPECT_THAT(one.found("Oh. Why don’t you EVER call?"), ElementsAre("r:Why don’t you EVER"));
  EXPECT_THAT(one.found("Why don't you call?"), IsEmpty());
  EXPECT_THAT(one.reasons(), IsEmpty());
}

TEST(Linter, ChoicesOptionalsAndGaps) {
  TestRules one(rule("you (never|do not) ..2 (listen|help) (me|us)?"));
  EXPECT_THAT(one.found("you never even once listen"), ElementsAre("r:you never even once listen"));
  EXPECT_THAT(one.found("you don't help me"), ElementsAre("r:you don't help me"));
  EXPECT_THAT(one.found("you never, listen"), IsEmpty()) << "a gap holds words only";
  EXPECT_THAT(one.found("you never a b c listen"), IsEmpty());
}

TEST(Linter, AnchorsHold) {
  TestRules first(rule("\"^ stop\""));
  EXPECT_THAT(first.found("Stop it. I can't stop."), ElementsAre("r:Stop"));
  TestRules clause(rule("\"~ stop\""));
  EXPECT_THAT(clause.found("Please, stop and stop"), SizeIs(2));
  TestRules last(rule("\"whatever $\""));
  EXPECT_THAT(last.found("Whatever!! 🙄"), ElementsAre("r:Whatever"));
  EXPECT_THAT(last.found("whatever you like"), IsEmpty());
}

TEST(Linter, NotTheseWords) {
  TestRules one(rule("\"you !(will|know)\""));
  EXPECT_THAT(one.found("you know, you will, you go"), ElementsAre("r:you go"));
  EXPECT_THAT(one.found("you."), IsEmpty());
}

TEST(Linter, ClassesHoldLongerEntriesAndOtherClasses) {
  TestRules one("classes:\n  low: [fool, piece of work]\n  rude: [\"{low}\", jerk]\n" +
                rule("you ..1 {rude}"));
  EXPECT_THAT(one.found("you're a piece of work and you jerk"), ElementsAre("r:you jerk"));
  EXPECT_THAT(one.found("you fool"), SizeIs(1));
  EXPECT_THAT(one.found("you piece of work"), ElementsAre("r:you piece of work"));
}

TEST(Linter, SpellingsAreReadAsWhatTheyMean) {
  TestRules one("spellings: [u = you, nvr = never, your so = you are so]\n" +
                rule("[you never, you are so]"));
  EXPECT_THAT(one.found("U nvr"), ElementsAre("r:U nvr"));
  EXPECT_THAT(one.found("ur your so mean, neverrr"), ElementsAre("r:your so"));
  EXPECT_THAT(one.found("you neverrr"), ElementsAre("r:you neverrr"));
}

TEST(Linter, JournalsSpeakOfThem) {
  const std::string text =
      "classes:\n  you: [you]\n  journal-you: [he, \"my {beloved}\"]\n  beloved: [wife]\n" +
      rule("\"{you} never\"");
  TestRules draft(text);
  EXPECT_THAT(draft.found("He never. My wife never."), IsEmpty());
  TestRules journal(text, {.mode = Mode::journal});
  EXPECT_THAT(journal.found("He never. My wife never. You never. Our wife never."),
              ElementsAre("r:He never", "r:My wife never", "r:You never"));
}

TEST(Linter, ExceptionsAndGuardsHoldARuleBack) {
  TestRules one(
      "guards:\n  negated: {where: before, within: 3, pattern: [not]}\n  banter: {where: sentence, pattern: "
      "[lol]}\n" +
      rule("you always", "    except: [you always know]\n    unless: [negated, banter]\n"));
  EXPECT_THAT(one.found("You always do."), SizeIs(1));
  EXPECT_THAT(one.found("You always know. You always do lol. I'm not saying you always do."), IsEmpty());
  EXPECT_THAT(one.found("It is not that I would say that you always do"), SizeIs(1)) << "too far away";
}

TEST(Linter, WhatIsQuotedIsNotSaid) {
  TestRules one(rule("you always"));
  EXPECT_THAT(one.found("When you say \"you always\" I stop listening."), IsEmpty());
  EXPECT_THAT(one.found("\"You always say that.\""), SizeIs(1));
}

TEST(Linter, AStopIsLeftAlone) {
  TestRules one(
      "rules:\n  - {id: stop, category: never_soften, pattern: \"^ stop\", bad: [«Stop»], good: [x]}\n"
      "  - {id: r, category: contempt, level: error, schools: [gottman], message: m, source: s, pattern: "
      "jerk,\n"
      "     bad: [«jerk»], good: [x]}\n");
  EXPECT_THAT(one.found("Stop it, jerk."), IsEmpty());
  EXPECT_THAT(one.found("Stop it. Jerk."), SizeIs(1)) << "the next sentence is another";
  EXPECT_TRUE(one.linter->never_soften("Well. Stop."));
  EXPECT_FALSE(one.linter->never_soften("Jerk."));
}

TEST(Linter, AStopCoversTheCommandsInItsLine) {
  TestRules one(
      "rules:\n  - {id: stop, category: never_soften, pattern: \"^ stop\", bad: [«Stop»], good: [x]}\n"
      "  - {id: d, category: demand, level: warning, schools: [nvc, cbt], message: m, source: s, pattern: go "
      "away,\n"
      "     bad: [«go away»], good: [x]}\n"
      "  - {id: j, category: contempt, level: error, schools: [nvc, cbt], message: m, source: s, pattern: "
      "jerk,\n"
      "     bad: [«jerk»], good: [x]}\n");
  EXPECT_THAT(one.found("Go away. Stop. Go away."), IsEmpty());
  EXPECT_THAT(one.found("Stop. You jerk."), ElementsAre("j:jerk"));
  EXPECT_THAT(one.found("Go away.\nStop.\nGo away."), ElementsAre("d:Go away", "d:Go away"));
}

TEST(Linter, OneSchoolAloneIsAHint) {
  const std::string text =
      "rules:\n  - {id: r, category: should, level: warning, schools: [nvc], message: m, source: s,\n"
      "     pattern: you should, bad: [«x»], good: [x]}\n";
  TestRules one(text);
  const auto found = one.linter->lint("you should");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].level, Level::hint);
  TestRules other(text, {.schools = {"gottman"}});
  EXPECT_THAT(other.found("you should"), IsEmpty());
}

TEST(Linter, OfOverlappingFindingsTheLongestStays) {
  TestRules one(
      "rules:\n"
      "  - {id: a, category: should, level: error, schools: [nvc, cbt], message: m, source: s, pattern: you "
      "should, bad: [«x»], good: [x]}\n"
      "  - {id: b, category: demand, level: hint, schools: [nvc], message: m, source: s, pattern: you should "
      "go now, bad: [«x»], good: [x]}\n"
      "  - {id: c, category: contempt, level: error, schools: [nvc, cbt], message: m, source: s, pattern: "
      "you should, bad: [«x»], good: [x]}\n");
  EXPECT_THAT(one.found("you should go now"), ElementsAre("b:you should go now"));
  EXPECT_THAT(one.found("you should"), ElementsAre("a:you should"));
}

TEST(Linter, RegularExpressionsAreWidenedToWords) {
  TestRules one(
      "rules:\n  - {id: r, category: contempt, level: error, schools: [gottman, cbt], message: m, source: "
      "s,\n"
      "     regex: 'f\\*+k', bad: [«f**k»], good: [x]}\n");
  EXPECT_THAT(one.found("oh f**king hell"), ElementsAre("r:f**king"));
  EXPECT_THAT(one.reasons(), IsEmpty());
}

TEST(Linter, TheSameTextTwiceIsTheSame) {
  TestRules one(rule("[you always, you never]"));
  const std::string text = "You always. You never. You always, you never.";
  EXPECT_EQ(one.linter->lint(text), one.linter->lint(text));
}

}  // namespace
}  // namespace rcw::reframe
