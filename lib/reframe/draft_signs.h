// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/finding.h"

namespace rcw::reframe {

// What a draft may show of haste. Signs may suggest the question whether now is a good time; they never
// decide.
struct DraftSigns {
  bool capitals = false;  // a third of its letters or more, of twelve or more
  bool marks = false;     // "!!" or "?!"
  bool swearing = false;
  bool findings = false;  // three or more sentences that are hard to hear
  bool unbroken = false;  // 150 words or more without a line break

  bool any() const { return capitals || marks || swearing || findings || unbroken; }
};

// `swearing` are words in small letters. Valid UTF-8.
DraftSigns signs_of(std::string_view draft, const std::vector<Finding>& findings,
                    const std::vector<std::string>& swearing);

}  // namespace rcw::reframe
