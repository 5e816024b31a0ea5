// SPDX-License-Identifier: MIT
#include "lib/time/zone.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/fold.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"
#include "lib/time/zone_files.h"

namespace rcw::time {
namespace {

constexpr std::int64_t kSecondsOfDay = 86400;
constexpr std::int64_t kSecondsOfMinute = 60;
constexpr int kShownColumns = 40;
constexpr const char* kUtc = "UTC";  // libc knows it without any file

using Warn = std::function<void(const std::string&)>;

// Minutes east of UTC, to the nearest: local mean times have odd seconds, RFC 3339 has no room for them.
int offset_at(std::int64_t moment) {
  std::tm local = {};
  const std::time_t seconds = moment;
  if (localtime_r(&seconds, &local) == nullptr) return 0;
  const auto east = static_cast<int>(local.tm_gmtoff);
  return (east + (east < 0 ? -30 : 30)) / 60;
}

std::int64_t floor_days(std::int64_t seconds) {
  return seconds / kSecondsOfDay - (seconds % kSecondsOfDay < 0 ? 1 : 0);
}

Stamp stamp_of(std::int64_t moment, int offset) {
  const std::int64_t local = moment + offset * kSecondsOfMinute;
  const std::int64_t days = floor_days(local);
  return {Day::from_epoch(static_cast<int>(days)), static_cast<int>(local - days * kSecondsOfDay), offset};
}

bool usable(const std::string& name) {
  return name == kUtc || (is_zone_name(name) && !zone_rules(name).empty());
}

// libc says nothing when it fails to read a zone's file: it goes on in UTC, under a name made from the
// start of TZ. A name that the rules do not have gives it away.
bool libc_has_taken(const std::string& name) {
  if (name == kUtc) return true;
  std::tm local = {};
  const std::time_t epoch = 0;
  return localtime_r(&epoch, &local) != nullptr && zone_rules(name).find(local.tm_zone) != std::string::npos;
}

std::string city_of(const std::string& name) { return name.substr(name.rfind('/') + 1); }

// The name that differs in capitals only, or whose city alone was given.
std::optional<std::string> same_but_for_case(const std::string& wanted,
                                             const std::vector<std::string>& names) {
  const std::string folded = text::fold(wanted, text::Accents::significant);
  const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
    const std::string lower = text::fold(name, text::Accents::significant);
    return lower == folded || city_of(lower) == folded;
  });
  return found == names.end() ? std::nullopt : std::optional(*found);
}

std::string zone_hint(const std::string& wanted) {
  const std::vector<std::string> names = all_zone_names();
  auto near = same_but_for_case(wanted, names);
  if (!near) near = text::nearest(wanted, names);
  return near ? hint("did you mean '{}'?", *near) : hint("give a name such as Europe/Berlin or UTC");
}

std::optional<Zone> try_zone(const std::string& source, const std::string& name, const Warn& warn) {
  if (usable(name)) return Zone::named(name);
  warn(reason("{} names no time zone that is known here: '{}'", source, text::cut(name, kShownColumns)));
  return std::nullopt;
}

// TZ as libc reads it: a leading colon means nothing, an empty value means UTC.
std::optional<Zone> zone_of_environment(const Warn& warn) {
  const char* value = std::getenv("TZ");
  if (value == nullptr) return std::nullopt;
  std::string name = value;
  if (name.rfind(':', 0) == 0) name.erase(0, 1);
  if (name.empty()) return Zone::named(kUtc);
  if (name == "/etc/localtime") return std::nullopt;
  return try_zone("TZ", zone_in_path(name).value_or(name), warn);
}

std::optional<Zone> zone_of_machine(const Warn& warn) {
  if (const auto name = zone_of_link("/etc/localtime")) {
    if (auto zone = try_zone("/etc/localtime", *name, warn)) return zone;
  }
  if (const auto name = zone_of_file("/etc/timezone")) return try_zone("/etc/timezone", *name, warn);
  // A copy instead of a link holds the rules but not the name, which records need.
  if (::access("/etc/localtime", F_OK) == 0) warn(reason("/etc/localtime does not tell its zone's name"));
  return std::nullopt;
}

}  // namespace

Zone Zone::named(const std::string& name) {
  if (!usable(name)) {
    throw usage_error(reason("'{}' is not a time zone", text::cut(name, kShownColumns)), zone_hint(name));
  }
  ::setenv("TZ", name.c_str(), 1);
  ::tzset();
  if (!libc_has_taken(name)) {
    throw Error(Exit::system,
                Problem{{}, reason("the rules of the time zone '{}' could not be loaded", name), {}});
  }
  return Zone(name);
}

Stamp Zone::at(Instant moment) const { return stamp_of(moment.seconds, offset_at(moment.seconds)); }

// The clock can only have been changed between the offsets of the day before and the day after. The
// earlier reading is the one with the greater offset.
LocalTime Zone::read_clock(Day day, int second) const {
  const std::int64_t wall = day.epoch_days() * kSecondsOfDay + second;
  const int before = offset_at(wall - kSecondsOfDay);
  const int after = offset_at(wall + kSecondsOfDay);
  const auto reading = [&](int offset) -> std::optional<Stamp> {
    const std::int64_t moment = wall - offset * kSecondsOfMinute;
    return offset_at(moment) == offset ? std::optional(stamp_of(moment, offset)) : std::nullopt;
  };
  const auto earlier = reading(std::max(before, after));
  const auto later = reading(std::min(before, after));
  if (earlier) return {*earlier, false, before == after ? std::nullopt : later};
  if (later) return {*later};
  return {at({wall - before * kSecondsOfMinute}), true};
}

Zone choose_zone(const std::string& wanted, const std::function<void(const std::string&)>& warn) {
  if (!wanted.empty()) return Zone::named(wanted);
  if (auto zone = zone_of_environment(warn)) return *zone;
  if (auto zone = zone_of_machine(warn)) return *zone;
  return Zone::named(kUtc);
}

}  // namespace rcw::time
