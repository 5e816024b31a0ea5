// SPDX-License-Identifier: MIT
#include "lib/store/catalog.h"

#include <gmock/gmock.h>

#include "tests/support/records.h"

namespace rcw::store {
namespace {

std::vector<std::string> ids_of(std::span<const Slot> slots) {
  std::vector<std::string> ids;
  for (const auto& slot : slots) ids.push_back(slot.id);
  return ids;
}

// Ids that share long beginnings, some of them twice.
std::vector<Slot> random_slots(test::RandomRecords& random, int count) {
  std::vector<Slot> slots;
  for (int i = 0; i < count; ++i) {
    Slot slot;
    for (std::size_t n = 0; n < kIdLength; ++n) slot.id += "0az"[random.below(3)];
    slot.file = std::to_string(i);
    slots.push_back(slot);
    if (random.one_in(10)) slots.push_back(slot);
  }
  return slots;
}

std::vector<std::string> linear(const std::vector<Slot>& slots, const std::string& prefix) {
  std::vector<std::string> found;
  for (const auto& slot : slots) {
    if (slot.id.starts_with(prefix)) found.push_back(slot.id);
  }
  std::sort(found.begin(), found.end());
  return found;
}

TEST(Catalog, FindsWhatALinearSearchFinds) {
  test::RandomRecords random(1);
  for (int round = 0; round < 30; ++round) {
    const auto slots = random_slots(random, random.below(60));
    const Catalog catalog(slots);
    for (int i = 0; i < 100; ++i) {
      std::string prefix;
      for (int n = random.below(12); n > 0; --n) prefix += "0az"[random.below(3)];
      EXPECT_EQ(ids_of(catalog.starting_with(prefix)), linear(slots, prefix)) << prefix;
    }
    for (const auto& slot : slots) EXPECT_TRUE(catalog.has(slot.id));
  }
}

TEST(Catalog, KeepsTheOrderOfDuplicates) {
  const Catalog catalog({{"b", "2026/11", "1", {}}, {"a", "2026/11", "2", {}}, {"b", "2026/10", "3", {}}});
  const auto found = catalog.starting_with("b");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].file, "1");
  EXPECT_EQ(found[1].file, "3");
}

TEST(Catalog, MayBeEmpty) {
  const Catalog catalog({});
  EXPECT_THAT(ids_of(catalog.starting_with("")), ::testing::IsEmpty());
  EXPECT_FALSE(catalog.has("k7m3q9zxvb"));
}

}  // namespace
}  // namespace rcw::store
