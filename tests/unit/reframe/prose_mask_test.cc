// SPDX-License-Identifier: MIT
#include "lib/reframe/prose_mask.h"

#include <gmock/gmock.h>

namespace rcw::reframe {
namespace {

std::string masked(std::string_view text, bool lines = false) {
  ProseMask mask(lines);
  return mask.read({text, {}, {}}).text;
}

std::string blanks(std::size_t count) { return std::string(count, ' '); }

TEST(ProseMask, LeavesProseAsItIs) {
  const std::string text = "# Evening\n\n- I waited.\n  You came <3 late: at 9 > 8?\n你好。\n";
  EXPECT_EQ(masked(text), text);
}

TEST(ProseMask, BlanksCodeAndKeepsEveryOffset) {
  EXPECT_EQ(masked("a `code` b ``c ` d`` e"), "a " + blanks(6) + " b " + blanks(9) + " e");
  EXPECT_EQ(masked("one ` two"), "one ` two");
  EXPECT_EQ(masked("a\n```sh\nrm `x`\n~~~\n````\nb\n"), "a\n     \n      \n   \n    \nb\n");
  EXPECT_EQ(masked("~~~~\na\n~~~\nb\n~~~~\nc"), "    \n \n   \n \n    \nc");
}

TEST(ProseMask, BlanksWhatOthersAreQuotedWith) {
  EXPECT_EQ(masked("> you said\n>> so\n  > and\n>\nI say\n"),
            blanks(10) + "\n" + blanks(5) + "\n" + blanks(7) + "\n \nI say\n");
  EXPECT_EQ(masked(">:( not a quotation\n"), ">:( not a quotation\n");
}

TEST(ProseMask, BlanksAddressesOfTheWeb) {
  EXPECT_EQ(masked("see https://a.org/b?c=d, (http://x.y) now: a://"),
            "see " + blanks(20) + " (" + blanks(10) + ") now: " + blanks(4));
  EXPECT_EQ(masked("at 10:30 ://"), "at 10:30 ://");
}

TEST(ProseMask, BlanksCommentsOverLines) {
  EXPECT_EQ(masked("a <!-- b\nc\nd --> e"), "a " + blanks(6) + "\n \n" + blanks(5) + " e");
  EXPECT_EQ(masked("a <!-- b --> c <!-- d -->"), "a " + blanks(10) + " c " + blanks(10));
  EXPECT_EQ(masked("`<!--` stays open to all"), blanks(6) + " stays open to all");
}

TEST(ProseMask, BlanksFrontMatterOnlyWhereItIsSome) {
  EXPECT_EQ(masked("---\ntitle: you\n---\ntext\n"), "   \n" + blanks(10) + "\n   \ntext\n");
  EXPECT_EQ(masked("---\nNo title here\n---\ntext\n"), "---\nNo title here\n---\ntext\n");
  EXPECT_EQ(masked("---\ntitle: never closed\ntext\n"), "---\ntitle: never closed\ntext\n");
}

TEST(ProseMask, JoinsALineThatGoesOn) {
  const std::string wide = "I waited at the station for a very long time tonight and";
  EXPECT_EQ(masked(wide + "\nyou came late."), wide + " you came late.");
  EXPECT_EQ(masked(wide + "\n  you came late."), wide + "   you came late.");
  EXPECT_EQ(masked(wide + "\nI was sad."), wide + " I was sad.");
  EXPECT_EQ(masked(wide + "\n\nyou came"), wide + "\n\nyou came");
  EXPECT_EQ(masked(wide + "\nYou came"), wide + "\nYou came");
  EXPECT_EQ(masked(wide + ".\nI was sad."), wide + ".\nI was sad.");
  EXPECT_EQ(masked("short\nyou came"), "short\nyou came");
}

TEST(ProseMask, WithLinesJoinsAndReachesNothing) {
  const std::string wide = "I waited at the station for a very long time tonight and\nyou came";
  EXPECT_EQ(masked(wide, true), wide);
  EXPECT_EQ(masked("```\na\n<!-- b\nc\n", true), "```\na\n<!-- b\nc\n");
  EXPECT_EQ(masked("a <!-- b --> c\n", true), "a " + blanks(10) + " c\n");
}

TEST(ProseMask, TakesCarriageReturnsOffLines) { EXPECT_EQ(masked("a\r\nb\r\n"), "a \nb \n"); }

TEST(ProseMask, RemembersWhatIsOpenFromPieceToPiece) {
  ProseMask mask(false);
  EXPECT_EQ(mask.read({"a\n```\nb\n", {0, 1, 1, 1, 1}, {}}).text, "a\n   \n \n");
  ASSERT_TRUE(mask.open());
  EXPECT_TRUE(mask.open()->fence);
  EXPECT_EQ(mask.open()->line, 2U);
  EXPECT_EQ(mask.read({"c\n```\nd <!--\n", {8, 4, 1, 1, 1}, {}}).text, " \n   \nd     \n");
  ASSERT_TRUE(mask.open());
  EXPECT_FALSE(mask.open()->fence);
  EXPECT_EQ(mask.open()->line, 6U);
  EXPECT_EQ(mask.read({"> e --> f", {20, 7, 1, 1, 1}, {}}).text, blanks(7) + " f");
  EXPECT_FALSE(mask.open());
}

TEST(ProseMask, KnowsALineThatBeganInAPieceBefore) {
  ProseMask mask(false);
  EXPECT_EQ(mask.read({"> a ", {0, 1, 1, 1, 1}, {}}).text, blanks(4));
  EXPECT_EQ(mask.read({"b\nc", {4, 1, 5, 5, 5}, {}}).text, " \nc");
}

TEST(ProseMask, FindsDirectives) {
  ProseMask mask(false);
  const auto& prose =
      mask.read({"a <!-- rcw-lint off label contempt -->\n# rcw-lint on\nb # rcw-lint "
                 "off-line\n#rcw-lint\nc#  rcw-lint off",
                 {},
                 {}});
  ASSERT_EQ(prose.directives.size(), 3U);
  EXPECT_EQ(prose.directives[0].verb, Directive::Verb::off);
  EXPECT_THAT(prose.directives[0].names, testing::ElementsAre("label", "contempt"));
  EXPECT_EQ(prose.directives[0].at, 2U);
  EXPECT_FALSE(prose.directives[0].alone);
  EXPECT_EQ(prose.directives[1].verb, Directive::Verb::on);
  EXPECT_TRUE(prose.directives[1].alone);
  EXPECT_EQ(prose.directives[2].verb, Directive::Verb::off_line);
  EXPECT_FALSE(prose.directives[2].alone);
  EXPECT_TRUE(prose.text.ends_with("\nb " + blanks(19) + "\n#rcw-lint\nc#  rcw-lint off"));
}

}  // namespace
}  // namespace rcw::reframe
