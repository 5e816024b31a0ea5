// SPDX-License-Identifier: MIT
#include "lib/store/trash.h"

#include <gmock/gmock.h>

#include "lib/store/digest.h"
#include "lib/store/history.h"
#include "tests/support/store.h"

namespace rcw::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string kId = "aaaaaaaaaa";

// A store whose one record is changed and removed.
class Trash : public ::testing::Test {
 protected:
  Trash() { store.put(test::note(kId, "2026-11-22", "one")); }

  std::string path() const { return "journal/2026/11/2026-11-22-" + kId + ".yaml"; }
  void act(const std::optional<std::string>& text) const {
    const auto before =
        store.temp.has(path()) ? std::optional(digest(store.temp.read(path()))) : std::nullopt;
    const auto after = text ? std::optional(test::note_bytes(kId, "2026-11-22", *text)) : std::nullopt;
    commit(Lock(store.home()), {"test", "2026-11-22"}, {{path(), before, after}});
  }
  void undo() const {
    const Lock lock(store.home());
    carry_out(lock, *plan(lock, Direction::undo, [](const Problem&) {}));
  }

  io::Dir root() const { return *io::Dir::find_root(store.home()); }
  // The words of what `restore` would bring back.
  std::vector<std::string> removed() const {
    const bool here = store.temp.has(path());
    std::vector<std::string> texts;
    for (const auto& kept :
         removed_records(root(), test::kinds(), [&](const std::string&) { return here; })) {
      texts.push_back(*load_kept(root(), kept, test::kinds())->record.find_text("text"));
    }
    return texts;
  }

  test::Store store = {};
};

TEST_F(Trash, HoldsWhatIsNotInTheStore) {
  EXPECT_THAT(removed(), IsEmpty());
  act("two");
  EXPECT_THAT(removed(), IsEmpty());
  act(std::nullopt);
  EXPECT_THAT(removed(), ElementsAre("two"));
  undo();
  EXPECT_THAT(removed(), IsEmpty());
}

TEST_F(Trash, WhatUndoTookBackComesLast) {
  act(std::nullopt);
  act("two");
  undo();
  EXPECT_THAT(removed(), ElementsAre("one"));
}

TEST_F(Trash, AFileOfAnotherNameIsReadForItsId) {
  store.temp.write(".rcw/trash/00000007/my own.yaml", test::note_bytes("bbbbbbbbbb", "2026-11-22"));
  store.temp.write(".rcw/trash/00000007/broken.yaml", "text: [");
  const auto all = kept_records(root(), test::kinds());
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].id, "bbbbbbbbbb");
  EXPECT_EQ(kept_path(all[0]), ".rcw/trash/00000007/my own.yaml");
}

TEST_F(Trash, EmptyIsEmpty) {
  act("two");
  undo();
  EXPECT_EQ(count_kept(root()), 2U);
  empty_trash(Lock(store.home()));
  EXPECT_EQ(count_kept(root()), 0U);
  EXPECT_THAT(store.temp.files(".rcw"), ElementsAre(".rcw/lock"));
  EXPECT_THAT(removed(), IsEmpty());
}

}  // namespace
}  // namespace rcw::store
