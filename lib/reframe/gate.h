// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace rcw::reframe {

// The rule of thumb for a pulse, and how long a body needs. From content (prompts/reframe.calm-rule): the
// sources are one laboratory's and secondary, and differ (reframe.md 2.2).
struct CalmRule {
  int pulse = 100;   // beats a minute; more is a sign
  int percent = 10;  // and at least so much over the pulse at rest, where that is said
  int minutes = 20;  // until the body is calm
};

// A pulse that was taken, in beats a minute.
struct Pulse {
  int now = 0;
  std::optional<int> rest = {};
};

// True for more than rule.pulse and, where rest is said, rule.percent or more over it.
bool is_high(const Pulse& pulse, const CalmRule& rule);

// What somebody said about body and time; nothing where it was left open.
struct CalmAnswers {
  std::optional<bool> pounding = {};   // the heart pounds or the breath is short
  std::optional<bool> can_wait = {};   // for twenty minutes
  std::optional<bool> good_time = {};  // there is time, and nobody is tired or hungry
};

// One sign is enough: a pounding heart, something that cannot wait, a time that is none. What was left open
// is no sign. Nobody is asked how the other sees it.
bool is_hot(const CalmAnswers& answers);

}  // namespace rcw::reframe
