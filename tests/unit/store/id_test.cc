// SPDX-License-Identifier: MIT
#include "lib/store/id.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <vector>

namespace rcw::store {
namespace {

bool is_made_by_us(const std::string& id) { return is_id(id) && id[0] >= 'a' && id[0] <= 'z'; }

TEST(IsId, TakesTenCharactersOfTheAlphabet) {
  EXPECT_TRUE(is_id("k7m3q9zxvb"));
  EXPECT_TRUE(is_id("0123456789"));
  for (const char* text : {"", "k7m3q9zxv", "k7m3q9zxvbb", "K7m3q9zxvb", "k7m3q9zxvi", "k7m3q9zxvl",
                           "k7m3q9zxvo", "k7m3q9zxvu", "k7m3q9zx-b", "k7m3q9zx b", "k7m3q9zx\xc3\xa9"}) {
    EXPECT_FALSE(is_id(text)) << text;
  }
  EXPECT_FALSE(is_id(std::string_view("k7m3q9zxv\0", 10)));
}

TEST(IsIdPrefix, TakesEveryStartOfAnId) {
  const std::string id = "k7m3q9zxvb";
  for (std::size_t n = 0; n <= id.size(); ++n) EXPECT_TRUE(is_id_prefix(id.substr(0, n))) << n;
  EXPECT_FALSE(is_id_prefix(id + "b"));
  for (const char* text : {"i", "k/", "K7", "../", "k7 "}) EXPECT_FALSE(is_id_prefix(text)) << text;
}

TEST(IdMaker, IsTheSameForTheSameSeed) {
  IdMaker a(1);
  IdMaker b(1);
  IdMaker other(2);
  for (int i = 0; i < 100; ++i) {
    const std::string id = a.next("2026-11-22");
    EXPECT_EQ(id, b.next("2026-11-22"));
    EXPECT_NE(id, other.next("2026-11-22"));
  }
}

TEST(IdMaker, DependsOnWhatItIsAbout) {
  IdMaker a(1);
  IdMaker b(1);
  EXPECT_NE(a.next("2026-11-22"), b.next("2026-11-23"));
}

TEST(IdMaker, NeverRepeatsItself) {
  for (const auto seed : {std::optional<std::uint64_t>(7), std::optional<std::uint64_t>()}) {
    IdMaker ids(seed);
    std::set<std::string> seen;
    for (int i = 0; i < 5000; ++i) {
      const std::string id = ids.next("2026-11-22");
      EXPECT_TRUE(is_made_by_us(id)) << id;
      EXPECT_TRUE(seen.insert(id).second) << id;
    }
  }
}

TEST(IdMaker, WithoutASeedIsNotPredictable) {
  IdMaker a(std::nullopt);
  IdMaker b(std::nullopt);
  EXPECT_NE(a.next("x"), b.next("x"));
}

TEST(DerivedId, IsTheSameForTheSameContentOnly) {
  std::mt19937 random(1);
  std::map<std::string, std::string> seen;  // id, content
  for (int i = 0; i < 5000; ++i) {
    std::string content(random() % 20, '\0');
    for (char& c : content) c = static_cast<char>(random() % 256);
    const std::string id = derived_id(content);
    EXPECT_TRUE(is_made_by_us(id)) << id;
    EXPECT_EQ(id, derived_id(content));
    const auto [entry, is_new] = seen.emplace(id, content);
    EXPECT_TRUE(is_new || entry->second == content);
  }
}

// Fixed for ever: an import on another machine or in another year must make the same record. SHA-256 of
// nothing starts with e3b0c44298fc1c14, of "abc" with ba7816bf8f01cfea.
TEST(DerivedId, IsFrozen) {
  const auto spell = [](std::uint64_t bits) {
    const std::string alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    std::string id(1, alphabet[10 + bits % 22]);
    bits /= 22;
    for (int i = 1; i < 10; ++i, bits /= 32) id += alphabet[bits % 32];
    return id;
  };
  EXPECT_EQ(derived_id(""), spell(0xe3b0c44298fc1c14));
  EXPECT_EQ(derived_id("abc"), spell(0xba7816bf8f01cfea));
}

// Chi squared over 20,000 ids: 21 and 31 degrees of freedom, far beyond the 99.9999th percentile.
TEST(DerivedId, UsesEveryCharacterAlike) {
  std::vector<std::map<char, int>> counts(kIdLength);
  for (int i = 0; i < 20'000; ++i) {
    const std::string id = derived_id(std::to_string(i));
    for (std::size_t place = 0; place < kIdLength; ++place) ++counts[place][id[place]];
  }
  for (std::size_t place = 0; place < kIdLength; ++place) {
    const std::size_t letters = place == 0 ? 22 : 32;
    EXPECT_EQ(counts[place].size(), letters);
    const double expected = 20'000.0 / static_cast<double>(letters);
    double chi = 0;
    for (const auto& [c, count] : counts[place]) chi += (count - expected) * (count - expected) / expected;
    EXPECT_LT(chi, 90) << place;
  }
}

}  // namespace
}  // namespace rcw::store
