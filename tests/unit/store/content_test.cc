// SPDX-License-Identifier: MIT
#include "lib/store/content.h"

#include <gmock/gmock.h>

#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

TEST(ContentShelf, HasWhatIsBuiltIn) {
  const ContentShelf shelf("");
  const auto content = shelf.find("words", "tristate");
  ASSERT_TRUE(content);
  EXPECT_EQ(content->file, "built in: words/tristate.yaml");
  EXPECT_EQ(content->node.find("id")->scalar, "tristate");
  EXPECT_FALSE(shelf.find("words", "no-such-words"));
  EXPECT_FALSE(shelf.find("no-such-folder", "tristate"));
  EXPECT_THAT(shelf.ids("kinds"), Contains("journal.daily"));
}

TEST(ContentShelf, AFileOfOnesOwnTakesThePlaceOfTheBuiltInOneWhole) {
  const test::TempDir temp;
  const std::string path = temp.write("home/content/words/tristate.yaml", "words: [perhaps]\n");
  temp.write("home/content/words/moods.yaml", "words: [blue]\n");
  const ContentShelf shelf(temp.path_of("home"));
  const auto content = shelf.find("words", "tristate");
  ASSERT_TRUE(content);
  EXPECT_EQ(content->file, path);
  EXPECT_EQ(content->node.find("id"), nullptr);
  EXPECT_TRUE(shelf.find("words", "moods"));
  EXPECT_THAT(shelf.ids("words"), Contains("moods"));
  EXPECT_THAT(ContentShelf("").ids("words"), Not(Contains("moods")));
}

TEST(ContentShelf, ABrokenFileIsSaidWithItsPlaceAndDoesNotHideBehindTheBuiltInOne) {
  const test::TempDir temp;
  const std::string path = temp.write("home/content/words/tristate.yaml", "words: [a\n");
  EXPECT_THAT(test::thrown([&] { ContentShelf(temp.path_of("home")).find("words", "tristate"); }),
              StartsWith("3 " + path + ":"));
}

TEST(ContentShelf, FoldersAndOtherFilesAreNoContent) {
  const test::TempDir temp;
  temp.make_folder("home/content/kinds/journal.walk.yaml");
  temp.write("home/content/kinds/journal.walk.yaml~", "a: b\n");
  const ContentShelf shelf(temp.path_of("home"));
  EXPECT_THAT(shelf.ids("kinds"), Not(Contains(HasSubstr("walk"))));
}

}  // namespace
}  // namespace rcw::store
