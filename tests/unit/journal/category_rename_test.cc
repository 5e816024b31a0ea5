// SPDX-License-Identifier: MIT
#include "lib/journal/category_rename.h"

#include <gmock/gmock.h>

#include "lib/base/error.h"
#include "lib/yaml/door.h"
#include "lib/yaml/writer.h"

namespace rcw::journal {
namespace {

const CategoryRename kRename = {"phone", "phone during talk", *time::parse_stamp("2026-11-22T21:15:00+01:00"),
                                12};

TEST(CategoryRename, ComesBackFromItsFile) {
  const std::string bytes = yaml::document(encode(kRename));
  EXPECT_EQ(
      bytes,
      "schema: rcw/category-rename/1\nfrom: phone\nto: phone during talk\nat: 2026-11-22T21:15:00+01:00\n"
      "records: 12\n...\n");
  const CategoryRename back = decode_rename(yaml::parse("f", bytes), "f");
  EXPECT_EQ(yaml::document(encode(back)), bytes);
}

TEST(CategoryRename, HasANameFromItsContent) {
  EXPECT_TRUE(file_name(kRename).starts_with("2026-11-22-")) << file_name(kRename);
  EXPECT_EQ(file_name(kRename), file_name(CategoryRename(kRename)));
  CategoryRename other = kRename;
  other.records = 13;
  EXPECT_NE(file_name(other), file_name(kRename));
}

TEST(CategoryRename, SaysAllThatIsWrong) {
  try {
    decode_rename(yaml::parse("f", "schema: rcw/x/1\nfrom: 'a, b'\nat: soon\nrecords: many\nwhy: a\n"), "f");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::bad_data);
    EXPECT_EQ(error.problems().size(), 6U) << "schema, from, to, at, records, why";
  }
  EXPECT_THROW(decode_rename(yaml::parse("f", "- a\n"), "f"), Error);
}

}  // namespace
}  // namespace rcw::journal
