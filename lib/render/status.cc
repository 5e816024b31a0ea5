// SPDX-License-Identifier: MIT
#include "lib/render/status.h"

#include <fmt/format.h>

#include "lib/render/format.h"
#include "lib/time/duration.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using journal::Compliance;
using journal::Lag;
using journal::Window;
using journal::WindowState;
using yaml::Node;

std::string counted(int count, const char* one, const char* many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string days(int count) { return counted(count, "day", "days"); }

int day_of(const Window& window, time::Day today) {
  return today.epoch_days() - window.first.epoch_days() + 1;
}

bool runs(const Window& window, time::Day today) {
  return journal::state_on(window, today) == WindowState::running;
}

std::string state_text(const Window& window, time::Day today) {
  const std::string state = journal::to_string(journal::state_on(window, today));
  if (!runs(window, today)) return state;
  return fmt::format("{}: day {} of {}", state, day_of(window, today), window.length);
}

std::string window_line(const Window& window, time::Day today) {
  return fmt::format("{}  {:10}  {} to {}  {}{}{}\n", window.id, window.protocol,
                     time::to_string(window.first), time::to_string(window.last()), state_text(window, today),
                     window.with.empty() ? "" : "  ", window.with);
}

std::string window_tsv(const Window& window, time::Day today) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", window.id, window.protocol,
                     time::to_string(window.first), time::to_string(window.last()),
                     journal::to_string(journal::state_on(window, today)),
                     runs(window, today) ? std::to_string(day_of(window, today)) : "", window.length,
                     window.stopped ? time::to_string(*window.stopped) : "", tsv_cell(window.with),
                     time::to_string(window.review_day()));
}

Node number(int value) { return Node::token(std::to_string(value)); }

Node day_node(time::Day day) { return Node::text(time::to_string(day)); }

// A mapping that is built key by key.
class Map {
 public:
  void put(const char* key, Node value) { node_.members.push_back({key, std::move(value), {}}); }
  const Node& node() const { return node_; }

 private:
  Node node_ = Node::map();
};

void put_window(Map& map, const Window& window, time::Day today) {
  map.put("id", Node::text(window.id));
  map.put("protocol", Node::text(window.protocol));
  map.put("first", day_node(window.first));
  map.put("last", day_node(window.last()));
  map.put("length", number(window.length));
  map.put("state", Node::text(journal::to_string(journal::state_on(window, today))));
  if (runs(window, today)) map.put("day", number(day_of(window, today)));
  std::vector<Node> off;
  for (const time::Day day : window.off) off.push_back(day_node(day));
  map.put("off", Node::list(std::move(off)));
  if (window.stopped) map.put("stopped", day_node(*window.stopped));
  map.put("review", day_node(window.review_day()));
  if (!window.with.empty()) map.put("with", Node::text(window.with));
}

std::string window_json(const Window& window, time::Day today) {
  Map map;
  map.put("schema", Node::text("rcw/journal.window-state/1"));
  put_window(map, window, today);
  return yaml::to_json(map.node());
}

// One after the other, or one JSON document around all of them.
std::string listed(const std::string& schema, const std::string& key, const std::vector<std::string>& items,
                   ListFormat format) {
  std::string out;
  if (format != ListFormat::json) {
    for (const auto& item : items) out += item + '\n';
    return out;
  }
  out = fmt::format(R"({{"schema":"{}","{}":[)", schema, key);
  for (std::size_t i = 0; i < items.size(); ++i) out += (i == 0 ? "\n" : ",\n") + items[i];
  return out + (items.empty() ? "]}\n" : "\n]}\n");
}

std::string recorded_line(const Status& status, time::Day today) {
  const Compliance& counts = status.counts;
  if (!status.window) return fmt::format("You wrote on {}.\n", days(counts.recorded));
  const std::string off = counts.off == 0 ? "" : fmt::format(" ({} off)", days(counts.off));
  return fmt::format("You wrote on {} of {}{}{}.\n", counts.recorded, days(counts.eligible),
                     runs(*status.window, today) ? " so far" : "", off);
}

std::string when_line(const Compliance& counts) {
  std::string line = fmt::format("On the same day: {}. Later: {}. Filled in afterwards: {}.", counts.same_day,
                                 counts.later, counts.backfilled);
  if (counts.unknown > 0) line += fmt::format(" Not known when: {}.", counts.unknown);
  return line + '\n';
}

// Of one entry there is nothing in the middle.
template <typename Print>
std::string lag_line(const char* from, const std::optional<Lag>& lag, Print print) {
  if (!lag) return "";
  if (lag->entries == 1) return fmt::format("From {} to its entry: {}.\n", from, print(lag->longest));
  return fmt::format("From {} to its entry: {} in the middle, {} at the longest.\n", from, print(lag->median),
                     print(lag->longest));
}

std::string lag_lines(const Compliance& counts) {
  return lag_line("a moment", counts.minutes, time::duration_text) +
         lag_line("a whole day", counts.days, days);
}

std::string other_lines(const Compliance& counts) {
  std::string out;
  if (counts.looked > 0) {
    out += fmt::format("On {} without such an entry you answered the evening's questions.\n",
                       days(counts.looked));
  }
  if (counts.unwritten > 0) {
    out += fmt::format("At least {} not written down.\n",
                       counted(counts.unwritten, "moment was", "moments were"));
  }
  if (counts.elsewhere > 0) {
    out += fmt::format("Not counted here: {} under another name or none (--with).\n",
                       counted(counts.elsewhere, "entry", "entries"));
  }
  return out;
}

// Until that day a review shows counts and no more.
std::string review_line(const Status& status, time::Day today) {
  if (!status.window || status.window->stopped || today >= status.window->review_day()) return "";
  return fmt::format("Its review is from {} on.\n", time::to_string(status.window->review_day()));
}

std::string status_text(const Status& status, time::Day today) {
  const Compliance& counts = status.counts;
  std::string out = status.window ? window_line(*status.window, today)
                                  : fmt::format("{} to {}\n", time::to_string(status.course.first),
                                                time::to_string(status.course.last));
  if (counts.elapsed == 0) return out + "None of these days has come yet.\n";
  if (counts.recorded == 0 && !status.window)
    return out + "Nothing was written on these days.\n" + other_lines(counts);
  out += recorded_line(status, today);
  if (counts.recorded > 0) out += when_line(counts) + lag_lines(counts);
  return out + other_lines(counts) + review_line(status, today);
}

std::string lag_cells(const std::optional<Lag>& lag) {
  return lag ? fmt::format("{}\t{}", lag->median, lag->longest) : "\t";
}

std::string status_tsv(const Status& status, time::Day today) {
  const Compliance& c = status.counts;
  const auto& w = status.window;
  std::string out =
      w ? fmt::format("{}\t{}\t{}\t{}\t{}", w->id, w->protocol, time::to_string(w->first),
                      time::to_string(w->last()), journal::to_string(journal::state_on(*w, today)))
        : fmt::format("\t\t{}\t{}\t", time::to_string(status.course.first),
                      time::to_string(status.course.last));
  for (const int count : {c.elapsed, c.off, c.eligible, c.recorded, c.same_day, c.later, c.backfilled,
                          c.unknown, c.looked, c.entries, c.elsewhere, c.unwritten}) {
    out += fmt::format("\t{}", count);
  }
  return fmt::format("{}\t{}\t{}\t{}\t{}\n", out, lag_cells(c.minutes), lag_cells(c.days),
                     tsv_cell(status.course.with.value_or("")), w ? time::to_string(w->review_day()) : "");
}

Node lag_node(const Lag& lag) {
  return Node::map({{"entries", number(lag.entries), {}},
                    {"median", number(lag.median), {}},
                    {"longest", number(lag.longest), {}}});
}

void put_counts(Map& map, const Compliance& counts) {
  map.put("elapsed", number(counts.elapsed));
  map.put("days_off", number(counts.off));
  map.put("eligible", number(counts.eligible));
  map.put("recorded", number(counts.recorded));
  map.put("same_day", number(counts.same_day));
  map.put("later", number(counts.later));
  map.put("backfilled", number(counts.backfilled));
  map.put("unknown", number(counts.unknown));
  map.put("looked", number(counts.looked));
  map.put("entries", number(counts.entries));
  map.put("elsewhere", number(counts.elsewhere));
  map.put("unwritten", number(counts.unwritten));
  if (counts.minutes) map.put("minutes", lag_node(*counts.minutes));
  if (counts.days) map.put("whole_days", lag_node(*counts.days));
}

std::string status_json(const Status& status, time::Day today) {
  Map map;
  map.put("schema", Node::text("rcw/journal.status/1"));
  if (status.window) {
    put_window(map, *status.window, today);
  } else {
    map.put("first", day_node(status.course.first));
    map.put("last", day_node(status.course.last));
    if (status.course.with) map.put("with", Node::text(*status.course.with));
  }
  put_counts(map, status.counts);
  return yaml::to_json(map.node());
}

}  // namespace

std::string windows(const std::vector<Window>& all, time::Day today, ListFormat format) {
  std::string out;
  std::vector<std::string> items;
  for (const auto& window : all) {
    if (format == ListFormat::text) out += window_line(window, today);
    if (format == ListFormat::tsv) out += window_tsv(window, today);
    if (format == ListFormat::json || format == ListFormat::jsonl)
      items.push_back(window_json(window, today));
  }
  return out + (format == ListFormat::text || format == ListFormat::tsv
                    ? ""
                    : listed("rcw/journal.window-states/1", "windows", items, format));
}

std::string statuses(const std::vector<Status>& all, time::Day today, ListFormat format) {
  std::string out;
  std::vector<std::string> items;
  for (const auto& status : all) {
    if (format == ListFormat::text) out += (out.empty() ? "" : "\n") + status_text(status, today);
    if (format == ListFormat::tsv) out += status_tsv(status, today);
    if (format == ListFormat::json || format == ListFormat::jsonl)
      items.push_back(status_json(status, today));
  }
  return out + (format == ListFormat::text || format == ListFormat::tsv
                    ? ""
                    : listed("rcw/journal.statuses/1", "statuses", items, format));
}

}  // namespace rcw::render
