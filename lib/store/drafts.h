// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/io/dir.h"
#include "lib/store/id.h"
#include "lib/yaml/node.h"

namespace rcw::store {

// A file in .rcw/drafts: words on their way to become a record.
struct DraftFile {
  std::string id = {};    // what it is called by: its name without what follows the last dot
  std::string file = {};  // its name there
  std::string path = {};
};

// True for answers to questions, <id>.yaml; false for words, and for the copy of a record in an editor.
bool is_asking(const DraftFile& draft);

// Keeps what is not a record yet. Each save replaces the file as a whole and is on the disk when it
// comes back, so that nothing typed is lost to a crash. Drafts never leave this machine.
class Drafts {
 public:
  // Makes nothing before the first save.
  explicit Drafts(std::string home) : home_(std::move(home)) {}

  // Saves a YAML document (a mapping) as <id>.yaml; gives back its path. Throws Error(system).
  std::string save(const std::string& id, const yaml::Node& document);
  // Saves words as they are, whatever bytes they hold, under a new name; gives back the path.
  std::string keep(IdMaker& ids, const std::string& words);

  // An id that no draft has yet. Throws Error(system) when the folder cannot be read.
  std::string next_id(IdMaker& ids, const std::string& about) const;

  // Sorted by name.
  std::vector<DraftFile> list() const;
  // The one with this id, or whose id starts so. Throws Error(no) when there is none, Error(usage) when there
  // are several.
  DraftFile find(const std::string& prefix) const;
  std::string read(const DraftFile& draft) const;
  // Throws Error(system) when it cannot be taken away.
  void discard(const DraftFile& draft);

 private:
  std::optional<io::Dir> folder() const;

  std::string home_;
};

}  // namespace rcw::store
