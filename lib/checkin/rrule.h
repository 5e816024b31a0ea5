// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "lib/base/error.h"
#include "lib/checkin/rule.h"

namespace rcw::checkin {

constexpr std::size_t kMostRruleBytes = 2000;
constexpr int kMostInterval = 1000;
constexpr int kMostCount = 10000;

// Reads an RRULE of RFC 5545, "RRULE:" before it or not, in any case. Every part is known by name or
// refused; nothing below FREQ=DAILY, no times of day, no RSCALE, and an UNTIL in local time only. Throws
// Error(usage) with what would be right, or Error(bad_data) where `where` has a file.
Rule parse_rrule(std::string_view text, const Where& where = {});

}  // namespace rcw::checkin
