// SPDX-License-Identifier: MIT
#include "lib/store/place.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace rcw::store {
namespace {

TEST(IsPlace, IsBelowAFolderOrTheSettings) {
  EXPECT_TRUE(is_place("journal/2026/11/a.yaml"));
  EXPECT_TRUE(is_place("rcw.yaml"));
  for (const auto* none :
       {"", "a.yaml", ".gitignore", "..", "/rcw.yaml", "../rcw.yaml", "a//b", "a/../b", "a/"}) {
    EXPECT_FALSE(is_place(none)) << none;
  }
}

TEST(Place, HasAFolderAndAName) {
  EXPECT_EQ(folder_of("journal/2026/a.yaml"), "journal/2026");
  EXPECT_EQ(name_of("journal/2026/a.yaml"), "a.yaml");
  EXPECT_EQ(folder_of("rcw.yaml"), "");
  EXPECT_EQ(name_of("rcw.yaml"), "rcw.yaml");
}

TEST(Place, IsFoundAtTheTop) {
  const test::TempDir temp;
  temp.write("rcw.yaml", "x");
  const auto root = io::Dir::find_root(temp.path());
  ASSERT_TRUE(root);
  EXPECT_EQ(find_bytes(*root, "rcw.yaml"), "x");
  EXPECT_EQ(make_folder(*root, "").path(), temp.path());
}

}  // namespace
}  // namespace rcw::store
