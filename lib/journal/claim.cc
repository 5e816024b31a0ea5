// SPDX-License-Identifier: MIT
#include "lib/journal/claim.h"

#include <fmt/format.h>

#include <cmath>

namespace rcw::journal {
namespace {

int whole_percent(double share) { return static_cast<int>(std::lround(share * 100)); }

}  // namespace

const std::vector<std::string>& gate_names() {
  static const std::vector<std::string> names = {"G0", "G1", "G2", "G3", "G4", "G5"};
  return names;
}

std::string to_string(Gate gate) { return gate_names().at(static_cast<std::size_t>(gate)); }

const std::vector<std::string>& standing_names() {
  static const std::vector<std::string> names = {"planned", "exploratory"};
  return names;
}

std::string to_string(Standing standing) { return standing_names().at(static_cast<std::size_t>(standing)); }

Finding share_finding(int k, int n, IntervalOf method) {
  Finding finding{.k = k, .n = n};
  if (n < kShareEvents) return finding;
  finding.interval = method == IntervalOf::wilson ? stats::wilson(k, n) : stats::clopper_pearson(k, n);
  const bool oftener = n >= kOftenerEvents && finding.interval->low > 0.5;
  finding.gate = oftener ? Gate::g2 : Gate::g1;
  return finding;
}

stats::Interval bounds(int k, int n, int m) {
  const double all = n + m;
  return {k / all, (k + m) / all};
}

std::string exploratory(const std::string& numbers) {
  return "Exploratory, to be tested on new days: " + numbers;
}

std::string percent(double share) { return fmt::format("{}%", whole_percent(share)); }

std::string p_text(double p) { return p < 0.0005 ? "p<0.001" : fmt::format("p={:.3f}", p); }

std::string counted(int count, const std::string& one, const std::string& many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string share_text(const std::string& subject, const Finding& finding, const std::string& unit) {
  std::string text = fmt::format("{}: {} of {} recorded {}", subject, finding.k, finding.n, unit);
  if (finding.interval) {
    text += fmt::format(" ({}%, 95% interval {}-{}%)", whole_percent(1.0 * finding.k / finding.n),
                        whole_percent(finding.interval->low), whole_percent(finding.interval->high));
  }
  if (finding.gate == Gate::g2) text += ", more often than not, in this record";
  return text;
}

std::string bounds_text(const Claim& claim) {
  if (!claim.bounds) return {};
  const std::string which = claim.unrecorded == 1
                                ? fmt::format("If your 1 unrecorded {} was or was not of this kind",
                                              claim.unit.substr(0, claim.unit.size() - 1))
                                : fmt::format("If your {} unrecorded {} were none or all of this kind",
                                              claim.unrecorded, claim.unit);
  return fmt::format("{}, the share would be {} to {}.", which, percent(claim.bounds->low),
                     percent(claim.bounds->high));
}

}  // namespace rcw::journal
