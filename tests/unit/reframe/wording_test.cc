// SPDX-License-Identifier: MIT
#include "lib/reframe/wording.h"

#include <gmock/gmock.h>

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Wording english() {
  Wording wording;
  wording.blanks["event"] = "[what a camera would have seen]";
  wording.leads["event"] = {"when", "every time"};
  wording.leads["need"] = {"because"};
  wording.small = {"you", "my"};
  wording.marks["request"] = "?";
  return wording;
}

std::string filled(std::string_view text, const Slots& slots) { return fill(text, slots, english()).text; }

TEST(Wording, PutsWhatWasSaidIntoASentence) {
  EXPECT_EQ(filled("When {event}, I frown.", {{"event", "you came in"}}), "When you came in, I frown.");
  EXPECT_EQ(filled("{event}.", {{"event", "you came in"}}), "You came in.");
  EXPECT_EQ(filled("Oh. {event}.", {{"event", "tea"}}), "Oh. Tea.");
}

TEST(Wording, LeavesAVisibleBlank) {
  const auto one = fill("When {event}, {other}.", {}, english());
  EXPECT_EQ(one.text, "When [what a camera would have seen], [other].");
  EXPECT_THAT(one.blanks, ElementsAre("event", "other"));
}

TEST(Wording, BlanksOfAPartThatIsLeftOutAreNone) {
  const auto one = fill("A[[ {x?}b {event}]][[ {y}]].", {{"x", "yes"}}, english());
  EXPECT_EQ(one.text, "A.");
  EXPECT_THAT(one.blanks, IsEmpty());
}

TEST(Wording, PartsHoldParts) {
  const std::string text = "A[[ {x}[[ {y}]]!]]";
  EXPECT_EQ(filled(text, {{"x", "b"}, {"y", "c"}}), "A b c!");
  EXPECT_EQ(filled(text, {{"x", "b"}}), "A b!");
  EXPECT_EQ(filled(text, {{"y", "c"}}), "A");
}

TEST(Wording, DropsALeadThatTheTemplateHas) {
  EXPECT_EQ(filled("When {event},", {{"event", "When you came in"}}), "When you came in,");
  EXPECT_EQ(filled("When {event},", {{"event", "Whenever it rains"}}), "When Whenever it rains,");
  EXPECT_EQ(filled("When {event},", {{"event", "when"}}), "When when,") << "nothing would be left";
}

TEST(Wording, MarksAtTheEndGo) {
  EXPECT_EQ(filled("When {event},", {{"event", "it rains?! …"}}), "When it rains,");
  EXPECT_EQ(filled("当{event}的时候", {{"event", "下雨。"}}), "当下雨的时候");
  EXPECT_EQ(filled("When {event},", {{"event", "..."}}), "When .,") << "something stays";
}

TEST(Wording, OnlyWordsThatAreNoNamesBecomeSmall) {
  EXPECT_EQ(filled("When {event},", {{"event", "You're late"}}), "When you're late,");
  EXPECT_EQ(filled("When {event},", {{"event", "Tom came"}}), "When Tom came,");
  EXPECT_EQ(filled("When {event},", {{"event", "I cried"}}), "When I cried,");
  EXPECT_EQ(filled("When {event},", {{"event", "Youssef came"}}), "When Youssef came,");
}

TEST(Wording, ASentenceOfItsOwnKeepsItsMark) {
  EXPECT_EQ(filled("A.[[ {request!}]]", {{"request", "would you?"}}), "A. Would you?");
  EXPECT_EQ(filled("A.[[ {request!}]]", {{"request", "would you"}}), "A. Would you?");
  EXPECT_EQ(filled("{other!}", {{"other", "when I can"}}), "When I can.");
}

TEST(Wording, SeveralLinesBecomeOne) {
  EXPECT_EQ(filled("When {event},", {{"event", " you came\n\n  in\t"}}), "When you came in,");
  EXPECT_EQ(filled("When {event},", {{"event", " \n "}}), "When [what a camera would have seen],");
}

TEST(Wording, WhatIsNoTemplateIsText) {
  EXPECT_EQ(filled("a { b [[", {}), "a { b ");
  EXPECT_EQ(filled("a ]] b", {}), "a ]] b");
  EXPECT_EQ(filled("", {}), "");
}

TEST(Wording, WordsOfTheWriterAreNoTemplate) {
  EXPECT_EQ(filled("When {event},", {{"event", "{need} [[x]]"}, {"need", "y"}}), "When {need} [[x]],");
}

}  // namespace
}  // namespace rcw::reframe
