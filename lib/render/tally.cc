// SPDX-License-Identifier: MIT
#include "lib/render/tally.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/render/format.h"
#include "lib/text/utf8.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using journal::Bin;
using journal::By;
using journal::Tallied;
using yaml::Node;

constexpr std::size_t kMostCells = 40;
constexpr std::size_t kFewestCells = 8;  // shorter bars tell nothing
constexpr std::size_t kGap = 2;
constexpr const char* kCell = "█";

std::string entries(std::size_t count) {
  return fmt::format("{} {}", count, count == 1 ? "entry" : "entries");
}

std::string days_text(const time::Span& days) {
  if (days.first == days.last) return "on " + time::to_string(days.first);
  return fmt::format("from {} to {}", time::to_string(days.first), time::to_string(days.last));
}

std::string what_text(By by) {
  if (by == By::week) return ": Monday, entries, different words for feelings";
  return journal::counts_words(by) && by != By::kind ? ": entries that mention it" : "";
}

// How wide each column of the table is, and how many cells there are for a bar.
struct Widths {
  std::size_t name = 0;
  std::size_t entries = 0;
  std::size_t feelings = 0;  // 0: no such column
  std::size_t bar = 0;       // 0: no bars
};

std::size_t width(const std::string& text) { return static_cast<std::size_t>(text::width(text)); }

std::size_t digits(std::size_t number) { return std::to_string(number).size(); }

// The hour that is none has a line of its own.
bool in_table(const Tallied& tallied, const Bin& bin) {
  return tallied.by != By::hour || bin.name != journal::kNoHour;
}

std::size_t most_entries(const Tallied& tallied) {
  std::size_t most = 0;
  for (const auto& bin : tallied.bins) most = std::max(most, in_table(tallied, bin) ? bin.entries : 0);
  return most;
}

// The Monday beside a week; a month says its own days.
std::string first_cell(const Tallied& tallied, const Bin& bin) {
  return tallied.by == By::week && bin.first ? "  " + time::to_string(*bin.first) : "";
}

Widths widths_of(const Tallied& tallied, const Room& room) {
  Widths out;
  std::size_t first = 0;
  out.entries = digits(most_entries(tallied));
  for (const auto& bin : tallied.bins) {
    if (!in_table(tallied, bin)) continue;
    out.name = std::max(out.name, width(bin.name));
    first = std::max(first, width(first_cell(tallied, bin)));
    if (bin.feelings) out.feelings = std::max(out.feelings, digits(*bin.feelings));
  }
  const std::size_t used =
      out.name + first + kGap + out.entries + (out.feelings > 0 ? kGap + out.feelings : 0) + kGap;
  const auto columns = static_cast<std::size_t>(std::max(0, room.columns));
  if (room.bars && used + kFewestCells <= columns) out.bar = std::min(kMostCells, columns - used);
  return out;
}

// Where there is a cell for each entry, a bar is as long as its number; else in proportion, and what is there
// can be seen.
std::string bar(std::size_t count, std::size_t most, std::size_t room) {
  std::size_t cells = count;
  if (most > room) cells = (2 * count * room + most) / (2 * most);
  if (count > 0 && room > 0) cells = std::max<std::size_t>(1, cells);
  std::string out;
  if (room == 0 || count == 0) return out;
  out.assign(kGap, ' ');
  for (std::size_t i = 0; i < cells; ++i) out += kCell;
  return out;
}

std::string row(const Tallied& tallied, const Bin& bin, const Widths& widths, std::size_t most) {
  const std::string pad(widths.name - width(bin.name), ' ');
  const std::string feelings =
      bin.feelings ? fmt::format("  {:{}}", *bin.feelings, widths.feelings) : std::string();
  return fmt::format("{}{}{}  {:{}}{}{}\n", bin.name, pad, first_cell(tallied, bin), bin.entries,
                     widths.entries, feelings, bar(bin.entries, most, widths.bar));
}

// Entries that no bar stands for.
std::string rest_line(const Tallied& tallied) {
  if (journal::counts_words(tallied.by)) {
    const std::size_t rest = tallied.entries - tallied.counted;
    return rest == 0 ? "" : fmt::format("None mentioned: {}.\n", entries(rest));
  }
  const bool some = !tallied.bins.empty() && !in_table(tallied, tallied.bins.back());
  return some ? fmt::format("No time of day: {}.\n", entries(tallied.bins.back().entries)) : "";
}

std::string tally_text(const Tallied& tallied, const Room& room) {
  if (!tallied.days) return "There are no entries to count.\n";
  std::string out = fmt::format("{} {}, by {}{}.\n", entries(tallied.entries), days_text(*tallied.days),
                                journal::to_string(tallied.by), what_text(tallied.by));
  const Widths widths = widths_of(tallied, room);
  const std::size_t most = most_entries(tallied);
  for (const auto& bin : tallied.bins) {
    if (in_table(tallied, bin)) out += row(tallied, bin, widths, most);
  }
  return out + rest_line(tallied);
}

std::string bin_tsv(const Bin& bin) {
  return fmt::format("{}\t{}\t{}\t{}\n", tsv_cell(bin.name), bin.first ? time::to_string(*bin.first) : "",
                     bin.entries, bin.feelings ? std::to_string(*bin.feelings) : "");
}

// A mapping that is built key by key.
class Map {
 public:
  void put(const char* key, std::string text) { add(key, Node::text(std::move(text))); }
  void put(const char* key, std::size_t number) { add(key, Node::token(std::to_string(number))); }
  void add(const char* key, Node value) { node_.members.push_back({key, std::move(value), {}}); }
  std::string json() const { return yaml::to_json(node_); }

 private:
  Node node_ = Node::map();
};

std::string bin_json(By by, const Bin& bin) {
  Map map;
  map.put("schema", "rcw/journal.stat/1");
  map.put("by", journal::to_string(by));
  map.put("value", bin.name);
  if (bin.first) map.put("first", time::to_string(*bin.first));
  map.put("entries", bin.entries);
  if (bin.feelings) map.put("feelings", *bin.feelings);
  return map.json();
}

// The document around the bins, up to their list.
std::string head_json(const Tallied& tallied) {
  Map map;
  map.put("schema", "rcw/journal.stats/1");
  map.put("by", journal::to_string(tallied.by));
  map.put("entries", tallied.entries);
  map.put("counted", tallied.counted);
  if (tallied.days) {
    map.put("first", time::to_string(tallied.days->first));
    map.put("last", time::to_string(tallied.days->last));
  }
  map.add("stats", Node::list());
  std::string out = map.json();
  out.resize(out.size() - 2);
  return out;
}

std::string tally_json(const Tallied& tallied) {
  std::string out = head_json(tallied);
  for (std::size_t i = 0; i < tallied.bins.size(); ++i) {
    out += (i == 0 ? "\n" : ",\n") + bin_json(tallied.by, tallied.bins[i]);
  }
  return out + (tallied.bins.empty() ? "]}\n" : "\n]}\n");
}

}  // namespace

std::string tally(const Tallied& tallied, ListFormat format, const Room& room) {
  if (format == ListFormat::text) return tally_text(tallied, room);
  if (format == ListFormat::json) return tally_json(tallied);
  std::string out;
  for (const auto& bin : tallied.bins)
    out += format == ListFormat::tsv ? bin_tsv(bin) : bin_json(tallied.by, bin) + '\n';
  return out;
}

}  // namespace rcw::render
