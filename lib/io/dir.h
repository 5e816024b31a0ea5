// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/io/fd.h"

namespace rcw::io {

enum class EntryType { file, directory, link, other };

struct Entry {
  std::string name;
  EntryType type;
};

// An open directory. Everything below it is reached by name from here, one step at a time and never
// through a symbolic link, so nothing outside the tree can be read or written by accident.
class Dir {
 public:
  // The root of a tree: its own path may hold links. Nothing when it does not exist.
  static std::optional<Dir> find_root(const std::string& path);
  // Makes what is missing of the path (0700) and syncs the parents of what it made.
  static Dir make_root(const std::string& path);

  // A directory in this one. Nothing when there is none; throws Error(bad_data) for a link.
  std::optional<Dir> find(const std::string& name) const;
  // The same, made (0700) when it is not there; then this directory is synced.
  Dir make(const std::string& name) const;

  // Sorted by name; without "." and "..".
  std::vector<Entry> list() const;
  // Mode bits below 0777.
  unsigned mode() const;
  // Makes the names in it durable.
  void sync() const;

  int fd() const noexcept { return fd_.get(); }
  const std::string& path() const noexcept { return path_; }
  std::string path_of(const std::string& name) const { return path_ + '/' + name; }

 private:
  Dir(Fd fd, std::string path) : fd_(std::move(fd)), path_(std::move(path)) {}

  Fd fd_;
  std::string path_;
};

}  // namespace rcw::io
