// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::test {

// An empty folder of one test, gone with it.
class TempDir {
 public:
  TempDir() : path_(std::filesystem::temp_directory_path() / "rcw-test-XXXXXX") {
    if (::mkdtemp(path_.data()) == nullptr) throw std::runtime_error("no temporary directory");
  }
  ~TempDir() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;

  const std::string& path() const { return path_; }
  std::string path_of(const std::string& name) const { return path_ + '/' + name; }

  // Writes a file, and the folders above it; gives back its path.
  std::string write(const std::string& name, std::string_view bytes) const {
    const std::string path = path_of(name);
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }
  void make_folder(const std::string& name) const { std::filesystem::create_directories(path_of(name)); }

  bool has(const std::string& name) const { return std::filesystem::exists(path_of(name)); }
  std::string read(const std::string& name) const {
    std::ifstream file(path_of(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  // Mode bits below 0777.
  unsigned mode(const std::string& name) const {
    struct stat status = {};
    if (::stat(path_of(name).c_str(), &status) != 0) return 0;
    return status.st_mode & 0777U;
  }
  // The paths of all files below a folder, without the temporary folder's own path.
  std::vector<std::string> files(const std::string& below = ".") const {
    std::vector<std::string> all;
    if (!has(below)) return all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_of(below))) {
      if (!entry.is_directory()) all.push_back(std::filesystem::relative(entry.path(), path_).string());
    }
    return all;
  }

 private:
  std::string path_;
};

// File modes as they are asked for, or as somebody's umask leaves them, until the end of the scope.
class Umask {
 public:
  explicit Umask(mode_t mask) : before_(::umask(mask)) {}
  ~Umask() { ::umask(before_); }
  Umask(const Umask&) = delete;
  Umask& operator=(const Umask&) = delete;

 private:
  mode_t before_;
};

}  // namespace rcw::test
