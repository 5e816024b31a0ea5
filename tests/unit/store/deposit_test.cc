// SPDX-License-Identifier: MIT
#include "lib/store/deposit.h"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "tests/support/child.h"
#include "tests/support/store.h"

// Takes the place of the C library's in this program: what was made durable, in order.
namespace {

std::vector<std::string>& synced() {
  static std::vector<std::string> paths;
  return paths;
}

}  // namespace

extern "C" int fsync(int fd) {
  struct stat status = {};
  ::fstat(fd, &status);
  const std::filesystem::path link = "/proc/self/fd/" + std::to_string(fd);
  synced().push_back(S_ISDIR(status.st_mode) ? std::filesystem::read_symlink(link).string() : "file");
  return static_cast<int>(::syscall(SYS_fsync, fd));
}

namespace rcw::store {
namespace {

using test::id;
using test::note;
using test::TempDir;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string kName = "home/journal/2026/11/2026-11-22-aaaaaaaaaa.yaml";

TEST(Deposit, MakesTheStoreForTheOwnerOnly) {
  const TempDir temp;
  const test::Umask open(0);
  Deposit deposit(temp.path_of("home"), "journal");
  EXPECT_FALSE(temp.has("home"));  // nothing before the first record
  const Placed placed = deposit.put(note(id('a'), "2026-11-22"));
  deposit.settle();
  EXPECT_EQ(placed.path, temp.path_of(kName));
  EXPECT_EQ(placed.id, id('a'));
  EXPECT_EQ(placed.result, io::Published::created);
  for (const char* folder : {"home", "home/journal", "home/journal/2026", "home/journal/2026/11"}) {
    EXPECT_EQ(temp.mode(folder), 0700U) << folder;
  }
  EXPECT_EQ(temp.mode(kName), 0600U);
  EXPECT_EQ(temp.read(kName), test::note_bytes(id('a'), "2026-11-22"));
  EXPECT_THAT(temp.files(), ElementsAre(kName));
}

TEST(Deposit, NeverOverwrites) {
  const TempDir temp;
  Deposit deposit(temp.path_of("home"), "journal");
  deposit.put(note(id('a'), "2026-11-22", "old"));
  const Placed again = deposit.put(note(id('a'), "2026-11-22", "new"));
  EXPECT_EQ(again.result, io::Published::exists);
  EXPECT_EQ(again.path, temp.path_of(kName));
  EXPECT_EQ(temp.read(kName), test::note_bytes(id('a'), "2026-11-22", "old"));
}

TEST(Deposit, WritesNothingOfARecordThatIsTooLarge) {
  const TempDir temp;
  Deposit deposit(temp.path_of("home"), "journal");
  EXPECT_EQ(test::thrown([&] { deposit.put(note(id('a'), "2026-11-22", std::string(1 << 20, 'x'))); }),
            "3 2026-11-22-aaaaaaaaaa.yaml: cannot be kept as one record: is larger than 1024 KiB");
  EXPECT_THAT(temp.files(), IsEmpty());
  EXPECT_FALSE(temp.has("home"));
}

TEST(Deposit, ReadsBackOnTheShelf) {
  const test::Store store;
  test::RandomRecords random(7);
  Deposit deposit(store.home(), "journal");
  std::vector<std::string> ids;
  for (int i = 0; i < 40; ++i) {
    const Record record = random.record();
    deposit.put(record);
    ids.push_back(record.envelope.id);
  }
  deposit.settle();
  const auto seen = store.walk();
  EXPECT_THAT(seen.ids, ::testing::UnorderedElementsAreArray(ids));
  EXPECT_THAT(seen.problems, IsEmpty());
}

TEST(Add, GivesANewId) {
  const TempDir temp;
  Deposit deposit(temp.path(), "journal");
  IdMaker ids(1);
  IdMaker same(1);
  Record record = note("", "2026-11-22");
  for (int i = 0; i < 3; ++i) {
    const Placed placed = deposit.add(record, ids);
    EXPECT_EQ(placed.id, same.next("2026-11-22"));
    EXPECT_EQ(record.envelope.id, placed.id);
    EXPECT_TRUE(std::filesystem::exists(placed.path));
  }
}

TEST(Add, TakesAnotherIdWhenTheNameIsTaken) {
  const TempDir temp;
  IdMaker same(1);
  const std::string taken = "journal/2026/11/2026-11-22-" + same.next("2026-11-22") + ".yaml";
  temp.write(taken, "old");
  Deposit deposit(temp.path(), "journal");
  IdMaker ids(1);
  Record record = note("", "2026-11-22");
  EXPECT_EQ(deposit.add(record, ids).id, same.next("2026-11-22"));
  EXPECT_EQ(temp.read(taken), "old");
}

TEST(Add, GivesUpAtLast) {
  const TempDir temp;
  IdMaker same(1);
  for (int i = 0; i < 100; ++i)
    temp.write("journal/2026/11/2026-11-22-" + same.next("2026-11-22") + ".yaml", "");
  Deposit deposit(temp.path(), "journal");
  IdMaker ids(1);
  Record record = note("", "2026-11-22");
  EXPECT_EQ(test::thrown([&] { deposit.add(record, ids); }),
            "4 " + temp.path() + ": no free id after 100 tries");
}

TEST(Settle, FollowsTheFoldersThatWereMade) {
  const TempDir temp;
  Deposit deposit(temp.path_of("home"), "journal");
  synced().clear();
  deposit.put(note(id('a'), "2026-11-22"));
  EXPECT_THAT(synced(), ElementsAre(temp.path(), temp.path_of("home"), temp.path_of("home/journal"),
                                    temp.path_of("home/journal/2026"), "file"));
  deposit.settle();
  EXPECT_EQ(synced().back(), temp.path_of("home/journal/2026/11"));
}

TEST(Settle, IsOnceForAFolder) {
  const TempDir temp;
  Deposit deposit(temp.path(), "journal");
  deposit.put(note(id('a'), "2026-11-20"));
  synced().clear();
  for (const char c : {'b', 'c', 'd'}) deposit.put(note(id(c), "2026-11-21"));
  deposit.settle();
  deposit.settle();
  EXPECT_THAT(synced(), ElementsAre("file", "file", "file", temp.path_of("journal/2026/11")));
}

TEST(Settle, ComesBeforeTheNextFolder) {
  const TempDir temp;
  temp.make_folder("journal/2026/10");
  temp.make_folder("journal/2026/11");
  Deposit deposit(temp.path(), "journal");
  synced().clear();
  deposit.put(note(id('a'), "2026-10-20"));
  deposit.put(note(id('b'), "2026-11-20"));
  deposit.put(note(id('c'), "2026-10-20"));
  deposit.settle();
  const std::string october = temp.path_of("journal/2026/10");
  const std::string november = temp.path_of("journal/2026/11");
  EXPECT_THAT(synced(), ElementsAre("file", october, "file", november, "file", october));
}

TEST(Settle, HasNothingToDoForNothing) {
  const TempDir temp;
  Deposit deposit(temp.path(), "journal");
  deposit.put(note(id('a'), "2026-11-22"));
  deposit.settle();
  synced().clear();
  deposit.settle();
  deposit.put(note(id('a'), "2026-11-22"));  // exists already
  deposit.settle();
  // Whoever made that name may not have come to sync it.
  EXPECT_THAT(synced(), ElementsAre("file", temp.path_of("journal/2026/11")));
}

using SettleRefused = test::Refusing;

TEST_F(SettleRefused, TellsThatItMayNotLast) {
  const TempDir temp;
  Deposit deposit(temp.path(), "journal");
  deposit.put(note(id('a'), "2026-11-22"));
  const auto fails = [&] {
    return test::thrown([&] { deposit.settle(); }) ==
           "4 " + temp.path_of("journal/2026/11") + ": cannot make the directory durable: Input/output error";
  };
  EXPECT_EQ(test::while_refusing({{SYS_fsync, EIO}}, [&] { return fails() ? 0 : 1; }), 0);
  EXPECT_TRUE(temp.has("journal/2026/11/2026-11-22-aaaaaaaaaa.yaml"));
}

TEST(Deposit, PutsIntoATreeWithinATree) {
  const TempDir temp;
  Deposit deposit(temp.path_of("home"), "checkin/schedules");
  const Placed placed = deposit.put(note(id('a'), "2026-11-22"));
  deposit.settle();
  EXPECT_EQ(placed.path, temp.path_of("home/checkin/schedules/2026/11/2026-11-22-aaaaaaaaaa.yaml"));
  EXPECT_TRUE(temp.has("home/checkin/schedules/2026/11/2026-11-22-aaaaaaaaaa.yaml"));
}

}  // namespace
}  // namespace rcw::store
