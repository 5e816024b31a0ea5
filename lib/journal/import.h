// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/store/kind.h"
#include "lib/store/record.h"
#include "lib/yaml/node.h"

namespace rcw::journal {

// One record of somebody else's data, on its way to become an entry.
struct Source {
  yaml::Node node;
  std::string file;
  int line = 1;
};

// --map field=column: the field of ours, and what the source calls it.
using Mapping = std::map<std::string, std::string>;

// Reads "at=date". Throws Error(usage) when it is no such pair.
void add_mapping(Mapping& mapping, const std::string& pair);

// Reads a local time without offset, as tables often have it, in the user's zone; nothing when it is
// no time at all.
using ReadLocalTime = std::function<std::optional<time::Stamp>(const std::string&)>;

// Turns sources into records of one import. Records that carry an id keep it; others get one derived
// from their content and from how many equal ones came before, so that importing again, here or on
// another machine, adds nothing. `recorded` and `mode` are never invented.
class Importer {
 public:
  Importer(std::string kind, Mapping mapping, store::Kinds kinds, ReadLocalTime read_local_time);

  // Throws Error(bad_data) with all that is wrong with this source, also when its id was there before
  // with other content. Columns with no field of ours are kept as x- keys; null is no value.
  store::Record convert(const Source& source);

 private:
  const store::Kind* kind_of(const Source& source) const;
  yaml::Node rename(const Source& source, const store::Kind* kind) const;
  std::string own_name(const std::string& column, const store::Kind* kind) const;
  void resolve_time(yaml::Node& node) const;

  std::string kind_;
  Mapping mapping_;
  store::Kinds kinds_;
  ReadLocalTime read_local_time_;
  void remember(const store::Record& record, const Source& source);

  std::map<std::string, int> seen_ = {};             // content, how often
  std::map<std::string, std::string> with_id_ = {};  // id, content
};

}  // namespace rcw::journal
