// SPDX-License-Identifier: MIT
#include "lib/stats/freeman_halton.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>
#include <stdexcept>

#include "lib/stats/fisher.h"

namespace rcw::stats {
namespace {

using Table = std::vector<std::vector<int>>;

constexpr int kSamples = 20000;

// Every table with these sums, and the probability of those no likelier than one of them: the slow,
// plain way.
class Enumeration {
 public:
  explicit Enumeration(const Table& table) : table_(table) {
    for (const auto& row : table) rows_.push_back(std::accumulate(row.begin(), row.end(), 0));
    for (std::size_t j = 0; j < table.front().size(); ++j) {
      columns_.push_back(0);
      for (const auto& row : table) columns_.back() += row[j];
    }
  }

  double p() {
    seen_ = weight(table_);
    fill(0, 0);
    return hits_ / all_;
  }

 private:
  static double weight(const Table& table) {
    double log = 0;
    for (const auto& row : table)
      for (const int count : row) log -= std::lgamma(count + 1);
    return std::exp(log);
  }

  void count() {
    const double here = weight(table_);
    all_ += here;
    if (here <= seen_ * (1 + 1e-7)) hits_ += here;
  }

  void fill(std::size_t row, std::size_t column) {
    if (row == rows_.size()) return count();
    const bool last_row = row + 1 == rows_.size();
    const bool last_column = column + 1 == columns_.size();
    const int most = std::min(rows_[row], columns_[column]);
    for (int value = last_row || last_column ? most : 0; value <= most; ++value) {
      if ((last_column && value != rows_[row]) || (last_row && value != columns_[column])) continue;
      table_[row][column] = value;
      rows_[row] -= value;
      columns_[column] -= value;
      fill(last_column ? row + 1 : row, last_column ? 0 : column + 1);
      rows_[row] += value;
      columns_[column] += value;
    }
  }

  Table table_;
  std::vector<int> rows_ = {};
  std::vector<int> columns_ = {};
  double seen_ = 0;
  double hits_ = 0;
  double all_ = 0;
};

// Four standard errors: with a fixed seed it holds always or never.
double allowed(double p) { return 4 * std::sqrt(p * (1 - p) / kSamples) + 1.0 / kSamples; }

TEST(FreemanHalton, NearTheExactTestOnSmallTables) {
  const std::vector<Table> tables = {{{3, 0, 1}, {0, 4, 1}, {1, 1, 3}},
                                     {{2, 2, 2}, {2, 2, 2}},
                                     {{5, 1, 0, 0}, {0, 2, 3, 1}},
                                     {{1, 0}, {0, 1}, {2, 1}, {1, 4}},
                                     {{0, 3, 2}, {4, 0, 1}},
                                     {{6, 0, 0}, {0, 5, 0}, {0, 0, 4}},
                                     {{4, 2, 1}, {1, 3, 4}, {2, 0, 3}},
                                     {{8, 2}, {1, 5}, {3, 3}},
                                     {{3, 1, 2, 0}, {0, 2, 1, 3}, {2, 2, 0, 1}}};
  for (const Table& table : tables) {
    const double exact = Enumeration(table).p();
    EXPECT_NEAR(freeman_halton(table, kSamples, 7).p, exact, allowed(exact)) << testing::PrintToString(table);
  }
}

TEST(FreemanHalton, OfTwoByTwoIsFishersTest) {
  for (const FourFold& t :
       {FourFold{8, 2, 1, 5}, FourFold{5, 1, 1, 5}, FourFold{10, 4, 2, 12}, FourFold{3, 3, 3, 3}}) {
    const double exact = fisher(t);
    EXPECT_NEAR(Enumeration({{t.a, t.b}, {t.c, t.d}}).p(), exact, 1e-12);
    EXPECT_NEAR(freeman_halton({{t.a, t.b}, {t.c, t.d}}, kSamples, 7).p, exact, allowed(exact));
  }
}

TEST(FreemanHalton, SeedsAreRepeatedAndDiffer) {
  const Table table = {{4, 2, 1}, {1, 3, 4}, {2, 0, 3}};
  EXPECT_EQ(freeman_halton(table, 999, 1).p, freeman_halton(table, 999, 1).p);
  EXPECT_NE(freeman_halton(table, 999, 1).p, freeman_halton(table, 999, 2).p);
  EXPECT_EQ(freeman_halton(table, 999, 1).samples, 999);
}

TEST(FreemanHalton, NeverZero) {
  EXPECT_EQ(freeman_halton({{40, 0, 0}, {0, 40, 0}, {0, 0, 40}}, 99, 1).p, 0.01);
}

TEST(FreemanHalton, EmptyRowsAndColumnsChangeNothing) {
  const double p = freeman_halton({{4, 2, 1}, {1, 3, 4}}, 999, 1).p;
  EXPECT_EQ(freeman_halton({{4, 2, 0, 1}, {0, 0, 0, 0}, {1, 3, 0, 4}}, 999, 1).p, p);
  EXPECT_EQ(freeman_halton({{4, 2, 1}}, 999, 1).p, 1);
  EXPECT_EQ(freeman_halton({{0, 0}, {0, 0}}, 9, 1).p, 1);
  EXPECT_EQ(freeman_halton({}, 9, 1).p, 1);
}

TEST(FreemanHalton, RefusesWhatIsNoTable) {
  EXPECT_THROW(freeman_halton({{1, 2}, {3}}, 9, 1), std::invalid_argument);
  EXPECT_THROW(freeman_halton({{1, -2}, {3, 4}}, 9, 1), std::invalid_argument);
  EXPECT_THROW(freeman_halton({{1, 2}, {3, 4}}, 0, 1), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
