// SPDX-License-Identifier: MIT
#include "lib/time/zone_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

#include "lib/base/error.h"
#include "lib/base/reason.h"

namespace rcw::time {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic = "TZif";
constexpr std::string_view kFolderName = "zoneinfo/";
constexpr std::string_view kBlanks = " \t\r\n";

// libc honours TZDIR in the same way.
std::string zone_folder() {
  const char* folder = std::getenv("TZDIR");
  return folder != nullptr && *folder != '\0' ? folder : "/usr/share/zoneinfo";
}

struct Content {
  std::string bytes = {};
  int error = 0;  // errno
};

// The bytes of a small file; a zone's are 4 KiB at most.
Content read_small(const std::string& path) {
  const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(path.c_str(), "re"), &std::fclose);
  if (file == nullptr) return {{}, errno};
  std::array<char, 16384> bytes = {};
  errno = 0;
  const std::size_t size = std::fread(bytes.data(), 1, bytes.size(), file.get());
  return {{bytes.data(), size}, std::ferror(file.get()) != 0 ? errno : 0};
}

bool means_absent(int error) {
  return error == ENOENT || error == ENOTDIR || error == EISDIR || error == EACCES;
}

bool is_name_character(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' || c == '/';
}

// Only IANA names: libc's folder holds these copies too, "right" with leap seconds.
bool is_duplicate(std::string_view name) {
  return name.rfind("right/", 0) == 0 || name.rfind("posix/", 0) == 0;
}

using Walk = fs::recursive_directory_iterator;

void add_name(const Walk& at, const fs::path& folder, std::vector<std::string>& names) {
  std::error_code failed;
  if (!at->is_regular_file(failed)) return;
  const std::string name = at->path().lexically_relative(folder).string();
  if (is_zone_name(name) && !zone_rules(name).empty()) names.push_back(name);
}

}  // namespace

bool is_zone_name(std::string_view name) {
  if (name.empty() || name.size() > 64 || is_duplicate(name)) return false;
  if (name.front() == '/' || name.back() == '/' || name.find("//") != std::string_view::npos) return false;
  return std::all_of(name.begin(), name.end(), is_name_character);
}

std::string zone_rules(const std::string& name) {
  const std::string path = zone_folder() + "/" + name;
  Content content = read_small(path);
  if (content.error != 0 && !means_absent(content.error)) {
    throw Error(Exit::system,
                Problem{{.file = path}, reason("cannot read: {}", std::strerror(content.error)), {}});
  }
  return content.bytes.starts_with(kMagic) ? std::move(content.bytes) : std::string();
}

std::vector<std::string> all_zone_names() {
  std::vector<std::string> names;
  const fs::path folder = zone_folder();
  std::error_code failed;
  for (Walk at(folder, failed); !failed && at != Walk(); at.increment(failed)) add_name(at, folder, names);
  std::sort(names.begin(), names.end());
  return names;
}

std::optional<std::string> zone_in_path(std::string_view path) {
  const std::size_t folder = path.rfind(kFolderName);
  if (folder == std::string_view::npos) return std::nullopt;
  return std::string(path.substr(folder + kFolderName.size()));
}

std::optional<std::string> zone_of_link(const std::string& path) {
  std::error_code failed;
  const fs::path target = fs::read_symlink(path, failed);
  return failed ? std::nullopt : zone_in_path(target.string());
}

std::optional<std::string> zone_of_file(const std::string& path) {
  const std::string bytes = read_small(path).bytes;
  const std::size_t start = bytes.find_first_not_of(kBlanks);
  if (start == std::string::npos) return std::nullopt;
  return bytes.substr(start, bytes.find_first_of(kBlanks, start) - start);
}

}  // namespace rcw::time
