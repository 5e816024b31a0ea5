// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/cli/config.h"
#include "lib/cli/messages.h"
#include "lib/reframe/finding.h"

namespace rcw::tools {

// Asks a program that the user named what it finds besides the rules. When it does not answer as it should,
// that is said once and it is not asked again: what the rules found is there all the same.
class Outside {
 public:
  Outside(cli::FilterConfig config, cli::Messages& messages)
      : config_(std::move(config)), messages_(messages) {}

  // Adds what it finds in prose, in the order of places. The words last until the next call. What it says
  // about sentences that are a stop, a no or a limit is passed over.
  void add(std::string_view prose, std::vector<reframe::Finding>& findings,
           const std::function<bool(std::string_view)>& never_soften);

 private:
  std::vector<reframe::Finding> ask(std::string_view prose, const std::vector<reframe::Finding>& findings);

  cli::FilterConfig config_;
  cli::Messages& messages_;
  std::deque<std::string> words_ = {};
  bool gave_up_ = false;
};

}  // namespace rcw::tools
