// SPDX-License-Identifier: MIT
#include "lib/reframe/columns.h"

#include <gmock/gmock.h>

namespace rcw::reframe {
namespace {

constexpr std::string_view kText = "aé🙂b\n你 好\nc";

TEST(Columns, CountBytesCharactersAndUnits) {
  Columns columns(kText, {});
  EXPECT_EQ(columns.at(0), (Place{0, 1, 1, 1, 1}));
  EXPECT_EQ(columns.at(1), (Place{1, 1, 2, 2, 2}));
  EXPECT_EQ(columns.at(3), (Place{3, 1, 4, 3, 3}));
  EXPECT_EQ(columns.at(7), (Place{7, 1, 8, 4, 5}));
  EXPECT_EQ(columns.at(9), (Place{9, 2, 1, 1, 1}));
  EXPECT_EQ(columns.at(13), (Place{13, 2, 5, 3, 3}));
  EXPECT_EQ(columns.at(kText.size()), (Place{kText.size(), 3, 2, 2, 2}));
}

TEST(Columns, GoBackToo) {
  Columns columns(kText, {});
  const Place before = columns.at(3);
  columns.at(kText.size());
  EXPECT_EQ(columns.at(3), before);
}

TEST(Columns, CountOnFromWhereAPieceBegan) {
  Columns columns("bc\nd", {100, 7, 41, 31, 32});
  EXPECT_EQ(columns.at(1), (Place{101, 7, 42, 32, 33}));
  EXPECT_EQ(columns.at(3), (Place{103, 8, 1, 1, 1}));
}

}  // namespace
}  // namespace rcw::reframe
