// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/store/revise.h"

namespace rcw::verbs {

// The copy of a record that an editor works on: .rcw/drafts/ID.edit.yaml, headed by a line that tells
// editors its schema. It stays until somebody says discard(), so that nothing typed is lost.
class EditDraft {
 public:
  // `kind` is "journal.note"; empty when the record cannot be read.
  EditDraft(const std::string& home, const store::Original& original, const std::string& kind);

  const std::string& path() const { return path_; }
  // An older draft of the same record that is still there.
  const std::string& older() const { return older_; }

  // What stands in it without the lines that we put there; nothing when the file has gone.
  std::optional<std::string> read() const;
  // Writes what is wrong above it, each with its line in the new draft, and gives it back so.
  std::vector<Problem> annotate(const std::string& bytes, const std::vector<Problem>& problems) const;
  void discard() const;

 private:
  io::Dir own_;
  io::Dir drafts_;
  std::string head_ = {};
  std::string name_ = {};
  std::string path_ = {};
  std::string older_ = {};
};

}  // namespace rcw::verbs
