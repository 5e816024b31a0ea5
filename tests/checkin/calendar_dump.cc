// SPDX-License-Identifier: MIT
// calendar_dump - events as a calendar file, and when they are, for tests/checkin/calendars. A line of
// standard input is "id, zone, first day, second of the day, rule, last day, exceptions, title" with tabs
// between.
//   calendar_dump ics            the calendar file, every event with half an hour and an alarm, and a task
//   calendar_dump times FROM TO  lines "id, moment" of the days from one to another; local times without a
//   zone
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/checkin/calendar_file.h"
#include "lib/checkin/local_moment.h"
#include "lib/checkin/occurrence.h"
#include "lib/checkin/rrule.h"

namespace {

using namespace rcw;

constexpr time::Instant kStamp{1767225600};  // 2026-01-01
constexpr std::size_t kMost = 1000;

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> all;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, separator);) all.push_back(cell);
  return all;
}

checkin::CalendarEvent event_of(const std::string& line) {
  const auto row = split(line, '\t');
  checkin::CalendarEvent event{.id = row.at(0),
                               .zone = row.at(1),
                               .minutes = 30,
                               .stamp = kStamp,
                               .title = row.at(7),
                               .alarm_minutes = 15};
  event.series = {time::parse_day(row.at(2)).value(),
                  std::stoi(row.at(3)),
                  checkin::parse_rrule(row.at(4)),
                  {},
                  time::parse_day(row.at(5))};
  for (const auto& day : split(row.at(6), ','))
    event.series.exceptions.push_back(time::parse_day(day).value());
  return event;
}

std::string moment(const checkin::CalendarEvent& event, time::Day day) {
  const int second = event.series.second_of_day;
  if (event.zone.empty()) return to_string(checkin::Occurrence{day, second});
  return to_string(checkin::moment_of({day, second, {}}, time::Zone::named(event.zone)).stamp);
}

void print_times(const std::vector<checkin::CalendarEvent>& events, time::Day from, time::Day to) {
  for (const auto& event : events)
    for (const time::Day day : occurrences(event.series, from, to, kMost))
      std::cout << event.id << '\t' << moment(event, day) << '\n';
}

void run(const std::vector<std::string>& args) {
  std::vector<checkin::CalendarEvent> events;
  for (std::string line; std::getline(std::cin, line);) events.push_back(event_of(line));
  if (args.at(0) == "times") {
    print_times(events, time::parse_day(args.at(1)).value(), time::parse_day(args.at(2)).value());
  } else {
    std::cout << calendar_file(events,
                               {{"task", time::Day::from_ymd(2026, 12, 6).value(), "Look back", kStamp}});
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    run({argv + 1, argv + argc});
  } catch (const Error& error) {
    std::cerr << "calendar_dump: " << error.what() << '\n';
    return 1;
  }
}
