// SPDX-License-Identifier: MIT
#include "lib/journal/look.h"

#include <algorithm>
#include <set>
#include <utility>

#include "lib/journal/values.h"

namespace rcw::journal {
namespace {

std::vector<Look> of_stretch(const Look& look, const std::vector<Look>& all) {
  std::vector<Look> out;
  for (const Look& one : all) {
    if (one.id != look.id && same_stretch(one, look)) out.push_back(one);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Look& a, const Look& b) { return is_before(a.at, b.at); });
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

// Splits guesses into those that were sealed in time and the others.
void take_guesses(const std::vector<Guess>& guesses, const std::vector<Look>& before, Plan& plan) {
  const Look* review = first_review(before);
  std::size_t links = 0;
  bool memory = false;
  std::vector<Guess> ordered = guesses;
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const Guess& a, const Guess& b) { return is_before(a.sealed, b.sealed); });
  for (const Guess& guess : ordered) {
    const Look* limit = guess.link ? review : before.empty() ? nullptr : &before.front();
    bool in_time = guess.intact && guess.sealed && (limit == nullptr || is_before(guess.sealed, limit->at));
    if (in_time && guess.link) in_time = links++ < kMostGuesses;
    if (in_time && !guess.link) in_time = !std::exchange(memory, true);
    (in_time ? plan.guesses : plan.later).push_back(guess);
  }
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
            .data = text_at(record, "data")};
  look.number = number_at(record, "look").value_or(1);
  return look;
}

bool same_stretch(const Look& a, const Look& b) {
  if (!a.window.empty() || !b.window.empty()) return a.window == b.window;
  return a.first == b.first && a.last == b.last && a.with == b.with;
}

Plan plan_look(const Look& look, const std::vector<Look>& all, const std::vector<Guess>& guesses,
               const Window* window) {
  const auto before = of_stretch(look, all);
  Plan plan;
  plan.early = look.early;
  plan.look = number_of(look, before);
  const Look* review = first_review(before);
  const bool planned = window != nullptr && (review == nullptr || review->data == look.data);
  plan.standing = planned ? Standing::planned : Standing::exploratory;
  if (window != nullptr) take_guesses(guesses, before, plan);
  return plan;
}

}  // namespace rcw::journal
