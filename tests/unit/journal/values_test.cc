// SPDX-License-Identifier: MIT
#include "lib/journal/values.h"

#include <gmock/gmock.h>

#include "tests/support/records.h"

namespace rcw::journal {
namespace {

store::Record record() {
  store::Record out = test::note("k7m3q9zxvb", "2026-11-22");
  out.fields = {{"look", yaml::Node::token("3"), {}},
                {"name", yaml::Node::text("3 cups"), {}},
                {"p", yaml::Node::token("0.5"), {}}};
  return out;
}

TEST(TextAt, IsEmptyWhereNothingIsSaid) {
  EXPECT_EQ(text_at(record(), "name"), "3 cups");
  EXPECT_EQ(text_at(record(), "none"), "");
}

TEST(NumberAt, TakesWholeNumbersOnly) {
  EXPECT_EQ(number_at(record(), "look"), 3);
  for (const char* path : {"name", "p", "none"}) EXPECT_FALSE(number_at(record(), path)) << path;
}

}  // namespace
}  // namespace rcw::journal
