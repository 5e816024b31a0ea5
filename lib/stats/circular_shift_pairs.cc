// SPDX-License-Identifier: MIT
#include "lib/stats/circular_shift_pairs.h"

#include <algorithm>
#include <cstddef>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

constexpr double kSame = 1e-9;  // distances this close, relatively, are the same one

using Labels = std::vector<std::size_t>;

Labels labels_of(const std::vector<int>& series) {
  for (const int label : series) require(label >= 0, "a label is 0 or more");
  return {series.begin(), series.end()};
}

std::vector<double> counts_of(const Labels& series) {
  std::vector<double> counts(*std::max_element(series.begin(), series.end()) + 1);
  for (const std::size_t label : series) ++counts[label];
  return counts;
}

// The table of pairs that take part, and what each count is to be measured by.
class Pairs {
 public:
  Pairs(const Labels& x, const Labels& y, double least)
      : x_(x), y_(y), n_(static_cast<double>(x.size())), columns_(counts_of(y)) {
    const auto counts = counts_of(x);
    for (const double count : counts) {
      const bool takes_part = count >= least && n_ - count >= least;
      place_.push_back(takes_part ? rows_.size() : kNone);
      if (takes_part) rows_.push_back(count);
    }
  }

  std::size_t labels() const { return place_.size(); }
  std::size_t columns() const { return columns_.size(); }

  // By rows: how far each count is out when y is turned by so many places.
  const std::vector<double>& distances(std::size_t turn) {
    counts_.assign(rows_.size() * columns(), 0);
    for (const std::size_t label : x_) {
      if (place_[label] != kNone) ++counts_[place_[label] * columns() + y_[turn]];
      if (++turn == y_.size()) turn = 0;
    }
    distances_.clear();
    for (std::size_t cell = 0; cell < counts_.size(); ++cell)
      distances_.push_back(distance(rows_[cell / columns()], columns_[cell % columns()], counts_[cell]));
    return distances_;
  }

  // From one value a cell to one a pair of labels; 1 for the pairs that take no part.
  std::vector<std::vector<double>> by_label(const std::vector<double>& values) const {
    std::vector<std::vector<double>> all(labels(), std::vector<double>(columns(), 1));
    for (std::size_t label = 0; label < labels(); ++label) {
      if (place_[label] == kNone) continue;
      const auto row = values.begin() + static_cast<std::ptrdiff_t>(place_[label] * columns());
      std::copy_n(row, columns(), all[label].begin());
    }
    return all;
  }

 private:
  static constexpr auto kNone = static_cast<std::size_t>(-1);

  double distance(double row, double column, double count) const {
    const double expected = row * column / n_;
    const double variance = expected * (n_ - row) * (n_ - column) / (n_ * (n_ - 1));
    return variance > 0 ? (count - expected) * (count - expected) / variance : 0;
  }

  const Labels& x_;
  const Labels& y_;
  double n_;
  std::vector<double> rows_ = {};        // events of those that take part
  std::vector<double> columns_;          // events of each
  std::vector<std::size_t> place_ = {};  // of a label of x among the rows
  std::vector<double> counts_ = {};
  std::vector<double> distances_ = {};
};

double largest_of(const std::vector<double>& distances) {
  return distances.empty() ? 0 : *std::max_element(distances.begin(), distances.end());
}

}  // namespace

std::vector<std::vector<double>> circular_shift_pairs(const std::vector<int>& x, const std::vector<int>& y,
                                                      int least) {
  require(!x.empty() && x.size() == y.size(), "two series of one length, 1 or more");
  const Labels of_x = labels_of(x);
  const Labels of_y = labels_of(y);
  Pairs pairs(of_x, of_y, least);
  const std::size_t n = x.size();
  std::vector<double> largest;
  largest.reserve(n);
  for (std::size_t turn = 0; turn < n; ++turn) largest.push_back(largest_of(pairs.distances(turn)));
  std::sort(largest.begin(), largest.end());

  std::vector<double> p = pairs.distances(0);
  for (double& cell : p) {
    const auto as_far = std::lower_bound(largest.begin(), largest.end(), cell * (1 - kSame));
    cell = static_cast<double>(largest.end() - as_far) / static_cast<double>(n);
  }
  return pairs.by_label(p);
}

}  // namespace rcw::stats
