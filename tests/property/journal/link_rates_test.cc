// SPDX-License-Identifier: MIT
// How often a review says that there is a link: where none is, and where one was put (domain 3.6 and 3.8).
// Every rate is printed, with that of the usual rules beside it. RCW_JOURNALS=10 makes up ten times as many.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <functional>
#include <map>

#include "lib/journal/review.h"
#include "lib/stats/fisher.h"
#include "tests/property/journal/made_up_journal.h"

namespace rcw::journal {
namespace {

constexpr double kMostFalse = .05;  // of journals with guesses
constexpr double kMostFalseUnguessed = .01;

// Of so many made-up journals, the share in which it comes out true. Prints it with its standard error.
double rate(const char* what, int n, int usual, const std::function<bool()>& test) {
  const int all = journals(usual);
  int yes = 0;
  for (int i = 0; i < all; ++i) yes += test() ? 1 : 0;
  const double share = 1.0 * yes / all;
  std::printf("| %2d | %-58s | %6.4f | %6.4f | %6d |\n", n, what, share, std::sqrt(share * (1 - share) / all),
              all);
  return share;
}

void print_head() {
  std::printf("| n  | %-58s | rate   | s.e.   | of     |\n", "");
  std::printf("|----|%s|--------|--------|--------|\n", std::string(60, '-').c_str());
}

// What apps do: of at least `least` moments after a trigger, 60 % with the same response are a pattern.
bool naive_rule(const std::vector<Moment>& moments, int least) {
  std::map<std::string, std::map<std::string, int>> table;
  std::map<std::string, int> totals;
  for (const Moment& moment : moments) {
    ++table[moment.category][*moment.first()];
    ++totals[moment.category];
  }
  for (const auto& [trigger, row] : table) {
    for (const auto& [response, count] : row) {
      if (totals[trigger] >= least && count >= .6 * totals[trigger]) return true;
    }
  }
  return false;
}

bool fisher_finds(const std::vector<Moment>& moments, const LinkGuess& link) {
  return stats::fisher(four_fold(moments, link)) <= kLevel;
}

Plan plan_of(std::vector<Guess> guesses) { return {.guesses = std::move(guesses)}; }

const LinkGuess& planted() {
  static const LinkGuess link{triggers().words.front(), responses().words.front(), false};
  return link;
}

class WithoutLinks : public ::testing::TestWithParam<int> {};

TEST_P(WithoutLinks, FewJournalsAreToldOfOne) {
  const int n = GetParam();
  constexpr int kJournals = 2000;
  MadeUpJournal journal(20261122 + static_cast<std::uint64_t>(n));
  print_head();
  const auto says = [&](std::vector<Guess> guesses) {
    return says_link(link_claims(journal.unlinked(n), plan_of(std::move(guesses))));
  };
  EXPECT_LE(rate("no guess: every pair searched", n, kJournals, [&] { return says({}); }),
            kMostFalseUnguessed);
  for (const std::size_t count : {1U, 2U, 3U}) {
    const int runs = count == 2 ? kJournals / 2 : kJournals;
    const std::string random = counted(static_cast<int>(count), "guess", "guesses") + " at random";
    const std::string likely =
        counted(static_cast<int>(count), "guess", "guesses") + ", the most frequent pairs";
    EXPECT_LE(rate(random.c_str(), n, runs, [&] { return says(journal.guesses(count)); }), kMostFalse);
    EXPECT_LE(rate(likely.c_str(), n, runs, [&] { return says(MadeUpJournal::likeliest_guesses(count)); }),
              kMostFalse);
  }
}

// The table of domain 3.6, from another program: the made-up journals are those that it speaks of.
TEST_P(WithoutLinks, TheUsualRuleFindsOneInMost) {
  const int n = GetParam();
  constexpr int kJournals = 4000;
  constexpr double kNear = .03;
  const std::map<int, std::pair<double, double>> known = {
      {14, {.77, .27}}, {28, {.83, .56}}, {42, {.82, .62}}};
  MadeUpJournal journal(7 + static_cast<std::uint64_t>(n));
  print_head();
  EXPECT_NEAR(rate("usual rule: 60 % or more, at least 3 events", n, kJournals,
                   [&] { return naive_rule(journal.unlinked(n), 3); }),
              known.at(n).first, kNear);
  EXPECT_NEAR(rate("usual rule: 60 % or more, at least 5 events", n, kJournals,
                   [&] { return naive_rule(journal.unlinked(n), 5); }),
              known.at(n).second, kNear);
}

INSTANTIATE_TEST_SUITE_P(Events, WithoutLinks, ::testing::Values(14, 28, 42),
                         ::testing::PrintToStringParamName());

struct Power {
  int n;
  double least;   // of all gates
  double fisher;  // alone, domain 3.6
};

class WithALink : public ::testing::TestWithParam<Power> {};

TEST_P(WithALink, OneGuessWrittenDownFindsIt) {
  const auto [n, least, fisher] = GetParam();
  constexpr int kJournals = 2000;
  constexpr double kNear = .03;
  MadeUpJournal journal(11 + static_cast<std::uint64_t>(n));
  print_head();
  const Plan plan = plan_of({MadeUpJournal::guess_of(planted())});
  const double found = rate("one guess, all gates: supported", n, kJournals, [&] {
    for (const Claim& claim : link_claims(journal.linked(n), plan)) {
      if (claim.id == "guess." + to_string(planted())) return verdict(claim) == Verdict::supported;
    }
    return false;
  });
  EXPECT_GE(found, least);
  if (n < kLinkEvents) {
    EXPECT_EQ(found, 0) << "20 events are needed";
  }
  EXPECT_NEAR(rate("Fisher alone on the guess", n, kJournals,
                   [&] { return fisher_finds(journal.linked(n), planted()); }),
              fisher, kNear);
  rate("no guess: every pair searched, all gates", n, kJournals,
       [&] { return says_link(link_claims(journal.linked(n), {})); });
}

INSTANTIATE_TEST_SUITE_P(Events, WithALink,
                         ::testing::Values(Power{14, 0, .27}, Power{28, .55, .67}, Power{42, .80, .87}),
                         [](const auto& given) { return std::to_string(given.param.n); });

struct Runs {
  int n;
  double fisher;  // alone: domain 3.8 for 28 and 56, a longer run of this program for 42
};

class InRuns : public ::testing::TestWithParam<Runs> {};

// Two series that stick to themselves look linked; the time-shift check is there for them.
TEST_P(InRuns, FewJournalsAreToldOfALink) {
  const auto [n, fisher] = GetParam();
  constexpr int kJournals = 2000;
  constexpr double kNear = .03;
  constexpr double kStickiness = .6;
  const Habit trigger = {{triggers().words[0], triggers().words[1]}, {.5, .5}};
  const Habit response = {{responses().words[0], responses().words[1]}, {.5, .5}};
  const Plan plan = plan_of({MadeUpJournal::guess_of(planted())});
  MadeUpJournal journal(38 + static_cast<std::uint64_t>(n));
  print_head();
  EXPECT_NEAR(
      rate("half and half, in runs: Fisher alone", n, kJournals,
           [&] { return fisher_finds(journal.sticky(n, kStickiness, trigger, response), planted()); }),
      fisher, kNear);
  EXPECT_LE(
      rate("half and half, in runs: one guess, all gates", n, kJournals,
           [&] { return says_link(link_claims(journal.sticky(n, kStickiness, trigger, response), plan)); }),
      kMostFalse);
  rate("six triggers, four responses, in runs: Fisher alone", n, kJournals,
       [&] { return fisher_finds(journal.sticky(n, kStickiness), planted()); });
  EXPECT_LE(rate("six triggers, four responses, in runs: one guess", n, kJournals,
                 [&] { return says_link(link_claims(journal.sticky(n, kStickiness), plan)); }),
            kMostFalse);
  EXPECT_LE(rate("six triggers, four responses, in runs: no guess", n, kJournals,
                 [&] { return says_link(link_claims(journal.sticky(n, kStickiness), {})); }),
            kMostFalse);
}

INSTANTIATE_TEST_SUITE_P(Events, InRuns, ::testing::Values(Runs{28, .106}, Runs{42, .136}, Runs{56, .144}),
                         [](const auto& given) { return std::to_string(given.param.n); });

// Somebody who looks after every moment from the eighth on, as a nightly job would, and five days longer than
// was planned (domain 3.7).
class Peeker {
 public:
  explicit Peeker(int n) : n_(n) {}

  // Whether any of all these looks says a link.
  bool ever_says(const std::vector<Moment>& moments, const std::vector<Guess>& guesses) {
    std::vector<Look> before;
    for (int k = kFirstLook; k <= static_cast<int>(moments.size()); ++k) {
      const std::vector<Moment> so_far(moments.begin(), moments.begin() + k);
      Look look = look_at(k, so_far.back());
      const Plan plan = plan_look(look, before, guesses, &window());
      look.number = plan.look;
      for (const Guess& guess : plan.guesses) look.guesses.push_back(guess.id);
      if (says_link(link_claims(so_far, plan))) return true;
      before.push_back(look);
    }
    return false;
  }

  static bool fisher_ever_finds(const std::vector<Moment>& moments, const LinkGuess& link, int n) {
    for (int k = kFirstLook; k <= n; ++k) {
      if (fisher_finds({moments.begin(), moments.begin() + k}, link)) return true;
    }
    return false;
  }

 private:
  static constexpr int kFirstLook = 8;

  static const Window& window() {
    static const Window one{.id = "w",
                            .protocol = "activation",
                            .first = time::Day::from_epoch(20000),
                            .length = 60,
                            .opened = time::Day::from_epoch(20000)};
    return one;
  }

  // Before the n-th moment the day that was fixed has not come.
  Look look_at(int k, const Moment& last) const {
    return {.id = "look" + std::to_string(k),
            .window = "w",
            .first = window().first,
            .last = last.day,
            .early = k < n_,
            .at = last.at,
            .data = std::to_string(k)};
  }

  int n_;
};

class Peeking : public ::testing::TestWithParam<int> {};

TEST_P(Peeking, FindsNoMoreThanOneLookDoes) {
  const int n = GetParam();
  constexpr int kJournals = 500;
  constexpr int kDaysOver = 5;
  print_head();
  const auto guesses = MadeUpJournal::likeliest_guesses(1);
  MadeUpJournal usual(7);
  rate("Fisher after every event from the 8th", n, kJournals,
       [&] { return Peeker::fisher_ever_finds(usual.unlinked(n), *guesses[0].link, n); });
  MadeUpJournal guessed(7);
  EXPECT_LE(rate("a look after every event, one guess, all gates", n, kJournals,
                 [&] { return Peeker(n).ever_says(guessed.unlinked(n + kDaysOver), guesses); }),
            kMostFalse);
  MadeUpJournal searched(7);
  EXPECT_LE(rate("a look after every event, no guess, all gates", n, kJournals,
                 [&] { return Peeker(n).ever_says(searched.unlinked(n + kDaysOver), {}); }),
            kMostFalse);
}

INSTANTIATE_TEST_SUITE_P(Events, Peeking, ::testing::Values(14, 28, 42, 60));

// How often the interval of a share holds the true share, here .4, of events that are like the one before
// with this correlation. Reported for runs; asserted only where events are independent, as the interval
// assumes.
class Coverage : public ::testing::TestWithParam<int> {};

TEST_P(Coverage, IsAsPromisedForIndependentEvents) {
  const int n = GetParam();
  constexpr int kJournals = 4000;
  constexpr double kTrue = .4;
  MadeUpJournal journal(82);
  const auto holds = [&](double stickiness) {
    int k = 0;
    bool last = journal.chance(kTrue);
    for (int i = 0; i < n; ++i) {
      if (i > 0 && !journal.chance(stickiness)) last = journal.chance(kTrue);
      k += last ? 1 : 0;
    }
    const auto interval = *share_finding(k, n).interval;
    return interval.low <= kTrue && kTrue <= interval.high;
  };
  print_head();
  EXPECT_GE(rate("interval of a share holds it: independent events", n, kJournals, [&] { return holds(0); }),
            .93);
  rate("interval of a share holds it: in runs of .3", n, kJournals, [&] { return holds(.3); });
  rate("interval of a share holds it: in runs of .6", n, kJournals, [&] { return holds(.6); });
}

INSTANTIATE_TEST_SUITE_P(Events, Coverage, ::testing::Values(14, 28, 42));

}  // namespace
}  // namespace rcw::journal
