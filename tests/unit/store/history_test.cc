// SPDX-License-Identifier: MIT
#include "lib/store/history.h"

#include <gmock/gmock.h>

#include "lib/store/digest.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string kA = "journal/2026/11/a.yaml";
const std::string kB = "journal/2026/10/b.yaml";

// A store in which commands change plain files.
class History : public ::testing::Test {
 protected:
  void write(const std::string& path, const std::string& bytes) const { temp.write(path, bytes); }

  // One command that brings a file from what it is to other bytes; nothing removes it.
  Step step(const std::string& path, const std::optional<std::string>& after) const {
    const auto before = temp.has(path) ? std::optional(digest(temp.read(path))) : std::nullopt;
    return {path, before, after};
  }
  void act(const std::string& command, const std::vector<Step>& steps) const {
    commit(Lock(temp.path()), {command, "2026-11-22"}, steps);
  }

  // The name of the command that was undone or redone, "-" for nothing.
  std::string go(Direction direction) const {
    const Lock lock(temp.path());
    const auto found =
        plan(lock, direction, [this](const Problem& problem) { warned.push_back(problem.reason); });
    if (!found) return "-";
    carry_out(lock, *found);
    return found->transaction.command;
  }
  std::string undo() const { return go(Direction::undo); }
  std::string redo() const { return go(Direction::redo); }

  test::TempDir temp = {};
  mutable std::vector<std::string> warned = {};
};

TEST_F(History, SettingsAreChangedAtTheTop) {
  act("off", {step("rcw.yaml", "one")});
  act("on", {step("rcw.yaml", "two")});
  EXPECT_EQ(temp.read("rcw.yaml"), "two");
  EXPECT_EQ(undo(), "on");
  EXPECT_EQ(temp.read("rcw.yaml"), "one");
  EXPECT_EQ(undo(), "off");
  EXPECT_FALSE(temp.has("rcw.yaml"));
  EXPECT_EQ(redo(), "off");
  EXPECT_EQ(temp.read("rcw.yaml"), "one");
}

TEST_F(History, EveryChangeComesBackAndGoesAgain) {
  write(kA, "one");
  act("edit", {step(kA, "two")});
  act("move", {step(kB, "three"), step(kA, std::nullopt)});
  EXPECT_FALSE(temp.has(kA));
  EXPECT_EQ(undo(), "move");
  EXPECT_EQ(temp.read(kA), "two");
  EXPECT_FALSE(temp.has(kB));
  EXPECT_EQ(undo(), "edit");
  EXPECT_EQ(temp.read(kA), "one");
  EXPECT_EQ(undo(), "-");
  EXPECT_EQ(redo(), "edit");
  EXPECT_EQ(redo(), "move");
  EXPECT_EQ(temp.read(kB), "three");
  EXPECT_FALSE(temp.has(kA));
  EXPECT_EQ(redo(), "-");
  EXPECT_EQ(undo(), "move");
  EXPECT_EQ(undo(), "edit");
  EXPECT_EQ(temp.read(kA), "one");
}

TEST_F(History, ANewCommandEndsWhatCanBeRedone) {
  write(kA, "one");
  act("first", {step(kA, "two")});
  act("second", {step(kA, "three")});
  undo();
  undo();
  act("third", {step(kB, "new")});
  EXPECT_EQ(redo(), "-");
  EXPECT_EQ(undo(), "third");
  EXPECT_EQ(redo(), "third");
  EXPECT_EQ(undo(), "third");
  EXPECT_EQ(undo(), "-");
}

TEST_F(History, AnAddThatWasNotedEndsItToo) {
  write(kA, "one");
  act("edit", {step(kA, "two")});
  undo();
  write(kB, "new");
  note_created(temp.path(), {"add", "2026-11-22"}, {{kB, std::nullopt, digest("new")}});
  EXPECT_EQ(redo(), "-");
  EXPECT_EQ(undo(), "add");
  EXPECT_FALSE(temp.has(kB));
  EXPECT_EQ(redo(), "add");
  EXPECT_EQ(temp.read(kB), "new");
}

TEST_F(History, AFileThatChangedSinceIsLeftAlone) {
  write(kA, "one");
  write(kB, "one");
  act("edit", {step(kB, "two"), step(kA, "two")});
  write(kA, "by hand");
  EXPECT_THAT(test::thrown([&] { undo(); }), ::testing::HasSubstr("a.yaml: has changed or gone meanwhile"));
  EXPECT_EQ(temp.read(kA), "by hand");
  EXPECT_EQ(temp.read(kB), "two");
}

TEST_F(History, ACommandOfWhichNothingHappenedIsPassedOver) {
  write(kA, "one");
  act("edit", {step(kA, "two")});
  note_created(temp.path(), {"never", "2026-11-22"}, {{kB, std::nullopt, digest("x")}});
  EXPECT_EQ(undo(), "edit");
  EXPECT_EQ(temp.read(kA), "one");
  EXPECT_THAT(warned, ElementsAre("nothing is left here to undo of the command 'never' of 2026-11-22"));
}

TEST_F(History, HalfACommandIsUndone) {
  write(kA, "one");
  write(kB, "one");
  act("edit", {step(kA, "two"), step(kB, "two")});
  write(kB, "one");  // as if it had been stopped before the second file
  EXPECT_EQ(undo(), "edit");
  EXPECT_EQ(temp.read(kA), "one");
  EXPECT_EQ(temp.read(kB), "one");
}

TEST_F(History, ATornListIsPassedOver) {
  write(kA, "one");
  act("edit", {step(kA, "two")});
  write(".rcw/txn/00000002.yaml", "schema: rcw/txn/1\nstate: done\ncount: 3\nchanges: []\n...\n");
  EXPECT_EQ(undo(), "edit");
  EXPECT_THAT(warned, ElementsAre("is cut off"));
}

TEST_F(History, WithoutTheOldBytesNothingIsDone) {
  write(kA, "one");
  act("edit", {step(kA, "two")});
  write(".rcw/trash/00000001/a.yaml", "other");
  EXPECT_THAT(test::thrown([&] { undo(); }),
              ::testing::HasSubstr("the bytes that were there before are gone"));
  EXPECT_EQ(temp.read(kA), "two");
  EXPECT_THAT(warned, IsEmpty());
}

TEST_F(History, NothingHappensWhenAFileIsNotAsExpected) {
  write(kA, "one");
  write(kB, "one");
  auto late = step(kB, "two");
  late.before = digest("older");
  EXPECT_THAT(test::thrown([&] { act("edit", {step(kA, "two"), late}); }), ::testing::StartsWith("5 "));
  EXPECT_EQ(temp.read(kA), "one");
  EXPECT_THAT(temp.files(".rcw/txn"), IsEmpty());
}

TEST_F(History, ThousandsOfFiles) {
  std::vector<Change> changes;
  for (int i = 0; i < 1200; ++i) {
    const std::string path =
        "journal/2026/" + std::to_string(10 + i / 600) + "/" + std::to_string(i) + ".yaml";
    write(path, std::to_string(i));
    changes.push_back({path, std::nullopt, digest(std::to_string(i))});
  }
  note_created(temp.path(), {"import", "2026-11-22"}, changes);
  EXPECT_EQ(undo(), "import");
  EXPECT_THAT(temp.files("journal"), IsEmpty());
  EXPECT_EQ(redo(), "import");
  EXPECT_EQ(temp.files("journal").size(), 1200);
}

TEST_F(History, OnlyTheNewestHundredAreListed) {
  for (int i = 0; i < 103; ++i) note_created(temp.path(), {"add", "x"}, {{kA, std::nullopt, digest("x")}});
  EXPECT_EQ(temp.files(".rcw/txn").size(), 100);
  EXPECT_TRUE(temp.has(".rcw/txn/00000103.yaml"));
}

TEST_F(History, TwoFilesOfOneNameAreKeptApart) {
  const std::string other = "journal/2026/10/a.yaml";
  write(kA, "one");
  write(other, "two");
  act("rm", {step(kA, std::nullopt), step(other, std::nullopt)});
  undo();
  EXPECT_EQ(temp.read(kA), "one");
  EXPECT_EQ(temp.read(other), "two");
}

}  // namespace
}  // namespace rcw::store
