// SPDX-License-Identifier: MIT
#include "lib/checkin/reminded.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::checkin {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Memory kSome = {{"0123456789abcdef", {1795371300}}, {"1", {0}}, {"x", {-1}}};

struct States : ::testing::Test {
  test::TempDir temp = {};
  std::string folder = temp.path_of("a/b");
  std::string home = temp.path_of("home");

  std::string only(const std::string& ending) const {
    for (const auto& file : temp.files("a/b")) {
      if (file.ends_with(ending)) return file;
    }
    return "";
  }
};

TEST_F(States, ComeBack) {
  EXPECT_THAT(Reminded(folder, home).memory(), IsEmpty());
  Reminded(folder, home).keep(kSome);
  EXPECT_EQ(Reminded(folder, home).memory(), kSome);
  Reminded(folder, home).keep({});
  EXPECT_THAT(Reminded(folder, home).memory(), IsEmpty());
}

TEST_F(States, ArePrivateAndSayNothing) {
  Reminded(folder, home).keep({{hidden("daily 2026-11-22T21:30:00"), {1795371300}}});
  const std::string bytes = temp.read(only(".yaml"));
  EXPECT_EQ(
      bytes,
      "schema: rcw/reminded/1\nsaid:\n  - key: a1054adc6de99136\n    at: 2026-11-22T18:15:00+00:00\n...\n");
  EXPECT_EQ(temp.mode(only(".yaml")), 0600U);
  EXPECT_EQ(temp.mode("a/b"), 0700U);
  EXPECT_EQ(only("home"), "");
  EXPECT_THAT(temp.files("a/b"), SizeIs(2));
}

TEST_F(States, AreAStoresOwn) {
  Reminded(folder, home).keep(kSome);
  EXPECT_THAT(Reminded(folder, temp.path_of("other")).memory(), IsEmpty());
  temp.make_folder("home");
  std::filesystem::create_directory_symlink(home, temp.path_of("link"));
  Reminded(folder, temp.path_of("link")).keep(kSome);
  EXPECT_EQ(Reminded(folder, temp.path_of("link/../home/.")).memory(), kSome);
}

TEST_F(States, ThatCannotBeReadRememberNothing) {
  for (const std::string bytes :
       {"", "said: [", "- a\n", "schema: rcw/reminded/2\nsaid:\n- {key: a, at: 2026-11-22T20:15:00Z}\n",
        "schema: rcw/reminded/1\nsaid: {a: 1}\n", "schema: rcw/reminded/1\nsaid:\n- {key: a, at: noon}\n"}) {
    Reminded(folder, home).keep(kSome);
    temp.write(only(".yaml"), bytes);
    EXPECT_THAT(Reminded(folder, home).memory(), IsEmpty()) << bytes;
  }
}

TEST_F(States, AreHeldByOne) {
  std::optional<Reminded> first(std::in_place, folder, home);
  EXPECT_TRUE(first->held());
  EXPECT_FALSE(Reminded(folder, home).held());
  EXPECT_TRUE(Reminded(folder, temp.path_of("other")).held());
  first.reset();
  EXPECT_TRUE(Reminded(folder, home).held());
}

TEST_F(States, ThatCannotBeMadeAreErrors) {
  temp.write("a/b", "a file\n");
  EXPECT_THAT(test::thrown([&] { Reminded(folder, home); }), HasSubstr("4 "));
  EXPECT_THAT(test::thrown([&] { Reminded("/proc/none/rcw", home); }), HasSubstr("4 "));
}

}  // namespace
}  // namespace rcw::checkin
