// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "lib/journal/claims.h"
#include "lib/stats/adjust.h"
#include "lib/stats/circular_shift.h"
#include "lib/stats/fisher.h"
#include "lib/stats/freeman_halton.h"

namespace rcw::journal {
namespace {

using stats::Share;

constexpr std::uint64_t kSeed = 20261122;  // of every drawing of chance: the same record, the same p
constexpr int kMostSamples = 1000;
constexpr int kLeastSamples = 200;
constexpr int kWork = 400000;

// Moments where both are known; the others can say nothing about a link.
std::vector<const Moment*> complete(const std::vector<Moment>& moments) {
  std::vector<const Moment*> all;
  for (const Moment& moment : moments) {
    if (!moment.category.empty() && moment.first() != nullptr) all.push_back(&moment);
  }
  return all;
}

bool responds(const Moment& moment, const LinkGuess& link) {
  return link.any ? moment.names(link.response) : *moment.first() == link.response;
}

// One trigger against all others, one response against all others.
class Cell {
 public:
  Cell(const std::vector<const Moment*>& moments, LinkGuess link)
      : moments_(moments), link_(std::move(link)) {
    for (const Moment* moment : moments_) {
      Share& side = moment->category == link_.trigger ? with_ : otherwise_;
      side.n += 1;
      side.k += responds(*moment, link_) ? 1 : 0;
    }
  }

  const LinkGuess& link() const { return link_; }
  int events() const { return with_.n + otherwise_.n; }
  bool is_enough() const {
    return events() >= kLinkEvents && with_.n >= kLinkRow && otherwise_.n >= kLinkRow;
  }

  stats::FourFold four_fold() const {
    return {with_.k, with_.n - with_.k, otherwise_.k, otherwise_.n - otherwise_.k};
  }

  // Whether two habits that come in runs could look like this by themselves.
  double serial() const {
    std::vector<bool> trigger;
    std::vector<bool> response;
    for (const Moment* moment : moments_) {
      trigger.push_back(moment->category == link_.trigger);
      response.push_back(responds(*moment, link_));
    }
    return stats::circular_shift(trigger, response);
  }

  // Everything but the gate, which also needs to know what was planned.
  Finding finding(double p, double adjusted, int comparisons) const {
    Finding out{.k = with_.k, .n = with_.n, .other = otherwise_, .test = "fisher"};
    out.p = p;
    out.adjusted = adjusted;
    out.comparisons = comparisons;
    if (with_.n > 0 && otherwise_.n > 0) {
      const auto difference = stats::newcombe(with_, otherwise_);
      out.estimate = difference.estimate;
      out.interval = difference.interval;
    }
    if (is_enough()) out.mid_p = stats::fisher_mid_p(four_fold());
    if (is_enough() && adjusted <= kLevel) out.serial = serial();
    if (out.serial && *out.serial <= kSerialLevel) out.gate = Gate::g3;
    return out;
  }

  // What is missing, or nothing.
  std::string shortfall() const {
    if (events() < kLinkEvents)
      return fmt::format("Not enough to compare triggers: {} events, {} needed.", events(), kLinkEvents);
    if (with_.n < kLinkRow)
      return fmt::format("Not enough after \"{}\": {} events, {} needed.", link_.trigger, with_.n, kLinkRow);
    if (otherwise_.n < kLinkRow) {
      return fmt::format("Not enough besides \"{}\": {} events, {} needed.", link_.trigger, otherwise_.n,
                         kLinkRow);
    }
    return {};
  }

 private:
  const std::vector<const Moment*>& moments_;
  LinkGuess link_;
  Share with_ = {};
  Share otherwise_ = {};
};

int points(double share) { return static_cast<int>(std::lround(share * 100)); }

std::string counts_text(const LinkGuess& link, const Finding& finding) {
  std::string text = fmt::format("After \"{}\": {}{} in {} of {}; otherwise in {} of {}.", link.trigger,
                                 link.any ? "any " : "", link.response, finding.k, finding.n,
                                 finding.other->k, finding.other->n);
  if (finding.estimate && finding.interval) {
    text += fmt::format(" Difference {} points (95% interval {} to {}).", points(*finding.estimate),
                        points(finding.interval->low), points(finding.interval->high));
  }
  return text;
}

std::string test_text(const Finding& finding, bool registered) {
  if (!registered) {
    return fmt::format(" Exact test {} after Holm's adjustment for {}.", p_text(*finding.adjusted),
                       counted(finding.comparisons, "comparison", "comparisons"));
  }
  return fmt::format(" Exact test {}{}, {} registered before looking.", p_text(*finding.adjusted),
                     finding.comparisons > 1 ? " after Holm's adjustment" : "",
                     counted(finding.comparisons, "comparison", "comparisons"));
}

// Why a comparison that had enough events shows nothing.
std::string no_link_text(const Finding& finding) {
  if (finding.serial && *finding.serial > kSerialLevel) {
    return fmt::format(
        " Runs of alike moments could make this by themselves (time-shift check {}). No link"
        " shown, which is not the same as no link.",
        p_text(*finding.serial));
  }
  return " No link shown, which is not the same as no link.";
}

std::string link_text(const Cell& cell, const Finding& finding, bool registered) {
  if (!cell.is_enough()) return cell.shortfall();
  const std::string text = counts_text(cell.link(), finding) + test_text(finding, registered);
  return text + (finding.gate == Gate::g3 ? " A link in this record, not a cause." : no_link_text(finding));
}

// Shown for what they are: numbers that came up while looking.
std::string exploratory_text(const Cell& cell, const Finding& finding) {
  if (!cell.is_enough()) return cell.shortfall();
  return fmt::format("Exploratory, to be tested on new days: {} Exact test {}.",
                     counts_text(cell.link(), finding), p_text(*finding.p));
}

// Tests that allow for each other.
struct Family {
  Standing standing = Standing::planned;
  bool registered = true;  // guessed, not searched for
  const char* prefix = "";
};

// What was searched for and not found has no text: nobody asked about it.
std::string text_of(const Cell& cell, const Finding& finding, const Family& family) {
  if (!family.registered) return finding.gate == Gate::g3 ? link_text(cell, finding, false) : "";
  return family.standing == Standing::planned ? link_text(cell, finding, true)
                                              : exploratory_text(cell, finding);
}

Claim make(const Cell& cell, Finding finding, const Family& family) {
  const std::string link = to_string(cell.link());
  if (family.standing == Standing::exploratory) finding.gate = Gate::g0;
  return {.id = family.prefix + link,
          .topic = Topic::link,
          .subject = link,
          .unit = "events",
          .standing = family.standing,
          .all = finding,
          .text = text_of(cell, finding, family)};
}

std::vector<Cell> cells_of(const std::vector<const Moment*>& moments) {
  std::set<std::string> triggers;
  std::set<std::string> responses;
  for (const Moment* moment : moments) {
    triggers.insert(moment->category);
    responses.insert(*moment->first());
  }
  std::vector<Cell> cells;
  if (triggers.size() < 2 || responses.size() < 2) return cells;
  for (const auto& trigger : triggers) {
    for (const auto& response : responses) cells.emplace_back(moments, LinkGuess{trigger, response, false});
  }
  return cells;
}

std::vector<Cell> cells_of(const std::vector<const Moment*>& moments, const std::vector<Guess>& guesses) {
  std::vector<Cell> cells;
  for (const Guess& guess : guesses) {
    if (guess.link) cells.emplace_back(moments, *guess.link);
  }
  return cells;
}

// One family of tests: what is said of each allows for all of them.
std::vector<Finding> test_all(const std::vector<Cell>& cells) {
  std::vector<double> p;
  p.reserve(cells.size());
  for (const Cell& cell : cells) p.push_back(stats::fisher(cell.four_fold()));
  const auto adjusted = stats::holm(p);
  std::vector<Finding> out;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    out.push_back(cells[i].finding(p[i], adjusted[i], static_cast<int>(cells.size())));
  }
  return out;
}

void add_family(const std::vector<Cell>& cells, const Family& family, std::vector<Claim>& claims) {
  const auto findings = test_all(cells);
  for (std::size_t i = 0; i < cells.size(); ++i) claims.push_back(make(cells[i], findings[i], family));
}

// One test of the whole table before any pair of it.
void add_overall(const std::vector<const Moment*>& moments, std::vector<Claim>& claims) {
  const int n = static_cast<int>(moments.size());
  if (n < kLinkEvents) return;
  std::vector<std::string> triggers;
  std::vector<std::string> responses;
  const auto place = [](std::vector<std::string>& words, const std::string& word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    words.push_back(word);
    return words.size() - 1;
  };
  std::vector<std::vector<int>> table;
  for (const Moment* moment : moments) {
    const std::size_t row = place(triggers, moment->category);
    const std::size_t column = place(responses, *moment->first());
    if (table.size() <= row) table.resize(row + 1);
    if (table[row].size() <= column) table[row].resize(column + 1);
    ++table[row][column];
  }
  for (auto& row : table) row.resize(responses.size());
  if (triggers.size() < 2 || responses.size() < 2) return;
  const auto drawn = stats::freeman_halton(table, std::clamp(kWork / n, kLeastSamples, kMostSamples), kSeed);
  Claim claim{
      .id = "overall", .topic = Topic::link, .subject = "all triggers and responses", .unit = "events"};
  claim.all = {.k = n, .n = n, .test = "freeman-halton", .p = drawn.p};
  claim.text =
      fmt::format("The whole table of triggers and first responses: exact test {} ({} tables drawn).",
                  p_text(drawn.p), drawn.samples);
  claims.push_back(std::move(claim));
}

}  // namespace

std::vector<Claim> link_claims(const std::vector<Moment>& all, const Plan& plan) {
  std::vector<Claim> claims;
  if (plan.early) return claims;
  const auto moments = complete(all);
  add_overall(moments, claims);
  const auto registered = cells_of(moments, plan.guesses);
  add_family(registered, {plan.standing, true, "guess."}, claims);
  // Where something was guessed, that alone is tested; the search is then for exploring.
  const Standing search = registered.empty() ? plan.standing : Standing::exploratory;
  if (static_cast<int>(moments.size()) >= kLinkEvents)
    add_family(cells_of(moments), {search, false, "link."}, claims);
  add_family(cells_of(moments, plan.later), {Standing::exploratory, true, "later."}, claims);
  return claims;
}

}  // namespace rcw::journal
