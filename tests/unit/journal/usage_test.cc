// SPDX-License-Identifier: MIT
#include "lib/journal/usage.h"

#include <gmock/gmock.h>

namespace rcw::journal {
namespace {

std::string names(const std::vector<Usage>& all) {
  std::string out;
  for (const auto& usage : all) out += usage.name + ' ' + std::to_string(usage.count) + ';';
  return out;
}

TEST(UsageTally, CountsAndKnowsFirstAndLast) {
  UsageTally tally;
  tally.add("tea", *time::parse_stamp("2026-11-20"));
  tally.add("tea", *time::parse_stamp("2026-11-22T09:00:00+01:00"));
  tally.add("tea", *time::parse_stamp("2026-11-19T23:00:00+01:00"));
  tally.add("art", *time::parse_stamp("2026-11-21"));
  tally.add("zoo", *time::parse_stamp("2026-11-21"));
  EXPECT_EQ(names(tally.by_name()), "art 1;tea 3;zoo 1;");
  EXPECT_EQ(names(tally.by_count()), "tea 3;art 1;zoo 1;");
  const Usage tea = tally.by_count().front();
  EXPECT_EQ(time::to_string(tea.first), "2026-11-19T23:00:00+01:00");
  EXPECT_EQ(time::to_string(tea.last), "2026-11-22T09:00:00+01:00");
}

}  // namespace
}  // namespace rcw::journal
