// SPDX-License-Identifier: MIT
#include "lib/store/revise.h"

#include <gmock/gmock.h>

#include "lib/store/digest.h"
#include "tests/support/store.h"

namespace rcw::store {
namespace {

const std::string kId = "aaaaaaaaaa";

Original original(const std::string& path) {
  return {.path = path, .id = kId, .bytes = "old", .digest = digest("old")};
}

std::string path_for(const std::string& path, const char* before, const char* now) {
  const auto was = before == nullptr ? std::nullopt : std::optional(test::note(kId, before));
  return revised_path(original(path), was, test::note(kId, now));
}

TEST(RevisedPath, FollowsANewTime) {
  const std::string path = "journal/2026/11/2026-11-22-aaaaaaaaaa.yaml";
  EXPECT_EQ(path_for(path, "2026-11-22", "2026-11-22"), path);
  EXPECT_EQ(path_for(path, "2026-11-22", "2026-10-01"), "journal/2026/10/2026-10-01-aaaaaaaaaa.yaml");
  EXPECT_EQ(path_for(path, nullptr, "2026-11-22T21:15:00+01:00"),
            "journal/2026/11/2026-11-22T2115-aaaaaaaaaa.yaml");
  EXPECT_EQ(path_for("checkin/schedules/2026/11/2026-11-22-aaaaaaaaaa.yaml", "2026-11-22", "2026-10-01"),
            "checkin/schedules/2026/10/2026-10-01-aaaaaaaaaa.yaml");
}

TEST(RevisedPath, NamesThatWereWrongOrChosenStay) {
  const std::string wrong = "journal/2026/10/2026-10-01-aaaaaaaaaa.yaml";
  EXPECT_EQ(path_for(wrong, "2026-11-22", "2026-11-22"), wrong);
  EXPECT_EQ(path_for("journal/2026/11/own.yaml", "2026-11-22", "2026-10-01"), "journal/2026/11/own.yaml");
}

TEST(Revise, MovingMakesTheNewNameFirst) {
  const auto steps = revise(original("journal/a/b"), "journal/c/d", "new");
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(steps[0].path, "journal/c/d");
  EXPECT_EQ(steps[0].after, "new");
  EXPECT_EQ(steps[1].before, digest("old"));
  EXPECT_EQ(steps[1].after, std::nullopt);
  EXPECT_EQ(revise(original("journal/a/b"), "journal/a/b", "new").size(), 1U);
}

TEST(LoadOriginal, KnowsWhereARecordIs) {
  const test::Store store;
  store.put(kId, "2026-11-22");
  store.write("2026/11/own.yaml", test::note_bytes("bbbbbbbbbb", "2026-11-21"));
  store.write("2026-10.yaml", test::note_bytes("cccccccccc", "2026-10-03"));
  const Shelf shelf = store.shelf();
  std::vector<std::string> found;
  for (const auto& slot : shelf.slots([](const Error& error) { throw error; })) {
    found.push_back(test::thrown([&] {
      const Original one = load_original(store.home(), shelf, slot);
      EXPECT_EQ(one.bytes, store.temp.read(one.path));
      EXPECT_EQ(one.digest, digest(one.bytes));
      found.push_back(one.path);
    }));
  }
  EXPECT_THAT(found, ::testing::ElementsAre(
                         ::testing::HasSubstr("2026-10.yaml: holds a month that is kept by hand"),
                         "journal/2026/11/own.yaml", "", "journal/2026/11/2026-11-22-aaaaaaaaaa.yaml", ""));
}

}  // namespace
}  // namespace rcw::store
