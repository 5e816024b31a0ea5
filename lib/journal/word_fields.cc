// SPDX-License-Identifier: MIT
#include "lib/journal/word_fields.h"

#include <utility>

#include "lib/journal/field_path.h"

namespace rcw::journal {

WordFields::WordFields(store::Kinds kinds, std::string path, std::string vocabulary)
    : kinds_(std::move(kinds)), path_(std::move(path)), vocabulary_(std::move(vocabulary)) {}

bool WordFields::holds(const store::FieldSpec& field, std::string_view path) const {
  const bool choice = field.type == store::FieldType::choice;
  if (choice && !vocabulary_.empty() && field.vocabulary == vocabulary_) return true;
  return path == path_ && (choice || field.type == store::FieldType::word);
}

const std::vector<std::string>& WordFields::paths_in(const store::Schema& schema) {
  const auto known = paths_.find(schema.kind);
  if (known != paths_.end()) return known->second;
  std::vector<std::string> paths;
  if (const store::Kind* kind = store::find_kind(kinds_, schema.domain, schema.kind)) {
    for (auto& path : store::field_paths(*kind)) {
      if (holds(*store::find_field(*kind, path), path)) paths.push_back(std::move(path));
    }
  }
  return paths_.emplace(schema.kind, std::move(paths)).first->second;
}

void WordFields::each(const store::Record& record, const std::function<void(std::string_view)>& visit) {
  for (const auto& path : paths_in(record.envelope.schema)) each_value(record.fields, path, visit);
}

}  // namespace rcw::journal
