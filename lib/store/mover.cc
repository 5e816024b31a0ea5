// SPDX-License-Identifier: MIT
#include "lib/store/mover.h"

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/digest.h"
#include "lib/store/place.h"
#include "lib/yaml/door.h"

namespace rcw::store {

Error changed_meanwhile(const io::Dir& root, const std::string& path) {
  return {Exit::busy, Problem{{.file = root.path_of(path)},
                              reason("has changed or gone meanwhile, so nothing was done"),
                              hint("look at it, then try again")}};
}

Mover::Mover(const Lock& lock, const io::Dir& kept) : lock_(lock), kept_(kept) {}

const io::Dir& Mover::enter(const std::string& path) {
  std::string name = folder_of(path);
  if (folder_ && name == folder_name_) return *folder_;
  settle();
  folder_ = make_folder(lock_.root(), name);
  folder_name_ = std::move(name);
  return *folder_;
}

// A second name costs no copy, and the first goes away a moment later or gets other bytes by a rename.
void Mover::keep(const std::string& path, const std::string& wanted, const std::string& name) {
  const io::Dir& folder = enter(path);
  if (!io::link(folder, name_of(path), kept_, name)) {
    const auto bytes = io::find_file(folder, name_of(path), yaml::kMaxBytes);
    if (!bytes) throw changed_meanwhile(lock_.root(), path);
    io::replace(kept_, name, *bytes, lock_.scratch());
  }
  const auto kept = io::find_file(kept_, name, yaml::kMaxBytes);
  if (kept && digest(*kept) == wanted) return;
  io::remove(kept_, name);
  throw changed_meanwhile(lock_.root(), path);
}

void Mover::put(const std::string& path, const std::string& bytes) {
  const auto scratch = [this] { return lock_.scratch(); };
  const auto result = io::publish(enter(path), name_of(path), bytes, scratch);
  if (result == io::Published::exists) throw changed_meanwhile(lock_.root(), path);
  unsettled_ = true;
}

void Mover::change(const std::string& path, const std::string& bytes) {
  io::replace(enter(path), name_of(path), bytes, lock_.scratch());
  unsettled_ = true;
}

void Mover::remove(const std::string& path) {
  io::remove(enter(path), name_of(path));
  unsettled_ = true;
}

void Mover::settle() {
  if (!unsettled_) return;
  unsettled_ = false;
  folder_->sync();
}

}  // namespace rcw::store
