// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/checkin/schedule.h"
#include "lib/store/content.h"

namespace rcw::checkin {

// What a ritual is when nobody says otherwise (schema rcw/content.ritual/1, rcw-content(5)).
struct Ritual {
  std::string id = {};
  std::string rule = {};          // in words of friendly.h, without a time; empty when it must be said
  std::vector<int> months = {};   // or these months after the start, once each
  std::vector<int> seconds = {};  // times of day
  int minutes = 0;
  CatchUp catch_up = CatchUp::latest;
  int grace = 0;         // days
  int early = 0;         // so many days before its time an answer counts for it already
  std::string run = {};  // the guided run for it; empty when there is none
};

// Throws Error(usage) with the near word for an unknown one, Error(bad_data) for a user's file that is
// wrong.
Ritual read_ritual(const store::ContentShelf& shelf, const std::string& id);

}  // namespace rcw::checkin
