// SPDX-License-Identifier: MIT
#include "lib/store/kind.h"

#include <algorithm>
#include <utility>

namespace rcw::store {
namespace {

// Kinds that are simply there.
class GivenKinds : public KindSource {
 public:
  explicit GivenKinds(std::vector<Kind> all) : all_(std::move(all)) {}

  const Kind* find(std::string_view domain, std::string_view name) const override {
    const auto is_it = [&](const Kind& kind) { return kind.domain == domain && kind.name == name; };
    const auto found = std::find_if(all_.begin(), all_.end(), is_it);
    return found == all_.end() ? nullptr : &*found;
  }

  std::vector<std::string> names() const override {
    std::vector<std::string> names;
    for (const auto& kind : all_) names.push_back(kind.name);
    return names;
  }

  std::vector<const Kind*> all() const override {
    std::vector<const Kind*> pointers;
    for (const auto& kind : all_) pointers.push_back(&kind);
    return pointers;
  }

 private:
  std::vector<Kind> all_;
};

enum class Groups { left_out, named };

void append_paths(const std::vector<FieldSpec>& fields, const std::string& above, Groups groups,
                  std::vector<std::string>& out) {
  for (const FieldSpec& field : fields) {
    const std::string path = above + field.name;
    const bool group = field.type == FieldType::group;
    if (!group || groups == Groups::named) out.push_back(path);
    if (group) append_paths(field.fields, path + '.', groups, out);
  }
}

}  // namespace

Kinds::Kinds(std::vector<Kind> all) : source_(std::make_shared<GivenKinds>(std::move(all))) {}

std::string tree_of(const Kind& kind) {
  return kind.folder.empty() ? kind.domain : kind.domain + '/' + kind.folder;
}

const Kind* find_kind(const Kinds& kinds, std::string_view domain, std::string_view name) {
  return kinds.source().find(domain, name);
}

std::vector<std::string> kind_names(const Kinds& kinds) { return kinds.source().names(); }

const FieldSpec* find_field(const Kind& kind, std::string_view path) {
  const std::vector<FieldSpec>* fields = &kind.fields;
  while (true) {
    const auto dot = std::min(path.find('.'), path.size());
    const auto found = std::find_if(fields->begin(), fields->end(), [&](const FieldSpec& field) {
      return field.name == path.substr(0, dot);
    });
    if (found == fields->end()) return nullptr;
    if (dot == path.size()) return &*found;
    path.remove_prefix(dot + 1);
    fields = &found->fields;
  }
}

std::vector<std::string> field_paths(const Kind& kind) {
  std::vector<std::string> paths;
  append_paths(kind.fields, "", Groups::left_out, paths);
  return paths;
}

std::vector<std::string> all_field_paths(const Kinds& kinds) {
  std::vector<std::string> paths = envelope_keys();
  for (const Kind* kind : kinds.source().all()) append_paths(kind->fields, "", Groups::named, paths);
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

const std::vector<std::string>& envelope_keys() {
  static const std::vector<std::string> keys = {"schema", "id",   "at",   "zone", "recorded",
                                                "mode",   "with", "tags", "links"};
  return keys;
}

}  // namespace rcw::store
