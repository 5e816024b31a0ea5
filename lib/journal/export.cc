// SPDX-License-Identifier: MIT
#include "lib/journal/export.h"

namespace rcw::journal {

std::vector<std::string> lost_in_table(const store::Record& record) {
  std::vector<std::string> lost;
  if (!record.envelope.links.empty()) lost.emplace_back("links");
  for (const auto& member : record.extra) lost.push_back(member.key);
  return lost;
}

}  // namespace rcw::journal
