// SPDX-License-Identifier: MIT
#include "lib/journal/kinds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace rcw::journal {
namespace {

TEST(Kinds, AreNamedOnceAndBelongToTheJournal) {
  std::set<std::string> names;
  for (const auto* kind : kinds().source().all()) {
    EXPECT_EQ(kind->domain, "journal");
    EXPECT_TRUE(names.insert(kind->name).second) << kind->name;
    EXPECT_GE(kind->version, 1);
  }
  EXPECT_TRUE(names.contains("note"));
}

TEST(Kinds, HaveFieldsThatAreNoEnvelopeKeys) {
  const auto& envelope = store::envelope_keys();
  for (const auto* kind : kinds().source().all()) {
    for (const auto& field : kind->fields) {
      EXPECT_EQ(std::count(envelope.begin(), envelope.end(), field.name), 0) << field.name;
    }
  }
}

TEST(Kinds, OfANoteWantItsText) {
  const auto* note = store::find_kind(kinds(), "journal", "note");
  ASSERT_NE(note, nullptr);
  ASSERT_EQ(note->fields.size(), 1U);
  EXPECT_EQ(note->fields[0].name, "text");
  EXPECT_TRUE(note->fields[0].required);
}

}  // namespace
}  // namespace rcw::journal
