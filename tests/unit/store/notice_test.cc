// SPDX-License-Identifier: MIT
#include "lib/store/notice.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

TEST(ReadNotice, HasEveryNoticeInEveryLanguage) {
  const ContentShelf shelf("");
  for (const char* id : {"private", "protects", "purge", "safety", "self-help"}) {
    const std::string english = read_notice(shelf, id, "en");
    EXPECT_FALSE(english.empty()) << id;
    EXPECT_FALSE(read_notice(shelf, id, "zh").empty()) << id;
    EXPECT_NE(read_notice(shelf, id, "zh"), english) << id;
    EXPECT_EQ(read_notice(shelf, id, "fr"), english) << id;
  }
  EXPECT_EQ(read_notice(shelf, "nothing", "en"), "");
}

TEST(ReadNotice, TakesTheUsersOwnInItsPlaceOrSaysWhatIsWrongWithIt) {
  const test::TempDir temp;
  std::filesystem::create_directories(temp.path_of("content/notices"));
  const ContentShelf shelf(temp.path());
  const std::string path = temp.write("content/notices/safety.en.yaml",
                                      "schema: rcw/content.notice/1\nid: safety.en\ntext: mine\n");
  EXPECT_EQ(read_notice(shelf, "safety", "en"), "mine");
  temp.write("content/notices/safety.en.yaml", "id: safety.en\nwords: mine\n");
  const std::string text = test::thrown([&] { read_notice(shelf, "safety", "en"); });
  EXPECT_EQ(text, "3 " + path + ":2:1: unknown field 'words'\n" + path + ":1:1: schema: is missing\n" + path +
                      ":1:1: text: is missing");
}

}  // namespace
}  // namespace rcw::store
