// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <string>

#include "lib/cli/context.h"

namespace rcw::cli {

// How a turn ended.
enum class TurnEnd {
  over,  // its time had come
  next,  // somebody said that it was enough
  left,  // q, Ctrl-C or the end of input
};

// A turn that is counted down on the terminal. In words where `context.plain()` says so: "2 min left", and
// keys want Enter; else on one line that changes, and keys work at once.
struct Turn {
  std::string title = {};                      // "You speak"
  bool last = true;                            // nobody speaks after it
  int allowed = 0;                             // seconds
  int used = 0;                                // seconds of it before; afterwards, of all of it
  std::function<void(int used)> save = {};     // now and then, with the seconds used
  std::map<std::string, std::string> phrases;  // of the prompts rcw.turn
};

// Ask only where context.may_ask() is true. RCW_SPEED makes the time pass so many times faster, for tests;
// with 0 it stands still, and the key "." lets 15 seconds pass, so that no test depends on how busy a machine
// is.
TurnEnd count_down(Turn& turn, Context& context);

// "17:32"
std::string clock_text(long milliseconds);

}  // namespace rcw::cli
