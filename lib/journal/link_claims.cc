// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "lib/journal/claims.h"
#include "lib/journal/whole_table.h"
#include "lib/stats/adjust.h"
#include "lib/stats/circular_shift.h"
#include "lib/stats/circular_shift_pairs.h"
#include "lib/stats/fisher.h"

namespace rcw::journal {
namespace {

using stats::Share;

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

  // For the time-shift check: whether habits that come in runs could look like this by themselves.
  stats::TwoSeries series() const {
    stats::TwoSeries series;
    for (const Moment* moment : moments_) {
      series.x.push_back(moment->category == link_.trigger);
      series.y.push_back(responds(*moment, link_));
    }
    return series;
  }

  // Everything but the time-shift check and the gate.
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
    return out;
  }

  // What is missing, or nothing.
  std::string shortfall() const {
    if (events() < kLinkEvents)
      return fmt::format("Not enough to compare triggers: {}, {} needed.",
                         counted(events(), "event", "events"), kLinkEvents);
    if (with_.n < kLinkRow)
      return fmt::format("Not enough after \"{}\": {}, {} needed.", link_.trigger,
                         counted(with_.n, "event", "events"), kLinkRow);
    if (otherwise_.n < kLinkRow) {
      return fmt::format("Not enough besides \"{}\": {}, {} needed.", link_.trigger,
                         counted(otherwise_.n, "event", "events"), kLinkRow);
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
  if (finding.serial && finding.gate != Gate::g3) {
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
std::string look_text(const Cell& cell, const Finding& finding) {
  if (!cell.is_enough()) return cell.shortfall();
  return exploratory(fmt::format("{} Exact test {}.", counts_text(cell.link(), finding), p_text(*finding.p)));
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
  return family.standing == Standing::planned ? link_text(cell, finding, true) : look_text(cell, finding);
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

std::vector<Cell> cells_of(const WholeTable& table) {
  std::vector<Cell> cells;
  if (!table.is_enough()) return cells;
  for (const auto& trigger : table.triggers) {
    for (const auto& response : table.responses)
      cells.emplace_back(table.moments, LinkGuess{trigger, response, false});
  }
  return cells;
}

// Each link once.
std::vector<Cell> cells_of(const WholeTable& table, const std::vector<Guess>& guesses,
                           const std::vector<Cell>& others = {}) {
  std::vector<Cell> cells;
  const auto holds = [](const std::vector<Cell>& some, const LinkGuess& link) {
    return std::any_of(some.begin(), some.end(), [&](const Cell& cell) { return cell.link() == link; });
  };
  for (const Guess& guess : guesses) {
    if (guess.link && !holds(others, *guess.link) && !holds(cells, *guess.link))
      cells.emplace_back(table.moments, *guess.link);
  }
  return cells;
}

// The time-shift checks of some of the cells; nothing for the others.
using Serial = std::vector<std::optional<double>>;

// Of pairs that were guessed: each allows for the others (three guesses of sticky habits, each for itself,
// said a link in .052 of the journals of 42 events and in .110 of 200; together in .031 and .048).
Serial serial_of_guesses(const std::vector<Cell>& cells) {
  std::vector<stats::TwoSeries> questions;
  for (const Cell& cell : cells) {
    if (cell.is_enough()) questions.push_back(cell.series());
  }
  const auto p = stats::circular_shift(questions);
  Serial serial;
  auto next = p.begin();
  for (const Cell& cell : cells) serial.push_back(cell.is_enough() ? std::optional(*next++) : std::nullopt);
  return serial;
}

// Of all pairs of the table, by rows; nothing when the whole table is by chance.
Serial serial_of_search(const WholeTable& table) {
  Serial serial;
  if (test(table).p > kLevel) return serial;
  for (const auto& row : stats::circular_shift_pairs(table.rows, table.columns, kLinkRow))
    serial.insert(serial.end(), row.begin(), row.end());
  return serial;
}

// One family of tests: what is said of each allows for all of them, those that are missing too. The
// time-shift check is asked for only when there is something to check.
std::vector<Finding> test_all(const std::vector<Cell>& cells, int missing,
                              const std::function<Serial()>& check) {
  std::vector<double> p;
  p.reserve(cells.size());
  for (const Cell& cell : cells) p.push_back(stats::fisher(cell.four_fold()));
  p.resize(cells.size() + static_cast<std::size_t>(missing), 1);
  const auto adjusted = stats::holm(p);
  std::vector<Finding> out;
  std::optional<Serial> serial;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    Finding finding = cells[i].finding(p[i], adjusted[i], static_cast<int>(p.size()));
    if (cells[i].is_enough() && adjusted[i] <= kLevel) {
      if (!serial) serial = check();
      if (i < serial->size()) finding.serial = (*serial)[i];
    }
    if (finding.serial && *finding.serial <= serial_level(cells[i].events())) finding.gate = Gate::g3;
    out.push_back(std::move(finding));
  }
  return out;
}

void add_family(const std::vector<Cell>& cells, const std::vector<Finding>& findings, const Family& family,
                std::vector<Claim>& claims) {
  for (std::size_t i = 0; i < cells.size(); ++i) claims.push_back(make(cells[i], findings[i], family));
}

}  // namespace

Standing standing_of_search(const Plan& plan) {
  const bool guessed = plan.missing_links > 0 || std::any_of(plan.guesses.begin(), plan.guesses.end(),
                                                             [](const Guess& one) { return !!one.link; });
  return guessed ? Standing::exploratory : plan.standing;
}

std::vector<Claim> link_claims(const std::vector<Moment>& all, const Plan& plan) {
  std::vector<Claim> claims;
  if (plan.early) return claims;
  const auto table = whole_table(all);
  const auto add_guesses = [&](const std::vector<Cell>& cells, int missing, const Family& family) {
    add_family(cells, test_all(cells, missing, [&] { return serial_of_guesses(cells); }), family, claims);
  };
  const auto registered = cells_of(table, plan.guesses);
  add_guesses(registered, plan.missing_links, {plan.standing, true, "guess."});
  const auto searched = cells_of(table);
  add_family(searched, test_all(searched, 0, [&] { return serial_of_search(table); }),
             {standing_of_search(plan), false, "link."}, claims);
  add_guesses(cells_of(table, plan.later, registered), 0, {Standing::exploratory, true, "later."});
  return claims;
}

}  // namespace rcw::journal
