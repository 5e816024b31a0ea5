// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/journal/compliance.h"
#include "lib/store/record.h"

namespace rcw::journal {

// A moment that stirred something up (activation) or in which the old pattern came back (setback), as a
// review sees it: words that were chosen, never prose.
struct Moment {
  std::string id = {};
  std::string kind = {};
  time::Stamp at = {};
  time::Day day = {};  // logical
  bool late = false;   // written later or filled in afterwards
  std::string category = {};
  std::vector<std::string> responses = {};  // in the order they came
  std::vector<std::string> sites = {};      // of the body, each once
  std::string familiar = {};                // yes, no, unsure, or nothing
  std::string caregiver = {};
  std::string earlier = {};
  std::optional<int> intensity = {};      // 0 to 4
  std::optional<int> arousal = {};        // 0 to 4
  std::string named = {};                 // when it was named: before-acting, ...
  std::vector<std::string> follows = {};  // ids of the entries that it goes on from

  // The first response, or nothing.
  const std::string* first() const { return responses.empty() ? nullptr : &responses.front(); }
  bool names(const std::string& response) const;
};

// Nothing for a record of another kind. `day_start` in seconds after midnight.
std::optional<Moment> find_moment(const store::Record& record, int day_start);

// What an evening's questions were answered with: yes, no, unsure, or nothing where it was left open.
struct Evening {
  std::string id = {};
  time::Day day = {};
  bool late = false;
  std::string urge = {};
  std::string critic = {};
  std::string avoidance = {};
  std::vector<std::string> emotions = {};  // each once
};

std::optional<Evening> find_evening(const store::Record& record, int day_start);

// How strong something was before and after a way of coping, both 0 to 4.
struct Coping {
  std::string id = {};
  time::Day day = {};
  bool late = false;
  int before = 0;
  int after = 0;
};

// Nothing unless both numbers are there.
std::optional<Coping> find_coping(const store::Record& record, int day_start);

// Later than the day it is about, or long after the moment.
bool is_late(Written when);

}  // namespace rcw::journal
