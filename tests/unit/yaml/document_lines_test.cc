// SPDX-License-Identifier: MIT
#include "lib/yaml/document_lines.h"

#include <gtest/gtest.h>

#include "lib/yaml/writer.h"
#include "tests/unit/yaml/outcome.h"

namespace rcw::yaml {
namespace {

// "line:bytes" of every chunk.
std::vector<std::string> chunks(std::string_view bytes) {
  std::vector<std::string> out;
  for (const Chunk& chunk : split_documents(bytes))
    out.push_back(std::to_string(chunk.line) + ':' + std::string(chunk.bytes));
  return out;
}

using Strings = std::vector<std::string>;

TEST(SplitDocuments, AtMarkers) {
  EXPECT_EQ(chunks("a: 1\n"), (Strings{"1:a: 1\n"}));
  EXPECT_EQ(chunks("---\na: 1\n...\n---\nb: 2\n...\n"), (Strings{"1:---\na: 1\n", "4:---\nb: 2\n"}));
  EXPECT_EQ(chunks("a: 1\n---\nb: 2"), (Strings{"1:a: 1\n", "2:---\nb: 2"}));
  EXPECT_EQ(chunks("a: 1\n...\nb: 2\n"), (Strings{"1:a: 1\n", "3:b: 2\n"}));
  EXPECT_EQ(chunks("--- a\n--- |\n  b\n"), (Strings{"1:--- a\n", "2:--- |\n  b\n"}));
}

TEST(SplitDocuments, LeavesOutWhatIsEmpty) {
  EXPECT_EQ(chunks(""), Strings{});
  EXPECT_EQ(chunks("\n# c\n---\n---\n...\n  # d\n---\t\n"), Strings{});
  EXPECT_EQ(chunks("# c\n---\n# d\na: 1\n...\n# e\n"), (Strings{"2:---\n# d\na: 1\n"}));
}

TEST(SplitDocuments, KnowsMarkersByTheirBlank) {
  EXPECT_EQ(chunks("---a: 1\n...b: 2\n"), (Strings{"1:---a: 1\n...b: 2\n"}));
  EXPECT_EQ(chunks("a: |\n  ---\n  ...\n"), (Strings{"1:a: |\n  ---\n  ...\n"}));
  EXPECT_EQ(chunks("a: 1\r\n---\r\nb: 2\r\n...\r\n"), (Strings{"1:a: 1\r\n", "2:---\r\nb: 2\r\n"}));
}

TEST(SplitDocuments, KeepsTheByteOrderMarkForParse) {
  EXPECT_EQ(chunks("\ufeff---\na: 1\n"), (Strings{"1:\ufeff---\na: 1\n"}));
  EXPECT_EQ(outcome(split_documents("\ufeff---\na: 1\n").front()), "{\"a\":1}");
}

TEST(SplitDocuments, LosesNothingBehindAnEnd) {
  const auto found = split_documents("a: 1\n... x\n%YAML 1.2\n---\nb: 1\n");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(outcome(found[1]), "2:1: something stands after the end of the document");
  EXPECT_EQ(outcome(found[2]), "{\"b\":1}");
}

TEST(SplitDocuments, AnOpenQuoteStaysInItsDocument) {
  const auto found = split_documents("a: \"x\n---\nb: \"y\"\n");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(outcome(found[0]), "1:4: a quotation mark opens and is never closed");
  EXPECT_EQ(outcome(found[1]), "{\"b\":\"y\"}");
}

TEST(SplitDocuments, ReadsBackWhatTheWriterWrites) {
  const Node record = Node::map({{"text", Node::text("---\n...\nx: \"y"), {}}});
  std::string stream;
  for (int i = 0; i < 3; ++i) stream += "---\n" + document(record);
  const auto found = split_documents(stream);
  ASSERT_EQ(found.size(), 3U);
  for (const Chunk& chunk : found) EXPECT_TRUE(same(parse("f", chunk), record));
}

TEST(LineAt, EndsAtFeeds) {
  const Line first = line_at("ab\r\ncd", 0);
  EXPECT_EQ(first.text, "ab");
  EXPECT_EQ(first.next, 4U);
  const Line last = line_at("ab\r\ncd", 4);
  EXPECT_EQ(last.text, "cd");
  EXPECT_EQ(last.next, 6U);
}

}  // namespace
}  // namespace rcw::yaml
