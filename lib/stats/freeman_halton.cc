// SPDX-License-Identifier: MIT
#include "lib/stats/freeman_halton.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "lib/stats/random.h"
#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

using Table = std::vector<std::vector<int>>;

// log(n!) for n from 0 to the largest.
std::vector<double> log_factorials(std::size_t largest) {
  std::vector<double> logs(largest + 1);
  for (std::size_t n = 2; n <= largest; ++n) logs[n] = logs[n - 1] + std::log(static_cast<double>(n));
  return logs;
}

// One entry an event: the columns of the first row's events, then of the second row's, and so on.
std::vector<std::size_t> columns_of(const Table& table) {
  std::vector<std::size_t> columns;
  for (const auto& row : table)
    for (std::size_t column = 0; column < row.size(); ++column)
      columns.insert(columns.end(), static_cast<std::size_t>(row[column]), column);
  return columns;
}

std::vector<std::size_t> sums_of_rows(const Table& table) {
  std::vector<std::size_t> sums;
  for (const auto& row : table) {
    std::size_t sum = 0;
    for (const int count : row) sum += static_cast<std::size_t>(count);
    sums.push_back(sum);
  }
  return sums;
}

void require_table(const Table& table) {
  for (const auto& row : table) {
    require(row.size() == table.front().size(), "the rows of a table are of one length");
    require(std::all_of(row.begin(), row.end(), [](int count) { return count >= 0; }),
            "a count is 0 or more");
  }
}

// With the sums kept, a table is the less likely the larger the product of its cells' factorials.
class Cells {
 public:
  Cells(std::vector<std::size_t> rows, std::size_t columns, std::size_t events)
      : rows_(std::move(rows)), counts_(columns), logs_(log_factorials(events)) {}

  double unlikeliness(const std::vector<std::size_t>& columns) {
    double sum = 0;
    auto event = columns.begin();
    for (const std::size_t row : rows_) {
      std::fill(counts_.begin(), counts_.end(), 0);
      for (std::size_t i = 0; i < row; ++i) ++counts_[*event++];
      for (const std::size_t count : counts_) sum += logs_[count];
    }
    return sum;
  }

 private:
  std::vector<std::size_t> rows_;
  std::vector<std::size_t> counts_;
  std::vector<double> logs_;
};

}  // namespace

MonteCarlo freeman_halton(const Table& table, int samples, std::uint64_t seed) {
  require_table(table);
  require(samples >= 1, "a test by chance draws at least once");
  std::vector<std::size_t> columns = columns_of(table);
  Cells cells(sums_of_rows(table), table.empty() ? 0 : table.front().size(), columns.size());
  const double seen = cells.unlikeliness(columns) - std::log1p(1e-7);
  Random random(seed);
  int hits = 0;
  for (int i = 0; i < samples; ++i) {
    random.shuffle(columns);
    if (cells.unlikeliness(columns) >= seen) ++hits;
  }
  return monte_carlo(hits, samples);
}

}  // namespace rcw::stats
