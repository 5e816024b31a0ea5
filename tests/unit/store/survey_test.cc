// SPDX-License-Identifier: MIT
#include "lib/store/survey.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <filesystem>

#include "tests/support/store.h"

namespace rcw::store {
namespace {

using test::id;
using test::Store;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

// "error /journal/x: reason", without the path of the store.
std::vector<std::string> lines(const Findings& findings, const std::string& home) {
  std::vector<std::string> all;
  for (const auto& finding : findings) {
    std::string text = describe(finding.problem);
    if (text.starts_with(home)) text.erase(0, home.size());
    all.push_back((finding.level == Level::error ? "error " : "warning ") + text);
  }
  return all;
}

std::vector<std::string> names(const Store& store) {
  return lines(survey_names(store.home(), {"journal"}), store.home());
}

Filed filed(const std::string& path, std::string_view at = "2026-11-22", int line = 1) {
  return {.record = test::note(id('a'), at), .path = path, .line = line};
}

TEST(SurveyNames, FindsNothingInAGoodStore) {
  const Store store;
  EXPECT_THAT(names(store), IsEmpty());
  store.put(id('a'), "2026-11-22");
  store.write("2026/11/mine.yaml", "x");
  store.write("2026-10.yaml", "x");
  store.temp.write("rcw.yaml", "");
  store.temp.write(".gitignore", "");
  EXPECT_THAT(names(store), IsEmpty());
  EXPECT_THAT(survey_names(store.temp.path_of("none"), {"journal"}), IsEmpty());
}

TEST(SurveyNames, FindsCopiesAndForeignFiles) {
  const Store store;
  store.put(id('a'), "2026-11-22");
  store.temp.write("rcw.sync-conflict-20261122-211500-ABCDEF.yaml", "");
  store.write("2026/11/2026-11-22-aaaaaaaaaa.yaml~", "");
  store.write("2026/11/photo.jpg", "");
  store.write("2026/11/deeper/x.yaml", "");
  store.write("2026/notes.yaml", "");
  store.write("2026/13/x.yaml", "");
  store.write("readme", "");
  EXPECT_THAT(
      names(store),
      ElementsAre(
          "warning /rcw.sync-conflict-20261122-211500-ABCDEF.yaml: is a copy that another program left",
          "warning /journal/2026/11/2026-11-22-aaaaaaaaaa.yaml~: is a copy that another program left",
          "warning /journal/2026/11/deeper: is not a file of the store",
          "warning /journal/2026/11/photo.jpg: is not a file of the store",
          "warning /journal/2026/13: is not a file of the store",
          "warning /journal/2026/notes.yaml: is not a file of the store",
          "warning /journal/readme: is not a file of the store"));
}

TEST(SurveyNames, FindsLinksAndOddFiles) {
  const Store store;
  store.put(id('a'), "2026-11-22");
  const std::string journal = store.temp.path_of("journal");
  fs::create_symlink("x", journal + "/2026/11/2026-11-22-bbbbbbbbbb.yaml");
  fs::create_directory_symlink("2026", journal + "/2025");
  fs::create_directory_symlink("11", journal + "/2026/12");
  ::mkfifo((journal + "/2026/11/fifo").c_str(), 0600);
  EXPECT_THAT(names(store),
              ElementsAre("error /journal/2025: is a symbolic link",
                          "error /journal/2026/11/2026-11-22-bbbbbbbbbb.yaml: is a symbolic link",
                          "warning /journal/2026/11/fifo: is not a file of the store",
                          "error /journal/2026/12: is a symbolic link"));
}

TEST(SurveyNames, FindsDraftsThatWereLeft) {
  const Store store;
  store.temp.make_folder(".rcw/tmp");
  EXPECT_THAT(names(store), IsEmpty());
  store.temp.write(".rcw/tmp/2026-11-22-aaaaaaaaaa.yaml.1", "");
  store.temp.write(".rcw/lock", "");
  EXPECT_THAT(
      names(store),
      ElementsAre("warning /.rcw/tmp/2026-11-22-aaaaaaaaaa.yaml.1: was left by a program that was stopped"));
}

TEST(Exposure, IsWhatOthersMayDo) {
  const Store store;
  for (const unsigned mode : {0700U, 0500U, 0600U}) {
    ::chmod(store.home().c_str(), mode);
    EXPECT_THAT(exposure(store.home()), IsEmpty()) << mode;
  }
  for (const unsigned mode : {0701U, 0710U, 0704U, 0755U, 0770U}) {
    ::chmod(store.home().c_str(), mode);
    EXPECT_EQ(exposure(store.home()).size(), 1U) << mode;
    EXPECT_THAT(names(store), ElementsAre("warning : others on this computer can open this store")) << mode;
  }
  EXPECT_THAT(exposure(store.temp.path_of("none")), IsEmpty());
}

TEST(SurveyRecord, AcceptsWhatIsInItsPlace) {
  EXPECT_THAT(survey_record(filed("/h/journal/2026/11/2026-11-22-aaaaaaaaaa.yaml")), IsEmpty());
  EXPECT_THAT(survey_record(filed("/h/journal/2026-11.yaml", "2026-11-22", 7)), IsEmpty());
}

TEST(SurveyRecord, NoticesWhereNameAndContentDiffer) {
  for (const char* path :
       {"/h/journal/2026/11/mine.yaml", "/h/journal/2026/11/2026-11-22-bbbbbbbbbb.yaml",
        "/h/journal/2026/11/2026-11-21-aaaaaaaaaa.yaml", "/h/journal/2026/10/2026-11-22-aaaaaaaaaa.yaml",
        "/h/journal/2026/11/2026-11-22T2115-aaaaaaaaaa.yaml"}) {
    const Findings found = survey_record(filed(path));
    ASSERT_EQ(found.size(), 1U) << path;
    EXPECT_EQ(found[0].problem.hint, "it belongs at 2026/11/2026-11-22-aaaaaaaaaa.yaml");
  }
}

TEST(SurveyRecord, NoticesACutCopy) {
  Filed cut = filed("/h/journal/2026/11/2026-11-22-aaaaaaaaaa.yaml");
  cut.complete = false;
  EXPECT_THAT(lines(survey_record(cut), "/h/journal/2026/11"),
              ElementsAre("warning /2026-11-22-aaaaaaaaaa.yaml: does not end with the line \"...\""));
}

TEST(Duplicates, AreEverySecondPlaceOfAnId) {
  Duplicates duplicates;
  EXPECT_THAT(duplicates.findings(), IsEmpty());
  duplicates.add(filed("/h/c", "2026-11-22", 1));
  duplicates.add({.record = test::note(id('b'), "2026-11-22"), .path = "/h/other"});
  EXPECT_THAT(duplicates.findings(), IsEmpty());
  duplicates.add(filed("/h/a", "2026-11-22", 5));
  duplicates.add(filed("/h/a", "2026-11-22", 9));
  const Findings found = duplicates.findings();
  EXPECT_THAT(lines(found, "/h"), ElementsAre("error /a: the id aaaaaaaaaa is used twice",
                                              "error /a: the id aaaaaaaaaa is used twice"));
  EXPECT_EQ(found[0].problem.hint, "the other one is /h/c:1");
  EXPECT_EQ(found[1].problem.hint, "the other one is /h/a:5");
}

TEST(SurveyNames, KnowsTheFoldersOfADomain) {
  const Store store;
  store.temp.write("checkin/schedules/2026/11/2026-11-22-aaaaaaaaaa.yaml", "");
  store.temp.write("checkin/schedules/notes.txt", "");
  store.temp.write("checkin/elsewhere/a.yaml", "");
  const auto found = lines(survey_names(store.home(), {"checkin", "checkin/schedules"}), store.home());
  EXPECT_EQ(found.size(), 2U);
}

TEST(SurveyNames, PassesOverFoldersThatHoldNoRecords) {
  const Store store;
  store.temp.write("reframe/ignored/0123456789abcdef0123456789abcdef.yaml", "");
  EXPECT_THAT(lines(survey_names(store.home(), {"reframe"}), store.home()), IsEmpty());
  store.temp.write("checkin/ignored/0123456789abcdef0123456789abcdef.yaml", "");
  EXPECT_EQ(lines(survey_names(store.home(), {"checkin"}), store.home()).size(), 1U);
}

}  // namespace
}  // namespace rcw::store
