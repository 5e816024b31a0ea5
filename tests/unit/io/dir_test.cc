// SPDX-License-Identifier: MIT
#include "lib/io/dir.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "tests/support/child.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::io {
namespace {

using test::TempDir;
using test::thrown;
namespace fs = std::filesystem;

using MakeRefused = test::Refusing;
using SyncRefused = test::Refusing;

std::vector<std::string> names_of(const Dir& dir) {
  std::vector<std::string> names;
  for (const auto& entry : dir.list()) names.push_back(entry.name);
  return names;
}

TEST(FindRoot, IsNothingWhereThereIsNone) {
  const TempDir temp;
  EXPECT_FALSE(Dir::find_root(temp.path_of("none")));
  EXPECT_FALSE(Dir::find_root(temp.path_of("none/below")));
}

TEST(FindRoot, RefusesAFile) {
  const TempDir temp;
  const std::string path = temp.write("file", "x");
  EXPECT_EQ(thrown([&] { Dir::find_root(path); }),
            "4 " + path + ": cannot open the directory: Not a directory");
}

TEST(FindRoot, MayBeALink) {
  const TempDir temp;
  temp.write("real/a", "");
  fs::create_directory_symlink("real", temp.path_of("link"));
  const auto root = Dir::find_root(temp.path_of("link"));
  ASSERT_TRUE(root);
  EXPECT_THAT(names_of(*root), ::testing::ElementsAre("a"));
  EXPECT_EQ(root->path(), temp.path_of("link"));
}

TEST(MakeRoot, MakesWhatIsMissingForTheOwnerOnly) {
  const TempDir temp;
  const test::Umask open(0);
  Dir::make_root(temp.path_of("a/b/c"));
  EXPECT_EQ(temp.mode("a"), 0700U);
  EXPECT_EQ(temp.mode("a/b"), 0700U);
  EXPECT_EQ(temp.mode("a/b/c"), 0700U);
}

TEST(MakeRoot, LeavesWhatIsThere) {
  const TempDir temp;
  temp.write("a/file", "x");
  ::chmod(temp.path_of("a").c_str(), 0755);
  EXPECT_EQ(Dir::make_root(temp.path_of("a")).mode(), 0755U);
  EXPECT_EQ(temp.read("a/file"), "x");
}

TEST(MakeRoot, TakesSlashesAndRelativePaths) {
  const TempDir temp;
  const fs::path before = fs::current_path();
  Dir::make_root(temp.path_of("a//b///"));
  fs::current_path(temp.path());
  Dir::make_root("c");
  Dir::make_root("d/e");
  Dir::make_root("./f/");
  fs::current_path(before);
  for (const char* name : {"a/b", "c", "d/e", "f"}) EXPECT_TRUE(fs::is_directory(temp.path_of(name))) << name;
}

TEST(MakeRoot, SaysWhyNot) {
  const TempDir temp;
  temp.write("file", "x");
  const std::string path = temp.path_of("file/below");
  EXPECT_EQ(thrown([&] { Dir::make_root(path); }),
            "4 " + path + ": cannot open the directory: Not a directory");
  EXPECT_THAT(thrown([] { Dir::make_root("/proc/none/below"); }),
              ::testing::StartsWith("4 /proc/none: cannot make the directory: "));
}

TEST(Find, IsNothingWhereThereIsNone) {
  const TempDir temp;
  EXPECT_FALSE(Dir::find_root(temp.path())->find("none"));
}

TEST(Find, RefusesLinksAndFiles) {
  const TempDir temp;
  temp.write("real/a", "");
  temp.write("file", "");
  fs::create_directory_symlink("real", temp.path_of("link"));
  const auto root = *Dir::find_root(temp.path());
  for (const std::string name : {"link", "file"}) {
    EXPECT_EQ(thrown([&] { root.find(name); }),
              "3 " + temp.path_of(name) + ": is not a directory of the store");
    EXPECT_EQ(thrown([&] { root.make(name); }),
              "3 " + temp.path_of(name) + ": is not a directory of the store");
  }
}

TEST(Make, MakesItOnceForTheOwnerOnly) {
  const TempDir temp;
  const test::Umask open(0);
  const auto root = *Dir::find_root(temp.path());
  EXPECT_EQ(root.make("a").mode(), 0700U);
  EXPECT_EQ(root.make("a").path(), temp.path_of("a"));
  EXPECT_EQ(root.make("a").make("b").path(), temp.path_of("a/b"));
}

TEST_F(MakeRefused, ThrowsUnlessTheParentIsDurable) {
  const TempDir temp;
  const int status = test::while_refusing({{SYS_fsync, EIO}}, [&] {
    const auto root = *Dir::find_root(temp.path());
    const bool makes = thrown([&] { root.make("a"); }).starts_with("4 ");
    const bool makes_root = thrown([&] { Dir::make_root(temp.path_of("b/c")); }).starts_with("4 ");
    return makes && makes_root ? 0 : 1;
  });
  EXPECT_EQ(status, 0);
}

TEST(List, IsSortedWithTypes) {
  const TempDir temp;
  temp.write("b", "");
  temp.make_folder("c");
  fs::create_symlink("b", temp.path_of("a"));
  ::mkfifo(temp.path_of("d").c_str(), 0600);
  temp.write(".hidden", "");
  const auto root = *Dir::find_root(temp.path());
  const auto entries = root.list();
  EXPECT_THAT(names_of(root), ::testing::ElementsAre(".hidden", "a", "b", "c", "d"));
  const std::vector<EntryType> types = {EntryType::file, EntryType::link, EntryType::file,
                                        EntryType::directory, EntryType::other};
  for (std::size_t i = 0; i < types.size(); ++i) EXPECT_EQ(entries[i].type, types[i]) << entries[i].name;
}

TEST(List, SeesTheSameTwice) {
  const TempDir temp;
  for (int i = 0; i < 300; ++i) temp.write("file" + std::to_string(i), "");
  const auto root = *Dir::find_root(temp.path());
  EXPECT_EQ(names_of(root).size(), 300U);
  EXPECT_EQ(names_of(root).size(), 300U);
  temp.write("later", "");
  EXPECT_THAT(names_of(root), ::testing::Contains("later"));
}

TEST(Mode, IsTheDirectorys) {
  const TempDir temp;
  temp.make_folder("a");
  ::chmod(temp.path_of("a").c_str(), 0750);
  EXPECT_EQ(Dir::find_root(temp.path())->find("a")->mode(), 0750U);
}

TEST_F(SyncRefused, TellsOfAnError) {
  const TempDir temp;
  const auto root = *Dir::find_root(temp.path());
  root.sync();
  const auto fails = [&] {
    return thrown([&] { root.sync(); }) ==
           "4 " + temp.path() + ": cannot make the directory durable: Input/output error";
  };
  const int status = test::while_refusing({{SYS_fsync, EIO}}, [&] { return fails() ? 0 : 1; });
  EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace rcw::io
