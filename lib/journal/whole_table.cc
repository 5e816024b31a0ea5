// SPDX-License-Identifier: MIT
#include "lib/journal/whole_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "lib/journal/claims.h"
#include "lib/stats/freeman_halton.h"

namespace rcw::journal {
namespace {

constexpr std::uint64_t kSeed = 20261122;  // of every drawing of chance: the same record, the same p
constexpr int kMostSamples = 1000;
constexpr int kLeastSamples = 200;
constexpr int kWork = 400000;  // samples times events

int place_of(const std::vector<std::string>& words, const std::string& word) {
  return static_cast<int>(std::lower_bound(words.begin(), words.end(), word) - words.begin());
}

}  // namespace

bool WholeTable::is_enough() const {
  return static_cast<int>(moments.size()) >= kLinkEvents && triggers.size() > 1 && responses.size() > 1;
}

WholeTable whole_table(const std::vector<Moment>& moments) {
  WholeTable table;
  std::set<std::string> triggers;
  std::set<std::string> responses;
  for (const Moment& moment : moments) {
    if (moment.category.empty() || moment.first() == nullptr) continue;
    table.moments.push_back(&moment);
    triggers.insert(moment.category);
    responses.insert(*moment.first());
  }
  table.triggers.assign(triggers.begin(), triggers.end());
  table.responses.assign(responses.begin(), responses.end());
  for (const Moment* moment : table.moments) {
    table.rows.push_back(place_of(table.triggers, moment->category));
    table.columns.push_back(place_of(table.responses, *moment->first()));
  }
  return table;
}

stats::MonteCarlo test(const WholeTable& table) {
  std::vector<std::vector<int>> counts(table.triggers.size(), std::vector<int>(table.responses.size()));
  for (std::size_t i = 0; i < table.moments.size(); ++i)
    ++counts[static_cast<std::size_t>(table.rows[i])][static_cast<std::size_t>(table.columns[i])];
  const int work = kWork / std::max(1, static_cast<int>(table.moments.size()));
  return stats::freeman_halton(counts, std::clamp(work, kLeastSamples, kMostSamples), kSeed);
}

std::vector<Claim> table_claims(const std::vector<Moment>& moments, const Plan& plan) {
  const auto table = whole_table(moments);
  if (plan.early || !table.is_enough()) return {};
  const auto drawn = test(table);
  Claim claim{
      .id = "overall", .topic = Topic::link, .subject = "all triggers and responses", .unit = "events"};
  claim.standing = standing_of_search(plan);
  const int n = static_cast<int>(table.moments.size());
  claim.all = {.k = n, .n = n, .test = "freeman-halton", .p = drawn.p};
  const std::string numbers = fmt::format(
      "whole table of triggers and first responses: exact test {} ({}"
      " tables drawn).",
      p_text(drawn.p), drawn.samples);
  claim.text = claim.standing == Standing::planned ? "The " + numbers : exploratory("the " + numbers);
  return {claim};
}

}  // namespace rcw::journal
