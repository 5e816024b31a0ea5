// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/edit_set.h"

#include <optional>

#include "lib/journal/kinds.h"
#include "lib/store/record_yaml.h"
#include "lib/yaml/door.h"

namespace rcw::tools {
namespace {

using yaml::Node;

std::string kind_of(const Node& tree) {
  const Node* const schema = tree.find("schema");
  const auto parsed = schema == nullptr ? std::nullopt : store::parse_schema(schema->scalar);
  return parsed ? parsed->kind : std::string();
}

std::optional<store::Record> read_before(const Node& tree, const std::string& file) {
  try {
    return store::decode(tree, file, journal::kinds());
  } catch (const Error&) {
    return std::nullopt;  // the new value may be what mends it
  }
}

// A value that was typed is the command line's fault; what was wrong before is the file's.
store::Record read_after(const Node& tree, const std::string& file, bool was_good) {
  try {
    return store::decode(tree, file, journal::kinds());
  } catch (const Error& error) {
    if (!was_good) throw;
    auto problems = error.problems();
    for (auto& problem : problems) problem.where = {.field = problem.where.field};
    throw Error(Exit::usage, std::move(problems));
  }
}

}  // namespace

Revised apply(const store::Original& original, const std::vector<Assignment>& assignments,
              cli::Context& context) {
  const std::string file = context.home() + '/' + original.path;
  Node tree = yaml::parse(file, original.bytes);
  const auto before = read_before(tree, file);
  const std::string kind = kind_of(tree);
  std::vector<Node> values;
  for (const auto& one : assignments) {
    values.push_back(one.remove ? Node() : value_node(kind, one.path, one.value, context.present()));
    if (one.remove)
      yaml::remove_value(tree, one.path);
    else
      yaml::set_value(tree, one.path, values.back());
  }
  const store::Record after = read_after(tree, file, before.has_value());
  const Node model = store::encode(after);
  std::string bytes = original.bytes;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const yaml::KeyPath& path = assignments[i].path;
    bytes = assignments[i].remove ? yaml::remove_key(file, bytes, path)
                                  : yaml::set_key(file, bytes, path, values[i], model);
  }
  return {store::revised_path(original, before, after), std::move(bytes)};
}

}  // namespace rcw::tools
