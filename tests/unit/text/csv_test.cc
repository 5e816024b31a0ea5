// SPDX-License-Identifier: MIT
#include "lib/text/csv.h"

#include <gtest/gtest.h>

#include <random>

#include "lib/base/error.h"

namespace rcw::text {
namespace {

using Cells = std::vector<std::string>;
using Rows = std::vector<Cells>;

Rows cells_of(std::string_view text) {
  Rows rows;
  for (const CsvRow& row : parse_csv("f.csv", text)) rows.push_back(row.cells);
  return rows;
}

std::vector<int> lines_of(std::string_view text) {
  std::vector<int> lines;
  for (const CsvRow& row : parse_csv("f.csv", text)) lines.push_back(row.line);
  return lines;
}

TEST(ParseCsv, ReadsCells) {
  EXPECT_EQ(cells_of(""), Rows{});
  EXPECT_EQ(cells_of("a,b\nc,d\n"), (Rows{{"a", "b"}, {"c", "d"}}));
  EXPECT_EQ(cells_of("a,b\r\nc,d"), (Rows{{"a", "b"}, {"c", "d"}}));
  EXPECT_EQ(cells_of("a,,\n"), (Rows{{"a", "", ""}}));
  EXPECT_EQ(cells_of(",\n"), (Rows{{"", ""}}));
  EXPECT_EQ(cells_of("\"\"\n"), (Rows{{""}}));
  EXPECT_EQ(cells_of("a,"), (Rows{{"a", ""}}));
  EXPECT_EQ(cells_of("\"a,\"\"b\"\"\",c\n"), (Rows{{"a,\"b\"", "c"}}));
  EXPECT_EQ(cells_of("\"one\r\ntwo\n\n\",x\n"), (Rows{{"one\r\ntwo\n\n", "x"}}));
  EXPECT_EQ(cells_of("中文,é\n"), (Rows{{"中文", "é"}}));
  EXPECT_EQ(cells_of("a,b,c\nd\n"), (Rows{{"a", "b", "c"}, {"d"}}));
}

TEST(ParseCsv, KeepsBlanks) {
  EXPECT_EQ(cells_of(" a , b\t\n"), (Rows{{" a ", " b\t"}}));
  EXPECT_EQ(cells_of("\" a \"\n"), (Rows{{" a "}}));
}

TEST(ParseCsv, SkipsBlankLinesAndOneByteOrderMark) {
  EXPECT_EQ(cells_of("\n\r\na\n\n\nb\n\n"), (Rows{{"a"}, {"b"}}));
  EXPECT_EQ(cells_of("\xEF\xBB\xBF\"a\",b\n"), (Rows{{"a", "b"}}));
  EXPECT_EQ(cells_of("\xEF\xBB\xBF\xEF\xBB\xBF"
                     "a\n"),
            (Rows{{"\xEF\xBB\xBF"
                   "a"}}));
  EXPECT_EQ(cells_of("\xEF\xBB\xBF"), Rows{});
}

TEST(ParseCsv, CountsLines) {
  EXPECT_EQ(lines_of("a\nb\n"), (std::vector<int>{1, 2}));
  EXPECT_EQ(lines_of("a\r\nb\r\n"), (std::vector<int>{1, 2}));
  EXPECT_EQ(lines_of("\n\na\n\nb"), (std::vector<int>{3, 5}));
  EXPECT_EQ(lines_of("\"1\n2\r\n3\",x\nb\n"), (std::vector<int>{1, 4}));
  EXPECT_EQ(lines_of("x,\"1\n2\"\r\n\"\n\"\nb"), (std::vector<int>{1, 3, 5}));
}

struct Wrong {
  std::string text;
  int line;
  int column;
};

TEST(ParseCsv, RefusesBadQuotes) {
  const std::vector<Wrong> table = {
      {"a\nb\"c\n", 2, 2}, {"\"a\"b\n", 1, 4},  {"a, \"b\"\n", 1, 4},    {"\"a\" ,b\n", 1, 4},
      {"\"abc", 1, 0},     {"x\n\"a\nb", 2, 0}, {"a\n\"\n\nb\"x", 4, 3},
  };
  for (const Wrong& row : table) {
    try {
      parse_csv("f.csv", row.text);
      ADD_FAILURE() << row.text;
    } catch (const Error& error) {
      EXPECT_EQ(error.exit(), Exit::bad_data);
      const Where& where = error.problems().front().where;
      EXPECT_EQ(where.file, "f.csv");
      EXPECT_EQ(where.line, row.line) << row.text;
      EXPECT_EQ(where.column, row.column) << row.text;
    }
  }
}

TEST(CsvRow, QuotesOnlyWhereItMust) {
  EXPECT_EQ(csv_row({"a", "b c", "é"}), "a,b c,é\n");
  EXPECT_EQ(csv_row({"a,b", "say \"x\"", "1\n2", "\r"}), "\"a,b\",\"say \"\"x\"\"\",\"1\n2\",\"\r\"\n");
  EXPECT_EQ(csv_row({" a", "b\t"}), "\" a\",\"b\t\"\n");
  EXPECT_EQ(csv_row({""}), "\"\"\n");
  EXPECT_EQ(csv_row({"", ""}), ",\n");
  EXPECT_EQ(csv_row({}), "\n");
}

TEST(CsvRow, IsReadBack) {
  std::mt19937 random(11);
  const Cells alphabet = {"a", "\"", ",", "\n", "\r", " ", "\t", "é", "\xEF\xBB\xBF", std::string(1, '\0'),
                          "中"};
  std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
  std::uniform_int_distribution<int> size(0, 6);
  for (int round = 0; round < 5000; ++round) {
    Rows rows;
    std::string text;
    for (int r = size(random); r >= 0; --r) {
      Cells cells(static_cast<std::size_t>(size(random)) + 1);
      for (std::string& cell : cells) {
        for (int i = size(random); i > 0; --i) cell += alphabet[pick(random)];
      }
      text += csv_row(cells);
      rows.push_back(cells);
    }
    ASSERT_EQ(cells_of(text), rows) << text;
  }
}

}  // namespace
}  // namespace rcw::text
