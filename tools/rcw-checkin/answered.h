// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "lib/checkin/due.h"
#include "lib/checkin/pause.h"
#include "lib/cli/context.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

// What has been answered, from the names of files: an answer is named after what it answers, so nothing has
// to be read to find it, and only months that are asked about are looked into. What was put off stands in
// the store at the time it was put off to, so the newest days hold all of that, and the open pause too.
class Answers {
 public:
  explicit Answers(cli::Context& context);

  checkin::Answered of(const std::string& subject);
  bool closed(const std::string& subject, const checkin::Occurrence& occurrence);
  const std::vector<checkin::PauseState>& recent_pauses();

 private:
  const std::set<std::string>& ids_of_month(time::Day day);
  void read_recent();

  cli::Context& context_;
  store::Shelf shelf_;
  std::map<std::pair<int, int>, std::set<std::string>> ids_ = {};
  bool recent_read_ = false;
  std::vector<checkin::Answer> put_off_ = {};
  std::vector<checkin::PauseState> pauses_ = {};
};

}  // namespace rcw::tools
