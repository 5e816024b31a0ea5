// SPDX-License-Identifier: MIT
#pragma once

#include "lib/journal/review.h"
#include "lib/render/report.h"

namespace rcw::render {

// The pieces of a review that are laid out rather than said.

// Days of the stretch with the number of entries on each.
Days day_strip(const journal::Review& review);

// The raw record, a line an entry, by the words that were chosen: never prose.
Paragraph raw_lines(const journal::Review& review);

// Triggers by first response, counts alone, and the base row of all moments; empty without two triggers.
Table link_table(const journal::Review& review);

// Every pair of a trigger and a first response with its p, adjusted as for exploring (Benjamini-Hochberg).
Table explored_table(const journal::Review& review);

// From one first response to the next, counts alone.
Table step_table(const journal::Review& review);

}  // namespace rcw::render
