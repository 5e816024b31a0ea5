// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "lib/journal/claims.h"
#include "lib/stats/four_fold.h"
#include "lib/stats/random.h"

namespace rcw::journal {

// How many journals a simulation makes up: so many, or RCW_JOURNALS times as many for a long run.
inline int journals(int usual) {
  const char* times = std::getenv("RCW_JOURNALS");
  return usual * (times == nullptr ? 1 : std::max(1, std::atoi(times)));
}

// Words and how often each one comes, from 0 to 1.
struct Habit {
  std::vector<std::string> words = {};
  std::vector<double> shares = {};
};

// Those of domain 3.6.
inline const Habit& triggers() {
  static const Habit habit = {
      {"phone during talk", "late answer", "visit of parents", "money", "plans", "silence"},
      {.30, .22, .18, .13, .10, .07}};
  return habit;
}

inline const Habit& responses() {
  static const Habit habit = {{"withdraw", "pursue", "attack", "freeze"}, {.40, .30, .15, .15}};
  return habit;
}

// Journals made up by chance: what is linked in them is known, because it was put there.
class MadeUpJournal {
 public:
  explicit MadeUpJournal(std::uint64_t seed) : random_(seed) {}

  stats::Random& random() { return random_; }
  bool chance(double share) { return random_.unit() < share; }

  std::string one_of(const Habit& habit) {
    double left = random_.unit();
    for (std::size_t i = 0; i + 1 < habit.words.size(); ++i) {
      left -= habit.shares[i];
      if (left < 0) return habit.words[i];
    }
    return habit.words.back();
  }

  // The i-th moment of a journal, at noon of the i-th day.
  static Moment moment(int i, std::string category, std::string response) {
    constexpr int kFirstDay = 20000;
    Moment one;
    one.id = "moment" + std::to_string(i);
    one.kind = "activation";
    one.day = time::Day::from_epoch(kFirstDay + i);
    one.at = {.day = one.day, .second = 43200, .offset = 60};
    one.category = std::move(category);
    one.responses = {std::move(response)};
    return one;
  }

  // Trigger and response have nothing to do with each other, nor with what came before.
  std::vector<Moment> unlinked(int n) { return sticky(n, 0); }

  // Trigger and response have nothing to do with each other, but each comes in runs: its correlation with
  // the one before is `stickiness`.
  std::vector<Moment> sticky(int n, double stickiness, const Habit& of_triggers = triggers(),
                             const Habit& of_responses = responses()) {
    std::vector<Moment> all;
    for (int i = 0; i < n; ++i) {
      const bool first = all.empty();
      std::string trigger = !first && chance(stickiness) ? all.back().category : one_of(of_triggers);
      std::string response = !first && chance(stickiness) ? *all.back().first() : one_of(of_responses);
      all.push_back(moment(i, std::move(trigger), std::move(response)));
    }
    return all;
  }

  // The link of domain 3.6: after the first trigger, of .4 of the moments, the first response comes in .8,
  // otherwise in .3.
  std::vector<Moment> linked(int n) {
    static const Habit others = {{"late answer", "visit of parents", "money", "plans", "silence"},
                                 {.30, .25, .20, .15, .10}};
    static const Habit instead = {{"pursue", "attack", "freeze"}, {.50, .25, .25}};
    std::vector<Moment> all;
    for (int i = 0; i < n; ++i) {
      const bool here = chance(.4);
      const std::string trigger = here ? triggers().words.front() : one_of(others);
      const std::string response = chance(here ? .8 : .3) ? responses().words.front() : one_of(instead);
      all.push_back(moment(i, trigger, response));
    }
    return all;
  }

  // So many different guesses, each pair as likely.
  std::vector<Guess> guesses(std::size_t count) {
    std::vector<Guess> all;
    while (all.size() < count) {
      const LinkGuess link{triggers().words[random_.below(triggers().words.size())],
                           responses().words[random_.below(responses().words.size())], false};
      bool is_new = true;
      for (const Guess& guess : all) is_new = is_new && !(*guess.link == link);
      if (is_new) all.push_back(guess_of(link, all.size()));
    }
    return all;
  }

  static Guess guess_of(LinkGuess link, std::size_t number = 0) {
    Guess guess;
    guess.id = "guess" + std::to_string(number);
    guess.sealed = time::Stamp{.day = time::Day::from_epoch(19000), .second = 0, .offset = 0};
    guess.link = std::move(link);
    return guess;
  }

  // The pairs that come most often by themselves, where a false link is easiest to see.
  static std::vector<Guess> likeliest_guesses(std::size_t count) {
    const auto& trigger = triggers().words;
    const auto& response = responses().words;
    std::vector<Guess> all = {guess_of({trigger[0], response[0], false}, 0),
                              guess_of({trigger[0], response[1], false}, 1),
                              guess_of({trigger[1], response[0], false}, 2)};
    all.resize(count);
    return all;
  }

 private:
  stats::Random random_;
};

inline bool says_link(const std::vector<Claim>& claims) {
  for (const Claim& claim : claims) {
    if (claim.all.gate == Gate::g3) return true;
  }
  return false;
}

// One trigger against the others, one response against the others.
inline stats::FourFold four_fold(const std::vector<Moment>& moments, const LinkGuess& link) {
  stats::FourFold table;
  for (const Moment& moment : moments) {
    const bool response = *moment.first() == link.response;
    if (moment.category == link.trigger) {
      ++(response ? table.a : table.b);
    } else {
      ++(response ? table.c : table.d);
    }
  }
  return table;
}

}  // namespace rcw::journal
