// SPDX-License-Identifier: MIT
#include "lib/store/purge.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "tests/support/temp_dir.h"

namespace rcw::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace fs = std::filesystem;

void put(const test::TempDir& temp, const std::string& path) {
  fs::create_directories(fs::path(temp.path_of(path)).parent_path());
  temp.write(path, "words");
}

TEST(IsStore, NeedsASign) {
  const test::TempDir temp;
  EXPECT_FALSE(is_store(temp.path_of("none")));
  put(temp, "home/journal/notes.txt");
  put(temp, "home/plan/a");
  EXPECT_FALSE(is_store(temp.path_of("home")));
  put(temp, "home/journal/2026/11/a.yaml");
  EXPECT_TRUE(is_store(temp.path_of("home")));
}

TEST(Purge, CountsWithoutTouching) {
  const test::TempDir temp;
  put(temp, "home/journal/2026/11/a.yaml");
  put(temp, "home/.rcw/drafts/a.txt");
  const Purged found = purge(temp.path_of("home"), PurgeMode::count);
  EXPECT_EQ(found.files, 2U);
  EXPECT_TRUE(fs::exists(temp.path_of("home/journal/2026/11/a.yaml")));
}

TEST(Purge, TakesTheDirectoryWhenNothingElseIsInIt) {
  const test::TempDir temp;
  for (const char* path : {"rcw.yaml", "journal/2026/11/a.yaml", "journal/2026-10.yaml", "journal/2026/a~",
                           ".rcw/trash/a.yaml", "content/words/a.yaml", "shared/plan/a.yaml"}) {
    put(temp, std::string("home/") + path);
  }
  const Purged purged = purge(temp.path_of("home"), PurgeMode::remove);
  EXPECT_EQ(purged.files, 7U);
  EXPECT_THAT(purged.kept, IsEmpty());
  EXPECT_FALSE(fs::exists(temp.path_of("home")));
}

TEST(Purge, KeepsAndNamesWhatIsNotTheStores) {
  const test::TempDir temp;
  const std::string home = temp.path_of("home");
  put(temp, "home/rcw.yaml");
  put(temp, "home/papers.txt");
  put(temp, "home/.gitignore");
  put(temp, "home/shared/.git/HEAD");
  put(temp, "elsewhere/file");
  fs::create_directory_symlink("../elsewhere", home + "/journal");
  const Purged purged = purge(home, PurgeMode::remove);
  EXPECT_EQ(purged.files, 1U);
  EXPECT_THAT(purged.kept, ElementsAre(home + "/papers.txt", home + "/.gitignore", home + "/journal"));
  EXPECT_THAT(purged.repositories, ElementsAre(home + "/shared/.git"));
  EXPECT_TRUE(fs::exists(temp.path_of("elsewhere/file")));
  EXPECT_TRUE(fs::exists(home + "/shared/.git/HEAD"));
}

TEST(Purge, RemovesALinkAndNotWhatItPointsTo) {
  const test::TempDir temp;
  put(temp, "home/journal/2026/11/a.yaml");
  put(temp, "elsewhere/file");
  fs::create_directory_symlink("../../elsewhere", temp.path_of("home/journal/link"));
  purge(temp.path_of("home"), PurgeMode::remove);
  EXPECT_FALSE(fs::exists(temp.path_of("home")));
  EXPECT_TRUE(fs::exists(temp.path_of("elsewhere/file")));
}

}  // namespace
}  // namespace rcw::store
