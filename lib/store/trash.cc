// SPDX-License-Identifier: MIT
#include "lib/store/trash.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <utility>

#include "lib/base/error.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"
#include "lib/store/record_yaml.h"
#include "lib/store/transaction.h"
#include "lib/yaml/door.h"

namespace rcw::store {
namespace {

std::optional<io::Dir> trash_of(const io::Dir& root) {
  const auto own = root.find(layout::kPrivate);
  return own ? own->find(layout::kTrash) : std::nullopt;
}

Filed decode_kept(const std::string& path, const std::string& bytes, Kinds kinds) {
  return {.record = decode(yaml::parse(path, bytes), path, kinds),
          .path = path,
          .complete = bytes.ends_with("\n...\n")};
}

// From the name; a name of somebody's own has to be read.
std::string id_of(const io::Dir& folder, const std::string& name, Kinds kinds) {
  if (const auto parsed = layout::parse_record_name(name)) return parsed->id;
  try {
    const auto bytes = io::find_file(folder, name, yaml::kMaxBytes);
    return bytes ? decode_kept(name, *bytes, kinds).record.envelope.id : std::string();
  } catch (const Error&) {
    return {};  // no record that anything here could bring back
  }
}

using See = std::function<void(const io::Dir& folder, int number, bool undone, const std::string& name)>;

void see_folder(const io::Dir& folder, int number, bool undone, const See& see) {
  for (const auto& entry : folder.list()) {
    if (entry.type == io::EntryType::file) see(folder, number, undone, entry.name);
  }
}

// Every file in the trash: what stood before a command, then what its undo took back.
void each_file(const io::Dir& root, const See& see) {
  const auto trash = trash_of(root);
  if (!trash) return;
  for (const auto& entry : trash->list()) {
    const auto number = parse_transaction_folder(entry.name);
    const auto folder = number ? trash->find(entry.name) : std::nullopt;
    if (!folder) continue;
    see_folder(*folder, *number, false, see);
    if (const auto undone = folder->find(layout::kUndone)) see_folder(*undone, *number, true, see);
  }
}

// What a command found is what somebody left there; what undo took back was given up on purpose.
bool is_preferred(const Kept& a, const Kept& b) {
  return a.undone != b.undone ? !a.undone : a.number > b.number;
}

void remove_folder(const io::Dir& above, const std::string& name) {
  if (const auto folder = above.find(name)) {
    for (const auto& entry : folder->list()) {
      if (entry.type == io::EntryType::directory)
        remove_folder(*folder, entry.name);
      else
        io::remove(*folder, entry.name);
    }
  }
  if (::unlinkat(above.fd(), name.c_str(), AT_REMOVEDIR) == 0 || errno == ENOENT) return;
  throw io::system_error(above.path_of(name), "remove", errno);
}

}  // namespace

std::vector<Kept> kept_records(const io::Dir& root, Kinds kinds) {
  std::vector<Kept> all;
  each_file(root, [&](const io::Dir& folder, int number, bool undone, const std::string& name) {
    std::string id = id_of(folder, name, kinds);
    if (!id.empty()) all.push_back({std::move(id), number, undone, name});
  });
  std::stable_sort(all.begin(), all.end(), is_preferred);
  return all;
}

std::vector<Kept> removed_records(const io::Dir& root, Kinds kinds,
                                  const std::function<bool(const std::string&)>& in_store) {
  std::vector<Kept> out;
  std::map<std::string, bool> seen;
  for (auto& kept : kept_records(root, kinds)) {
    if (in_store(kept.id) || !seen.emplace(kept.id, true).second) continue;
    out.push_back(std::move(kept));
  }
  std::stable_sort(out.begin(), out.end(), [](const Kept& a, const Kept& b) { return a.name < b.name; });
  return out;
}

std::string kept_path(const Kept& kept) {
  std::string folder =
      std::string(layout::kPrivate) + '/' + layout::kTrash + '/' + transaction_folder(kept.number);
  if (kept.undone) folder += std::string("/") + layout::kUndone;
  return folder + '/' + kept.name;
}

std::optional<Filed> load_kept(const io::Dir& root, const Kept& kept, Kinds kinds) {
  const std::string path = kept_path(kept);
  const auto bytes = find_bytes(root, path);
  if (!bytes) return std::nullopt;
  return decode_kept(root.path_of(path), *bytes, kinds);
}

std::optional<Schema> kept_schema(const io::Dir& root, const Kept& kept) {
  try {
    const std::string path = kept_path(kept);
    const auto bytes = find_bytes(root, path);
    const yaml::Node tree = bytes ? yaml::parse(root.path_of(path), *bytes) : yaml::Node();
    const yaml::Node* const schema = tree.find("schema");
    return schema == nullptr ? std::nullopt : parse_schema(schema->scalar);
  } catch (const Error&) {
    return std::nullopt;
  }
}

std::size_t count_kept(const io::Dir& root) {
  std::size_t count = 0;
  each_file(root, [&](const io::Dir&, int, bool, const std::string&) { ++count; });
  return count;
}

void empty_trash(const Lock& lock) {
  // The list first: without it undo never looks for what is no longer there.
  remove_folder(lock.own(), layout::kChanges);
  remove_folder(lock.own(), layout::kTrash);
  lock.own().sync();
}

}  // namespace rcw::store
