// SPDX-License-Identifier: MIT
#include "lib/render/due.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lib/render/format.h"
#include "lib/text/choice.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using yaml::Node;

constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string wall_day(time::Day day, int year) {
  const std::string text = fmt::format("{} {} {}", time::weekday_name(day), day.day(),
                                       kMonths.at(static_cast<std::size_t>(day.month() - 1)));
  return day.year() == year ? text : fmt::format("{} {}", text, day.year());
}

std::string clock_time(const time::Stamp& at) {
  if (!at.second) return "";
  return fmt::format("{:02}:{:02}", *at.second / 3600, *at.second / 60 % 60);
}

// " New York / 07:00 Mon Shanghai": zones are named where somebody could take them for the own.
std::string zones_text(const DueLine& line, const std::string& local_zone) {
  std::string out;
  if (line.zone != local_zone || line.also_at) out += ' ' + city_of(line.zone);
  if (line.also_at) {
    out += fmt::format(" / {} {} {}", clock_time(*line.also_at), time::weekday_name(line.also_at->day),
                       city_of(line.also_zone));
  }
  return out;
}

std::string text_line(const DueLine& line, const std::string& local_zone) {
  const int year = line.at.day.year();
  std::string out =
      fmt::format("{}  {}{}", line.name, wall_time(line.at, year), zones_text(line, local_zone));
  if (line.times > 1) out += fmt::format("  since {}, {} times", wall_time(line.since, year), line.times);
  if (!line.due) out += "  to come";
  if (!line.does.empty()) out += "  " + line.does;
  return out;
}

std::string tsv_line(const DueLine& line) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}", line.id, line.source,
                     tsv_cell(line.name), tsv_cell(line.ritual), time::to_string(line.at),
                     time::to_string(line.since), line.times, line.zone,
                     line.also_at ? time::to_string(*line.also_at) : "", line.also_zone,
                     line.due ? "yes" : "no", tsv_cell(line.does));
}

std::string json_line(const DueLine& line) {
  Node node = Node::map();
  const auto put = [&](const char* key, Node value) { node.members.push_back({key, std::move(value), {}}); };
  put("schema", Node::text("rcw/checkin.due/1"));
  put("id", Node::text(line.id));
  put("source", Node::text(line.source));
  put("name", Node::text(line.name));
  if (!line.ritual.empty()) put("ritual", Node::text(line.ritual));
  put("at", Node::text(time::to_string(line.at)));
  put("since", Node::text(time::to_string(line.since)));
  put("times", Node::token(std::to_string(line.times)));
  if (!line.zone.empty()) put("zone", Node::text(line.zone));
  if (line.also_at) put("also_at", Node::text(time::to_string(*line.also_at)));
  if (line.also_at) put("also_zone", Node::text(line.also_zone));
  put("due", Node::token(line.due ? "true" : "false"));
  if (!line.does.empty()) put("does", Node::text(line.does));
  return yaml::to_json(node);
}

std::string one_line(const DueLine& line, DueFormat format, const std::string& local_zone) {
  switch (format) {
    case DueFormat::text:
      return text_line(line, local_zone);
    case DueFormat::tsv:
      return tsv_line(line);
    case DueFormat::ids:
      return line.id;
    case DueFormat::json:
    case DueFormat::jsonl:
      break;
  }
  return json_line(line);
}

}  // namespace

const std::vector<std::string>& due_format_names() {
  static const std::vector<std::string> names = {"text", "tsv", "json", "jsonl", "ids"};
  return names;
}

DueFormat parse_due_format(const std::string& name) {
  return static_cast<DueFormat>(text::choose("format", name, due_format_names()));
}

std::string wall_time(const time::Stamp& at, int year) {
  const std::string clock = clock_time(at);
  return clock.empty() ? wall_day(at.day, year) : wall_day(at.day, year) + ' ' + clock;
}

std::string city_of(const std::string& zone) {
  std::string city = zone.substr(zone.rfind('/') + 1);
  std::replace(city.begin(), city.end(), '_', ' ');
  return city;
}

std::string due_lines(const std::vector<DueLine>& all, DueFormat format, const std::string& local_zone,
                      bool null) {
  std::string out;
  const bool whole = format == DueFormat::json;
  if (whole) out = R"({"schema":"rcw/checkin.due-list/1","items":[)";
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (whole) out += i == 0 ? "\n" : ",\n";
    out += one_line(all[i], format, local_zone);
    if (!whole) out += null && format == DueFormat::ids ? '\0' : '\n';
  }
  if (whole) out += all.empty() ? "]}\n" : "\n]}\n";
  return out;
}

}  // namespace rcw::render
