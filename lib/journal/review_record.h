// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/journal/review.h"
#include "lib/yaml/node.h"

namespace rcw::journal {

// The tree of the record that keeps a review (schema rcw/journal.review/1, rcw-files(5)): its look, its
// counts, every claim that has a text, and the ids and digests of the records it rests on. Numbers with a
// point are rounded to six places. It has a place-holder for its id.
yaml::Node encode(const Review& review);

// The counts of its days as they stand there.
yaml::Node encode(const Compliance& counts);

// One claim as it stands there: equal trees are the same claim.
yaml::Node encode(const Claim& claim);

// What a stored review rests on.
std::vector<Rest> read_rests_on(const store::Record& record);

// More records than this make a record that nobody could read back (rcw-files(5), "Limits").
inline constexpr std::size_t kMostRests = 8000;

}  // namespace rcw::journal
