// SPDX-License-Identifier: MIT
// The other door of libical: it writes what calendars read. It escapes, folds lines between characters and
// knows which property may stand where; what a rule means is still recurrence.h's. Of what it writes by
// itself two things are changed, because readers stumble over them: its own names of zones, and their
// history from 1883 on.
#include "lib/checkin/calendar_file.h"

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/local_moment.h"

namespace rcw::checkin {
namespace {

using time::Day;

constexpr const char* kProgram = "-//rcw//rcw-checkin//EN";
constexpr const char* kDomain = "@rcw.invalid";
constexpr int kMinute = 60;
constexpr int kHour = 60 * kMinute;
constexpr int kAgreeing = 20;  // occurrences that a rule from another first day is compared by

struct Free {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
  void operator()(char* text) const { std::free(text); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype date(Day day) {
  icaltimetype value = {};
  value.year = day.year();
  value.month = day.month();
  value.day = day.day();
  value.is_date = 1;
  return value;
}

icaltimetype local_time(Day day, int second) {
  icaltimetype value = date(day);
  value.is_date = 0;
  value.hour = second / kHour;
  value.minute = second % kHour / kMinute;
  value.second = second % kMinute;
  return value;
}

icaltimetype utc_time(time::Instant moment) {
  return icaltime_from_timet_with_zone(static_cast<time_t>(moment.seconds), 0,
                                       icaltimezone_get_utc_timezone());
}

void add(const Component& to, icalproperty* property) { icalcomponent_add_property(to.get(), property); }

// Calendars have lines and no other control characters.
std::string plain(std::string title) {
  const auto control = [](char c) {
    return c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == 0x7f);
  };
  std::replace_if(title.begin(), title.end(), control, ' ');
  return title;
}

// What an event becomes: a real first day, and a rule that means the same from there on.
struct Settled {
  Series series = {};  // without exceptions
  std::vector<Day> exceptions = {};
};

// Positions are counted among the days that are left of the first week; another first day leaves others.
void refuse_other_days(const Series& before, const Series& after) {
  const Day last = Day::from_epoch(time::kLastEpochDay);
  if (occurrences(before, before.first, last, kAgreeing) == occurrences(after, after.first, last, kAgreeing))
    return;
  throw usage_error(reason("calendars would read this BYSETPOS otherwise, as it begins within a week"),
                    hint("let the rule start on the first day of a week"));
}

// RFC 5545 has no COUNT beside another end, and calcurse does not count what is left out: then the last day
// that COUNT allows is the end.
void settle_count(Series& series, bool some_left_out) {
  if (!series.rule.count || *series.rule.count == 1 || (!series.until && !some_left_out)) return;
  const Day last = series.until.value_or(Day::from_epoch(time::kLastEpochDay));
  const auto count = static_cast<std::size_t>(*series.rule.count);
  series.until = occurrences(series, series.first, last, count).back();
  series.rule.count.reset();
}

Settled settled_event(const CalendarEvent& event) {
  first_occurrence(event.series);  // there is one at all
  Settled out{event.series, {}};
  out.series.exceptions.clear();
  out.series.rule = settled(out.series.rule, out.series.first);
  settle_count(out.series, !event.series.exceptions.empty());
  const Series before = out.series;
  out.series.first = first_occurrence(before);
  if (!out.series.rule.positions.empty()) refuse_other_days(before, out.series);
  for (const Day day : event.series.exceptions)
    if (next_occurrence(out.series, day) == day) out.exceptions.push_back(day);
  return out;
}

// libical knows UTC as something other than a zone, readers do not.
std::string zone_name(const std::string& zone) { return zone == "UTC" || zone == "GMT" ? "Etc/UTC" : zone; }

// A local time of the event: floating, or of its zone.
icalproperty* in_zone(icalproperty* property, const std::string& zone) {
  if (!zone.empty()) icalproperty_add_parameter(property, icalparameter_new_tzid(zone_name(zone).c_str()));
  return property;
}

// The end of a rule has the form of its start, and where that has a zone it is UTC.
icaltimetype rule_end(const Series& series, const std::string& zone) {
  const Day last = last_day_of(series);
  if (zone.empty()) return local_time(last, series.second_of_day);
  const auto moment = moment_of({last, series.second_of_day, {}}, time::Zone::named(zone));
  return utc_time(instant_of(moment.stamp).value_or(time::Instant{}));
}

icalproperty* repetition(const Series& series, const std::string& zone) {
  Rule rule = series.rule;
  rule.until.reset();
  icalrecurrencetype value = icalrecurrencetype_from_string(to_string(rule).c_str());
  if (series.until || series.rule.until) value.until = rule_end(series, zone);
  return icalproperty_new_rrule(value);
}

Component alarm(const CalendarEvent& event) {
  Component out(icalcomponent_new_valarm());
  add(out, icalproperty_new_action(ICAL_ACTION_DISPLAY));
  add(out, icalproperty_new_description(plain(event.title).c_str()));
  add(out, icalproperty_new_trigger(icaltriggertype_from_int(-event.alarm_minutes.value_or(0) * kMinute)));
  return out;
}

void add_heading(const Component& to, const std::string& id, time::Instant stamp, const std::string& title) {
  add(to, icalproperty_new_uid((id + kDomain).c_str()));
  add(to, icalproperty_new_dtstamp(utc_time(stamp)));
  add(to, icalproperty_new_summary(plain(title).c_str()));
}

Component vevent(const CalendarEvent& event, const Settled& settled) {
  const Series& series = settled.series;
  Component out(icalcomponent_new_vevent());
  add_heading(out, event.id, event.stamp, event.title);
  if (event.sequence > 0) add(out, icalproperty_new_sequence(event.sequence));
  const auto start = local_time(series.first, series.second_of_day);
  add(out, in_zone(icalproperty_new_dtstart(start), event.zone));
  if (event.minutes > 0)
    add(out, icalproperty_new_duration(icaldurationtype_from_int(event.minutes * kMinute)));
  if (series.rule.count != 1) add(out, repetition(series, event.zone));
  for (const Day day : settled.exceptions)
    add(out, in_zone(icalproperty_new_exdate(local_time(day, series.second_of_day)), event.zone));
  if (event.alarm_minutes) icalcomponent_add_component(out.get(), alarm(event).release());
  return out;
}

Component vtodo(const CalendarTask& task) {
  Component out(icalcomponent_new_vtodo());
  add_heading(out, task.id, task.stamp, task.title);
  add(out, icalproperty_new_due(date(task.due)));
  add(out, icalproperty_new_status(ICAL_STATUS_NEEDSACTION));
  return out;
}

void remove_all(const Component& from, icalproperty_kind kind) {
  while (auto* property = icalcomponent_get_first_property(from.get(), kind)) {
    icalcomponent_remove_property(from.get(), property);
    icalproperty_free(property);
  }
}

// The rules of a zone from the day before its first event on.
Component vtimezone(const std::string& zone, Day first) {
  icalcomponent* known =
      icaltimezone_get_component(icaltimezone_get_builtin_timezone(zone_name(zone).c_str()));
  if (known == nullptr) throw usage_error(reason("calendars have no zone '{}'", zone));
  Component out(icalcomponent_new_clone(known));
  const icaltimetype start = utc_time({first.plus_days(-1).epoch_days() * 86400LL});
  icaltimezone_truncate_vtimezone(out.get(), start, icaltime_null_time(), 0);
  remove_all(out, ICAL_X_PROPERTY);  // dateutil reads no zone with more than RFC 5545 has
  icalproperty_set_tzid(icalcomponent_get_first_property(out.get(), ICAL_TZID_PROPERTY),
                        zone_name(zone).c_str());
  return out;
}

// Every zone once, by its name, before what happens in it.
void add_zones(const Component& calendar, const std::vector<CalendarEvent>& events,
               const std::vector<Settled>& settled) {
  std::map<std::string, Day> zones;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].zone.empty()) continue;
    time::Zone::named(events[i].zone);  // refuses what is none, with the near name
    const auto entry = zones.try_emplace(zone_name(events[i].zone), settled[i].series.first).first;
    entry->second = std::min(entry->second, settled[i].series.first);
  }
  for (const auto& [zone, first] : zones)
    icalcomponent_add_component(calendar.get(), vtimezone(zone, first).release());
}

Component empty_calendar() {
  Component out(icalcomponent_new_vcalendar());
  add(out, icalproperty_new_version("2.0"));
  add(out, icalproperty_new_prodid(kProgram));
  add(out, icalproperty_new_calscale("GREGORIAN"));
  return out;
}

std::string text_of(const Component& calendar) {
  const bool good =
      icalrestriction_check(calendar.get()) == 1 && icalcomponent_count_errors(calendar.get()) == 0;
  if (!good) throw data_error({}, reason("this would be no calendar file that calendars accept"));
  const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
  return text.get();
}

}  // namespace

std::string calendar_file(const std::vector<CalendarEvent>& events, const std::vector<CalendarTask>& tasks) {
  std::vector<Settled> settled;
  for (const CalendarEvent& event : events) settled.push_back(settled_event(event));
  const Component calendar = empty_calendar();
  add_zones(calendar, events, settled);
  for (std::size_t i = 0; i < events.size(); ++i)
    icalcomponent_add_component(calendar.get(), vevent(events[i], settled[i]).release());
  for (const CalendarTask& task : tasks) icalcomponent_add_component(calendar.get(), vtodo(task).release());
  return text_of(calendar);
}

}  // namespace rcw::checkin
