// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/io/dir.h"
#include "lib/store/lock.h"

namespace rcw::store {

// Changes files of a store one after the other, with one folder open at a time: leaving a folder makes
// what was done in it durable.
class Mover {
 public:
  // `kept` is the folder in the trash into which old bytes go.
  Mover(const Lock& lock, const io::Dir& kept);

  // Keeps the bytes of a file under a name in the trash; they must have this digest. Throws Error(busy)
  // when they do not.
  void keep(const std::string& path, const std::string& digest, const std::string& name);
  // Puts a file where none is. Throws Error(busy) when one is.
  void put(const std::string& path, const std::string& bytes);
  // Puts it in the place of the one that is there.
  void change(const std::string& path, const std::string& bytes);
  void remove(const std::string& path);
  // Makes all of it durable.
  void settle();

 private:
  const io::Dir& enter(const std::string& path);

  const Lock& lock_;
  const io::Dir& kept_;
  std::optional<io::Dir> folder_ = {};
  std::string folder_name_ = {};
  bool unsettled_ = false;
};

// "has changed meanwhile", at a path below the store.
Error changed_meanwhile(const io::Dir& root, const std::string& path);

}  // namespace rcw::store
