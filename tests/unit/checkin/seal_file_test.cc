// SPDX-License-Identifier: MIT
#include "lib/checkin/seal_file.h"

#include <gmock/gmock.h>

#include "lib/base/error.h"
#include "lib/checkin/sealed_record.h"
#include "lib/yaml/door.h"
#include "lib/yaml/writer.h"

namespace rcw::checkin {
namespace {

using testing::ElementsAre;

const std::string kDigits(64, '0');
const Seal kPlace{"talk", "ana", {}};

template <typename Act>
std::vector<std::string> said(Act act) {
  std::vector<std::string> all;
  try {
    act();
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::bad_data);
    for (const auto& problem : error.problems()) all.push_back(problem.where.field + ' ' + problem.reason);
  }
  return all;
}

std::vector<std::string> seal_says(const std::string& bytes) {
  return said([&] { decode_seal(yaml::parse("a", bytes), "a", kPlace); });
}

TEST(SealFile, WordsComeBackToTheByte) {
  for (const char* text : {"tea", "a\nb\n", "\na\n\n", " a \t\r\nb\r", "no", "2026-11-29", "- a: 'b'",
                           "é\u202e", "...\n---\n", "a\n...\n"}) {
    const SealedAnswer answer{"2026-11-29", "ana", kDigits, text};
    const std::string bytes = yaml::document(encode(answer));
    const SealedAnswer back = decode_answer(yaml::parse("a", bytes), "a", {"2026-11-29", "ana", {}});
    EXPECT_EQ(back.text, text);
    EXPECT_TRUE(opens(back, seal_of(answer)));
  }
}

TEST(SealFile, ASealHasNoWords) {
  const Seal seal = seal_of({"2026-11-29", "ana", kDigits, "tea"});
  EXPECT_EQ(yaml::document(encode(seal)),
            "schema: rcw/shared.seal/1\ntopic: \"2026-11-29\"\nby: ana\ndigest: " +
                yaml::scalar(seal.digest, 0) + "\n...\n");
}

// What git does to line ends on some machines changes no answer.
TEST(SealFile, LineEndsOfAnotherSystemChangeNothing) {
  const SealedAnswer answer{"talk", "ana", kDigits, "one\ntwo\n"};
  std::string bytes;
  for (const char c : yaml::document(encode(answer))) bytes += c == '\n' ? "\r\n" : std::string(1, c);
  EXPECT_TRUE(opens(decode_answer(yaml::parse("a", bytes), "a", kPlace), seal_of(answer)));
}

TEST(SealFile, WhatIsWrongIsNamedAtOnce) {
  const std::string good = "schema: rcw/shared.seal/1\ntopic: talk\nby: ana\ndigest: \"" + kDigits + "\"\n";
  EXPECT_THAT(seal_says(good), ElementsAre());
  EXPECT_THAT(seal_says("schema: rcw/shared.seal/2\ntopic: talks\nby: bo\ndigest: abc\n"),
              ElementsAre("schema is not rcw/shared.seal/1", "topic is not the name of its folder",
                          "by is not the name of its file", "digest is not 64 hexadecimal digits"));
  EXPECT_THAT(seal_says("a: 1\n").size(), 5);
  EXPECT_THAT(seal_says(good + "x-own: 1\n"), testing::SizeIs(1));
  EXPECT_THAT(seal_says("- a\n"), testing::SizeIs(1));
}

TEST(SealFile, NamesSayWhoAndWhat) {
  for (const bool answer : {false, true}) {
    const auto back = parse_seal_name(seal_name({"ana-b", answer}));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->by, "ana-b");
    EXPECT_EQ(back->answer, answer);
  }
  for (const char* bad : {"ana.yaml", ".seal.yaml", "Ana.seal.yaml", "ana.seal.yaml~", "ana.seal.seal.yaml",
                          "ana.answer.seal.yaml", "..seal.yaml", "ana.seal.sync-conflict-1.yaml"})
    EXPECT_FALSE(parse_seal_name(bad)) << bad;
}

TEST(SealedRecord, ComesBackAsItWas) {
  const Sealed sealed{{"talk", "ana", kDigits, "tea\n"}, seal_digest({"talk", "ana", kDigits, "tea\n"})};
  const store::Record record = to_record(sealed);
  EXPECT_EQ(record.envelope.id, sealed_id("talk", "ana"));
  const auto back = find_sealed(record);
  ASSERT_TRUE(back);
  EXPECT_TRUE(opens(back->answer, {"talk", "ana", back->digest}));
  EXPECT_EQ(find_revealed(record), std::nullopt);
}

TEST(SealedRecord, RemembersTheSealsThatWereThere) {
  const auto back = find_revealed(to_record(Revealed{"talk", {{"talk", "ana", "a"}, {"talk", "bo", "b"}}}));
  ASSERT_TRUE(back);
  ASSERT_NE(back->find("bo"), nullptr);
  EXPECT_EQ(back->find("bo")->digest, "b");
  EXPECT_EQ(back->find("cy"), nullptr);
}

TEST(SealedRecord, IdsFollowFromTopicAndName) {
  EXPECT_NE(sealed_id("a", "b"), sealed_id("b", "a"));
  EXPECT_NE(sealed_id("talk", "ana"), revealed_id("talk"));
}

}  // namespace
}  // namespace rcw::checkin
