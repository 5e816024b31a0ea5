// SPDX-License-Identifier: MIT
#include "lib/cli/documents.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include "lib/text/csv.h"
#include "lib/yaml/json.h"
#include "tests/property/yaml/hostile.h"
#include "tests/support/streams.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Reader = Documents (*)(const Input&, const Report&);

// "line: JSON" of each document, then what was reported or thrown.
std::vector<std::string> read(Reader reader, const std::string& bytes) {
  std::vector<std::string> lines;
  std::vector<std::string> problems;
  const auto error = test::error_of([&] {
    for (const auto& document :
         reader({"in", bytes}, [&](const Error& problem) { problems.push_back(test::text_of(problem)); })) {
      EXPECT_EQ(document.file, "in");
      lines.push_back(std::to_string(document.line) + ": " + yaml::to_json(document.node));
    }
  });
  lines.insert(lines.end(), problems.begin(), problems.end());
  if (error) lines.push_back("thrown " + test::text_of(*error));
  return lines;
}

TEST(ReadDocuments, TellsYamlFromJsonLines) {
  EXPECT_THAT(read(read_documents, "a: 1\n---\nb: 2\n"), ElementsAre("1: {\"a\":1}", "2: {\"b\":2}"));
  EXPECT_THAT(read(read_documents, "{\"a\":1}\n{\"b\":2}\n"), ElementsAre("1: {\"a\":1}", "2: {\"b\":2}"));
  EXPECT_THAT(read(read_documents, " \r\n\t\n{\"a\":1}"), ElementsAre("3: {\"a\":1}"));
  EXPECT_THAT(read(read_documents, "# {\na: \"{\"\n"), ElementsAre("1: {\"a\":\"{\"}"));
  EXPECT_THAT(read(read_documents, ""), IsEmpty());
  EXPECT_THAT(read(read_documents, "\n \n"), IsEmpty());
}

TEST(ReadDocuments, TellsJsonLinesBehindAByteOrderMark) {
  EXPECT_THAT(read(read_documents, "\xEF\xBB\xBF{\"a\":1}\n{\"b\":2}\n"),
              ElementsAre("1: {\"a\":1}", "2: {\"b\":2}"));
}

TEST(ReadYaml, ReportsWhatIsWrongAndGivesBackTheRest) {
  const auto lines = read(read_yaml, "a: 1\n---\nb: [\n---\nc: 3\n");
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0], "1: {\"a\":1}");
  EXPECT_EQ(lines[1], "4: {\"c\":3}");
  EXPECT_THAT(lines[2], ::testing::StartsWith("3 in:"));
}

TEST(ReadYaml, DropsAByteOrderMark) {
  EXPECT_THAT(read(read_documents,
                   "\xEF\xBB\xBF"
                   "a: 1\n"),
              ElementsAre("1: {\"a\":1}"));
}

TEST(ReadJsonLines, ReportsWhatIsWrongAndGivesBackTheRest) {
  const auto lines = read(read_json_lines, "{\"a\":1}\n\n{\"b\":\n{\"c\":3}\r\n[4]");
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0], "1: {\"a\":1}");
  EXPECT_EQ(lines[1], "4: {\"c\":3}");
  EXPECT_EQ(lines[2], "5: [4]");
  EXPECT_THAT(lines[3], ::testing::StartsWith("3 in:3: "));
}

TEST(ReadJsonLines, DropsAByteOrderMark) {
  EXPECT_THAT(read(read_json_lines, "\xEF\xBB\xBF{\"a\":1}\n"), ElementsAre("1: {\"a\":1}"));
}

TEST(ReadCsv, NamesCellsByTheFirstRow) {
  EXPECT_THAT(
      read(read_csv, "a,b\n1,\"x, y\"\n\n,2\n\"c\nd\",\n,\n"),
      ElementsAre("2: {\"a\":\"1\",\"b\":\"x, y\"}", "4: {\"b\":\"2\"}", "5: {\"a\":\"c\\nd\"}", "7: {}"));
  EXPECT_THAT(read(read_csv,
                   "\xEF\xBB\xBF"
                   "a\r\n1\r\n"),
              ElementsAre("2: {\"a\":\"1\"}"));
}

TEST(ReadCsv, MayBeEmpty) {
  EXPECT_THAT(read(read_csv, ""), IsEmpty());
  EXPECT_THAT(read(read_csv, "a,b\n"), IsEmpty());
}

TEST(ReadCsv, ReportsARaggedRow) {
  EXPECT_THAT(
      read(read_csv, "a,b\n1,2\n3\n4,5,6\n7,8\n"),
      ElementsAre("2: {\"a\":\"1\",\"b\":\"2\"}", "5: {\"a\":\"7\",\"b\":\"8\"}",
                  "3 in:3: 1 cells where the first row has 2", "3 in:4: 3 cells where the first row has 2"));
}

TEST(ReadCsv, RefusesABadFirstRow) {
  EXPECT_THAT(read(read_csv, "a,,b\n1,2,3\n"), ElementsAre("thrown 3 in:1: a column has no name"));
  EXPECT_THAT(read(read_csv, "\na,b,a\n1,2,3\n"), ElementsAre("thrown 3 in:2: two columns are called 'a'"));
}

TEST(ReadCsv, RefusesBadBytesAndQuotes) {
  EXPECT_THAT(read(read_csv, "a\n1\033\n"),
              ElementsAre("thrown 3 in:2:2: control character U+001B is not allowed in a text"));
  EXPECT_THAT(read(read_csv, "a\n\xff\n"),
              ElementsAre("thrown 3 in:2:1: invalid UTF-8 is not allowed in a text"));
  EXPECT_THAT(read(read_csv, "a\n\"x\n"), ElementsAre("thrown 3 in:2: a quote in this row is never closed"));
}

TEST(ReadCsv, ReadsBackHostileCells) {
  testing::Hostile words(1);
  std::string bytes = "a,b\n";
  std::vector<std::string> cells;
  for (int i = 0; i < 2000; ++i) {
    cells.push_back("x" + words.next());
    bytes += text::csv_row({cells.back(), ""});
  }
  const auto all = read_csv({"in", bytes}, [](const Error&) { FAIL(); });
  ASSERT_EQ(all.size(), cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    ASSERT_EQ(all[i].node.members.size(), 1U);
    ASSERT_EQ(all[i].node.members[0].value.scalar, cells[i]);
    ASSERT_FALSE(all[i].node.members[0].value.plain);
  }
}

TEST(ReadInput, ReadsAFileOrStandardInput) {
  const test::TempDir temp;
  const std::string path = temp.write("file", "words");
  EXPECT_EQ(read_input(path).name, path);
  EXPECT_EQ(read_input(path).bytes, "words");
  const io::Fd file = test::file_with("piped");
  const test::Redirect redirect(STDIN_FILENO, file.get());
  const Input input = read_input("-");
  EXPECT_EQ(input.name, "standard input");
  EXPECT_EQ(input.bytes, "piped");
  EXPECT_THAT(test::thrown([] { read_input("/none"); }), ::testing::StartsWith("4 /none: cannot open"));
}

}  // namespace
}  // namespace rcw::cli
