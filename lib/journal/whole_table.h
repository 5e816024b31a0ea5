// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/journal/moment.h"
#include "lib/stats/monte_carlo.h"

namespace rcw::journal {

// The moments that can say something about a link, in their order: those of which trigger and first response
// are known. Borrows the moments.
struct WholeTable {
  std::vector<const Moment*> moments = {};
  std::vector<std::string> triggers = {};   // by name, each once
  std::vector<std::string> responses = {};  // by name, each once
  std::vector<int> rows = {};               // of each moment: its place in `triggers`
  std::vector<int> columns = {};            // of each moment: its place in `responses`

  // Enough events, and two rows and two columns at the least.
  bool is_enough() const;
};

WholeTable whole_table(const std::vector<Moment>& moments);

// Whether triggers and responses have anything to do with each other at all. The same moments give the same
// p. 50 moments take half a millisecond.
stats::MonteCarlo test(const WholeTable& table);

}  // namespace rcw::journal
