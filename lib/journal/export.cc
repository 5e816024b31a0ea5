// SPDX-License-Identifier: MIT
#include "lib/journal/export.h"

namespace rcw::journal {

std::vector<std::string> lost_in_table(const store::Record& record) {
  std::vector<std::string> lost;
  if (!record.envelope.links.empty()) lost.emplace_back("links");
  for (const auto& member : record.fields) {
    const bool words = member.key == record.words_in;
    const bool around_words = record.words_in == member.key + ".text" && member.value.members.size() == 1;
    if (!words && !around_words) lost.push_back(member.key);
  }
  for (const auto& member : record.extra) lost.push_back(member.key);
  return lost;
}

}  // namespace rcw::journal
