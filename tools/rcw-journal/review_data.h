// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "lib/cli/context.h"
#include "lib/journal/guess_score.h"
#include "lib/journal/review.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

// What the store holds about a stretch of days.
struct ReviewData {
  journal::Diary diary = {};
  std::vector<journal::Guess> guesses = {};  // of the window
  std::vector<store::Filed> reviews = {};    // of the same stretch, however many
};

// Reads it in one walk over those days: guesses and reviews stand at a day of their window. What cannot be
// read is reported.
ReviewData read_review_data(const journal::Course& course, const journal::Window* window,
                            cli::Context& context);

// The stored reviews of a window.
std::vector<store::Filed> read_reviews(const journal::Window& window, cli::Context& context);
// Every guess that the first planned look of its window has tested, window by window.
std::vector<journal::Judged> read_judged(cli::Context& context);

// Its guesses, in the order they were sealed.
std::vector<journal::Guess> read_guesses(const journal::Window& window, cli::Context& context);

// The look that somebody takes now.
journal::Look look_now(const journal::Course& course, const journal::Window* window,
                       const journal::Diary& diary, cli::Context& context);

// The looks that were taken before this moment, of any stretch among these reviews.
std::vector<journal::Look> looks_of(const std::vector<store::Filed>& reviews);

// A whole review: what may be said is planned from the looks before it.
journal::Review make_review(journal::Look look, const journal::Window* window, ReviewData data,
                            journal::IntervalOf intervals, cli::Context& context);

}  // namespace rcw::tools
