// SPDX-License-Identifier: MIT
// What is written is read back, for strings made to break it. RCW_SEED and RCW_ROUNDS make a soak run.
#include <gtest/gtest.h>

#include <cstdlib>

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

// A string in every place where one can stand.
Node places(const std::string& text) {
  const Node value = Node::text(text);
  const Node pair = Node::map({{"a", value, {}}, {"b", value, {}}});
  return Node::map({{"text", value, {}},
                    {"list", Node::list({value, Node::list({value, value}), pair}), {}},
                    {"map", Node::map({{"inner", pair, {}}}), {}},
                    {"last", value, {}}});
}

// A plain scalar that is a string may come back so: that is the one difference allowed.
void forget_plain(Node& node) {
  node.plain = false;
  for (Node& item : node.items) forget_plain(item);
  for (Member& member : node.members) forget_plain(member.value);
}

// Empty, or what went wrong.
std::string difference(const Node& written) {
  try {
    Node read = parse("written", document(written));
    forget_plain(read);
    return same(read, written) ? "" : "read " + to_json(read);
  } catch (const Error& error) {
    return describe(error.problems().front());
  }
}

TEST(RoundTrip, EveryPlace) {
  testing::Hostile hostile(kSeed);
  for (std::uint64_t i = 0; i < kRounds; ++i) {
    const Node written = places(hostile.next());
    ASSERT_EQ(difference(written), "") << "string " << i << ": " << to_json(written.members[0].value);
  }
}

TEST(RoundTrip, Keys) {
  testing::Hostile hostile(kSeed + 1);
  for (std::uint64_t i = 0; i < kRounds / 4; ++i) {
    const std::string key = hostile.next();
    if (key.size() >= kMaxKeyBytes) continue;
    const Node written =
        Node::map({{key, Node::text("v"), {}}, {key + "x", Node::map({{key, Node::list(), {}}}), {}}});
    ASSERT_EQ(difference(written), "") << "key " << i << ": " << to_json(written);
  }
}

TEST(RoundTrip, CanonicalBytesAreStable) {
  testing::Hostile hostile(kSeed + 2);
  for (std::uint64_t i = 0; i < kRounds / 4; ++i) {
    const std::string bytes = document(places(hostile.next()));
    ASSERT_EQ(document(parse("written", bytes)), bytes) << i;
  }
}

TEST(RoundTrip, Json) {
  testing::Hostile hostile(kSeed + 3);
  for (std::uint64_t i = 0; i < kRounds / 4; ++i) {
    const Node written = places(hostile.next());
    ASSERT_TRUE(same(parse_json("json", 1, to_json(written)), written)) << i;
  }
}

TEST(RoundTrip, Streams) {
  testing::Hostile hostile(kSeed + 4);
  for (int round = 0; round < 20; ++round) {
    std::vector<Node> written;
    std::string stream;
    for (int i = 0; i < 50; ++i) {
      written.push_back(places(hostile.next()));
      stream += "---\n" + document(written.back());
    }
    const std::vector<Chunk> chunks = split_documents(stream);
    ASSERT_EQ(chunks.size(), written.size());
    for (std::size_t i = 0; i < chunks.size(); ++i)
      ASSERT_EQ(to_json(parse("stream", chunks[i])), to_json(written[i]));
  }
}

TEST(RoundTrip, TokensStayTokens) {
  testing::Hostile hostile(kSeed + 5);
  for (std::uint64_t i = 0; i < kRounds / 4; ++i) {
    const std::string text = hostile.next();
    const Node read = parse("written", document(Node::map({{"a", Node::token(text), {}}})));
    ASSERT_EQ(read.members[0].value.scalar, text);
  }
}

}  // namespace
}  // namespace rcw::yaml
