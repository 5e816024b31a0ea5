// SPDX-License-Identifier: MIT
#include "lib/verbs/set_field.h"

#include "lib/base/reason.h"
#include "lib/cli/names.h"
#include "lib/store/record_yaml.h"
#include "lib/store/revise.h"
#include "lib/verbs/chosen.h"
#include "lib/yaml/door.h"

namespace rcw::verbs {
namespace {

store::Original load(const std::string& id, cli::Context& context) {
  const store::Shelf shelf(context.home(), context.trees(), context.kinds());
  cli::Finder finder(shelf, context.kinds(), context);
  return store::load_original(context.home(), shelf, finder.locate(id));
}

void check_unchanged(const store::Record& now, const store::Filed& filed) {
  if (yaml::same(store::encode(now), store::encode(filed.record))) return;
  throw Error(Exit::busy, Problem{{.file = filed.path},
                                  reason("the record changed while this was running"),
                                  hint("nothing was changed; give the command again")});
}

}  // namespace

void set_fields(cli::Context& context, const std::string& command, const store::Filed& filed,
                const std::vector<FieldValue>& values) {
  const store::Lock lock(context.home());
  const store::Original original = load(filed.record.envelope.id, context);
  const std::string file = context.home() + '/' + original.path;
  yaml::Node tree = yaml::parse(file, original.bytes);
  check_unchanged(store::decode(tree, file, context.kinds()), filed);
  std::string bytes = original.bytes;
  for (const auto& [path, value] : values) {
    if (!value) {
      yaml::remove_value(tree, path);
      bytes = yaml::remove_key(file, bytes, path);
      continue;
    }
    yaml::set_value(tree, path, *value);
    const store::Record after = store::decode(tree, file, context.kinds());
    bytes = yaml::set_key(file, bytes, path, *value, store::encode(after));
  }
  if (bytes == original.bytes) return;
  store::commit(lock, doing(command, context), store::revise(original, original.path, std::move(bytes)));
}

void set_field(cli::Context& context, const std::string& command, const store::Filed& filed,
               const yaml::KeyPath& path, const yaml::Node& value) {
  set_fields(context, command, filed, {{path, value}});
}

}  // namespace rcw::verbs
