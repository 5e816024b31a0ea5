// SPDX-License-Identifier: MIT
// The fast reader and the strict one read the same tree wherever the fast one reads at all: records, hostile
// strings in every place, and bytes changed at random. RCW_SEED and RCW_ROUNDS make a soak run.
#include "lib/yaml/canonical.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

#include "lib/base/error.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "lib/yaml/writer.h"
#include "tests/property/yaml/hostile.h"

namespace rcw::yaml {
namespace {

std::uint64_t number_from(const char* name, std::uint64_t usual) {
  const char* const value = std::getenv(name);
  return value == nullptr ? usual : std::strtoull(value, nullptr, 10);
}

const std::uint64_t kSeed = number_from("RCW_SEED", 20261122);
const std::uint64_t kRounds = number_from("RCW_ROUNDS", 20'000);

bool same_places(const Node& a, const Node& b) {
  if (a.at.line != b.at.line || a.at.column != b.at.column) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i)
    if (!same_places(a.items[i], b.items[i])) return false;
  for (std::size_t i = 0; i < a.members.size(); ++i) {
    const Mark& left = a.members[i].at;
    const Mark& right = b.members[i].at;
    if (left.line != right.line || left.column != right.column) return false;
    if (!same_places(a.members[i].value, b.members[i].value)) return false;
  }
  return true;
}

std::optional<Node> fast(const std::string& bytes) {
  std::string storage;
  try {
    return read_canonical(checked_body("f", Chunk{bytes, 1}, storage));
  } catch (const Error&) {
    return std::nullopt;
  }
}

enum class Seen { passed_on, equal, different };

Seen compare(const std::string& bytes) {
  const auto quick = fast(bytes);
  if (!quick) return Seen::passed_on;
  try {
    const Node slow = parse_strictly("f", Chunk{bytes, 1});
    return same(*quick, slow) && same_places(*quick, slow) ? Seen::equal : Seen::different;
  } catch (const Error&) {
    return Seen::different;
  }
}

Node record(testing::Hostile& hostile) {
  Node item = Node::map({{"site", Node::text("stomach"), {}}, {"sensation", Node::text(hostile.next()), {}}});
  return Node::map({{"schema", Node::text("rcw/journal.activation/1"), {}},
                    {"id", Node::text("k7m3q9zxvb"), {}},
                    {"at", Node::token("2026-11-22T21:15:00+01:00"), {}},
                    {"trigger",
                     Node::map({{"text", Node::text(hostile.next() + "\n" + hostile.next()), {}},
                                {"category", Node::text("phone during talk"), {}}}),
                     {}},
                    {"body", Node::list({item, item}), {}},
                    {"response", Node::list({Node::text("withdraw"), Node::text("freeze")}), {}},
                    {"intensity", Node::token("3"), {}},
                    {"nothing", Node::list(), {}},
                    {"familiar", Node::text("yes"), {}},
                    {"text", Node::text(hostile.next()), {}}});
}

TEST(Canonical, ReadsRecordsAsTheStrictReaderDoes) {
  testing::Hostile hostile(kSeed);
  std::uint64_t equal = 0;
  for (std::uint64_t i = 0; i < kRounds; ++i) {
    const std::string bytes = document(record(hostile));
    const Seen seen = compare(bytes);
    ASSERT_NE(seen, Seen::different) << bytes;
    equal += seen == Seen::equal ? 1 : 0;
  }
  EXPECT_GT(equal, kRounds / 50) << "the fast reader reads hardly anything";
}

std::string mutated(std::string bytes, std::mt19937_64& random) {
  static const std::string kBytes = " \n\t:-|>\"'#[]{}&*!%@`,?.~+0aT\\\xC2\x85";
  for (std::uint64_t times = 1 + random() % 3; times > 0 && !bytes.empty(); --times) {
    const std::size_t at = random() % bytes.size();
    const char byte = kBytes[random() % kBytes.size()];
    const std::uint64_t act = random() % 4;
    if (act == 0) bytes[at] = byte;
    if (act == 1) bytes.insert(at, 1, byte);
    if (act == 2) bytes.erase(at, 1 + random() % 4);
    if (act == 3) bytes.insert(at, bytes.substr(random() % bytes.size(), 1 + random() % 12));
  }
  return bytes;
}

TEST(Canonical, NeverReadsWhatTheStrictReaderReadsOtherwise) {
  testing::Hostile hostile(kSeed);
  std::mt19937_64 random(kSeed);
  const Node plain =
      Node::map({{"schema", Node::text("rcw/journal.note/1"), {}},
                 {"tags", Node::list({Node::text("phone"), Node::text("long talk")}), {}},
                 {"links",
                  Node::list({Node::map({{"id", Node::text("abc"), {}}, {"role", Node::text("re"), {}}})}),
                  {}},
                 {"count", Node::token("12"), {}},
                 {"text", Node::text("one line\n\ntwo lines\n"), {}},
                 {"end", Node::text("quoted: yes"), {}}});
  std::uint64_t equal = 0;
  for (std::uint64_t i = 0; i < kRounds * 3; ++i) {
    const std::string bytes = mutated(document(i % 3 == 0 ? record(hostile) : plain), random);
    const Seen seen = compare(bytes);
    ASSERT_NE(seen, Seen::different) << bytes;
    equal += seen == Seen::equal ? 1 : 0;
  }
  EXPECT_GT(equal, kRounds / 20);
}

TEST(Canonical, ReadsTheCommonShapesItself) {
  EXPECT_TRUE(fast("text: tea\n...\n"));
  EXPECT_TRUE(fast("tags:\n  - tea\n  - two words\ntext: |-\n  one\n\n  two\n...\n"));
  EXPECT_TRUE(fast("body:\n  - site: stomach\n    sensation: sinking\nintensity: 3\n...\n"));
  EXPECT_TRUE(fast("text: \"喝茶: yes\"\n...\n"));
}

TEST(Canonical, PassesOnWhatIsNotOurs) {
  for (const char* bytes :
       {"text: tea # why\n", "text: 'tea'\n", "text:   tea\n", "a: 1\na: 2\n", "text:\n", "text: null\n",
        "yes: 1\n", "# why\ntext: tea\n", "text: |2\n    a\n", "a: &b c\n", "text: |\n  a\n \n", "text: tea",
        "text: \"a\" b\"\n", "a: b: c\n"}) {
    EXPECT_FALSE(fast(bytes)) << bytes;
  }
}

}  // namespace
}  // namespace rcw::yaml
