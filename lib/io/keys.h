// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace rcw::io {

// One key that somebody pressed, or why there was none.
struct Key {
  enum class What { none, letter, interrupted, end_of_input };
  What what = What::none;
  char letter = 0;  // small ones
};

// Reads single keys for as long as it lives. Ctrl-C is a key here and ends nothing; the terminal is as it was
// before when this goes.
class Keys {
 public:
  // `at_once`: without waiting for Enter, and without showing them. Otherwise the first letter of each line
  // counts. Throws Error(system) when the terminal refuses.
  Keys(int fd, bool at_once);
  ~Keys();
  Keys(const Keys&) = delete;
  Keys& operator=(const Keys&) = delete;

  // The next key, or none after so many milliseconds.
  Key wait(int milliseconds);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rcw::io
