// SPDX-License-Identifier: MIT
#include "lib/store/shelf.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <filesystem>
#include <map>

#include "tests/support/store.h"

namespace rcw::store {
namespace {

using test::id;
using test::note_bytes;
using test::Store;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

Days days(std::string_view first, std::string_view last) { return {test::day(first), test::day(last)}; }

TEST(Shelf, IsEmptyWhereThereIsNoStore) {
  const Store store;
  EXPECT_THAT(store.walk().ids, IsEmpty());
  fs::create_directory(store.temp.path_of("journal"));
  const auto seen = store.walk();
  EXPECT_THAT(seen.ids, IsEmpty());
  EXPECT_THAT(seen.problems, IsEmpty());
  EXPECT_THAT(store.shelf().slots([](const Error&) { FAIL(); }), IsEmpty());
}

TEST(Shelf, WritesNothing) {
  const Store store;
  store.walk();
  EXPECT_FALSE(store.temp.has("journal"));
}

TEST(Shelf, RefusesALinkInPlaceOfTheTree) {
  const Store store;
  store.temp.make_folder("elsewhere");
  fs::create_directory_symlink("elsewhere", store.temp.path_of("journal"));
  EXPECT_EQ(test::thrown([&] { store.shelf(); }),
            "3 " + store.temp.path_of("journal") + ": is not a directory of the store");
}

TEST(Walk, IsInTheOrderOfLocalTime) {
  const Store store;
  store.put(id('c'), "2026-11-22T09:00:00+01:00");
  store.put(id('b'), "2026-11-22T21:00:00+14:00");  // earlier as a moment, later as a local time
  store.put(id('d'), "2026-11-22");
  store.put(id('a'), "2026-11-22");
  store.put(id('e'), "2025-12-31T23:59:00Z");
  store.put(id('f'), "2027-01-01");
  store.put(id('g'), "0001-01-01");
  store.put(id('h'), "9999-12-31T23:59:59Z");
  EXPECT_THAT(store.walk().ids,
              ElementsAre(id('g'), id('e'), id('a'), id('d'), id('c'), id('b'), id('f'), id('h')));
}

TEST(Walk, NewestFirstIsTheReverse) {
  const Store store;
  test::RandomRecords random(3);
  for (int i = 0; i < 60; ++i)
    store.put(test::note(random.id(), "2026-" + std::to_string(10 + i % 3) + "-05"));
  auto ids = store.walk().ids;
  EXPECT_EQ(ids.size(), 60U);
  std::reverse(ids.begin(), ids.end());
  EXPECT_EQ(store.walk({}, Order::newest_first).ids, ids);
}

TEST(Walk, EndsWhenAVisitSaysSo) {
  const Store store;
  for (const char c : {'a', 'b', 'c'}) store.put(id(c), "2026-11-22");
  store.put(id('d'), "2026-12-22");
  for (const auto order : {Order::oldest_first, Order::newest_first}) {
    int visits = 0;
    const auto visit = [&](const Filed&) { return ++visits < 2; };
    store.shelf().walk({}, order, visit, [](const Error&) { FAIL(); });
    EXPECT_EQ(visits, 2);
  }
}

TEST(Walk, SaysWhereARecordIs) {
  const Store store;
  store.put(id('a'), "2026-11-21");
  store.write("2026/11/cut.yaml", "schema: rcw/journal.note/1\nid: bbbbbbbbbb\nat: 2026-11-22\ntext: t\n");
  store.write("2026-11.yaml", "# mine\n---\n" + note_bytes(id('c'), "2026-11-23"));
  std::vector<std::string> places;
  const auto visit = [&](const Filed& filed) {
    places.push_back(filed.path.substr(store.home().size()) + ':' + std::to_string(filed.line) +
                     (filed.complete ? "" : " cut"));
    return true;
  };
  store.shelf().walk({}, Order::oldest_first, visit, [](const Error&) { FAIL(); });
  EXPECT_THAT(places, ElementsAre("/journal/2026/11/2026-11-21-aaaaaaaaaa.yaml:1",
                                  "/journal/2026/11/cut.yaml:1 cut", "/journal/2026-11.yaml:2"));
}

// Records in folders under our names, under names of somebody's own, and in month files.
class MixedStore {
 public:
  explicit MixedStore(std::uint32_t seed) : random_(seed) {
    const int first = test::day("2025-06-10").epoch_days();
    for (int i = 0; i < 150; ++i) add(random_.stamp_between(first, first + 500));
    for (const auto& [month, bytes] : month_files_) store.write(month + ".yaml", bytes);
  }

  // The ids of all records with such days, in the order of their names.
  std::vector<std::string> between(time::Day first, time::Day last) const {
    std::vector<std::string> ids;
    for (const auto& [name, record] : records_) {
      const auto day = record.envelope.at.day;
      if (first <= day && day <= last) ids.push_back(record.envelope.id);
    }
    return ids;
  }

  test::RandomRecords& random() { return random_; }

  Store store = {};

 private:
  void add(const time::Stamp& at) {
    const auto record = test::note(random_.id(), time::to_string(at));
    const std::string folder = layout::year_folder(at.day) + '/' + layout::month_folder(at.day);
    const std::string bytes = to_bytes(record, "test");
    const int kind = random_.below(4);
    if (kind == 0) store.write(folder + "/my " + record.envelope.id + ".yaml", bytes);
    if (kind == 1) month_files_[folder.substr(0, 4) + '-' + folder.substr(5)] += "---\n" + bytes;
    if (kind > 1) store.put(record);
    records_[layout::record_name(at, record.envelope.id)] = record;
  }

  test::RandomRecords random_;
  std::map<std::string, Record> records_ = {};  // by name
  std::map<std::string, std::string> month_files_ = {};
};

TEST(Walk, MergesFoldersAndMonthFilesInOrder) {
  const MixedStore mixed(4);
  const auto everything =
      mixed.between(time::Day::from_epoch(time::kFirstEpochDay), time::Day::from_epoch(time::kLastEpochDay));
  ASSERT_EQ(everything.size(), 150U);
  const auto seen = mixed.store.walk();
  EXPECT_EQ(seen.ids, everything);
  EXPECT_THAT(seen.problems, IsEmpty());
}

// One day of slack on both sides and no more.
TEST(Walk, VisitsExactlyTheDaysAskedForAndOneMore) {
  MixedStore mixed(5);
  const int begin = test::day("2025-06-01").epoch_days();
  for (int i = 0; i < 25; ++i) {
    const auto first = time::Day::from_epoch(begin + mixed.random().below(520));
    const auto last = first.plus_days(mixed.random().below(90));
    const auto order = mixed.random().one_in(2) ? Order::oldest_first : Order::newest_first;
    auto expected = mixed.between(first.plus_days(-1), last.plus_days(1));
    if (order == Order::newest_first) std::reverse(expected.begin(), expected.end());
    ASSERT_EQ(mixed.store.walk({first, last}, order).ids, expected);
  }
}

TEST(Walk, HasSlackAcrossTheBordersOfMonthsAndYears) {
  const Store store;
  store.put(id('a'), "2025-12-31");
  store.put(id('b'), "2026-02-01");
  EXPECT_THAT(store.walk(days("2026-01-01", "2026-01-31")).ids, ElementsAre(id('a'), id('b')));
  EXPECT_THAT(store.walk(days("2026-01-02", "2026-01-30")).ids, IsEmpty());
}

TEST(Walk, TakesDaysOpenOnOneSide) {
  const Store store;
  store.put(id('a'), "2025-11-22");
  store.put(id('b'), "2026-11-22");
  store.put(id('c'), "9999-12-31");
  EXPECT_THAT(store.walk({.first = test::day("2026-01-01")}).ids, ElementsAre(id('b'), id('c')));
  EXPECT_THAT(store.walk({.last = test::day("2026-12-31")}).ids, ElementsAre(id('a'), id('b')));
  EXPECT_THAT(store.walk(days("9999-12-31", "9999-12-31")).ids, ElementsAre(id('c')));
  EXPECT_THAT(store.walk(days("0001-01-01", "0001-01-01")).ids, IsEmpty());
}

// What would be reported had it been opened.
TEST(Walk, OpensNoFileOfOtherDays) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  for (const char* name : {"2026/10/2026-10-10-bbbbbbbbbb.yaml", "2026/10/mine.yaml", "2026-10.yaml",
                           "2026-12.yaml", "2026/12/mine.yaml", "2025/11/mine.yaml",
                           "2026/11/2026-11-08-cccccccccc.yaml", "2026/11/2026-11-12-dddddddddd.yaml"}) {
    store.write(name, "no: [record");
  }
  fs::create_directory_symlink("/nowhere", store.temp.path_of("journal/2024"));
  const auto seen = store.walk(days("2026-11-10", "2026-11-10"));
  EXPECT_THAT(seen.ids, ElementsAre(id('a')));
  EXPECT_THAT(seen.problems, IsEmpty());
  EXPECT_EQ(store.walk().problems.size(), 9U);
}

TEST(WalkWholeDays, OpensNoFileOfAMoment) {
  const Store store;
  store.put(id('a'), "2026-11-20");
  store.put(id('b'), "2026-11-21T09:00:00+01:00");
  store.put(id('c'), "2026-11-22");
  store.write("2026/11/2026-11-21T0900-dddddddddd.yaml", "no: [record");
  std::vector<std::string> seen;
  const auto visit = [&](const Filed& filed) {
    seen.push_back(filed.record.envelope.id);
    return true;
  };
  store.shelf().walk_whole_days({}, Order::newest_first, visit, [](const Error&) { FAIL(); });
  EXPECT_THAT(seen, ElementsAre(id('c'), id('a')));
}

TEST(WalkWholeDays, TakesDocumentsByWhatTheyAreAbout) {
  const Store store;
  store.write("2026-11.yaml",
              note_bytes(id('a'), "2026-11-20") + "---\n" + note_bytes(id('b'), "2026-11-21T09:00:00+01:00"));
  std::vector<std::string> seen;
  const auto visit = [&](const Filed& filed) {
    seen.push_back(filed.record.envelope.id);
    return true;
  };
  store.shelf().walk_whole_days({}, Order::oldest_first, visit, [](const Error&) { FAIL(); });
  EXPECT_THAT(seen, ElementsAre(id('a')));
}

TEST(Walk, ReportsABrokenFileAndGoesOn) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  store.write("2026/11/2026-11-11-bbbbbbbbbb.yaml", "schema: rcw/journal.note/1\n");
  store.write("2026/11/mine.yaml", "- no record\n");
  store.put(id('c'), "2026-11-12");
  store.write("2026-11.yaml", "---\ntext: no schema\n---\n" + note_bytes(id('d'), "2026-11-13"));
  const auto seen = store.walk();
  EXPECT_THAT(seen.ids, ElementsAre(id('a'), id('c'), id('d')));
  EXPECT_THAT(seen.problems,
              ElementsAre("3 /journal/2026-11.yaml:2:1: schema: is missing",
                          "3 /journal/2026/11/mine.yaml:1:1: must be a mapping of fields",
                          "3 /journal/2026/11/2026-11-11-bbbbbbbbbb.yaml:1:1: id: is missing\n"
                          "/journal/2026/11/2026-11-11-bbbbbbbbbb.yaml:1:1: at: is missing\n"
                          "/journal/2026/11/2026-11-11-bbbbbbbbbb.yaml:1:1: text: is missing"));
}

TEST(Walk, RefusesLinksAndFifos) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  store.temp.write("outside.yaml", note_bytes(id('b'), "2026-11-11"));
  const std::string folder = store.temp.path_of("journal/2026/11/");
  fs::create_symlink("../../../outside.yaml", folder + "2026-11-11-bbbbbbbbbb.yaml");
  fs::create_symlink("../../../outside.yaml", folder + "mine.yaml");
  ::mkfifo((folder + "2026-11-12-cccccccccc.yaml").c_str(), 0600);
  const auto seen = store.walk();
  EXPECT_THAT(seen.ids, ElementsAre(id('a')));
  EXPECT_THAT(seen.problems,
              ElementsAre("3 /journal/2026/11/mine.yaml: is a symbolic link",
                          "3 /journal/2026/11/2026-11-11-bbbbbbbbbb.yaml: is a symbolic link",
                          "3 /journal/2026/11/2026-11-12-cccccccccc.yaml: is not a regular file"));
}

TEST(Walk, ReportsLinkedFoldersAndGoesOn) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  fs::create_directory_symlink("2026", store.temp.path_of("journal/2025"));
  fs::create_directory_symlink("11", store.temp.path_of("journal/2026/12"));
  const auto seen = store.walk();
  EXPECT_THAT(seen.ids, ElementsAre(id('a')));
  EXPECT_THAT(seen.problems, ElementsAre("3 /journal/2025: is not a directory of the store",
                                         "3 /journal/2026/12: is not a directory of the store"));
}

TEST(Walk, LeavesOutCopiesAndForeignFiles) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  const std::string copy = note_bytes(id('a'), "2026-11-10");
  for (const char* name :
       {"2026/11/2026-11-10-aaaaaaaaaa.sync-conflict-20261122-211500-ABCDEF.yaml",
        "2026/11/2026-11-10-aaaaaaaaaa (Kim's conflicted copy).yaml", "2026/11/.#x.yaml",
        "2026/11/2026-11-10-aaaaaaaaaa.yaml~", "2026/11/readme.txt", "2026/11/photo.jpg", "notes.yaml",
        "2026/mine.yaml", "2026/11/deeper/mine.yaml", "2026/13/mine.yaml", "old/11/mine.yaml"}) {
    store.write(name, copy);
  }
  const auto seen = store.walk();
  EXPECT_THAT(seen.ids, ElementsAre(id('a')));
  EXPECT_THAT(seen.problems, IsEmpty());
}

TEST(Walk, ReadsFilesWithNamesOfSomebodysOwn) {
  const Store store;
  store.write("2026/11/mine.yaml", note_bytes(id('a'), "2026-11-10"));
  store.write("2026/11/2026-11-22-lying.yaml", note_bytes(id('b'), "2026-11-05"));
  EXPECT_THAT(store.walk().ids, ElementsAre(id('b'), id('a')));
}

// Names end with the minute; the order does not.
TEST(Walk, OrdersEntriesOfOneMinuteByTheSecond) {
  const Store store;
  store.put(id('a'), "2026-11-22T10:00:59+01:00");
  store.put(id('b'), "2026-11-22T10:00:01+01:00");
  store.put(id('c'), "2026-11-22T10:00:20+01:00");
  store.put(id('d'), "2026-11-22T10:01:00+01:00");
  EXPECT_THAT(store.walk().ids, ElementsAre(id('b'), id('c'), id('a'), id('d')));
  EXPECT_THAT(store.walk({}, Order::newest_first).ids, ElementsAre(id('d'), id('a'), id('c'), id('b')));
}

// Its folder's records must not be hidden by a month file that cannot be opened.
TEST(Walk, GoesOnAfterAMonthFileThatCannotBeRead) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  fs::create_symlink("2026/11/2026-11-10-aaaaaaaaaa.yaml", store.temp.path_of("journal/2026-11.yaml"));
  const auto seen = store.walk();
  EXPECT_THAT(seen.problems, ElementsAre("3 /journal/2026-11.yaml: is a symbolic link"));
  EXPECT_THAT(seen.ids, ElementsAre(id('a')));
}

// A full disk under standard output is no fault of a file: said once, by whoever asked for the walk.
TEST(Walk, PassesOnWhatTheVisitThrows) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  store.put(id('b'), "2026-11-11");
  std::vector<std::string> problems;
  const auto visit = [](const Filed&) -> bool { throw Error(Exit::system, Problem{{}, "cannot write", {}}); };
  const auto walk = [&] { store.shelf().walk({}, Order::oldest_first, visit, store.report_to(problems)); };
  EXPECT_EQ(test::thrown(walk), "4 cannot write");
  EXPECT_THAT(problems, IsEmpty());
}

TEST(Slots, ListIdsByNameAlone) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  store.write("2026/11/2026-11-11-bbbbbbbbbb.yaml", "broken");
  store.write("2026/11/mine.yaml", note_bytes(id('c'), "2026-10-01"));
  store.write("2026-12.yaml", note_bytes(id('d'), "2026-12-01"));
  std::vector<std::string> problems;
  const auto slots = store.shelf().slots(store.report_to(problems));
  std::vector<std::string> text;
  for (const auto& slot : slots) {
    text.push_back(slot.id + ' ' + slot.folder + ' ' + slot.file + (slot.loaded ? " loaded" : ""));
  }
  EXPECT_THAT(text,
              ElementsAre("cccccccccc 2026/11  loaded", "aaaaaaaaaa 2026/11 2026-11-10-aaaaaaaaaa.yaml",
                          "bbbbbbbbbb 2026/11 2026-11-11-bbbbbbbbbb.yaml", "dddddddddd 2026/12  loaded"));
  EXPECT_THAT(problems, IsEmpty());
}

TEST(Load, ReadsWhatASlotPointsTo) {
  const MixedStore mixed(6);
  const Shelf shelf = mixed.store.shelf();
  const auto slots = shelf.slots([](const Error&) { FAIL(); });
  EXPECT_EQ(slots.size(), 150U);
  for (const auto& slot : slots) {
    const auto filed = shelf.load(slot);
    ASSERT_TRUE(filed);
    EXPECT_EQ(filed->record.envelope.id, slot.id);
  }
}

TEST(Load, IsNothingWhenTheFileHasGone) {
  const Store store;
  store.put(id('a'), "2026-11-10");
  const Shelf shelf = store.shelf();
  const auto slots = shelf.slots([](const Error&) { FAIL(); });
  fs::remove_all(store.temp.path_of("journal/2026/11/2026-11-10-aaaaaaaaaa.yaml"));
  EXPECT_FALSE(shelf.load(slots.at(0)));
  fs::remove_all(store.temp.path_of("journal/2026"));
  EXPECT_FALSE(shelf.load(slots.at(0)));
}

TEST(Load, ThrowsForABrokenFile) {
  const Store store;
  store.write("2026/11/2026-11-11-bbbbbbbbbb.yaml", "[broken");
  const Shelf shelf = store.shelf();
  const auto slots = shelf.slots([](const Error&) { FAIL(); });
  EXPECT_THAT(test::thrown([&] { shelf.load(slots.at(0)); }), ::testing::StartsWith("3 "));
}

TEST(ReadRecordFile, ReadsOneOrMany) {
  const Store store;
  const std::string one = store.temp.write("one.yaml", note_bytes(id('a'), "2026-11-10"));
  const std::string many =
      store.temp.write("many.yaml", note_bytes(id('a'), "2026-11-10") + "---\nbroken: 1\n---\n" +
                                        note_bytes(id('b'), "2026-11-11"));
  std::vector<std::string> problems;
  EXPECT_EQ(read_record_file(one, test::kinds(), store.report_to(problems)).size(), 1U);
  EXPECT_THAT(problems, IsEmpty());
  const auto all = read_record_file(many, test::kinds(), store.report_to(problems));
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[1].record.envelope.id, id('b'));
  EXPECT_EQ(all[1].path, many);
  EXPECT_THAT(problems, ElementsAre("3 /many.yaml:7:1: schema: is missing"));
}

// One tree lies in the other, as schedules do in check-ins.
TEST(Trees, AreReadAsOne) {
  const Store store;
  store.put(id('b'), "2026-11-22T10:00:00+01:00");
  store.put(id('d'), "2026-10-01");
  store.temp.write("journal/own/2026/11/2026-11-22T0900-aaaaaaaaaa.yaml",
                   note_bytes(id('a'), "2026-11-22T09:00:00+01:00"));
  store.temp.write("journal/own/2025-01.yaml", note_bytes(id('c'), "2025-01-01"));
  const std::vector<std::string> trees = {"journal", "journal/own", "journal/none"};
  const Shelf shelf(store.home(), trees, test::kinds());
  std::vector<std::string> ids;
  const auto visit = [&](const Filed& filed) {
    ids.push_back(filed.record.envelope.id);
    return true;
  };
  const auto report = [](const Error&) { FAIL(); };
  shelf.walk({}, Order::oldest_first, visit, report);
  EXPECT_THAT(ids, ElementsAre(id('c'), id('d'), id('a'), id('b')));
  ids.clear();
  shelf.walk(days("2026-11-01", "2026-11-30"), Order::newest_first, visit, report);
  EXPECT_THAT(ids, ElementsAre(id('b'), id('a')));
  for (const auto& slot : shelf.slots(report)) {
    ASSERT_TRUE(shelf.load(slot));
    EXPECT_EQ(shelf.load(slot)->path, shelf.path_of(slot));
  }
  EXPECT_THAT(store.walk().ids, ElementsAre(id('d'), id('b')));
}

}  // namespace
}  // namespace rcw::store
