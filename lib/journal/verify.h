// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/journal/review.h"
#include "lib/store/record.h"

namespace rcw::journal {

// What became of one claim of a stored review. Where the counts of its days (how many were recorded, and so
// on) or the guesses that were registered come out otherwise, that is a claim "counts" or "guesses" that
// changed.
struct CheckedClaim {
  enum class Fate { holds, changed, gone, added };
  std::string id = {};
  Fate fate = Fate::holds;
  std::string was = {};  // the sentence that is stored
  std::string now = {};  // the sentence that comes out now
};

// What became of one record that it rests on.
struct CheckedRecord {
  enum class Fate { edited, removed, added };
  std::string id = {};
  Fate fate = Fate::edited;
};

struct Verification {
  std::vector<CheckedClaim> claims = {};
  std::vector<CheckedRecord> records = {};  // by id

  // Every claim comes out as it stands.
  bool holds() const;
};

std::string to_string(CheckedClaim::Fate fate);
std::string to_string(CheckedRecord::Fate fate);

// A stored review beside the same review worked out again: from the same plan, from the records as they are
// now.
Verification verify(const store::Record& stored, const Review& again);

}  // namespace rcw::journal
