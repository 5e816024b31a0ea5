// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "lib/time/stamp.h"

namespace rcw::checkin {

// What another program is to run, often: `remind` decides whether it is time. All of these are texts to be
// put somewhere by hand, with how to install and how to remove them in comments; they say nothing about why.
struct Waking {
  std::string program = {};                                         // absolute path
  std::vector<std::pair<std::string, std::string>> variables = {};  // names and values
};

// A line for a crontab: every half an hour from 8 to 22:30. Each of these throws Error(usage) when a path
// has a line break in it, which none of these files can hold.
std::string cron_text(const Waking& waking);
// A service and a timer of the user's, each behind a comment with the name of its file.
std::string systemd_text(const Waking& waking);
// An anacrontab of the user's own, once a day, and how to start it.
std::string anacron_text(const Waking& waking);
// A line for a shell: once, at that moment, by the clocks of that zone.
std::string at_text(const Waking& waking, const time::Stamp& at, const std::string& zone);

}  // namespace rcw::checkin
