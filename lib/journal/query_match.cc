// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>

#include "lib/journal/field_path.h"
#include "lib/journal/query.h"
#include "lib/yaml/reader_types.h"

namespace rcw::journal {
namespace {

template <typename T>
int order_of(const T& a, const T& b) {
  if (a < b) return -1;
  return b < a ? 1 : 0;
}

// Where a stamp is: before the days or the moment that are meant, in them, or after. A day without an
// hour is held against days only.
int place(const time::Stamp& at, const time::Reading& meant, int day_start) {
  const auto moment = time::instant_of(at);
  const auto meant_moment = meant.moment ? time::instant_of(*meant.moment) : std::nullopt;
  if (moment && meant_moment) return order_of(*moment, *meant_moment);
  const time::Day day = time::logical_day(at, day_start);
  return day < meant.first ? -1 : order_of(std::max(day, meant.last), meant.last);
}

// How what is in the record stands to the value: negative below it, 0 equal, positive above; nothing
// when the two cannot be compared.
std::optional<int> compare(std::string_view found, const QueryValue& value, int day_start) {
  if (value.when) {
    const auto stamp = time::parse_stamp(found);
    return stamp ? std::optional(place(*stamp, *value.when, day_start)) : std::nullopt;
  }
  if (value.number) {
    if (const auto number = number_of(found)) return order_of(*number, *value.number);
    return found == value.text ? std::optional(0) : std::nullopt;
  }
  return order_of(found, std::string_view(value.text));
}

bool holds(Operator op, std::optional<int> order) {
  if (!order) return false;
  switch (op) {
    case Operator::less:
      return *order < 0;
    case Operator::at_most:
      return *order <= 0;
    case Operator::more:
      return *order > 0;
    case Operator::at_least:
      return *order >= 0;
    default:
      return *order == 0;
  }
}

bool any_satisfies(const QueryTest& test, const yaml::Node& record) {
  return any_value(record, test.path, [&](std::string_view found) {
    return std::any_of(test.values.begin(), test.values.end(), [&](const QueryValue& value) {
      if (value.needle) return value.needle->in(found);
      return holds(test.op, compare(found, value, test.day_start));
    });
  });
}

bool answers(const QueryTest& test, const yaml::Node& record) {
  switch (test.op) {
    case Operator::exists:
      return has_value(record, test.path);
    case Operator::lacks:
      return !has_value(record, test.path);
    case Operator::unequal:
      return has_value(record, test.path) && !any_satisfies(test, record);
    default:
      return any_satisfies(test, record);
  }
}

}  // namespace

bool matches(const Query& query, const yaml::Node& record) {
  const auto yes = [&](const Query& part) { return matches(part, record); };
  switch (query.kind) {
    case Query::Kind::test:
      return answers(query.test, record);
    case Query::Kind::all:
      return std::all_of(query.parts.begin(), query.parts.end(), yes);
    case Query::Kind::any:
      return std::any_of(query.parts.begin(), query.parts.end(), yes);
    case Query::Kind::negated:
      return !yes(query.parts.front());
  }
  return false;
}

std::optional<double> number_of(std::string_view text) {
  constexpr std::size_t kMostCharacters = 15;
  if (text.size() > kMostCharacters || !yaml::is_json_number(text)) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace rcw::journal
