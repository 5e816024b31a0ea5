// SPDX-License-Identifier: MIT
// A slip of the hand in a record is refused or read; never is part of the record silently dropped.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <random>

#include "lib/base/error.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "lib/yaml/writer.h"

namespace rcw::yaml {
namespace {

constexpr int kRecords = 12;
constexpr int kSlipsPerRecord = 2'000;

Node record(int number) {
  const auto word = [number](const char* stem) {
    return Node::text(stem + std::string(1, static_cast<char>('a' + number)));
  };
  const Node site = Node::map({{"site", word("stomach"), {}}, {"sensation", word("sinking"), {}}});
  const Node other = Node::map({{"site", word("throat"), {}}, {"sensation", Node::text("yes"), {}}});
  return Node::map(
      {{"schema", Node::text("rcw/journal.activation/1"), {}},
       {"at", Node::token("2026-11-22T21:15:00+01:00"), {}},
       {"tags", Node::list({word("phone"), Node::text("late: \"why\""), word("evening")}), {}},
       {"text", Node::text("first line of it\n\n  indented - second\nthird: 'line'"), {}},
       {"body", Node::list({site, other}), {}},
       {"resonance", Node::map({{"familiar", Node::text("no"), {}}, {"earlier", word("maybe"), {}}}), {}},
       {"note", Node::text("last \u4f60\u597d # words"), {}}});
}

// One step that a hand makes wrong. Returns the place it happened at.
class Slip {
 public:
  explicit Slip(std::uint64_t seed) : random_(seed) {}

  std::size_t apply(std::string& bytes) {
    const std::size_t at = below(bytes.size());
    switch (below(9)) {
      case 0:
        bytes.erase(at, 1);
        return at;
      case 1:
        bytes.insert(at, 1, character());
        return at;
      case 2:
        bytes[at] = character();
        return at;
      case 3:
        return insert_line(bytes, at, "---\n");
      case 4:
        return insert_line(bytes, at, "...\n");
      case 5:
        bytes.insert(at, 1, below(2) == 0 ? '"' : '\'');
        return at;
      case 6:
        return dedent(bytes, at);
      case 7:
        return insert_line(bytes, at, "=======\n");
      default:
        return insert_line(bytes, at, std::string(1, character()) + "\n");
    }
  }

 private:
  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }

  char character() {
    static constexpr std::string_view kSlips = " \t\n:-#'\"[]{},|>&*!%@`?\\abz019.";
    return kSlips[below(kSlips.size())];
  }

  static std::size_t line_start(const std::string& bytes, std::size_t at) {
    const std::size_t feed = at == 0 ? std::string::npos : bytes.rfind('\n', at - 1);
    return feed == std::string::npos ? 0 : feed + 1;
  }

  static std::size_t insert_line(std::string& bytes, std::size_t at, const std::string& line) {
    const std::size_t start = line_start(bytes, at);
    bytes.insert(start, line);
    return start;
  }

  static std::size_t dedent(std::string& bytes, std::size_t at) {
    const std::size_t start = line_start(bytes, at);
    if (bytes[start] == ' ')
      bytes.erase(start, 1);
    else
      bytes.insert(start, 1, ' ');
    return start;
  }

  std::mt19937_64 random_;
};

bool is_word_byte(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0; }

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    while (at < text.size() && is_word_byte(text[at])) ++at;
    if (at > start)
      words.emplace_back(text.substr(start, at - start));
    else
      ++at;
  }
  return words;
}

void collect(const Node& node, std::string& out) {
  out += node.scalar + '\n';
  for (const Node& item : node.items) collect(item, out);
  for (const Member& member : node.members) {
    out += member.key + '\n';
    collect(member.value, out);
  }
}

// The words in the file that are not in the tree, though no comment holds them.
std::vector<std::string> lost_words(const Node& tree, std::string_view bytes) {
  std::string content;
  collect(tree, content);
  std::vector<std::string> kept = words_of(content);
  std::vector<std::string> written = words_of(bytes);
  std::ranges::sort(kept);
  std::ranges::sort(written);
  std::vector<std::string> lost;
  std::ranges::set_difference(written, kept, std::back_inserter(lost));
  return lost;
}

// A slip can make a comment, a block header or an escape out of what stood around it, within its line.
bool is_of_line(std::string_view bytes, std::size_t at, const std::string& word) {
  const std::size_t start = at == 0 ? 0 : bytes.rfind('\n', at - 1) + 1;
  const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
  const std::vector<std::string> words = words_of(bytes.substr(start, end - start));
  return std::ranges::find(words, word) != words.end();
}

struct Tally {
  int accepted = 0;
  int refused = 0;
};

void try_slip(const std::string& bytes, std::uint64_t seed, Tally& tally) {
  std::string slipped = bytes;
  const std::size_t at = Slip(seed).apply(slipped);
  try {
    const Node tree = parse("slip", slipped);
    ++tally.accepted;
    for (const std::string& word : lost_words(tree, slipped))
      ASSERT_TRUE(is_of_line(slipped, at, word)) << "lost '" << word << "' of\n"
                                                 << slipped << "\nread " << to_json(tree);
  } catch (const Error& error) {
    ++tally.refused;
    ASSERT_EQ(error.exit(), Exit::bad_data);
  }
}

TEST(HandSlip, NeverDropsSilently) {
  Tally tally;
  for (int number = 0; number < kRecords; ++number) {
    const std::string bytes = document(record(number));
    for (int slip = 0; slip < kSlipsPerRecord; ++slip)
      try_slip(bytes, static_cast<std::uint64_t>(number * kSlipsPerRecord + slip), tally);
    if (HasFatalFailure()) return;
  }
  EXPECT_GT(tally.accepted, 1000);
  EXPECT_GT(tally.refused, 1000);
  RecordProperty("accepted", tally.accepted);
  RecordProperty("refused", tally.refused);
}

// In a stream a marker line is a marker: it may cut a record in two, but each part is seen.
TEST(HandSlip, StreamsLoseNoDocument) {
  std::string stream;
  for (int number = 0; number < kRecords; ++number) stream += "---\n" + document(record(number));
  for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
    std::string slipped = stream;
    Slip(seed).apply(slipped);
    std::size_t bytes = 0;
    for (const Chunk& chunk : split_documents(slipped)) bytes += words_of(chunk.bytes).size();
    ASSERT_EQ(bytes, words_of(slipped).size()) << seed;
  }
}

}  // namespace
}  // namespace rcw::yaml
