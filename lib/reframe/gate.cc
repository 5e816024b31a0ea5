// SPDX-License-Identifier: MIT
#include "lib/reframe/gate.h"

namespace rcw::reframe {

bool is_high(const Pulse& pulse, const CalmRule& rule) {
  if (pulse.now <= rule.pulse) return false;
  return !pulse.rest || pulse.now * 100 >= *pulse.rest * (100 + rule.percent);
}

bool is_hot(const CalmAnswers& answers) {
  return answers.pounding == true || answers.can_wait == false || answers.good_time == false;
}

}  // namespace rcw::reframe
