// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.h"
#include "lib/yaml/node.h"

namespace rcw::yaml {

// Decodes one mapping field by field and collects everything that is wrong, so that a person sees all
// mistakes of a file at once. Getters return nothing when the key is missing or wrong; a wrong one
// has been noted. Field paths read "links[0].id".
class Fields {
 public:
  // `problems` outlives this. A node that is no mapping is noted as the only problem.
  Fields(const Node& node, std::string file, std::string path, std::vector<Problem>& problems);

  // Notes every key that is neither known nor starts with "x-", with the near word.
  void only(std::span<const std::string> known) const;
  // The same, and no x- keys either: for mappings that are read into a struct which cannot keep them.
  void exactly(std::span<const std::string> known) const;

  bool has(std::string_view key) const;
  // Notes "missing" when the key is not there.
  const Node* require(std::string_view key) const;

  std::optional<std::string> text(std::string_view key) const;  // any scalar but null
  std::optional<std::string> one_of(std::string_view key, std::span<const std::string> words) const;
  std::optional<std::vector<std::string>> texts(std::string_view key) const;  // a list of scalars
  std::vector<Fields> maps(std::string_view key) const;                       // a list of mappings
  std::optional<Fields> group(std::string_view key) const;                    // one mapping

  // The user's own x- members, in the order of the file.
  std::vector<Member> extra() const;

  // Notes a problem at a key (its value's place), or at the mapping when the key is not there.
  void fail(std::string_view key, std::string reason, std::string hint = {}) const;
  // The same for one item of a list, counted from 0.
  void fail_item(std::string_view key, std::size_t index, std::string reason, std::string hint = {}) const;

 private:
  std::string path_of(std::string_view key) const;
  std::string path_of(std::string_view key, std::size_t index) const;

  const Node* node_;
  std::string file_;
  std::string path_;
  std::vector<Problem>* problems_;
};

}  // namespace rcw::yaml
