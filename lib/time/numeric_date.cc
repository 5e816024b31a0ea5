// SPDX-License-Identifier: MIT
#include "lib/time/numeric_date.h"

#include <optional>

#include "lib/time/scan.h"

namespace rcw::time {
namespace {

constexpr std::string_view kSeparators = "/.-";
constexpr int kYearsOfCentury = 100;

// Two or three numbers with the same separator between them; a full stop may follow the second.
std::vector<int> numbers_of(std::string_view text) {
  const std::size_t first = text.find_first_of(kSeparators);
  if (first == std::string_view::npos) return {};
  const std::string_view separator = text.substr(first, 1);
  Scanner scanner(text);
  std::vector<int> numbers;
  do {
    const auto number = scanner.number();
    if (!number) break;
    numbers.push_back(*number);
  } while (scanner.take(separator));
  return scanner.done() ? numbers : std::vector<int>();
}

int full_year(int year, int this_year) {
  return year < kYearsOfCentury ? this_year / kYearsOfCentury * kYearsOfCentury + year : year;
}

void add(std::vector<Day>& days, std::optional<Day> day) {
  if (day && (days.empty() || days.back() != *day)) days.push_back(*day);
}

std::vector<Day> both_orders(int year, int one, int other) {
  std::vector<Day> days;
  add(days, Day::from_ymd(year, one, other));
  add(days, Day::from_ymd(year, other, one));
  return days;
}

}  // namespace

std::vector<Day> days_of_numeric_date(std::string_view text, int this_year) {
  const std::vector<int> numbers = numbers_of(text);
  if (numbers.size() == 2) return both_orders(this_year, numbers[0], numbers[1]);
  if (numbers.size() != 3) return {};
  // Nobody writes year, day, month.
  if (numbers[0] >= kYearsOfCentury) {
    std::vector<Day> days;
    add(days, Day::from_ymd(numbers[0], numbers[1], numbers[2]));
    return days;
  }
  return both_orders(full_year(numbers[2], this_year), numbers[0], numbers[1]);
}

}  // namespace rcw::time
