// SPDX-License-Identifier: MIT
#include "lib/time/clock.h"

#include <ctime>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/utf8.h"
#include "lib/time/scan.h"

namespace rcw::time {
namespace {

constexpr int kShownColumns = 40;

Stamp read_moment(const std::string& wanted) {
  if (const auto moment = scan_moment(wanted)) return *moment;
  throw usage_error(reason("'{}' is not a time", text::cut(wanted, kShownColumns)),
                    hint("for example 2026-11-22T21:15 or 2026-11-22T21:15:00+01:00"));
}

}  // namespace

Instant read_clock(const std::string& wanted, const Zone& zone) {
  if (wanted.empty()) return {std::time(nullptr)};
  Stamp moment = read_moment(wanted);
  if (!moment.offset) moment = zone.resolve(moment.day, moment.second.value_or(0));
  return instant_of(moment).value_or(Instant{});
}

}  // namespace rcw::time
