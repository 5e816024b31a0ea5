// SPDX-License-Identifier: MIT
#include "lib/journal/sort.h"

#include <gmock/gmock.h>

namespace rcw::journal {
namespace {

using ::testing::ElementsAre;

store::Filed filed(const std::string& id, const std::string& at, std::optional<yaml::Node> own) {
  store::Filed out;
  out.record.envelope.schema = {"journal", "note", 1};
  out.record.envelope.id = id;
  out.record.envelope.at = *time::parse_stamp(at);
  if (own) out.record.extra.push_back({"x-own", *own, {}});
  return out;
}

std::vector<std::string> sorted(std::vector<store::Filed> records, const std::string& path,
                                ValueType type = ValueType::any) {
  sort_by(records, path, type);
  std::vector<std::string> ids;
  for (const auto& one : records) ids.push_back(one.record.envelope.id);
  return ids;
}

TEST(SortBy, PutsNumbersBeforeWordsBeforeNothing) {
  const auto text = [](const char* word) { return yaml::Node::text(word); };
  const std::vector<store::Filed> records = {
      filed("none", "2026-11-01", std::nullopt),
      filed("word", "2026-11-02", text("a")),
      filed("ten", "2026-11-03", text("10")),
      filed("nine", "2026-11-04", text("9")),
      filed("also", "2026-11-05", std::nullopt),
      filed("list", "2026-11-06", yaml::Node::list({text("8"), text("99")})),
  };
  EXPECT_THAT(sorted(records, "x-own"), ElementsAre("list", "nine", "ten", "word", "none", "also"));
}

TEST(SortBy, TakesTimesAsLocalTimes) {
  const std::vector<store::Filed> records = {
      filed("noon", "2026-11-02T12:00:00+01:00", std::nullopt),
      filed("day", "2026-11-02", std::nullopt),
      filed("auckland", "2026-11-02T13:00:00+13:00", std::nullopt),
      filed("old", "1660-01-11T22:00:00", std::nullopt),
  };
  EXPECT_THAT(sorted(records, "at", ValueType::time), ElementsAre("old", "day", "noon", "auckland"));
}

}  // namespace
}  // namespace rcw::journal
