// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "lib/journal/review.h"
#include "lib/journal/verify.h"
#include "lib/render/report.h"
#include "lib/render/usage.h"

namespace rcw::render {

struct ReviewView {
  time::Day today = {};
  bool explore = false;  // with every pair of trigger and response, for questions to ask next time
  std::map<std::string, std::string> own = {};  // one's own answers, by field: "own.triggers"
  std::string id = {};                          // under which it is kept; empty when it is not
};

// A review as something to read, in the order of rcw-journal(1), "What a review says": the raw record first,
// claims after it, and at the end what there is not enough for yet.
Report review_report(const journal::Review& review, const ReviewView& view);

// "holds  response.withdraw  withdraw: 4 of 11 …", changed claims with both sentences, and the records that
// were changed since. TSV: what, fate, id, was, now, review.
std::string verification(const journal::Verification& verified, const std::string& review, ListFormat format);

}  // namespace rcw::render
