// SPDX-License-Identifier: MIT
#include "lib/store/shelf.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include "lib/io/read.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"
#include "lib/store/record_yaml.h"
#include "lib/yaml/door.h"

namespace rcw::store {
namespace {

constexpr std::size_t kMonthFileLimit = std::size_t{16} << 20U;

using Roots = std::vector<std::optional<io::Dir>>;

// One month of a tree: its folder, its hand-kept file, or both.
struct Month {
  bool folder = false;
  bool file = false;
};
using MonthKey = std::pair<int, int>;     // year, month
using MonthOfTrees = std::vector<Month>;  // as many as there are trees
using Months = std::map<MonthKey, MonthOfTrees>;

// A record that is there: by its name only, or already read where the name does not tell.
struct Item {
  std::string key;  // sorts as layout::record_name does
  std::string id;
  std::string file;  // in the month's folder
  std::optional<Filed> loaded = {};
  std::size_t tree = 0;
};

template <typename Act>
void guarded(const Shelf::Report& report, Act act) {
  try {
    act();
  } catch (const Error& error) {
    report(error);
  }
}

Filed decode_filed(const yaml::Node& node, const std::string& path, Kinds kinds, int line) {
  return {.record = decode(node, path, kinds), .path = path, .line = line};
}

std::optional<Filed> load_file(const io::Dir& folder, const std::string& name, Kinds kinds) {
  const auto bytes = io::find_file(folder, name, yaml::kMaxBytes);
  if (!bytes) return std::nullopt;  // deleted a moment ago
  const std::string path = folder.path_of(name);
  Filed filed = decode_filed(yaml::parse(path, *bytes), path, kinds, 1);
  filed.complete = bytes->ends_with("\n...\n");
  return filed;
}

void add_loaded(std::vector<Item>& items, Filed filed) {
  const Envelope& envelope = filed.record.envelope;
  items.push_back({layout::record_name(envelope.at, envelope.id), envelope.id, {}, std::move(filed)});
}

std::vector<Filed> decode_documents(const std::string& path, std::string_view bytes, Kinds kinds,
                                    const Shelf::Report& report) {
  std::vector<Filed> all;
  for (const auto& chunk : yaml::split_documents(bytes)) {
    guarded(report, [&] { all.push_back(decode_filed(yaml::parse(path, chunk), path, kinds, chunk.line)); });
  }
  return all;
}

void add_month_file(const io::Dir& root, MonthKey month, Kinds kinds, std::vector<Item>& items,
                    const Shelf::Report& report) {
  const std::string name = fmt::format("{:04}-{:02}.yaml", month.first, month.second);
  const auto bytes = io::find_file(root, name, kMonthFileLimit);
  if (!bytes) return;
  for (auto& filed : decode_documents(root.path_of(name), *bytes, kinds, report)) {
    add_loaded(items, std::move(filed));
  }
}

enum class Wanted { all, whole_days };

// 2026-11-22T2115-..., not 2026-11-22-...
bool says_time(std::string_view name) {
  constexpr std::size_t kAfterDay = 10;
  if (name.size() <= kAfterDay || name[kAfterDay] != 'T') return false;
  return layout::parse_record_name(name).has_value();
}

// A file with a name of somebody's own is read to learn what it holds; copies by other programs are
// left to `check`.
void add_named_file(const io::Dir& folder, const std::string& name, Kinds kinds, std::vector<Item>& items) {
  if (auto parsed = layout::parse_record_name(name)) {
    items.push_back({name, std::move(parsed->id), name});
  } else if (name.ends_with(".yaml") && !layout::is_stray_copy(name)) {
    if (auto filed = load_file(folder, name, kinds)) add_loaded(items, std::move(*filed));
  }
}

// Names that say a time of day are most of a journal: where they are not wanted they are let go at once.
void add_folder(const io::Dir& folder, Wanted wanted, Kinds kinds, std::vector<Item>& items,
                const Shelf::Report& report) {
  for (const auto& entry : folder.list()) {
    if (entry.type == io::EntryType::directory) continue;
    if (wanted == Wanted::whole_days && says_time(entry.name)) continue;
    guarded(report, [&] { add_named_file(folder, entry.name, kinds, items); });
  }
}

bool overlaps(MonthKey month, const Days& days) {
  const auto begin = time::Day::from_ymd(month.first, month.second, 1);
  const auto end = begin->plus_months(1);
  return (!days.last || *begin <= *days.last) && (!days.first || end > *days.first);
}

bool year_overlaps(int year, const Days& days) {
  return (!days.last || year <= days.last->year()) && (!days.first || year >= days.first->year());
}

// Gathers the months that the trees have.
class MonthList {
 public:
  MonthList(const Roots& roots, const Days& days, const Shelf::Report& report)
      : roots_(roots), days_(days), report_(report) {}

  Months read() {
    for (std::size_t tree = 0; tree < roots_.size(); ++tree) {
      if (roots_[tree]) guarded(report_, [&] { add_tree(*roots_[tree], tree); });
    }
    std::erase_if(months_, [&](const auto& month) { return !overlaps(month.first, days_); });
    return std::move(months_);
  }

 private:
  Month& month_at(MonthKey key, std::size_t tree) {
    return months_.try_emplace(key, roots_.size()).first->second[tree];
  }

  void add_tree(const io::Dir& root, std::size_t tree) {
    for (const auto& entry : root.list()) {
      const auto year = layout::parse_year_folder(entry.name);
      if (year && year_overlaps(*year, days_)) guarded(report_, [&] { add_year(root, *year, tree); });
      if (const auto file = layout::parse_month_file(entry.name))
        month_at({file->year, file->month}, tree).file = true;
    }
  }

  void add_year(const io::Dir& root, int year, std::size_t tree) {
    const auto folder = root.find(fmt::format("{:04}", year));
    if (!folder) return;
    for (const auto& entry : folder->list()) {
      // Also what is no directory: going in says so.
      if (const auto month = layout::parse_month_folder(entry.name))
        month_at({year, *month}, tree).folder = true;
    }
  }

  const Roots& roots_;
  const Days& days_;
  const Shelf::Report& report_;
  Months months_ = {};
};

// The items of one month in order, with the folders that the unread ones are in, a tree each.
struct Batch {
  Roots folders = {};
  std::vector<Item> items = {};
};

void add_tree_month(const io::Dir& root, MonthKey key, const Month& month, std::size_t tree, Wanted wanted,
                    Kinds kinds, Batch& batch, const Shelf::Report& report) {
  const std::size_t before = batch.items.size();
  guarded(report, [&] {
    if (month.file) add_month_file(root, key, kinds, batch.items, report);
  });
  guarded(report, [&] {
    if (!month.folder) return;
    auto& folder = batch.folders[tree];
    const auto above = root.find(fmt::format("{:04}", key.first));
    if (above) folder = above->find(fmt::format("{:02}", key.second));
    if (folder) add_folder(*folder, wanted, kinds, batch.items, report);
  });
  for (std::size_t i = before; i < batch.items.size(); ++i) batch.items[i].tree = tree;
}

Batch read_month(const Roots& roots, const std::pair<const MonthKey, MonthOfTrees>& month, Wanted wanted,
                 Kinds kinds, const Shelf::Report& report) {
  Batch batch;
  batch.folders.resize(roots.size());
  for (std::size_t tree = 0; tree < roots.size(); ++tree) {
    if (roots[tree])
      add_tree_month(*roots[tree], month.first, month.second[tree], tree, wanted, kinds, batch, report);
  }
  std::stable_sort(batch.items.begin(), batch.items.end(),
                   [](const Item& a, const Item& b) { return a.key < b.key; });
  return batch;
}

bool may_fall_on(const Item& item, const Days& days) {
  const auto day = time::parse_day(std::string_view(item.key).substr(0, 10));
  return !day || ((!days.first || *day >= *days.first) && (!days.last || *day <= *days.last));
}

// The slack that zones and late nights need: a name holds the local date, a question may be in another.
Days with_slack(const Days& days) {
  Days wide = days;
  if (wide.first) wide.first = wide.first->plus_days(-1);
  if (wide.last) wide.last = wide.last->plus_days(1);
  return wide;
}

using Items = std::span<Item>;

void load_item(Item& item, const Roots& folders, Kinds kinds, const Shelf::Report& report) {
  // Only reading is guarded: what a visit throws is no fault of the file.
  if (!item.loaded) guarded(report, [&] { item.loaded = load_file(*folders[item.tree], item.file, kinds); });
}

// Local time to the second, then the id; what could not be read has been reported and comes last.
std::string place_in_minute(const Item& item) {
  return item.loaded ? time::to_string(item.loaded->record.envelope.at).substr(0, 19) + item.id : "~";
}

// How many items from the first on have names of the same minute. Names do not tell the second, so
// those few are read before any of them is visited.
std::size_t length_of_minute(Items items) {
  constexpr std::size_t kUpToMinute = 15;  // 2026-11-22T2115
  std::size_t length = 1;
  const auto minute = [](const Item& item) { return std::string_view(item.key).substr(0, kUpToMinute); };
  while (length < items.size() && minute(items[length]) == minute(items[0])) ++length;
  return length;
}

void sort_minute(Items minute, Order order) {
  std::stable_sort(minute.begin(), minute.end(), [order](const Item& a, const Item& b) {
    return order == Order::oldest_first ? place_in_minute(a) < place_in_minute(b)
                                        : place_in_minute(b) < place_in_minute(a);
  });
}

// Reads the items one after the other and visits them until a visit ends the walk: false then.
bool visit_items(Batch& batch, Order order, Kinds kinds, const Shelf::Visit& visit,
                 const Shelf::Report& report) {
  if (order == Order::newest_first) std::reverse(batch.items.begin(), batch.items.end());
  for (Items rest = batch.items; !rest.empty();) {
    const Items minute = rest.first(length_of_minute(rest));
    rest = rest.subspan(minute.size());
    for (Item& item : minute) load_item(item, batch.folders, kinds, report);
    if (minute.size() > 1) sort_minute(minute, order);
    for (Item& item : minute) {
      if (item.loaded && !visit(*item.loaded)) return false;
      item.loaded.reset();
    }
  }
  return true;
}

template <typename See>
void each_month(const Roots& roots, const Days& days, Order order, const Shelf::Report& report, See see) {
  const Months months = MonthList(roots, days, report).read();
  const std::vector<std::pair<const MonthKey, MonthOfTrees>> ordered(months.begin(), months.end());
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    const auto& month = order == Order::oldest_first ? ordered[i] : ordered[ordered.size() - 1 - i];
    if (!see(month)) return;
  }
}

std::optional<io::Dir> open_tree(const std::string& home, const std::string& tree) {
  const auto root = io::Dir::find_root(home);
  return root ? find_folder(*root, tree) : std::nullopt;
}

}  // namespace

Shelf::Shelf(const std::string& home, const std::string& tree, Kinds kinds)
    : Shelf(home, std::vector<std::string>{tree}, std::move(kinds)) {}

Shelf::Shelf(const std::string& home, const std::vector<std::string>& trees, Kinds kinds)
    : kinds_(std::move(kinds)) {
  for (const auto& tree : trees) roots_.push_back(open_tree(home, tree));
}

void Shelf::walk(const Days& days, Order order, const Visit& visit, const Report& report) const {
  walk_some(Names::all, days, order, visit, report);
}

void Shelf::walk_whole_days(const Days& days, Order order, const Visit& visit, const Report& report) const {
  walk_some(Names::whole_days, days, order, visit, report);
}

void Shelf::walk_some(Names names, const Days& days, Order order, const Visit& visit,
                      const Report& report) const {
  const Days wide = with_slack(days);
  each_month(roots_, wide, order, report, [&](const auto& month) {
    const Wanted wanted = names == Names::whole_days ? Wanted::whole_days : Wanted::all;
    Batch batch = read_month(roots_, month, wanted, kinds_, report);
    std::erase_if(batch.items, [&](const Item& item) {
      return !may_fall_on(item, wide) || (wanted == Wanted::whole_days && says_time(item.key));
    });
    return visit_items(batch, order, kinds_, visit, report);
  });
}

std::vector<Slot> Shelf::slots(const Days& days, const Report& report) const {
  std::vector<Slot> all;
  each_month(roots_, days, Order::oldest_first, report, [&](const auto& month) {
    const std::string folder = fmt::format("{:04}/{:02}", month.first.first, month.first.second);
    for (Item& item : read_month(roots_, month, Wanted::all, kinds_, report).items) {
      all.push_back({std::move(item.id), folder, std::move(item.file), std::move(item.loaded), item.tree});
    }
    return true;
  });
  return all;
}

std::optional<Filed> Shelf::load(const Slot& slot) const {
  if (slot.loaded) return slot.loaded;
  const auto slash = slot.folder.find('/');
  const auto& root = roots_.at(slot.tree);
  const auto year = root ? root->find(slot.folder.substr(0, slash)) : std::nullopt;
  const auto month = year ? year->find(slot.folder.substr(slash + 1)) : std::nullopt;
  return month ? load_file(*month, slot.file, kinds_) : std::nullopt;
}

std::string Shelf::path_of(const Slot& slot) const {
  if (slot.loaded) return slot.loaded->path;
  const auto& root = roots_.at(slot.tree);
  return root ? root->path_of(slot.folder + '/' + slot.file) : slot.file;
}

std::vector<Filed> read_record_file(const std::string& path, Kinds kinds, const Shelf::Report& report) {
  return decode_documents(path, io::read_path(path, io::kStreamLimit), kinds, report);
}

}  // namespace rcw::store
