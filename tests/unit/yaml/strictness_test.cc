// SPDX-License-Identifier: MIT
// The strictness suite: every leniency of yaml-cpp 0.7 that was ever found, and what must stay readable.
#include <gtest/gtest.h>

#include "tests/unit/yaml/outcome.h"

namespace rcw::yaml {
namespace {

class Accepts : public testing::TestWithParam<Row> {};
class Refuses : public testing::TestWithParam<Row> {};

TEST_P(Accepts, Value) { EXPECT_EQ(outcome(GetParam().bytes), GetParam().result); }
TEST_P(Refuses, PlaceAndReason) { EXPECT_EQ(outcome(GetParam().bytes), GetParam().result); }

INSTANTIATE_TEST_SUITE_P(
    LostEntries, Refuses,
    testing::Values(
        Row{"l:\n    - a\n  - b\nc: 1\n", "3:3: this line is no 'key: value' of the mapping it stands in"},
        Row{"l:\n  - a\n - b\n", "3:2: this line is no 'key: value' of the mapping it stands in"},
        Row{"a: 1\n...\nb: 2\n", "3:1: something stands after the end of the document"},
        Row{"a: 1\n---\nb: 2\n", "2:1: a second document starts here, and a file holds one record"},
        Row{"a: 1\n--- # c\n", "2:1: a second document starts here, and a file holds one record"},
        Row{"a:\n---\n", "2:1: a second document starts here, and a file holds one record"},
        Row{"---\n---\na: 1\n", "2:1: a second document starts here, and a file holds one record"},
        Row{"...\na: 1\n", "2:1: something stands after the end of the document"},
        Row{"a: 1\n...\n...\n", "3:1: something stands after the end of the document"},
        Row{"a: 1\n... x\n", "2:1: something stands after the end of the document"},
        Row{"a: 1\n...x\n", "2:1: a key without ': '"},
        Row{"- a\nb: 1\n", "2:1: something stands after the end of the value"},
        Row{"{a: 1} trailing\n", "1:8: something stands after the end of the value"},
        Row{"\"a\" b\n", "1:5: something stands after the end of the value"},
        Row{"\"a\" ,", "1:5: something stands after the end of the value"},
        Row{"\"x\", \"y\"\n", "1:4: something stands after the end of the value"},
        Row{",", "1:1: something stands after the end of the value"},
        Row{",\n", "1:1: something stands after the end of the value"},
        Row{"[:]", "1:2: a key that is empty or null"},
        Row{"{a: 1}}\n", "1:7: a ']' or '}' that closes nothing"},
        Row{"[a]]\n", "1:4: a ']' or '}' that closes nothing"},
        Row{" a: 1\nb: 2\n", "2:1: something stands after the end of the value"},
        Row{"- a\n-b\n", "2:1: something stands after the end of the value"},
        Row{"--- |\ntext\n", "2:1: something stands after the end of the value"},
        Row{"a: [x]y\n", "1:7: this line is no 'key: value' of the mapping it stands in"},
        Row{"a: {x: 1}\n  y: 2\n", "2:3: this line is no 'key: value' of the mapping it stands in"},
        Row{"a: 'y'#z\n", "1:4: a '#' right behind quoted text"},
        Row{"a: \"y\" # c\nb: \"z\"#z\n", "2:4: a '#' right behind quoted text"},
        Row{"a: \"x\\\\\"#\n", "1:4: a '#' right behind quoted text"}));

INSTANTIATE_TEST_SUITE_P(
    OpenQuotes, Refuses,
    testing::Values(Row{"a: 'x\nb: 2\n", "1:4: a quotation mark opens and is never closed"},
                    Row{"a: \"x\nb: 2\n", "1:4: a quotation mark opens and is never closed"},
                    Row{"a: it's\nb: \"x\nc: it's 'so'\n", "2:4: a quotation mark opens and is never closed"},
                    Row{"a: \"x\\\"\nb: 2\n", "1:4: a quotation mark opens and is never closed"},
                    Row{"- 'it''s\n- b", "1:3: a quotation mark opens and is never closed"},
                    Row{"a: 'x''\nb: 1\n", "1:4: a quotation mark opens and is never closed"},
                    Row{"a: [\"x, y]\n", "1:5: a quotation mark opens and is never closed"},
                    Row{"'a: 1\n", "1:1: a quotation mark opens and is never closed"},
                    Row{"a: 1\nb: 'x\n...\n", "2:4: a quotation mark opens and is never closed"}));

INSTANTIATE_TEST_SUITE_P(BareWords, Refuses,
                         testing::Values(Row{"a: 1\nfoo", "2:1: a key without ': '"},
                                         Row{"a: 1\nfoo\n", "2:1: a key without ': '"},
                                         Row{"a: 1\nfoo\nb: 2\n", "3:2: a ': ' where no key can be"},
                                         Row{"a:1\nb:2\nc: 3\n", "3:2: a ': ' where no key can be"},
                                         Row{"{a}\n", "1:3: a key without ': '"},
                                         Row{"{a, b: 1}\n", "1:3: a key without ': '"},
                                         Row{"{x:1}\n", "1:5: a key without ': '"},
                                         Row{"{a:1, b:2}\n", "1:5: a key without ': '"}));

INSTANTIATE_TEST_SUITE_P(
    Merges, Refuses,
    testing::Values(Row{"a: 1\n=======\n", "2:1: a conflict marker from an unfinished merge"},
                    Row{"a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n",
                        "2:1: a conflict marker from an unfinished merge"},
                    Row{"a: 1\n||||||| base\n", "2:1: a conflict marker from an unfinished merge"},
                    Row{"a: |\n  x\n>>>>>>> theirs\n", "3:1: a conflict marker from an unfinished merge"},
                    Row{"=======\na: 1\n", "1:1: a conflict marker from an unfinished merge"}));

INSTANTIATE_TEST_SUITE_P(
    Keys, Refuses,
    testing::Values(
        Row{"a: 1\na: 2\n", "2:1: the key 'a' is here twice"},
        Row{"'a': 1\nb: 2\n\"a\" : 3\n", "3:1: the key 'a' is here twice"},
        Row{"{a: 1, a: 2}\n", "1:8: the key 'a' is here twice"},
        Row{"<<: 1\n", "1:1: '<<' merges mappings in some readers and is not read here"},
        Row{"a: {<<: {b: 1}}\n", "1:5: '<<' merges mappings in some readers and is not read here"},
        Row{"? a\n: b\n", "1:3: a key after '? '"}, Row{"x: 1\n? a\n: b\n", "2:3: a key after '? '"},
        Row{"{? a : b}\n", "1:4: a key after '? '"}, Row{"[? a : b]\n", "1:4: a key after '? '"},
        Row{"[a]: b\n", "1:1: a key that is a list or a mapping"},
        Row{"{a: b}: c\n", "1:1: a key that is a list or a mapping"},
        Row{"{[a]: b}\n", "1:2: a key that is a list or a mapping"},
        Row{": b\n", "1:1: a key that is empty or null"}, Row{"~: b\n", "1:1: a key that is empty or null"},
        Row{"null: b\n", "1:1: a key that is empty or null"},
        Row{"a:\n~: 1\n", "2:1: a key that is empty or null"},
        Row{"\"a\nb\": 1\n", "2:3: a ': ' where no key can be"}));

INSTANTIATE_TEST_SUITE_P(
    Properties, Refuses,
    testing::Values(Row{"a: &a [*a]\n", "1:4: '&' starts an anchor, and anchors are not read"},
                    Row{"a: *x\n", "1:4: '*' starts an alias, and aliases are not read"},
                    Row{"a: **bold**\n", "1:4: '*' starts an alias, and aliases are not read"},
                    Row{"a: *\n", "1:5: '*' starts an alias, and aliases are not read"},
                    Row{"*a : 1\n", "1:1: '*' starts an alias, and aliases are not read"},
                    Row{"a: &b 1\n", "1:4: '&' starts an anchor, and anchors are not read"},
                    Row{"&k a: 1\n", "1:1: '&' starts an anchor, and anchors are not read"},
                    Row{"a: &x\n", "1:4: '&' starts an anchor, and anchors are not read"},
                    Row{"a: &b\n  c: 1\n", "1:4: '&' starts an anchor, and anchors are not read"},
                    Row{"a: !!str 5\n", "1:4: '!' starts a tag, and tags are not read"},
                    Row{"a: ! 5\n", "1:4: '!' starts a tag, and tags are not read"},
                    Row{"a: !<?> 5\n", "1:4: '!' starts a tag, and tags are not read"},
                    Row{"a: !!str\nb: 1\n", "1:4: '!' starts a tag, and tags are not read"},
                    Row{"a: !\n", "1:4: '!' starts a tag, and tags are not read"},
                    Row{"a: !!python/object:os.system x\n", "1:4: '!' starts a tag, and tags are not read"},
                    Row{"a: !!set\n  b:\n", "1:4: '!' starts a tag, and tags are not read"},
                    Row{"a: !important\n", "1:4: '!' starts a tag, and tags are not read"},
                    Row{"!!map\na: 1\n", "1:1: '!' starts a tag, and tags are not read"}));

INSTANTIATE_TEST_SUITE_P(
    Bytes, Refuses,
    testing::Values(
        Row{"a: \033\n", "1:4: control character U+001B is not allowed"},
        Row{"a: \177\n", "1:4: control character U+007F is not allowed"},
        Row{"b: 1\na: \302\205\n", "2:4: control character U+0085 is not allowed"},
        Row{"a: \377\n", "1:4: invalid UTF-8 is not allowed"},
        Row{"a: \300\257\n", "1:4: invalid UTF-8 is not allowed"},
        Row{"a: \355\240\200\n", "1:4: invalid UTF-8 is not allowed"},
        Row{"a\rb: 1\r", "1:2: a carriage return without a line feed"},
        Row{"a: 1\nb: x\ry\n", "2:5: a carriage return without a line feed"},
        Row{"\357\273\277\357\273\277a: 1\n", "1:1: a second byte order mark at the start"},
        Row{"\377\376a: 1\n", "1:1: invalid UTF-8 is not allowed"},
        Row{"a: \"\\0\"\n",
            "1:4: an escape in this quoted text stands for a character that no record may hold"},
        Row{"a: \"\\x1b\"\n",
            "1:4: an escape in this quoted text stands for a character that no record may hold"},
        Row{"a: \"\\e\"\n",
            "1:4: an escape in this quoted text stands for a character that no record may hold"},
        Row{"a: \"\\N\"\n",
            "1:4: an escape in this quoted text stands for a character that no record may hold"},
        Row{"a: \"\\_\"\n",
            "1:4: an escape in this quoted text stands for a character that no record may hold"},
        Row{"a: \"\\x85\"\n",
            "1:4: an escape in this quoted text stands for a character that no record may hold"},
        Row{"\"\\x07\": 1\n",
            "1:1: an escape in this quoted text stands for a character that no record may hold"}));

INSTANTIATE_TEST_SUITE_P(
    Escapes, Refuses,
    testing::Values(Row{"a: \"\\ud83d\\ude00\"\n", "1:11: an escape for a character that does not exist"},
                    Row{"a: \"\\q\"\n", "1:7: an unknown escape after '\\' in double quotes"},
                    Row{"a: \"\\xzz\"\n", "1:9: an escape in double quotes with too few hexadecimal digits"},
                    Row{"a: \"\\U00110000\"\n", "1:15: an escape for a character that does not exist"}));

INSTANTIATE_TEST_SUITE_P(Tabs, Refuses,
                         testing::Values(Row{"\tb: 1\n", "1:1: a tab at the start of a line"},
                                         Row{"a:\n\tb: 1\n", "2:1: a tab at the start of a line"},
                                         Row{"a:\n  \tb: 1\n", "2:5: a tab in the indentation"},
                                         Row{"a: 1\n\tb: 2\n", "2:1: a tab at the start of a line"},
                                         Row{"a: |\n\tx\n", "2:1: a tab at the start of a line"},
                                         Row{"a: |\n  x\n\t\n  y\n", "3:1: a tab at the start of a line"}));

INSTANTIATE_TEST_SUITE_P(Empty, Refuses,
                         testing::Values(Row{"# only\n", "is empty"}, Row{"\n \n", "is empty"},
                                         Row{"---\n", "is empty"}, Row{"--- # c\n", "is empty"},
                                         Row{"...\n", "is empty"}, Row{"\357\273\277", "is empty"},
                                         Row{" ", "is empty"}));

INSTANTIATE_TEST_SUITE_P(
    Directives, Refuses,
    testing::Values(Row{"%", "1:1: a line that starts with '%' is a directive, and directives are not read"},
                    Row{"%YAML 1.2\n---\na: 1\n",
                        "1:1: a line that starts with '%' is a directive, and directives are not read"},
                    Row{"% x\n",
                        "1:1: a line that starts with '%' is a directive, and directives are not read"},
                    Row{"# c\n%TAG ! x\n---\na: 1\n",
                        "2:1: a line that starts with '%' is a directive, and directives are not read"}));

INSTANTIATE_TEST_SUITE_P(Flow, Refuses,
                         testing::Values(Row{"[a, , b]\n", "1:5: an empty item in a '[' list"},
                                         Row{"{a: 1, , b: 2}\n", "1:8: a key that is empty or null"},
                                         Row{"{a: 1 b: 2}\n", "1:8: a '{' mapping without its ',' or '}'"},
                                         Row{"[a: 1 b: 2]\n", "1:8: a '[' list without its ',' or ']'"},
                                         Row{"a: [b\nc: 1\n", "2:2: a '[' list without its ',' or ']'"},
                                         Row{"a: ]\n", "1:4: a ']' or '}' that closes nothing"},
                                         Row{"a: {b\n", "1:5: a key without ': '"},
                                         Row{"a: [\"x\"y]\n", "1:8: a '[' list without its ',' or ']'"},
                                         Row{"a: {x: \"y\"z}\n",
                                             "1:11: a '{' mapping without its ',' or '}'"},
                                         Row{"[", "1:1: a key that is a list or a mapping"}));

INSTANTIATE_TEST_SUITE_P(
    Layout, Refuses,
    testing::Values(Row{"a: @x\n", "1:4: no value can start with this character"},
                    Row{"a: `x`\n", "1:4: no value can start with this character"},
                    Row{"a: %x\n", "1:4: no value can start with this character"},
                    Row{"a: - b\n", "1:4: a '- ' where no list can start"},
                    Row{"a: -\n", "1:4: a '- ' where no list can start"},
                    Row{"a: b: c\n", "1:5: a ': ' where no key can be"},
                    Row{"a: 'b' c\n", "1:8: this line is no 'key: value' of the mapping it stands in"},
                    Row{"a: \"b\": c\n", "1:7: a ': ' where no key can be"},
                    Row{"a: ? b\n", "1:4: a '? ' where no key can be"},
                    Row{"a: [b]: c\n", "1:7: a ': ' where no key can be"},
                    Row{"a: 1\n b: 2\n", "2:3: a ': ' where no key can be"},
                    Row{"a:\n  b: 1\n c: 2\n",
                        "3:2: this line is no 'key: value' of the mapping it stands in"},
                    Row{"a: b\n  c: d\n", "2:4: a ': ' where no key can be"},
                    Row{"a: |9x\n  x\n", "1:6: more than a digit, '+' or '-' after '|' or '>'"},
                    Row{"a: |0\n  x\n", "1:6: more than a digit, '+' or '-' after '|' or '>'"},
                    Row{"a: | text\n  x\n", "1:6: more than a digit, '+' or '-' after '|' or '>'"},
                    Row{"a: |\n  x\n y\n", "3:2: this line is no 'key: value' of the mapping it stands in"},
                    Row{"a: |\n   \n x\n", "3:2: this line is no 'key: value' of the mapping it stands in"},
                    Row{"--- a: 1\n", "1:6: a ': ' where no key can be"},
                    Row{"a\n b: 1\n", "2:3: a ': ' where no key can be"}));

INSTANTIATE_TEST_SUITE_P(
    Documents, Accepts,
    testing::Values(Row{"a: 1\nb: x\n", "{\"a\":1,\"b\":\"x\"}"}, Row{"---\na: 1\n...\n", "{\"a\":1}"},
                    Row{"--- # c\na: 1\n", "{\"a\":1}"}, Row{"a: 1\n...\n# c\n\n \n", "{\"a\":1}"},
                    Row{"a: 1\n... # end", "{\"a\":1}"}, Row{"# c\n\na: 1 #\n", "{\"a\":1}"},
                    Row{"a: 1", "{\"a\":1}"}, Row{"\357\273\277a: 1\n", "{\"a\":1}"},
                    Row{"\357\273\277---\na: 1\n", "{\"a\":1}"},
                    Row{"a: 1\r\nb: 2\r\n...\r\n", "{\"a\":1,\"b\":2}"},
                    Row{"a: |\r\n  x\r\n  y\r\n", "{\"a\":\"x\\ny\\n\"}"},
                    Row{"just text\n", "\"just text\""}, Row{"- a\n- b\n", "[\"a\",\"b\"]"},
                    Row{"--- text\n", "\"text\""}, Row{"---a: 1\n", "{\"---a\":1}"},
                    Row{"a: --- x\n", "{\"a\":\"--- x\"}"}, Row{"a: x ...\n", "{\"a\":\"x ...\"}"},
                    Row{"{}\n", "{}"}, Row{"[]", "[]"}));

INSTANTIATE_TEST_SUITE_P(
    Types, Accepts,
    testing::Values(Row{"a: no\nb: \"no\"\nc: 010\nd: 12:30\n",
                        "{\"a\":\"no\",\"b\":\"no\",\"c\":\"010\",\"d\":\"12:30\"}"},
                    Row{"a: ~\nb: null\nc: Null\nd:\ne: nullx\n",
                        "{\"a\":null,\"b\":null,\"c\":null,\"d\":null,\"e\":\"nullx\"}"},
                    Row{"a: [~, null, ]\n", "{\"a\":[null,null]}"},
                    Row{"a: {b: , c: ~}\n", "{\"a\":{\"b\":null,\"c\":null}}"},
                    Row{"- \n- ~\n-\n", "[null,null,null]"}, Row{"a: {\"x\":1}\n", "{\"a\":{\"x\":1}}"},
                    Row{"a: {\"x\":}\n", "{\"a\":{\"x\":null}}"},
                    Row{"true: 1\n1: 2\n", "{\"true\":1,\"1\":2}"},
                    Row{"\"<<\": 1\n\"\": 2\n\"null\": 3\n", "{\"<<\":1,\"\":2,\"null\":3}"},
                    Row{"a: yes\nb: Off\nc: 0x1F\nd: +1\ne: .5\nf: 1.\ng: -0\nh: 1e3\n",
                        "{\"a\":\"yes\",\"b\":\"Off\",\"c\":\"0x1F\",\"d\":\"+1\",\"e\":\".5\",\"f\":\"1.\","
                        "\"g\":-0,\"h\":1e3}"},
                    Row{"a: True\nb: FALSE\nc: tRue\n", "{\"a\":true,\"b\":false,\"c\":\"tRue\"}"}));

INSTANTIATE_TEST_SUITE_P(
    Scalars, Accepts,
    testing::Values(Row{"a: it's\nb: 'it''s'\nc: \"it's\"\n",
                        "{\"a\":\"it's\",\"b\":\"it's\",\"c\":\"it's\"}"},
                    Row{"a: x # c\nb: x#c\n", "{\"a\":\"x\",\"b\":\"x#c\"}"},
                    Row{"a: \"x # c\" # d\nb: 'x''#'\n", "{\"a\":\"x # c\",\"b\":\"x'#\"}"},
                    Row{"a: \"x\n  y\n\n  z\"\n", "{\"a\":\"x y\\nz\"}"},
                    Row{"a: x\n  - y\n", "{\"a\":\"x - y\"}"}, Row{"a: x\n\n\n  y\n", "{\"a\":\"x\\n\\ny\"}"},
                    Row{"a:\t1\n", "{\"a\":1}"}, Row{"a:\n  - 1\n  -\t2\n", "{\"a\":[1,2]}"},
                    Row{"a: \"\\r\\n\\t\\/\\\\\\\"\\u00e9\\U0001F600\"\n",
                        "{\"a\":\"\\r\\n\\t/\\\\\\\"\303\251\360\237\230\200\"}"},
                    Row{"a: \342\200\250b\342\200\217\n", "{\"a\":\"\342\200\250b\342\200\217\"}"},
                    Row{"a: \302\240x\302\240\n", "{\"a\":\"\302\240x\302\240\"}"},
                    Row{"a: \355\237\277\356\200\200\357\277\277\364\217\277\277\n",
                        "{\"a\":\"\355\237\277\356\200\200\357\277\277\364\217\277\277\"}"},
                    Row{"a: <<<<<<< x\n", "{\"a\":\"<<<<<<< x\"}"}));

INSTANTIATE_TEST_SUITE_P(
    Blocks, Accepts,
    testing::Values(Row{"a: |\n  text\n# comment\nb: 1\n", "{\"a\":\"text\\n\",\"b\":1}"},
                    Row{"a: |\n  text\n # comment\nb: 1\n", "{\"a\":\"text\\n\",\"b\":1}"},
                    Row{"a: |\n  text\n  # no comment\n", "{\"a\":\"text\\n# no comment\\n\"}"},
                    Row{"a: |+\n  x\n\n\nb: 1\n", "{\"a\":\"x\\n\\n\\n\",\"b\":1}"},
                    Row{"a: |+\n  x\n\n\n", "{\"a\":\"x\\n\\n\\n\"}"},
                    Row{"a: |-\n  x\n\n\n", "{\"a\":\"x\"}"}, Row{"a: |\n  x", "{\"a\":\"x\\n\"}"},
                    Row{"a: |2\n   x\n", "{\"a\":\" x\\n\"}"}, Row{"a: |\n  \tx\n", "{\"a\":\"\\tx\\n\"}"},
                    Row{"a: |\n x\n  y\nb: z\n", "{\"a\":\"x\\n y\\n\",\"b\":\"z\"}"},
                    Row{"a: >\n  x\n  y\n", "{\"a\":\"x y\\n\"}"}, Row{"a: >-\n\n  x\n", "{\"a\":\"\\nx\"}"},
                    Row{"a: | # c\n  x\n", "{\"a\":\"x\\n\"}"},
                    Row{"a: |\n  it's \"open\n  ---\n  key: v\n",
                        "{\"a\":\"it's \\\"open\\n---\\nkey: v\\n\"}"},
                    Row{"- |\n x\n- |-\n y\n", "[\"x\\n\",\"y\"]"}));

INSTANTIATE_TEST_SUITE_P(
    Lists, Accepts,
    testing::Values(Row{"a:\n- b\n- c\nd: 1\n", "{\"a\":[\"b\",\"c\"],\"d\":1}"},
                    Row{"- - a\n  - b\n- c\n", "[[\"a\",\"b\"],\"c\"]"}, Row{"a: [1,\n2]\n", "{\"a\":[1,2]}"},
                    Row{"a: [1,\n# c\n2]\n", "{\"a\":[1,2]}"}, Row{"[a b]\n", "[\"a b\"]"},
                    Row{"[a: 1]\n", "[{\"a\":1}]"},
                    Row{"a:\n  - b: 1\n    c: 2\n  - b: 3\n", "{\"a\":[{\"b\":1,\"c\":2},{\"b\":3}]}"}));

}  // namespace
}  // namespace rcw::yaml
