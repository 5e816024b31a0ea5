// SPDX-License-Identifier: MIT
#include "lib/store/revise.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/store/digest.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"

namespace rcw::store {
namespace {

void check_not_by_hand(const std::string& path) {
  if (!layout::parse_month_file(name_of(path))) return;
  throw Error(Exit::no, Problem{{.file = path},
                                reason("holds a month that is kept by hand, and nothing here writes to it"),
                                hint("change it in your editor; it is yours")});
}

// The tree of "checkin/schedules/2026/11/…": what stands before year, month and name.
std::string tree_of(const std::string& path) { return folder_of(folder_of(folder_of(path))); }

}  // namespace

Original load_original(const std::string& home, const Shelf& shelf, const Slot& slot) {
  const std::string path = shelf.path_of(slot);
  check_not_by_hand(path);
  Original original{.path = path.substr(home.size() + 1), .id = slot.id};
  const auto root = io::Dir::find_root(home);
  auto bytes = root ? find_bytes(*root, original.path) : std::nullopt;
  if (!bytes) throw Error(Exit::no, Problem{{}, reason("the record {} has gone", slot.id), {}});
  original.digest = digest(*bytes);
  original.bytes = std::move(*bytes);
  return original;
}

std::string revised_path(const Original& original, const std::optional<Record>& before, const Record& now) {
  const std::string name = name_of(original.path);
  const auto& at = now.envelope.at;
  const std::string& id = now.envelope.id;
  if (!layout::parse_record_name(name)) return original.path;
  if (before && layout::record_path(before->envelope.at, id) == layout::record_path(at, id))
    return original.path;
  return tree_of(original.path) + '/' + layout::record_path(at, id);
}

std::vector<Step> revise(const Original& original, const std::string& new_path, std::string bytes) {
  if (new_path == original.path) return {{original.path, original.digest, std::move(bytes)}};
  return {{new_path, std::nullopt, std::move(bytes)}, {original.path, original.digest, std::nullopt}};
}

}  // namespace rcw::store
