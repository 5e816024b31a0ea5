// SPDX-License-Identifier: MIT
#include "lib/store/contacts.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

constexpr const char* kHead = "schema: rcw/content.contacts/1\nid: de\nregion: here\nchecked: 2026-11-22\n";

// What is wrong with such a list of one's own, or the name of the first contact.
std::string outcome(const std::string& bytes) {
  const test::TempDir temp;
  std::filesystem::create_directories(temp.path_of("content/contacts"));
  const std::string path = temp.write("content/contacts/de.yaml", bytes);
  std::string name;
  std::string text =
      test::thrown([&] { name = read_contacts(ContentShelf(temp.path()), "de")->all.at(0).name; });
  for (auto at = text.find(path); at != std::string::npos; at = text.find(path)) text.erase(at, path.size());
  return text.empty() ? name : text;
}

TEST(ReadContacts, ReadsEveryBuiltInList) {
  const ContentShelf shelf("");
  ASSERT_FALSE(shelf.ids("contacts").empty());
  for (const auto& id : shelf.ids("contacts")) {
    const auto list = read_contacts(shelf, id);
    ASSERT_TRUE(list) << id;
    EXPECT_EQ(list->id, id);
    EXPECT_FALSE(list->all.empty()) << id;
    for (const auto& contact : list->all) {
      EXPECT_FALSE(contact.source.empty()) << id;
      EXPECT_LE(list->checked, contact.checked.value_or(list->checked)) << id << ": the oldest day counts";
    }
  }
  EXPECT_FALSE(read_contacts(shelf, "atlantis"));
}

TEST(ReadContacts, TakesTheUsersOwnInItsPlace) {
  EXPECT_EQ(outcome(std::string(kHead) + "contacts:\n  - name: Ada\n    for: me\n    phone: \"1\"\n"), "Ada");
}

TEST(ReadContacts, SaysAllThatIsWrong) {
  EXPECT_EQ(outcome("schema: rcw/content.notice/1\nid: de\nregion: here\nchecked: 2026-02-30\ncolour: red\n"),
            "3 :5:1: unknown field 'colour'\n:1:9: schema: is not rcw/content.contacts/1\n"
            ":4:10: checked: is not a day\n:1:1: contacts: is missing");
  EXPECT_EQ(outcome(std::string(kHead) + "contacts:\n  - name: Ada\n    x-own: 1\n"),
            "3 :7:5: contacts[0]: a field of your own has no place here\n:6:5: contacts[0].for: is missing\n"
            ":6:5: contacts[0].phone: there is neither a phone nor a site");
}

}  // namespace
}  // namespace rcw::store
