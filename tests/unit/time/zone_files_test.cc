// SPDX-License-Identifier: MIT
#include "lib/time/zone_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace rcw::time {
namespace {

namespace fs = std::filesystem;

// A folder of the test's own that is gone afterwards.
class ZoneFiles : public testing::Test {
 protected:
  ZoneFiles() : folder_(testing::TempDir() + testing::UnitTest::GetInstance()->current_test_info()->name()) {
    fs::create_directories(folder_);
  }
  ~ZoneFiles() override { fs::remove_all(folder_); }

  std::string link(const std::string& target) const {
    fs::remove(path());
    fs::create_symlink(target, path());
    return path();
  }

  std::string file(const std::string& bytes) const {
    fs::remove(path());
    std::ofstream(path(), std::ios::binary) << bytes;
    return path();
  }

  std::string path() const { return folder_ + "/it"; }

 private:
  std::string folder_;
};

TEST_F(ZoneFiles, FollowLinks) {
  EXPECT_EQ(zone_of_link(link("/usr/share/zoneinfo/Europe/Berlin")), "Europe/Berlin");
  EXPECT_EQ(zone_of_link(link("../usr/share/zoneinfo/UTC")), "UTC");
  EXPECT_EQ(zone_of_link(link("/etc/zoneinfo/America/Argentina/Ushuaia")), "America/Argentina/Ushuaia");
  EXPECT_EQ(zone_of_link(link("/etc/elsewhere")), std::nullopt);
  EXPECT_EQ(zone_of_link(file("TZif")), std::nullopt);
  EXPECT_EQ(zone_of_link(path() + "/missing"), std::nullopt);
}

TEST_F(ZoneFiles, ReadFirstWords) {
  EXPECT_EQ(zone_of_file(file("Europe/Berlin\n")), "Europe/Berlin");
  EXPECT_EQ(zone_of_file(file("\n  Etc/UTC")), "Etc/UTC");
  EXPECT_EQ(zone_of_file(file("")), std::nullopt);
  EXPECT_EQ(zone_of_file(file(" \n")), std::nullopt);
  EXPECT_EQ(zone_of_file(path() + "/missing"), std::nullopt);
}

TEST(ZoneNames, AreKnown) {
  EXPECT_TRUE(is_zone_name("America/Port-au-Prince"));
  EXPECT_TRUE(is_zone_name("Etc/GMT+1"));
  EXPECT_FALSE(is_zone_name("Etc/../UTC"));
  EXPECT_FALSE(is_zone_name(std::string(65, 'a')));
  EXPECT_FALSE(is_zone_name(std::string("UTC\0", 4)));
  EXPECT_FALSE(zone_rules("Europe/Berlin").empty());
  EXPECT_TRUE(zone_rules("Europe").empty());
  EXPECT_TRUE(zone_rules("tzdata.zi").empty());
  const auto names = all_zone_names();
  EXPECT_GT(names.size(), 300U);
  EXPECT_THAT(names, testing::Contains("Asia/Tokyo"));
  EXPECT_THAT(names, testing::Not(testing::Contains(testing::StartsWith("right/"))));
}

}  // namespace
}  // namespace rcw::time
