// SPDX-License-Identifier: MIT
#include "lib/yaml/writer.h"

#include <gtest/gtest.h>

#include "tests/unit/yaml/outcome.h"

namespace rcw::yaml {
namespace {

Member word(std::string key, std::string value) { return {std::move(key), Node::text(std::move(value)), {}}; }
Member token(std::string key, std::string value) {
  return {std::move(key), Node::token(std::move(value)), {}};
}

Node words(std::vector<std::string> values) {
  std::vector<Node> items;
  for (std::string& value : values) items.push_back(Node::text(std::move(value)));
  return Node::list(std::move(items));
}

// The model record of rcw-files(5).
constexpr std::string_view kActivation = R"(schema: rcw/journal.activation/1
id: k7m3q9zxvb
at: 2026-11-22T21:15:00+01:00
zone: Europe/Berlin
recorded: 2026-11-22T21:40:12+01:00
mode: live
tags:
  - phone
trigger:
  text: |-
    while I was telling about the day,
    the phone came out
  category: phone during talk
body:
  - site: stomach
    sensation: sinking
response:
  - withdraw
  - freeze
resonance:
  familiar: "yes"
  caregiver: unsure
  earlier: "no"
...
)";

Node activation() {
  return Node::map(
      {word("schema", "rcw/journal.activation/1"),
       word("id", "k7m3q9zxvb"),
       token("at", "2026-11-22T21:15:00+01:00"),
       word("zone", "Europe/Berlin"),
       token("recorded", "2026-11-22T21:40:12+01:00"),
       word("mode", "live"),
       {"tags", words({"phone"}), {}},
       {"trigger",
        Node::map({word("text", "while I was telling about the day,\nthe phone came out"),
                   word("category", "phone during talk")}),
        {}},
       {"body", Node::list({Node::map({word("site", "stomach"), word("sensation", "sinking")})}), {}},
       {"response", words({"withdraw", "freeze"}), {}},
       {"resonance",
        Node::map({word("familiar", "yes"), word("caregiver", "unsure"), word("earlier", "no")}),
        {}}});
}

TEST(Document, CanonicalBytesOfTheModelRecord) { EXPECT_EQ(document(activation()), kActivation); }

TEST(Document, CanonicalBytesStayWhenReadAndWritten) {
  EXPECT_EQ(document(parse("f", kActivation)), kActivation);
}

TEST(Document, Nesting) {
  const Node inner =
      Node::list({Node::text("a"), Node::list({Node::text("b\nc"), Node::list()}), Node::map()});
  const Node root = Node::map(
      {{"x", inner, {}},
       {"w", Node::list(), {}},
       {"z", Node::map({{"l", Node::list({Node::map({{"m", inner, {}}, word("p", "o")})}), {}}}), {}}});
  const std::string bytes = document(root);
  EXPECT_EQ(
      bytes,
      "x:\n  - a\n  - - |-\n      b\n      c\n    - []\n  - {}\nw: []\nz:\n  l:\n    - m:\n        - a\n"
      "        - - |-\n            b\n            c\n          - []\n        - {}\n      p: o\n...\n");
  EXPECT_EQ(to_json(parse("f", bytes)), to_json(root));
}

TEST(Document, EmptyMapping) {
  EXPECT_EQ(document(Node::map()), "{}\n...\n");
  EXPECT_TRUE(same(parse("f", document(Node::map())), Node::map()));
}

TEST(Document, NothingIsWrittenAsNothing) {
  const Node root =
      Node::map({token("a", ""), token("b", "~"), {"c", Node::list({Node::token(""), Node::text("")}), {}}});
  EXPECT_EQ(document(root), "a:\nb: ~\nc:\n  -\n  - \"\"\n...\n");
  EXPECT_TRUE(same(parse("f", document(root)), root));
}

TEST(Document, TokensThatAreTypedStay) {
  for (const char* value :
       {"1", "-1", "010", "1.5e3", "12:30", "2026-11-22", "2026-11-22T21:15:00+01:00", "2026-11-22T21:15Z",
        "true", "yes", "No", "~", "null", ".inf", "-.INF", "0x1F", "1_000"})
    EXPECT_EQ(document(Node::map({token("a", value)})), "a: " + std::string(value) + "\n...\n");
}

TEST(Document, TokensThatAreStringsAreWrittenAsStrings) {
  for (const char* value : {"12abc", "a:b", "x #y", "2026-11-22T", "1:", "-", "--", "...", "+", ".", "_1",
                            "12:30:", "2026-11-22T12:15:x", "\u00fcber", "@x"})
    EXPECT_EQ(document(Node::map({token("a", value)})), "a: \"" + std::string(value) + "\"\n...\n");
  EXPECT_EQ(document(Node::map({token("a", "plain words")})), "a: plain words\n...\n");
}

TEST(Document, KeysAreNeverBlocks) {
  const Node root = Node::map(
      {word("a\nb", "1"), word("", "x"), word("yes", "x"), word("two words", "x"), word("<<", "x")});
  const std::string bytes = document(root);
  EXPECT_EQ(bytes, "\"a\\nb\": \"1\"\n\"\": x\n\"yes\": x\ntwo words: x\n\"<<\": x\n...\n");
  EXPECT_EQ(to_json(parse("f", bytes)), to_json(root));
}

TEST(Document, LongestKeyIsReadBack) {
  std::string key;
  while (key.size() + 2 <= kMaxKeyBytes) key += "\u00a0";
  const Node root = Node::map({word(key, "x"), word(std::string(kMaxKeyBytes, '\\'), "y")});
  EXPECT_EQ(to_json(parse("f", document(root))), to_json(root));
}

TEST(Document, LongLineIsReadBack) {
  const Node root =
      Node::map({word("a", std::string(100'000, 'x')), word("b", std::string(100'000, ' ') + "\n."),
                 word("c", std::string(50'000, '"'))});
  EXPECT_EQ(to_json(parse("f", document(root))), to_json(root));
}

struct Case {
  std::string_view value;
  std::string_view written;
};

// Without it the names of the tests would be addresses, and other ones in every run.
void PrintTo(const Case& one, std::ostream* out) { *out << testing::PrintToString(one.value.substr(0, 60)); }

class Scalars : public testing::TestWithParam<Case> {};

TEST_P(Scalars, Written) { EXPECT_EQ(scalar(GetParam().value, 0), GetParam().written); }

TEST_P(Scalars, ReadBack) {
  const std::string bytes = "k: " + scalar(GetParam().value, 0) + "\n";
  EXPECT_EQ(parse("f", bytes).members[0].value.scalar, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(Plain, Scalars,
                         testing::Values(Case{"word", "word"}, Case{"two  words", "two  words"},
                                         Case{"it's (so), why? yes; a+b!", "it's (so), why? yes; a+b!"},
                                         Case{"a-b_c/d.e 12", "a-b_c/d.e 12"}, Case{"nothing", "nothing"},
                                         Case{"yes no", "yes no"}, Case{"a - b", "a - b"}));

INSTANTIATE_TEST_SUITE_P(
    Quoted, Scalars,
    testing::Values(Case{"", "\"\""}, Case{"yes", "\"yes\""}, Case{"No", "\"No\""}, Case{"oFF", "\"oFF\""},
                    Case{"y", "\"y\""}, Case{"N", "\"N\""}, Case{"null", "\"null\""}, Case{"NaN", "\"NaN\""},
                    Case{"Inf", "\"Inf\""}, Case{"~", "\"~\""}, Case{"12", "\"12\""}, Case{"-x", "\"-x\""},
                    Case{"a ", "\"a \""}, Case{" a", "\" a\""}, Case{"a: b", "\"a: b\""},
                    Case{"a #b", "\"a #b\""}, Case{"a\"b\\c", "\"a\\\"b\\\\c\""}, Case{"a\tb", "\"a\\tb\""},
                    Case{"a\r\nb", "\"a\\r\\nb\""}, Case{"\u00fc \u4f60", "\"\u00fc \u4f60\""},
                    Case{"a\u00a0b", "\"a\\xA0b\""}, Case{"a\u202eb", "\"a\\u202Eb\""},
                    Case{"\u2028", "\"\\u2028\""}, Case{"\ufeff", "\"\\uFEFF\""},
                    Case{"\uffff\U0010ffff", "\"\\uFFFF\\U0010FFFF\""}, Case{"\U000E0041", "\"\\U000E0041\""},
                    Case{"\U0001F469\u200D\U0001F467", "\"\U0001F469\\u200D\U0001F467\""}));

INSTANTIATE_TEST_SUITE_P(Blocks, Scalars,
                         testing::Values(Case{"a\nb", "|-\n  a\n  b"}, Case{"a\nb\n", "|\n  a\n  b"},
                                         Case{"a\n\n\n", "|+\n  a\n\n"}, Case{" a\nb", "|2-\n   a\n  b"},
                                         Case{"\na", "|2-\n\n  a"}, Case{"\ta\n", "|2\n  \ta"},
                                         Case{"a\n \nb \n", "|\n  a\n   \n  b "},
                                         Case{"a\n\tb\n", "|\n  a\n  \tb"},
                                         Case{"# a: \"b\n---\n", "|\n  # a: \"b\n  ---"},
                                         Case{"a\n  ", "|-\n  a\n    "},
                                         Case{"\u202ea\n\u200d\u00a0", "|-\n  \u202ea\n  \u200d\u00a0"}));

INSTANTIATE_TEST_SUITE_P(
    NoBlocks, Scalars,
    testing::Values(Case{"\n", "\"\\n\""}, Case{"\n\n", "\"\\n\\n\""}, Case{" \n\t\n", "\" \\n\\t\\n\""},
                    Case{"a\r\nb\n", "\"a\\r\\nb\\n\""}, Case{"a\nb\u2028", "\"a\\nb\\u2028\""},
                    Case{"a\n\ufeff", "\"a\\n\\uFEFF\""}, Case{"a\n\ufffe", "\"a\\n\\uFFFE\""}));

TEST(Scalar, BlocksAreIndentedByDepth) {
  EXPECT_EQ(scalar("a\n\nb", 2), "|-\n      a\n\n      b");
  EXPECT_EQ(scalar(" a\n", 1), "|2\n     a");
}

TEST(PlainIsSafe, StartsWithALetterAndIsNoWord) {
  for (const char* value : {"a", "yes1", "Nope", "onward", "e5", "infant"})
    EXPECT_TRUE(plain_is_safe(value)) << value;
  for (const char* value :
       {"", "1a", "-a", ".a", "'a", "a:", "a b ", "a#", "a\n", "\u00e9", "TRUE", "off", "infinity"})
    EXPECT_FALSE(plain_is_safe(value)) << value;
}

}  // namespace
}  // namespace rcw::yaml
