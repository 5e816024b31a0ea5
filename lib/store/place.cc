// SPDX-License-Identifier: MIT
#include "lib/store/place.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "lib/io/read.h"
#include "lib/store/layout.h"
#include "lib/yaml/door.h"

namespace rcw::store {
namespace {

std::vector<std::string> steps_of(const std::string& path) {
  std::vector<std::string> steps;
  for (std::size_t start = 0; start <= path.size();) {
    const std::size_t stop = std::min(path.find('/', start), path.size());
    steps.push_back(path.substr(start, stop - start));
    start = stop + 1;
  }
  return steps;
}

bool is_step(const std::string& step) { return !step.empty() && step != "." && step != ".."; }

}  // namespace

bool is_place(const std::string& path) {
  const auto steps = steps_of(path);
  if (steps.size() == 1) return path == layout::kSettings;
  return std::all_of(steps.begin(), steps.end(), is_step);
}

std::string folder_of(const std::string& path) {
  const auto end = path.rfind('/');
  return end == std::string::npos ? "" : path.substr(0, end);
}

std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::optional<io::Dir> find_folder(const io::Dir& root, const std::string& folder) {
  if (folder.empty()) return io::Dir::find_root(root.path());
  const auto steps = steps_of(folder);
  auto dir = root.find(steps.front());
  for (std::size_t i = 1; dir && i < steps.size(); ++i) dir = dir->find(steps[i]);
  return dir;
}

io::Dir make_folder(const io::Dir& root, const std::string& folder) {
  if (folder.empty()) return io::Dir::make_root(root.path());
  const auto steps = steps_of(folder);
  io::Dir dir = root.make(steps.front());
  for (std::size_t i = 1; i < steps.size(); ++i) dir = dir.make(steps[i]);
  return dir;
}

std::optional<std::string> find_bytes(const io::Dir& root, const std::string& path) {
  const auto folder = find_folder(root, folder_of(path));
  return folder ? io::find_file(*folder, name_of(path), yaml::kMaxBytes) : std::nullopt;
}

}  // namespace rcw::store
