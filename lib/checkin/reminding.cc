// SPDX-License-Identifier: MIT
#include "lib/checkin/reminding.h"

#include <algorithm>

namespace rcw::checkin {
namespace {

bool was_said(const std::string& key, const Memory& memory, const Moment& moment) {
  const auto found = memory.find(key);
  if (found == memory.end()) return false;
  const std::int64_t passed = moment.now.seconds - found->second.seconds;
  constexpr std::int64_t kMostSlack = 60;
  const std::int64_t slack = std::min(kMostSlack, moment.every / 10);
  return passed >= -kClockStep && passed < moment.every - slack;
}

}  // namespace

Reminding decide(const std::vector<std::string>& due, const Memory& memory, const Moment& moment) {
  if (moment.off || moment.quiet) return {};
  const bool all_said =
      std::all_of(due.begin(), due.end(), [&](const auto& key) { return was_said(key, memory, moment); });
  if (all_said) return {};
  Reminding out{true, {}};
  for (const auto& key : due) out.memory[key] = moment.now;
  return out;
}

}  // namespace rcw::checkin
