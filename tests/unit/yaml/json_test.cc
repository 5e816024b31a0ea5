// SPDX-License-Identifier: MIT
#include "lib/yaml/json.h"

#include <gtest/gtest.h>

#include "tests/unit/yaml/outcome.h"

namespace rcw::yaml {
namespace {

std::string json_outcome(std::string_view bytes, int line = 1) {
  try {
    return to_json(parse_json("f", line, bytes));
  } catch (const Error& error) {
    return place_and_reason(error);
  }
}

class ReadsJson : public testing::TestWithParam<Row> {};
class RefusesJson : public testing::TestWithParam<Row> {};
class RoundTrips : public testing::TestWithParam<std::string_view> {};

TEST_P(ReadsJson, Value) { EXPECT_EQ(json_outcome(GetParam().bytes), GetParam().result); }
TEST_P(RefusesJson, Reason) { EXPECT_EQ(json_outcome(GetParam().bytes), GetParam().result); }
TEST_P(RoundTrips, SameBytes) { EXPECT_EQ(json_outcome(GetParam()), GetParam()); }

INSTANTIATE_TEST_SUITE_P(Table, RoundTrips,
                         testing::Values("{}", "[]", "null", "true", "\"\"", "0", "-0", "-1", "1.50",
                                         "1E+300", "1e-9", "123456789012345678901234567890",
                                         "18446744073709551615", "-9223372036854775808",
                                         "{\"a\":[1,{\"b\":null}],\"\":\"x\"}", "\"\\\"\\\\\\n\\r\\t\"",
                                         "\"\u4f60 \U0001F600 \u2028 \u00a0\"",
                                         "[\"true\",\"1\",\"null\",\"~\"]"));

INSTANTIATE_TEST_SUITE_P(Table, ReadsJson,
                         testing::Values(Row{" { \"a\" : 1 }\r\n", "{\"a\":1}"},
                                         Row{"\"\\u00e9\\/\"", "\"\u00e9/\""},
                                         Row{"\"\\ud83d\\ude00\"", "\"\U0001F600\""},
                                         Row{"\xEF\xBB\xBF[1]", "[1]"}));

INSTANTIATE_TEST_SUITE_P(
    Table, RefusesJson,
    testing::Values(
        Row{"", "1: not readable as JSON"}, Row{"{", "1: not readable as JSON"},
        Row{"{\"a\":1,}", "1: not readable as JSON"}, Row{"{\"a\":1} x", "1: not readable as JSON"},
        Row{"{\"a\":1}{\"b\":1}", "1: not readable as JSON"}, Row{"01", "1: not readable as JSON"},
        Row{"NaN", "1: not readable as JSON"}, Row{"1E400", "1: a number too large for any reader"},
        Row{"'a'", "1: not readable as JSON"}, Row{"// c\n1", "1: not readable as JSON"},
        Row{"\"\\ud83d\"", "1: not readable as JSON"}, Row{"\"\\ude00\"", "1: not readable as JSON"},
        Row{"\"\xff\"", "1:2: invalid UTF-8 is not allowed"},
        Row{"\"\x01\"", "1:2: control character U+0001 is not allowed"},
        Row{"\"a\nb\"", "1: not readable as JSON"},
        Row{"{\"a\":1,\n\"a\":2}", "2: the key 'a' is here twice"},
        Row{"[1,\n\n\"\\u0000\"]", "3: NUL is not allowed"},
        Row{"\"\\u001b\"", "1: control character U+001B is not allowed"},
        Row{"\"\\u0085\"", "1: control character U+0085 is not allowed"},
        Row{"\"\x7f\"", "1:2: control character U+007F is not allowed"},
        Row{"{\"\\u0007\":1}", "1: control character U+0007 is not allowed"},
        Row{"[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", "1: lists and mappings more than 16 deep"}));

TEST(ParseJson, CountsLinesFromTheGivenOne) {
  EXPECT_EQ(json_outcome("{\"a\":", 12), "12: not readable as JSON");
  const Node root = parse_json("f", 5, "{\n\"a\": 1\n,\n\"b\": [true\n]}");
  EXPECT_EQ(root.members[0].at.line, 6);
  EXPECT_EQ(root.members[0].value.at.line, 6);
  EXPECT_EQ(root.members[1].at.line, 8);
  EXPECT_EQ(root.members[1].value.items[0].at.line, 8);
}

TEST(ParseJson, Limits) {
  std::string many = "[1";
  for (int i = 0; i < kMaxNodes; ++i) many += ",1";
  EXPECT_EQ(json_outcome(many + "]"), "1: more than 10000 values in one document");
  EXPECT_EQ(json_outcome("\"" + std::string(kMaxBytes, 'x') + "\"", 3), "3: is larger than 1024 KiB");
  EXPECT_EQ(json_outcome("{\"" + std::string(257, 'k') + "\":1}"), "1: a key longer than 256 bytes");
  std::string keys = "{\"x\":1";
  for (int i = 0; i < kMaxKeys; ++i) keys += ",\"k" + std::to_string(i) + "\":1";
  EXPECT_EQ(json_outcome(keys + "}"), "1: more than 256 keys in one mapping");
  EXPECT_EQ(json_outcome(std::string(1'000'000, '[')), "1: lists and mappings more than 16 deep");
}

TEST(ParseJson, SameTreeAsYaml) {
  const Node json = parse_json("f", 1, R"({"a":"1","b":1,"c":[true,null,"x"],"d":{}})");
  EXPECT_TRUE(same(json, parse("f", "a: '1'\nb: 1\nc: [true, null, 'x']\nd: {}\n")));
}

TEST(ToJson, OnlyTokensAreTyped) {
  EXPECT_EQ(to_json(Node::list({Node::text("1"), Node::token("1"), Node::text("true"), Node::token("TRUE"),
                                Node::token("False"), Node::token(""), Node::token("~"), Node::text("")})),
            R"(["1",1,"true",true,false,null,null,""])");
}

TEST(ToJson, NumbersNoReaderHoldsAreStrings) {
  EXPECT_EQ(to_json(Node::list({Node::token("1e999"), Node::token("-1e999"), Node::token("1e-999")})),
            R"(["1e999","-1e999",1e-999])");
}

TEST(ToJson, EscapesEveryControlCharacter) {
  for (char c = 0; c < 0x20; ++c) {
    const std::string out = to_json(Node::text(std::string(1, c)));
    EXPECT_EQ(out.substr(0, 2), "\"\\") << static_cast<int>(c);
  }
  EXPECT_EQ(to_json(Node::text("\x1f")), "\"\\u001f\"");
}

}  // namespace
}  // namespace rcw::yaml
