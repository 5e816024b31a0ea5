// SPDX-License-Identifier: MIT
#include "lib/base/error.h"

#include <gmock/gmock.h>

#include "lib/base/reason.h"

namespace rcw {
namespace {

TEST(Describe, SaysWhatIsKnown) {
  EXPECT_EQ(describe({{"a.yaml", 3, 7, "at"}, "is missing", "h"}), "a.yaml:3:7: at: is missing");
  EXPECT_EQ(describe({{"a.yaml", 3, 0, ""}, "is missing", ""}), "a.yaml:3: is missing");
  EXPECT_EQ(describe({{"a.yaml", 0, 0, "at"}, "is missing", ""}), "a.yaml: at: is missing");
  EXPECT_EQ(describe({{"a.yaml", 0, 0, ""}, "is missing", ""}), "a.yaml: is missing");
  EXPECT_EQ(describe({{"", 0, 0, "--at"}, "is missing", ""}), "--at: is missing");
  EXPECT_EQ(describe({{}, "is missing", "h"}), "is missing");
}

TEST(Describe, ShowsNoColumnWithoutALine) {
  EXPECT_EQ(describe({{"a.yaml", 0, 7, ""}, "is missing", ""}), "a.yaml: is missing");
}

TEST(Error, CarriesAllProblemsAndSpeaksTheFirst) {
  const Error error(Exit::bad_data, {{{"a", 1, 1, ""}, "first", "h1"}, {{"b", 2, 2, ""}, "second", ""}});
  EXPECT_EQ(error.exit(), Exit::bad_data);
  EXPECT_STREQ(error.what(), "first");
  ASSERT_EQ(error.problems().size(), 2U);
  EXPECT_EQ(error.problems()[0].hint, "h1");
  EXPECT_EQ(describe(error.problems()[1]), "b:2:2: second");
}

TEST(Error, CarriesOne) {
  const Error error(Exit::busy, Problem{{.file = "a"}, "is in use", "wait"});
  EXPECT_EQ(error.exit(), Exit::busy);
  ASSERT_EQ(error.problems().size(), 1U);
  EXPECT_EQ(error.problems()[0].where.file, "a");
}

TEST(UsageError, IsStatusTwoWithoutAPlace) {
  const Error error = usage_error("what?", "this");
  EXPECT_EQ(error.exit(), Exit::usage);
  EXPECT_EQ(describe(error.problems()[0]), "what?");
  EXPECT_EQ(error.problems()[0].hint, "this");
}

TEST(DataError, IsStatusThreeWithItsPlace) {
  const Error error = data_error({"a", 4, 5, "b"}, "is wrong");
  EXPECT_EQ(error.exit(), Exit::bad_data);
  EXPECT_EQ(describe(error.problems()[0]), "a:4:5: b: is wrong");
  EXPECT_EQ(error.problems()[0].hint, "");
}

TEST(Exit, HasTheDocumentedNumbers) {
  const std::vector<Exit> all = {Exit::ok,     Exit::no,   Exit::usage,   Exit::bad_data,
                                 Exit::system, Exit::busy, Exit::not_now, Exit::cancelled};
  const std::vector<int> numbers = {0, 1, 2, 3, 4, 5, 6, 130};
  for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(static_cast<int>(all[i]), numbers[i]);
}

TEST(Reason, PutsInTheWords) {
  EXPECT_EQ(reason("unknown {} '{}'", "kind", "x"), "unknown kind 'x'");
  EXPECT_EQ(hint("at least {} characters", 3), "at least 3 characters");
}

}  // namespace
}  // namespace rcw
