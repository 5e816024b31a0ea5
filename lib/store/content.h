// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/yaml/node.h"

namespace rcw::store {

// A file of content: prompts, words, kinds, notices. Built in (lib/content), or the user's own in
// content/<folder>/<id>.yaml, which takes the place of the built-in one of the same id.
struct Content {
  std::string file = {};  // its path, or "built in: …"
  yaml::Node node = {};
};

// What the store and the programs know by content. Nothing is read before it is asked for.
class ContentShelf {
 public:
  // An empty home is none: built-in content only.
  explicit ContentShelf(std::string home) : home_(std::move(home)) {}

  // Throws Error(bad_data) when the user's file is no YAML document.
  std::optional<Content> find(const std::string& folder, const std::string& id) const;
  // Every id of a folder, the user's own included, sorted.
  std::vector<std::string> ids(const std::string& folder) const;

 private:
  std::string home_;
};

}  // namespace rcw::store
