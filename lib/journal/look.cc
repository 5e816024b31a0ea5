// SPDX-License-Identifier: MIT
#include "lib/journal/look.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "lib/store/values.h"
#include "lib/text/holds.h"

namespace rcw::journal {
namespace {

std::int64_t seconds_of(const std::optional<time::Stamp>& stamp) {
  const auto moment = stamp ? time::instant_of(*stamp) : std::nullopt;
  return moment ? moment->seconds : std::numeric_limits<std::int64_t>::max();
}

std::vector<Look> of_stretch(const Look& look, const std::vector<Look>& all) {
  std::vector<Look> out;
  for (const Look& one : all) {
    if (one.id != look.id && same_stretch(one, look)) out.push_back(one);
  }
  std::sort(out.begin(), out.end(), [](const Look& a, const Look& b) {
    return std::pair(seconds_of(a.at), a.id) < std::pair(seconds_of(b.at), b.id);
  });
  return out;
}

int number_of(const Look& look, const std::vector<Look>& before) {
  std::set<std::string> seen;
  for (const Look& one : before) {
    if (one.data == look.data) return one.number;
    seen.insert(one.data);
  }
  return static_cast<int>(seen.size()) + 1;
}

// The first look that could show more than counts.
const Look* first_review(const std::vector<Look>& before) {
  const auto found = std::find_if(before.begin(), before.end(), [](const Look& one) { return !one.early; });
  return found == before.end() ? nullptr : &*found;
}

bool holds_link(const std::vector<Guess>& guesses, const LinkGuess& link) {
  return std::any_of(guesses.begin(), guesses.end(), [&](const Guess& guess) { return guess.link == link; });
}

std::size_t links_of(const std::vector<Guess>& guesses) {
  return static_cast<std::size_t>(std::count_if(guesses.begin(), guesses.end(),
                                                [](const Guess& guess) { return guess.link.has_value(); }));
}

// Whether one more may be registered beside those: of the same link only the first counts.
bool has_room(const std::vector<Guess>& registered, const Guess& guess) {
  const std::size_t links = links_of(registered);
  if (guess.link) return links < kMostGuesses && !holds_link(registered, *guess.link);
  return links == registered.size();
}

// When these days were first seen through a look at other days that share some with them: until then a guess
// is a guess. Nothing when they never were.
std::optional<time::Stamp> first_seen(const Look& look, const std::vector<Look>& all) {
  std::optional<time::Stamp> seen;
  for (const Look& other : all) {
    if (same_stretch(other, look) || other.early || !overlap(other, look)) continue;
    if (!seen || is_before(other.at, seen)) seen = other.at;
  }
  return seen;
}

// At the first look.
void register_guesses(const std::vector<Guess>& guesses, const Look& look,
                      const std::optional<time::Stamp>& seen, Plan& plan) {
  for (const Guess& guess : guesses) {
    const bool unseen = !seen || !is_before(seen, guess.sealed);
    const bool in_time = guess.intact && guess.sealed && unseen && !is_before(look.at, guess.sealed);
    (in_time && has_room(plan.guesses, guess) ? plan.guesses : plan.later).push_back(guess);
  }
}

// At every later look: what the first one registered. Of what is gone nobody can tell whether it was about a
// link, so it counts as one, as far as a window can have so many.
void recall_guesses(const std::vector<Guess>& guesses, const Look& first, Plan& plan) {
  std::set<std::string> gone(first.guesses.begin(), first.guesses.end());
  std::size_t memories = 0;  // of those that are gone
  for (const Guess& guess : guesses) {
    const bool registered = text::holds(first.guesses, guess.id) && guess.intact;
    if (registered)
      gone.erase(guess.id);
    else if (gone.contains(guess.id) && !guess.link)
      ++memories;
    (registered ? plan.guesses : plan.later).push_back(guess);
  }
  const std::size_t room = kMostGuesses - std::min(kMostGuesses, links_of(plan.guesses));
  plan.missing = static_cast<int>(gone.size());
  plan.missing_links = static_cast<int>(std::min(gone.size() - memories, room));
}

void take_guesses(std::vector<Guess> guesses, const Look& look, const std::vector<Look>& all,
                  const std::vector<Look>& before, Plan& plan) {
  std::sort(guesses.begin(), guesses.end(), [](const Guess& a, const Guess& b) {
    return std::pair(seconds_of(a.sealed), a.id) < std::pair(seconds_of(b.sealed), b.id);
  });
  if (before.empty())
    register_guesses(guesses, look, first_seen(look, all), plan);
  else
    recall_guesses(guesses, before.front(), plan);
}

}  // namespace

bool is_before(const std::optional<time::Stamp>& a, const std::optional<time::Stamp>& b) {
  const auto from = a ? time::instant_of(*a) : std::nullopt;
  const auto to = b ? time::instant_of(*b) : std::nullopt;
  return from && (!to || *from < *to);
}

std::optional<Look> find_look(const store::Record& record) {
  if (record.envelope.schema.kind != kReviewKind) return std::nullopt;
  const auto first = time::parse_day(text_at(record, "first"));
  const auto last = time::parse_day(text_at(record, "last"));
  if (!first || !last) return std::nullopt;
  Look look{.id = record.envelope.id,
            .window = text_at(record, "window"),
            .first = *first,
            .last = *last,
            .with = record.envelope.with,
            .early = text_at(record, "stage") == "counts",
            .at = record.envelope.recorded,
            .data = text_at(record, "data"),
            .guesses = words_at(record, "guesses")};
  look.number = number_at(record, "look").value_or(1);
  return look;
}

bool same_stretch(const Look& a, const Look& b) {
  if (!a.window.empty() || !b.window.empty()) return a.window == b.window;
  return a.first == b.first && a.last == b.last && a.with == b.with;
}

bool overlap(const Look& a, const Look& b) {
  return a.with == b.with && a.first <= b.last && b.first <= a.last;
}

Plan plan_look(const Look& look, const std::vector<Look>& all, const std::vector<Guess>& guesses,
               const Window* window) {
  const auto before = of_stretch(look, all);
  Plan plan;
  plan.early = look.early;
  plan.look = number_of(look, before);
  const Look* review = first_review(before);
  const bool planned =
      window != nullptr && window->opened_beforehand() && (review == nullptr || review->data == look.data);
  plan.standing = planned ? Standing::planned : Standing::exploratory;
  if (window != nullptr) take_guesses(guesses, look, all, before, plan);
  return plan;
}

}  // namespace rcw::journal
