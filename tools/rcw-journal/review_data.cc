// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/review_data.h"

#include <algorithm>
#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/journal/review_record.h"
#include "lib/store/layout.h"
#include "tools/rcw-journal/category_history.h"

namespace rcw::tools {
namespace {

using journal::Look;
using journal::Window;

store::Shelf shelf_of(cli::Context& context) {
  return {context.home(), store::layout::kJournal, context.kinds()};
}

auto reporter(cli::Context& context) {
  return [&](const Error& error) { context.messages.report(error); };
}

store::Days days_of(const Window& window) { return {window.first, window.last().plus_days(1)}; }

using Renames = std::vector<journal::CategoryRename>;

// How often trigger categories got other names since a day.
int times_recoded(const Renames& history, time::Day since) {
  return static_cast<int>(
      std::count_if(history.begin(), history.end(), [&](const auto& one) { return one.at.day >= since; }));
}

// A guess speaks of moments, whatever their name is by now.
void follow_renames(const Renames& history, std::vector<journal::Guess>& guesses) {
  for (journal::Guess& guess : guesses) {
    std::string& trigger = guess.link ? guess.link->trigger : guess.memory.trigger;
    for (const auto& one : history) {
      if (one.from == trigger && journal::is_before(guess.sealed, one.at)) trigger = one.to;
    }
  }
}

void sort_by_seal(std::vector<journal::Guess>& guesses) {
  const auto key = [](const journal::Guess& guess) {
    const auto moment = guess.sealed ? time::instant_of(*guess.sealed) : std::nullopt;
    return std::pair(moment ? moment->seconds : 0, guess.id);
  };
  std::sort(guesses.begin(), guesses.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
}

}  // namespace

// Looks at these days among others stand at a later day.
void add_later_reviews(const Look& here, const store::Days& read, ReviewData& data, cli::Context& context) {
  const store::Days later{read.last->plus_days(2), context.present().today().plus_days(1)};
  if (*later.first > *later.last) return;
  const auto visit = [&](const store::Filed& filed) {
    const auto look = journal::find_look(filed.record);
    const bool is_new = std::none_of(data.reviews.begin(), data.reviews.end(),
                                     [&](const store::Filed& other) { return other.path == filed.path; });
    if (look && is_new && journal::overlap(*look, here)) data.reviews.push_back(filed);
    return true;
  };
  shelf_of(context).walk_whole_days(later, store::Order::oldest_first, visit, reporter(context));
}

ReviewData read_review_data(const journal::Course& course, const Window* window, cli::Context& context) {
  const int day_start = context.settings().day_start;
  journal::DiaryTally tally(course, day_start);
  ReviewData data;
  const Look here{.window = window != nullptr ? window->id : "",
                  .first = course.first,
                  .last = course.last,
                  .with = course.with.value_or("")};
  const auto visit = [&](const store::Filed& filed) {
    if (const auto guess = journal::find_guess(filed.record)) {
      if (window != nullptr && guess->window == window->id) data.guesses.push_back(*guess);
    } else if (const auto look = journal::find_look(filed.record)) {
      if (journal::same_stretch(*look, here) || journal::overlap(*look, here)) data.reviews.push_back(filed);
    } else {
      tally.add(filed.record);
    }
    return true;
  };
  // A logical day reaches into the next one, and a window that has not ended may have guesses further on.
  store::Days days{course.first, course.last.plus_days(1)};
  if (window != nullptr) days = {window->first, std::max(window->last(), course.last).plus_days(1)};
  if (course.first <= course.last)
    shelf_of(context).walk(days, store::Order::oldest_first, visit, reporter(context));
  add_later_reviews(here, days, data, context);
  data.diary = tally.result();
  sort_by_seal(data.guesses);
  return data;
}

std::vector<store::Filed> read_reviews(const Window& window, cli::Context& context) {
  std::vector<store::Filed> all;
  const auto visit = [&](const store::Filed& filed) {
    const auto look = journal::find_look(filed.record);
    if (look && look->window == window.id) all.push_back(filed);
    return true;
  };
  shelf_of(context).walk_whole_days(days_of(window), store::Order::oldest_first, visit, reporter(context));
  return all;
}

std::vector<journal::Judged> read_judged(cli::Context& context) {
  std::vector<journal::Judged> all;
  std::set<std::string> seen;
  const auto visit = [&](const store::Filed& filed) {
    // A look at unchanged data may be stored more than once; each guess of a window counts once.
    for (auto& one : journal::judged_guesses(filed.record)) {
      if (seen.insert(one.window + ' ' + one.guess).second) all.push_back(std::move(one));
    }
    return true;
  };
  shelf_of(context).walk_whole_days({}, store::Order::oldest_first, visit, reporter(context));
  return all;
}

std::vector<journal::Guess> read_guesses(const Window& window, cli::Context& context) {
  std::vector<journal::Guess> all;
  const auto visit = [&](const store::Filed& filed) {
    const auto guess = journal::find_guess(filed.record);
    if (guess && guess->window == window.id) all.push_back(*guess);
    return true;
  };
  shelf_of(context).walk_whole_days(days_of(window), store::Order::oldest_first, visit, reporter(context));
  sort_by_seal(all);
  return all;
}

Look look_now(const journal::Course& course, const Window* window, const journal::Diary& diary,
              cli::Context& context) {
  Look look{.first = course.first, .last = course.last, .with = course.with.value_or("")};
  look.window = window != nullptr ? window->id : "";
  look.early = window != nullptr && context.present().today() < window->review_day();
  look.at = context.present().stamp();
  look.data = journal::digest_of(diary.rests_on);
  return look;
}

std::vector<Look> looks_of(const std::vector<store::Filed>& reviews) {
  std::vector<Look> looks;
  for (const auto& filed : reviews) {
    if (auto look = journal::find_look(filed.record)) looks.push_back(std::move(*look));
  }
  return looks;
}

journal::Review make_review(Look look, const Window* window, ReviewData data, journal::IntervalOf intervals,
                            cli::Context& context) {
  if (data.diary.rests_on.size() > journal::kMostRests) {
    throw usage_error(reason("these are more than {} entries", journal::kMostRests),
                      hint("choose fewer days"));
  }
  const auto history = read_category_history(context);
  follow_renames(history, data.guesses);
  auto plan = journal::plan_look(look, looks_of(data.reviews), data.guesses, window);
  look.number = plan.look;
  plan.intervals = intervals;
  const time::Day first = look.first;
  journal::Review review = journal::review(std::move(look), std::move(plan), std::move(data.diary));
  if (window != nullptr) review.window = *window;
  review.recoded = times_recoded(history, first);
  return review;
}

}  // namespace rcw::tools
