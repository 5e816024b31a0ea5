// SPDX-License-Identifier: MIT
#include "lib/store/content.h"

#include <algorithm>
#include <set>

#include "lib/io/read.h"
#include "lib/store/embedded.h"
#include "lib/store/layout.h"
#include "lib/yaml/door.h"

namespace rcw::store {
namespace {

constexpr std::string_view kSuffix = ".yaml";

std::optional<io::Dir> own_folder(const std::string& home, const std::string& folder) {
  const auto root = home.empty() ? std::nullopt : io::Dir::find_root(home);
  const auto content = root ? root->find(layout::kContent) : std::nullopt;
  return content ? content->find(folder) : std::nullopt;
}

}  // namespace

std::optional<Content> ContentShelf::find(const std::string& folder, const std::string& id) const {
  const std::string name = id + std::string(kSuffix);
  if (const auto own = own_folder(home_, folder)) {
    if (const auto bytes = io::find_file(*own, name, yaml::kMaxBytes)) {
      return Content{own->path_of(name), yaml::parse(own->path_of(name), *bytes)};
    }
  }
  const std::string path = folder + '/' + name;
  for (const auto& file : embedded_content()) {
    if (file.path == path) return Content{"built in: " + path, yaml::parse(path, file.bytes)};
  }
  return std::nullopt;
}

std::vector<std::string> ContentShelf::ids(const std::string& folder) const {
  std::set<std::string> ids;
  const auto add = [&](std::string_view name) {
    if (name.ends_with(kSuffix)) ids.emplace(name.substr(0, name.size() - kSuffix.size()));
  };
  for (const auto& file : embedded_content()) {
    if (file.path.starts_with(folder + '/')) add(file.path.substr(folder.size() + 1));
  }
  if (const auto own = own_folder(home_, folder)) {
    for (const auto& entry : own->list()) {
      if (entry.type == io::EntryType::file) add(entry.name);
    }
  }
  return {ids.begin(), ids.end()};
}

}  // namespace rcw::store
