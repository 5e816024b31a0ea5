// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/checkin/reminding.h"
#include "lib/io/dir.h"

namespace rcw::checkin {

// What this machine remembers of the reminders for one store, outside of it: a reminder on one machine says
// nothing about another. Neither the file's name nor what is in it tells anything about the store: digests
// and times. Held by one program at a time.
class Reminded {
 public:
  // `folder` is made when it is not there. Throws Error(system) when it cannot be used.
  Reminded(const std::string& folder, const std::string& home);

  // False when another program has it: it is deciding about the same reminders right now.
  bool held() const { return held_; }
  // What is remembered; a file that cannot be read remembers nothing.
  const Memory& memory() const { return memory_; }
  // Puts it on the disk, in the place of what was there. Throws Error(system).
  void keep(const Memory& memory);

 private:
  io::Dir folder_;
  std::string name_;
  io::Fd lock_;
  bool held_;
  Memory memory_ = {};
};

// What a key is in that file: 16 hexadecimal digits.
std::string hidden(const std::string& key);

}  // namespace rcw::checkin
