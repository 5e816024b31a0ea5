// SPDX-License-Identifier: MIT
#include "lib/store/kind.h"

#include <gmock/gmock.h>

namespace rcw::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::vector<Kind> kAll = {
    {"journal", "note", 1, {}}, {"plan", "note", 2, {}}, {"plan", "pause", 1, {}}};

TEST(FindKind, WantsDomainAndName) {
  EXPECT_EQ(find_kind(kAll, "journal", "note"), kAll.data());
  EXPECT_EQ(find_kind(kAll, "plan", "note")->version, 2);
  EXPECT_EQ(find_kind(kAll, "journal", "pause"), nullptr);
  EXPECT_EQ(find_kind(kAll, "", ""), nullptr);
  EXPECT_EQ(find_kind({}, "journal", "note"), nullptr);
}

TEST(KindNames, AreInTheirOrder) {
  EXPECT_THAT(kind_names(kAll), ElementsAre("note", "note", "pause"));
  EXPECT_THAT(kind_names({}), IsEmpty());
}

TEST(EnvelopeKeys, AreInCanonicalOrder) {
  EXPECT_THAT(envelope_keys(),
              ElementsAre("schema", "id", "at", "zone", "recorded", "mode", "with", "tags", "links"));
}

}  // namespace
}  // namespace rcw::store
