// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/category_history.h"

#include <algorithm>
#include <optional>

#include "lib/io/read.h"
#include "lib/store/layout.h"
#include "lib/yaml/door.h"

namespace rcw::tools {
namespace {

using journal::CategoryRename;

std::optional<io::Dir> find_folder(const std::string& home) {
  const auto root = io::Dir::find_root(home);
  const auto content = root ? root->find(store::layout::kContent) : std::nullopt;
  return content ? content->find(store::layout::kCategories) : std::nullopt;
}

void read_one(const io::Dir& folder, const std::string& name, std::vector<CategoryRename>& all) {
  const auto bytes = io::find_file(folder, name, yaml::kMaxBytes);
  const std::string path = folder.path_of(name);
  if (bytes) all.push_back(journal::decode_rename(yaml::parse(path, *bytes), path));
}

}  // namespace

std::vector<CategoryRename> read_category_history(cli::Context& context) {
  std::vector<CategoryRename> all;
  const auto folder = find_folder(context.home());
  if (!folder) return all;
  for (const auto& entry : folder->list()) {
    if (!entry.name.ends_with(".yaml") || store::layout::is_stray_copy(entry.name)) continue;
    try {
      read_one(*folder, entry.name, all);
    } catch (const Error& error) {
      context.messages.report(error);
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const CategoryRename& a, const CategoryRename& b) {
    return time::instant_of(a.at) < time::instant_of(b.at);
  });
  return all;
}

}  // namespace rcw::tools
