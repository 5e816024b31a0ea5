// SPDX-License-Identifier: MIT
#include "lib/store/lock.h"

#include <gmock/gmock.h>

#include "tests/support/child.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

TEST(Lock, IsHeldByOneAtATime) {
  const test::TempDir temp;
  const Lock lock(temp.path());
  const auto other = [&] {
    return test::thrown([&] { const Lock second(temp.path(), 1); }).starts_with("5 ") ? 0 : 1;
  };
  EXPECT_EQ(test::exit_status(test::in_child(other)), 0);
}

TEST(Lock, IsFreeAgainAndItsFileStays) {
  const test::TempDir temp;
  { const Lock lock(temp.path()); }
  EXPECT_EQ(temp.mode(".rcw/lock"), 0600U);
  const Lock again(temp.path(), 0);
  EXPECT_EQ(again.root().path(), temp.path());
}

TEST(Lock, WantsAStore) {
  const test::TempDir temp;
  EXPECT_EQ(test::thrown([&] { const Lock lock(temp.path_of("none")); }),
            "1 " + temp.path_of("none") + ": there is no store yet");
}

}  // namespace
}  // namespace rcw::store
