// SPDX-License-Identifier: MIT
#include "lib/cli/names.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <memory>

#include "tests/support/store.h"
#include "tests/support/tool.h"

namespace rcw::cli {
namespace {

using test::thrown;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> names_in(const std::string& bytes, bool null) {
  const test::TempDir temp;
  return read_names({.operands = {"first"}, .ids_from = temp.write("ids", bytes), .null = null});
}

TEST(ReadNames, AreOperandsThenLines) {
  EXPECT_THAT(read_names({}), IsEmpty());
  EXPECT_THAT(read_names({.operands = {"a", "b"}}), ElementsAre("a", "b"));
  EXPECT_THAT(names_in("a\nb c\n\n\r\nd\r\n", false), ElementsAre("first", "a", "b c", "d"));
  EXPECT_THAT(names_in("", false), ElementsAre("first"));
  EXPECT_THAT(names_in("\n", false), ElementsAre("first"));
}

TEST(ReadNames, EndInNulWhereItIsSaid) {
  EXPECT_THAT(names_in(std::string("a\nb\0c\0\0d", 8), true), ElementsAre("first", "a\nb", "c", "d"));
}

TEST(ReadNames, ReadStandardInputWhereItIsSaid) {
  const io::Fd file = test::file_with("a\nb\n");
  const test::Redirect redirect(STDIN_FILENO, file.get());
  EXPECT_THAT(read_names({.operands = {"-"}}), ElementsAre("-"));
  EXPECT_THAT(read_names({.ids_from = "-"}), ElementsAre("a", "b"));
}

Action declare(Options& options) {
  const auto names = std::make_shared<Names>();
  add_ids(options, *names);
  return [names](Context& context) {
    for (const auto& name : read_names(*names)) context.out.write('[' + name + ']');
    return Exit::ok;
  };
}

TEST(AddIds, TakesAFileAndNul) {
  const Tool tool = {"t", "A tool.", "1", {{"list", "lists", declare}}};
  EXPECT_EQ(test::run(tool, {"list", "--ids", "-"}, "a\nb").out, "[a][b]");
  EXPECT_EQ(test::run(tool, {"list", "--ids", "-", "-0"}, std::string("a\nb\0c", 5)).out, "[a\nb][c]");
  EXPECT_EQ(test::run(tool, {"list", "--null"}, "a").out, "");
}

// A store with three records, two of them alike at the start.
struct ThreeRecords : test::Store {
  ThreeRecords() {
    put("k7m3q9zxvb", "2026-11-20");
    put("k7mzzzzzzz", "2026-11-21");
    write("2026/11/mine.yaml", test::note_bytes("abcdefghjk", "2026-11-22"));
  }
};

struct World {
  std::vector<std::string> find(const std::string& name) {
    std::vector<std::string> ids;
    for (const auto& filed : finder.find(name)) ids.push_back(filed.record.envelope.id);
    return ids;
  }
  ThreeRecords store = {};
  store::Shelf shelf = store.shelf();
  Context context{"tool"};
  Finder finder{shelf, test::kinds(), context};
};

TEST(Finder, FindsByIdAndByItsStart) {
  World world;
  EXPECT_THAT(world.find("k7m3q9zxvb"), ElementsAre("k7m3q9zxvb"));
  EXPECT_THAT(world.find("k7m3"), ElementsAre("k7m3q9zxvb"));
  EXPECT_THAT(world.find("K7M3"), ElementsAre("k7m3q9zxvb"));
  EXPECT_THAT(world.find("abc"), ElementsAre("abcdefghjk"));
}

TEST(Finder, FindsNothing) {
  World world;
  EXPECT_EQ(thrown([&] { world.find("zzzz"); }), "1 no record has the id zzzz");
  EXPECT_EQ(thrown([&] { world.find("k7m3q9zxvc"); }), "1 no record has the id k7m3q9zxvc");
}

TEST(Finder, RefusesWhatIsAmbiguous) {
  World world;
  EXPECT_EQ(thrown([&] { world.find("k7m"); }), "2 the id k7m is not unique");
  EXPECT_EQ(test::hint_of([&] { world.find("k7m"); }),
            "it may be k7m3q9zxvb (2026-11-20), k7mzzzzzzz (2026-11-21)");
}

TEST(Finder, RefusesWhatIsNoId) {
  World world;
  EXPECT_EQ(thrown([&] { world.find("k7"); }), "2 'k7' is too short for an id");
  EXPECT_EQ(thrown([&] { world.find(""); }), "2 '' is too short for an id");
  EXPECT_EQ(thrown([&] { world.find("louis"); }), "2 'louis' is not an id");
  EXPECT_EQ(thrown([&] { world.find("k7m3q9zxvbb"); }), "2 'k7m3q9zxvbb' is not an id");
  EXPECT_EQ(thrown([&] { world.find(".."); }), "2 '..' is not an id");
}

TEST(Finder, SaysThatARecordHasGone) {
  World world;
  EXPECT_THAT(world.find("k7m3"), ElementsAre("k7m3q9zxvb"));  // the ids are known from now on
  std::filesystem::remove(world.store.temp.path_of("journal/2026/11/2026-11-20-k7m3q9zxvb.yaml"));
  EXPECT_EQ(thrown([&] { world.find("k7m3"); }), "1 the record k7m3 has gone");
}

TEST(Finder, ReadsAPath) {
  World world;
  const std::string path = world.store.temp.write(
      "some.yaml", test::note_bytes("aaaaaaaaaa", "2026-11-22") + "---\nbroken: 1\n---\n" +
                       test::note_bytes("bbbbbbbbbb", "2026-11-22"));
  std::vector<std::string> ids;
  const std::string said = test::written_to(STDERR_FILENO, [&] { ids = world.find(path); });
  EXPECT_THAT(ids, ElementsAre("aaaaaaaaaa", "bbbbbbbbbb"));
  EXPECT_THAT(said, ::testing::StartsWith("tool: error: " + path + ":7:1: schema: is missing\n"));
  EXPECT_EQ(world.context.messages.status(Exit::ok), Exit::bad_data);
  EXPECT_THAT(thrown([&] { world.find("none.yaml"); }), ::testing::StartsWith("4 none.yaml: cannot open"));
}

TEST(Finder, ShowsAFewOfManyCandidates) {
  World world;
  for (char c : std::string("abcdefghjkmnpqr")) world.store.put("zzz" + std::string(7, c), "2026-11-22");
  const std::string hint = test::hint_of([&] { world.find("zzz"); });
  EXPECT_THAT(hint, ::testing::HasSubstr("zzzaaaaaaa (2026-11-22)"));
  EXPECT_THAT(hint, ::testing::EndsWith(", …"));
  EXPECT_LT(hint.size(), 200U);
}

}  // namespace
}  // namespace rcw::cli
