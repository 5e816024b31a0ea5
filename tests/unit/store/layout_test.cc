// SPDX-License-Identifier: MIT
#include "lib/store/layout.h"

#include <gtest/gtest.h>

#include "tests/support/records.h"

namespace rcw::store::layout {
namespace {

const std::string kId = "k7m3q9zxvb";

std::string name_of(std::string_view at) { return record_name(test::stamp(at), kId); }

TEST(RecordName, SaysDayMinuteAndId) {
  EXPECT_EQ(name_of("2026-11-22T21:15:59+01:00"), "2026-11-22T2115-k7m3q9zxvb.yaml");
  EXPECT_EQ(name_of("2026-11-22T00:00:00-12:00"), "2026-11-22T0000-k7m3q9zxvb.yaml");
  EXPECT_EQ(name_of("2026-11-22T23:59:59Z"), "2026-11-22T2359-k7m3q9zxvb.yaml");
  EXPECT_EQ(name_of("2026-11-22"), "2026-11-22-k7m3q9zxvb.yaml");
  EXPECT_EQ(name_of("0001-01-01"), "0001-01-01-k7m3q9zxvb.yaml");
  EXPECT_EQ(name_of("1660-01-11T22:00:00"), "1660-01-11T2200-k7m3q9zxvb.yaml");
}

void expect_read_back(const time::Stamp& at, const std::string& id) {
  const std::string name = record_name(at, id);
  const auto read = parse_record_name(name);
  ASSERT_TRUE(read) << name;
  EXPECT_EQ(read->day, at.day) << name;
  EXPECT_EQ(read->id, id) << name;
  EXPECT_EQ(read->minute.has_value(), at.second.has_value()) << name;
  if (at.second) {
    EXPECT_EQ(*read->minute, *at.second / 60) << name;
  }
}

TEST(RecordName, IsReadBack) {
  test::RandomRecords random(1);
  for (int i = 0; i < 5000; ++i) expect_read_back(random.stamp(), random.id());
  for (const char* at : {"0001-01-01", "0001-01-01T00:00:00", "9999-12-31", "9999-12-31T23:59:59+14:00",
                         "2024-02-29T12:00:00Z"}) {
    expect_read_back(test::stamp(at), kId);
  }
}

// The names of a folder sort as their local times do, days alone first.
TEST(RecordName, SortsByLocalTime) {
  test::RandomRecords random(2);
  for (int i = 0; i < 5000; ++i) {
    const time::Stamp a = random.stamp();
    const time::Stamp b = random.one_in(2) ? time::Stamp{a.day, random.below(86400), 0} : random.stamp();
    const auto minute = [](const time::Stamp& at) { return at.second ? *at.second / 60 : -1; };
    const auto of_a = std::pair(a.day, minute(a));
    const auto of_b = std::pair(b.day, minute(b));
    if (of_a == of_b) continue;
    EXPECT_EQ(of_a < of_b, record_name(a, kId) < record_name(b, kId));
  }
}

TEST(ParseRecordName, RefusesAnythingElse) {
  for (const char* name : {"",
                           ".yaml",
                           "2026-11-22",
                           "2026-11-22.yaml",
                           "2026-11-22-.yaml",
                           "2026-11-22-k7m3q9zxv.yaml",
                           "2026-11-22-k7m3q9zxvbb.yaml",
                           "2026-11-22-k7m3q9zxvb.yml",
                           "2026-11-22-k7m3q9zxvb.yaml~",
                           "2026-11-22-K7M3Q9ZXVB.yaml",
                           "2026-11-22-k7m3q9zxvu.yaml",
                           "2026-11-22Tk7m3q9zxvb.yaml",
                           "2026-11-22T2115k7m3q9zxvb.yaml",
                           "2026-11-22T2400-k7m3q9zxvb.yaml",
                           "2026-11-22T2360-k7m3q9zxvb.yaml",
                           "2026-11-22T21:15-k7m3q9zxvb.yaml",
                           "2026-11-22T211-k7m3q9zxvb.yaml",
                           "2026-11-22T+115-k7m3q9zxvb.yaml",
                           "2026-11-22t2115-k7m3q9zxvb.yaml",
                           "2026-11-31-k7m3q9zxvb.yaml",
                           "2025-02-29-k7m3q9zxvb.yaml",
                           "0000-01-01-k7m3q9zxvb.yaml",
                           "10000-01-01-k7m3q9zxvb.yaml",
                           "2026-1-1-k7m3q9zxvb.yaml",
                           "2026-11-22-k7m3q9zxvb (1).yaml",
                           "2026-11-22-k7m3q9zxvb.sync-conflict-20261122-211500-ABCDEF.yaml",
                           " 2026-11-22-k7m3q9zxvb.yaml",
                           "x2026-11-22-k7m3q9zxvb.yaml",
                           "2026-11.yaml"}) {
    EXPECT_FALSE(parse_record_name(name)) << name;
  }
}

// Cut, doubled or changed in any one place, a name is refused or says itself again.
TEST(ParseRecordName, NeverReadsTwoNamesAlike) {
  for (const std::string& whole : {name_of("2026-11-22T21:15:00Z"), name_of("2026-11-22")}) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
      for (int c = 0; c < 256; ++c) {
        std::string name = whole;
        name[at] = static_cast<char>(c);
        const auto read = parse_record_name(name);
        if (!read) continue;
        const std::optional<int> second = read->minute ? std::optional(*read->minute * 60) : std::nullopt;
        EXPECT_EQ(record_name({read->day, second, {}}, read->id), name);
      }
      EXPECT_FALSE(parse_record_name(whole.substr(0, at)));
    }
  }
}

TEST(RecordPath, HasYearAndMonth) {
  EXPECT_EQ(record_path(test::stamp("2026-11-22"), kId), "2026/11/2026-11-22-k7m3q9zxvb.yaml");
  EXPECT_EQ(record_path(test::stamp("0001-02-03"), kId), "0001/02/0001-02-03-k7m3q9zxvb.yaml");
}

TEST(Folders, AreReadBack) {
  for (int year = 1; year <= 9999; ++year) {
    const auto day = *time::Day::from_ymd(year, 1 + year % 12, 1);
    EXPECT_EQ(parse_year_folder(year_folder(day)), year);
    EXPECT_EQ(parse_month_folder(month_folder(day)), 1 + year % 12);
  }
}

TEST(Folders, AreNothingElse) {
  for (const char* name : {"", "0000", "202", "20266", "2O26", "+026", "-026", " 026", "2026 ", "2026-11"}) {
    EXPECT_FALSE(parse_year_folder(name)) << name;
  }
  for (const char* name : {"", "0", "00", "13", "1", "011", "+1", " 1", "1 ", "Nov"}) {
    EXPECT_FALSE(parse_month_folder(name)) << name;
  }
}

TEST(ParseMonthFile, WantsYearAndMonth) {
  const auto month = parse_month_file("2026-11.yaml");
  ASSERT_TRUE(month);
  EXPECT_EQ(month->year, 2026);
  EXPECT_EQ(month->month, 11);
  for (const char* name :
       {"", "2026-13.yaml", "2026-00.yaml", "0000-01.yaml", "2026-1.yaml", "2026_11.yaml", "2026-11.yml",
        "2026-11.yaml~", "2026-11-22.yaml", "2026-11.YAML", "x026-11.yaml"}) {
    EXPECT_FALSE(parse_month_file(name)) << name;
  }
}

TEST(IsStrayCopy, KnowsWhatOtherProgramsLeave) {
  for (const char* name : {"2026-11-22-k7m3q9zxvb.sync-conflict-20261122-211500-ABCDEF.yaml", "a.yaml~",
                           ".#a.yaml", "a (Kim's conflicted copy 2026-11-22).yaml", "a.yaml.orig",
                           "a.yaml.rej", ".a.yaml.swp", ".nfs0000000000a1b2c3"}) {
    EXPECT_TRUE(is_stray_copy(name)) << name;
  }
  for (const char* name :
       {"", "2026-11-22-k7m3q9zxvb.yaml", "my.yaml", "original.yaml", "conflict.yaml", "2026-11.yaml"}) {
    EXPECT_FALSE(is_stray_copy(name)) << name;
  }
}

}  // namespace
}  // namespace rcw::store::layout
