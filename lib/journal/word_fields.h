// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/kind.h"
#include "lib/store/record.h"

namespace rcw::journal {

// Where records keep words of one sort, such as responses: in fields that hold a choice or a word, never in
// prose. Which they are is looked up in the kinds, so that kinds of somebody's own take part; each kind is
// looked at when a record of it is first met.
class WordFields {
 public:
  // The field at this dotted path in any kind, and every field that chooses from this vocabulary; an empty
  // vocabulary is none.
  WordFields(store::Kinds kinds, std::string path, std::string vocabulary);

  // Visits the words a record has, in their order; one that it has twice is visited twice.
  void each(const store::Record& record, const std::function<void(std::string_view)>& visit);

 private:
  const std::vector<std::string>& paths_in(const store::Schema& schema);
  bool holds(const store::FieldSpec& field, std::string_view path) const;

  store::Kinds kinds_;
  std::string path_;
  std::string vocabulary_;
  std::map<std::string, std::vector<std::string>, std::less<>> paths_ = {};  // by the name of a kind
};

}  // namespace rcw::journal
