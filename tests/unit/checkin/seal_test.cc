// SPDX-License-Identifier: MIT
#include "lib/checkin/seal.h"

#include <gmock/gmock.h>

#include <random>
#include <set>
#include <vector>

#include "lib/store/digest.h"
#include "lib/store/salt.h"

namespace rcw::checkin {
namespace {

const std::string kSalt(64, 'a');

SealedAnswer answer(std::string text = "More evenings.\n") { return {"2026-11-29", "ana", kSalt, text}; }

TEST(Seal, IsTheDigestOfCountedParts) {
  EXPECT_EQ(seal_digest({"t", "b", "s", "ab\n"}),
            store::digest("rcw/shared.seal/1\n1:t\n1:b\n1:s\n3:ab\n\n"));
}

TEST(Seal, OpensWithItsOwnWordsOnly) {
  const Seal seal = seal_of(answer());
  EXPECT_TRUE(opens(answer(), seal));
  EXPECT_FALSE(opens(answer("More evenings."), seal));
  EXPECT_FALSE(opens({"2026-11-29", "bo", kSalt, answer().text}, seal));
  Seal renamed = seal;
  renamed.by = "bo";
  EXPECT_FALSE(opens({"2026-11-29", "bo", kSalt, answer().text}, renamed)) << "a seal that was copied";
}

// Whatever the parts are, moving a border between them is another answer.
TEST(Seal, PartsThatReadTheSameTogetherAreDifferentSeals) {
  const std::string all = "ab1:b\n2:s\n1:c";
  std::set<std::string> digests;
  std::size_t count = 0;
  for (std::size_t i = 0; i <= all.size(); ++i) {
    for (std::size_t j = i; j <= all.size(); ++j) {
      for (std::size_t k = j; k <= all.size(); ++k) {
        digests.insert(
            seal_digest({all.substr(0, i), all.substr(i, j - i), all.substr(j, k - j), all.substr(k)}));
        ++count;
      }
    }
  }
  EXPECT_EQ(digests.size(), count);
}

// All answers one byte away from this one: changed, added or taken away, in each part.
std::vector<SealedAnswer> neighbours(const SealedAnswer& one) {
  std::vector<SealedAnswer> all;
  const auto vary = [&](std::string SealedAnswer::*part) {
    const std::string& old = one.*part;
    const auto add = [&](std::string text) {
      SealedAnswer changed = one;
      changed.*part = std::move(text);
      all.push_back(std::move(changed));
    };
    for (std::size_t at = 0; at <= old.size(); ++at) {
      for (const char c : {'a', 'b', '\n', ' ', '0', ':', '\xc3'}) {
        add(old.substr(0, at) + c + old.substr(at));
        if (at < old.size() && old[at] != c) add(old.substr(0, at) + c + old.substr(at + 1));
      }
      if (at < old.size()) add(old.substr(0, at) + old.substr(at + 1));
    }
  };
  for (const auto part : {&SealedAnswer::topic, &SealedAnswer::by, &SealedAnswer::salt, &SealedAnswer::text})
    vary(part);
  return all;
}

TEST(Seal, EveryChangeOfOneCharacterChangesTheDigest) {
  std::mt19937 random(20261129);
  const std::string letters = "ab01:\n- \xc3\xa9";
  for (int round = 0; round < 20; ++round) {
    const auto some = [&] {
      std::string text;
      for (auto left = random() % 24; left > 0; --left) text += letters[random() % letters.size()];
      return text;
    };
    const SealedAnswer one{some(), some(), some(), some()};
    const Seal seal = seal_of(one);
    for (const auto& other : neighbours(one)) {
      EXPECT_NE(seal_digest(other), seal.digest);
      EXPECT_FALSE(opens(other, seal));
    }
  }
}

TEST(Seal, TheSameWordsUnderAnotherSaltAreAnotherSeal) {
  SealedAnswer other = answer();
  other.salt = store::new_salt({}, "");
  EXPECT_NE(seal_digest(other), seal_digest(answer()));
}

TEST(Salt, IsNewEachTimeAndFollowsFromASeed) {
  EXPECT_TRUE(store::is_digest(store::new_salt({}, "a")));
  EXPECT_NE(store::new_salt({}, "a"), store::new_salt({}, "a"));
  EXPECT_EQ(store::new_salt(1, "a"), store::new_salt(1, "a"));
  EXPECT_NE(store::new_salt(1, "a"), store::new_salt(1, "b"));
}

TEST(Label, NamesAFileEverywhere) {
  for (const char* good : {"2026-11-29", "ana", "a", "0", "a--b-"}) EXPECT_TRUE(is_label(good)) << good;
  for (const char* bad : {"", "-a", "Ana", "a.b", "a/b", "..", ".a", "a b", "a\n", "é", "a_b", "a\\b"})
    EXPECT_FALSE(is_label(bad)) << bad;
  EXPECT_TRUE(is_label(std::string(kLongestLabel, 'a')));
  EXPECT_FALSE(is_label(std::string(kLongestLabel + 1, 'a')));
  EXPECT_FALSE(is_label(std::string_view("a\0", 2)));
  EXPECT_EQ(as_label("Ana-B2"), "ana-b2");
}

}  // namespace
}  // namespace rcw::checkin
