// SPDX-License-Identifier: MIT
// rcw-stats-vectors - the functions of lib/stats for whoever has another opinion of them. A line of standard
// input is a name, a tab and numbers; a line of standard output is what ours says, 17 digits each.
#include <cstdio>
#include <exception>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "lib/stats/adjust.h"
#include "lib/stats/agreement.h"
#include "lib/stats/circular_shift.h"
#include "lib/stats/circular_shift_pairs.h"
#include "lib/stats/fisher.h"
#include "lib/stats/freeman_halton.h"
#include "lib/stats/interval.h"
#include "lib/stats/kendall.h"
#include "lib/stats/paired.h"
#include "lib/stats/randomisation.h"
#include "lib/stats/repeats.h"

namespace rcw::stats {
namespace {

using Numbers = std::vector<double>;

int whole(double number) { return static_cast<int>(number); }

std::vector<int> wholes(const Numbers& v) { return {v.begin(), v.end()}; }

FourFold four_fold(const Numbers& v) {
  return {whole(v.at(0)), whole(v.at(1)), whole(v.at(2)), whole(v.at(3))};
}

Numbers ends(Interval interval) { return {interval.low, interval.high}; }

Numbers of_newcombe(const Numbers& v) {
  const Difference found = newcombe({whole(v.at(0)), whole(v.at(1))}, {whole(v.at(2)), whole(v.at(3))});
  return {found.estimate, found.interval.low, found.interval.high};
}

// The number of rows, then the cells by rows.
Numbers of_freeman_halton(const Numbers& v) {
  const auto rows = static_cast<std::ptrdiff_t>(v.at(0));
  const auto columns = (static_cast<std::ptrdiff_t>(v.size()) - 1) / rows;
  std::vector<std::vector<int>> table;
  for (auto cell = v.begin() + 1; cell != v.end(); cell += columns) table.emplace_back(cell, cell + columns);
  return {freeman_halton(table, 20000, 1).p};
}

// One series, then the other.
Numbers of_circular_shift(const Numbers& v) {
  const auto half = static_cast<std::ptrdiff_t>(v.size() / 2);
  return {circular_shift({v.begin(), v.begin() + half}, {v.begin() + half, v.end()})};
}

// The least, one series, the other; p by rows.
Numbers of_circular_shift_pairs(const Numbers& v) {
  const std::vector<int> labels(v.begin() + 1, v.end());
  const auto half = static_cast<std::ptrdiff_t>(labels.size() / 2);
  const auto p = circular_shift_pairs({labels.begin(), labels.begin() + half},
                                      {labels.begin() + half, labels.end()}, whole(v.at(0)));
  Numbers all;
  for (const auto& row : p) all.insert(all.end(), row.begin(), row.end());
  return all;
}

Numbers of_repeats(const Numbers& v) {
  const Repeats found = repeats(wholes(v), std::vector<bool>(v.size() - 1, true), 1, 1);
  return {static_cast<double>(found.observed), found.expected};
}

Numbers of_kendall(const Numbers& v) {
  const Kendall found = kendall_trend(v);
  return {static_cast<double>(found.s), found.tau_b};
}

Numbers of_signed_rank(const Numbers& v) {
  const SignedRank found = signed_rank(v);
  return {found.w_plus, found.p};
}

Numbers of_randomisation(const Numbers& v) {
  std::vector<Pair> pairs;
  for (const double difference : v) pairs.push_back({difference, 0});
  return {randomisation_test(pairs)};
}

Numbers of_agreement(const Numbers& v) {
  const Agreement found = agreement(four_fold(v));
  return {found.positive.value(), found.negative.value(), found.kappa.value()};
}

// The fewest of each n whose Wilson interval lies above one half.
Numbers fewest_above_half(const Numbers& v) {
  Numbers fewest;
  for (const double n : v) {
    int k = 0;
    while (wilson(k, whole(n)).low <= 0.5) ++k;
    fewest.push_back(k);
  }
  return fewest;
}

using Function = Numbers (*)(const Numbers&);

const std::map<std::string, Function>& functions() {
  static const std::map<std::string, Function> table = {
      {"wilson", [](const Numbers& v) { return ends(wilson(whole(v.at(0)), whole(v.at(1)), v.at(2))); }},
      {"clopper_pearson",
       [](const Numbers& v) { return ends(clopper_pearson(whole(v.at(0)), whole(v.at(1)), v.at(2))); }},
      {"garwood", [](const Numbers& v) { return ends(garwood(whole(v.at(0)), v.at(1))); }},
      {"newcombe", of_newcombe},
      {"fisher", [](const Numbers& v) { return Numbers{fisher(four_fold(v))}; }},
      {"fisher_mid_p", [](const Numbers& v) { return Numbers{fisher_mid_p(four_fold(v))}; }},
      {"freeman_halton", of_freeman_halton},
      {"circular_shift", of_circular_shift},
      {"circular_shift_pairs", of_circular_shift_pairs},
      {"repeats", of_repeats},
      {"holm", holm},
      {"benjamini_hochberg", benjamini_hochberg},
      {"kendall", [](const Numbers& v) { return Numbers{kendall_trend(v).p}; }},
      {"kendall_s_and_tau", of_kendall},
      {"smallest_kendall_p", [](const Numbers& v) { return Numbers{smallest_kendall_p(whole(v.at(0)))}; }},
      {"sign_test", [](const Numbers& v) { return Numbers{sign_test(v).p}; }},
      {"signed_rank", of_signed_rank},
      {"randomisation_test", of_randomisation},
      {"smallest_pairs_p", [](const Numbers& v) { return Numbers{smallest_pairs_p(whole(v.at(0)))}; }},
      {"agreement", of_agreement},
      {"fewest_above_half", fewest_above_half}};
  return table;
}

void answer(const std::string& line) {
  const std::size_t tab = line.find('\t');
  std::istringstream input(line.substr(tab + 1));
  Numbers numbers;
  for (std::string word; input >> word;) numbers.push_back(std::stod(word));
  const char* before = "";
  for (const double value : functions().at(line.substr(0, tab))(numbers)) {
    std::printf("%s%.17g", before, value);
    before = " ";
  }
  std::putchar('\n');
}

}  // namespace
}  // namespace rcw::stats

int main() {
  std::string line;
  try {
    while (std::getline(std::cin, line)) rcw::stats::answer(line);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "rcw-stats-vectors: error: %s: %s\n", line.c_str(), error.what());
    return 3;
  }
  return 0;
}
