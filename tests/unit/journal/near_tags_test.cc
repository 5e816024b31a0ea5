// SPDX-License-Identifier: MIT
#include "lib/journal/near_tags.h"

#include <gmock/gmock.h>

namespace rcw::journal {
namespace {

using ::testing::IsEmpty;

std::vector<Problem> warned(const std::vector<std::string>& wanted) {
  TagWatch watch(wanted);
  store::Record record;
  record.envelope.tags = {"phone", "kitchen"};
  watch.see(record);
  record.envelope.tags = {"work"};
  watch.see(record);
  return watch.warnings();
}

TEST(TagWatch, NamesTheNearTag) {
  const auto all = warned({"phnoe", "work"});
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].reason, "no entry here has the tag 'phnoe'");
  EXPECT_EQ(all[0].hint, "did you mean 'phone'?");
}

TEST(TagWatch, IsSilentAboutTagsThatAreThereOrFarFromAll) {
  EXPECT_THAT(warned({}), IsEmpty());
  EXPECT_THAT(warned({"phone", "work"}), IsEmpty());
  EXPECT_THAT(warned({"garden"}), IsEmpty());
  EXPECT_THAT(TagWatch({"phone"}).warnings(), IsEmpty());
}

}  // namespace
}  // namespace rcw::journal
