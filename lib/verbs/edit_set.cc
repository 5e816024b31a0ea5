// SPDX-License-Identifier: MIT
#include "lib/verbs/edit_set.h"

#include <optional>

#include "lib/store/record_yaml.h"
#include "lib/yaml/door.h"

namespace rcw::verbs {
namespace {

using yaml::Node;

// A file whose kind cannot be told may be mended in its envelope.
store::Kind kind_of(const Node& tree, const store::Kinds& kinds) {
  const Node* const schema = tree.find("schema");
  const auto parsed = schema == nullptr ? std::nullopt : store::parse_schema(schema->scalar);
  const store::Kind* kind = parsed ? store::find_kind(kinds, parsed->domain, parsed->kind) : nullptr;
  return kind == nullptr ? store::Kind{} : *kind;
}

std::optional<store::Record> read_before(const Node& tree, const std::string& file,
                                         const store::Kinds& kinds) {
  try {
    return store::decode(tree, file, kinds);
  } catch (const Error&) {
    return std::nullopt;  // the new value may be what mends it
  }
}

// A value that was typed is the command line's fault; what was wrong before is the file's.
store::Record read_after(const Node& tree, const std::string& file, const store::Kinds& kinds,
                         bool was_good) {
  try {
    return store::decode(tree, file, kinds);
  } catch (const Error& error) {
    if (!was_good) throw;
    auto problems = error.problems();
    for (auto& problem : problems) problem.where = {.field = problem.where.field};
    throw Error(Exit::usage, std::move(problems));
  }
}

}  // namespace

Revised apply(const store::Original& original, const Changes& changes, cli::Context& context) {
  const std::string file = context.home() + '/' + original.path;
  const store::Kinds& kinds = context.kinds();
  Node tree = yaml::parse(file, original.bytes);
  const auto before = read_before(tree, file, kinds);
  const store::Kind kind = kind_of(tree, kinds);
  std::vector<Node> values;
  for (const auto& change : changes.all) {
    values.push_back(change.remove ? Node() : new_value(kind, change, changes, context.present()));
    if (change.remove)
      yaml::remove_value(tree, change.path);
    else
      yaml::set_value(tree, change.path, values.back());
  }
  const store::Record after = read_after(tree, file, kinds, before.has_value());
  const Node model = store::encode(after);
  std::string bytes = original.bytes;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const yaml::KeyPath& path = changes.all[i].path;
    bytes = changes.all[i].remove ? yaml::remove_key(file, bytes, path)
                                  : yaml::set_key(file, bytes, path, values[i], model);
  }
  return {store::revised_path(original, before, after), std::move(bytes)};
}

}  // namespace rcw::verbs
