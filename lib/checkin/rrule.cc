// SPDX-License-Identifier: MIT
#include "lib/checkin/rrule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string>
#include <vector>

#include "lib/base/reason.h"
#include "lib/checkin/refuse.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"
#include "lib/time/stamp.h"

namespace rcw::checkin {
namespace {

constexpr int kShownColumns = 40;
constexpr std::string_view kPrefix = "RRULE:";

std::string shown(std::string_view text) { return text::cut(text, kShownColumns); }

char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c; }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// In capitals, without blanks around it and without the name of the property.
std::string plain_text(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  std::string plain(text);
  std::transform(plain.begin(), plain.end(), plain.begin(), capital);
  return plain.starts_with(kPrefix) ? plain.substr(kPrefix.size()) : plain;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  for (std::size_t end = 0; end != std::string_view::npos;
       text.remove_prefix(std::min(end + 1, text.size()))) {
    end = text.find(separator);
    pieces.push_back(text.substr(0, end));
  }
  return pieces;
}

// All of the text as a number; RFC 5545 allows a plus sign.
std::optional<int> number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  if (text.starts_with('+') || text.starts_with("-0")) return std::nullopt;
  int value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = result.ec == std::errc() && result.ptr == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

// One part of the rule being read.
class Part {
 public:
  Part(std::string_view name, std::string_view value, const Where& where)
      : name_(name), value_(value), where_(where) {}

  std::string_view value() const { return value_; }
  Error refusal(std::string reason, std::string hint) const {
    return refused(where_, std::move(reason), std::move(hint));
  }

  int count(int most) const {
    const auto value = number(value_);
    if (value && *value >= 1 && *value <= most) return *value;
    throw refusal(reason("{} takes a number from 1 to {}", name_, most), hint("for example {}=2", name_));
  }

  std::vector<int> counts(int most) const {
    std::vector<int> all;
    for (const std::string_view piece : split(value_, ',')) {
      const auto value = number(piece);
      if (!value || *value < 1 || *value > most)
        throw refusal(reason("{} takes numbers from 1 to {}", name_, most),
                      hint("for example {}=1,2", name_));
      all.push_back(*value);
    }
    return all;
  }

  // Those that may count from the end.
  std::vector<int> places(int most) const {
    std::vector<int> all;
    for (const std::string_view piece : split(value_, ',')) {
      const auto value = number(piece);
      if (!value || *value == 0 || *value > most || *value < -most)
        throw refusal(reason("{} takes numbers from 1 to {}, and from the end -1 to -{}", name_, most, most),
                      hint("for example {}=-1 for the last", name_));
      all.push_back(*value);
    }
    return all;
  }

 private:
  std::string_view name_;
  std::string_view value_;
  const Where& where_;
};

std::optional<int> weekday_of_code(std::string_view code) {
  for (int weekday = 1; weekday <= 7; ++weekday)
    if (code == weekday_code(weekday)) return weekday;
  return std::nullopt;
}

std::optional<NthWeekday> nth_weekday(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  const auto weekday = weekday_of_code(text.substr(text.size() - 2));
  if (!weekday) return std::nullopt;
  const std::string_view before = text.substr(0, text.size() - 2);
  if (before.empty()) return NthWeekday{0, *weekday};
  const auto nth = number(before);
  if (!nth || *nth == 0 || *nth > 366 || *nth < -366) return std::nullopt;
  return NthWeekday{*nth, *weekday};
}

void read_frequency(Rule& rule, const Part& part) {
  std::vector<std::string> names;
  for (const auto frequency : {Frequency::daily, Frequency::weekly, Frequency::monthly, Frequency::yearly}) {
    names.push_back(frequency_name(frequency));
    if (part.value() != names.back()) continue;
    rule.frequency = frequency;
    return;
  }
  for (const std::string_view often : {"SECONDLY", "MINUTELY", "HOURLY"}) {
    if (part.value() != often) continue;
    throw part.refusal(reason("FREQ={} is more often than daily", often),
                       hint("use FREQ=DAILY, with a time of day for each"));
  }
  throw part.refusal(reason("FREQ takes no '{}'", shown(part.value())),
                     text::did_you_mean(part.value(), names));
}

// YYYYMMDD, and THHMMSS behind it or not.
std::optional<Until> until_of(std::string_view text) {
  const bool timed = text.size() == 15 && text[8] == 'T';
  if (text.size() != 8 && !timed) return std::nullopt;
  const std::string day(text.substr(0, 8));
  const auto date = time::parse_day(day.substr(0, 4) + '-' + day.substr(4, 2) + '-' + day.substr(6, 2));
  if (!date || !timed) return date ? std::optional(Until{*date, {}}) : std::nullopt;
  const std::string clock(text.substr(9));
  const std::string moment =
      to_string(*date) + 'T' + clock.substr(0, 2) + ':' + clock.substr(2, 2) + ':' + clock.substr(4, 2) + 'Z';
  const auto stamp = time::parse_stamp(moment);
  return stamp ? std::optional(Until{*date, stamp->second}) : std::nullopt;
}

void read_until(Rule& rule, const Part& part) {
  if (part.value().ends_with('Z')) {
    throw part.refusal(reason("UNTIL is in UTC, and rules are kept in local time"),
                       hint("write the last day there is, for example UNTIL=20261224"));
  }
  rule.until = until_of(part.value());
  if (rule.until) return;
  throw part.refusal(reason("UNTIL takes a day or a local time"),
                     hint("for example UNTIL=20261224 or UNTIL=20261224T180000"));
}

void read_weekdays(Rule& rule, const Part& part) {
  for (const std::string_view piece : split(part.value(), ',')) {
    const auto day = nth_weekday(piece);
    if (!day) {
      throw part.refusal(
          reason("BYDAY takes days of the week in two letters"),
          hint("MO TU WE TH FR SA SU, in a month also 1MO for the first or -1SU for the last"));
    }
    rule.weekdays.push_back(*day);
  }
}

void read_week_start(Rule& rule, const Part& part) {
  const auto weekday = weekday_of_code(part.value());
  if (!weekday) {
    throw part.refusal(reason("WKST takes a day of the week in two letters"), hint("for example WKST=MO"));
  }
  rule.week_start = *weekday;
}

void refuse_time(Rule&, const Part& part) {
  throw part.refusal(reason("a rule has days only, no BYHOUR, BYMINUTE or BYSECOND"),
                     hint("leave it out and give the time of day, for example 21:30"));
}

void refuse_scale(Rule&, const Part& part) {
  throw part.refusal(reason("RSCALE and SKIP are not known here"),
                     hint("BYMONTHDAY=-1 is the last day of every month, however long it is"));
}

struct Reader {
  std::string_view name;
  void (*read)(Rule&, const Part&);
};

constexpr std::array<Reader, 16> kReaders = {{
    {"FREQ", read_frequency},
    {"INTERVAL", [](Rule& rule, const Part& part) { rule.interval = part.count(kMostInterval); }},
    {"COUNT", [](Rule& rule, const Part& part) { rule.count = part.count(kMostCount); }},
    {"UNTIL", read_until},
    {"BYMONTH", [](Rule& rule, const Part& part) { rule.months = part.counts(12); }},
    {"BYWEEKNO", [](Rule& rule, const Part& part) { rule.weeks = part.places(53); }},
    {"BYYEARDAY", [](Rule& rule, const Part& part) { rule.year_days = part.places(366); }},
    {"BYMONTHDAY", [](Rule& rule, const Part& part) { rule.month_days = part.places(31); }},
    {"BYDAY", read_weekdays},
    {"BYSETPOS", [](Rule& rule, const Part& part) { rule.positions = part.places(366); }},
    {"WKST", read_week_start},
    {"BYHOUR", refuse_time},
    {"BYMINUTE", refuse_time},
    {"BYSECOND", refuse_time},
    {"RSCALE", refuse_scale},
    {"SKIP", refuse_scale},
}};

const Reader& reader_named(std::string_view name, const Where& where) {
  const auto* found =
      std::find_if(kReaders.begin(), kReaders.end(), [name](const Reader& row) { return row.name == name; });
  if (found != kReaders.end()) return *found;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < 11; ++i) names.emplace_back(kReaders[i].name);
  throw refused(where, reason("a rule has no part '{}'", shown(name)), text::did_you_mean(name, names));
}

void read_part(Rule& rule, std::string_view part, std::set<std::string_view>& seen, const Where& where) {
  const std::size_t equals = part.find('=');
  if (equals == std::string_view::npos || equals == 0) {
    throw refused(where, reason("a rule is made of parts such as FREQ=WEEKLY, with semicolons between"),
                  hint("for example FREQ=WEEKLY;BYDAY=SU"));
  }
  const std::string_view name = part.substr(0, equals);
  const Reader& reader = reader_named(name, where);
  if (!seen.insert(name).second) {
    throw refused(where, reason("{} is given twice", name),
                  hint("put all of its values into one, with commas between"));
  }
  reader.read(rule, Part(name, part.substr(equals + 1), where));
}

}  // namespace

Rule parse_rrule(std::string_view text, const Where& where) {
  if (text.size() > kMostRruleBytes) {
    throw refused(where, reason("the rule is longer than {} bytes", kMostRruleBytes),
                  hint("for example FREQ=WEEKLY;BYDAY=SU"));
  }
  const std::string plain = plain_text(text);
  Rule rule;
  std::set<std::string_view> seen;
  for (const std::string_view part : split(plain, ';')) read_part(rule, part, seen, where);
  if (!seen.contains("FREQ")) {
    throw refused(where, reason("the rule does not say how often"),
                  hint("begin with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY"));
  }
  return checked(std::move(rule), where);
}

}  // namespace rcw::checkin
