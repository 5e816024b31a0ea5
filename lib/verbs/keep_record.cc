// SPDX-License-Identifier: MIT
#include "lib/verbs/keep_record.h"

#include <utility>

#include "lib/store/deposit.h"
#include "lib/store/record_yaml.h"
#include "lib/verbs/chosen.h"

namespace rcw::verbs {

std::string tree_for(const store::Record& record, cli::Context& context) {
  const store::Schema& schema = record.envelope.schema;
  const store::Kind* kind = store::find_kind(context.kinds(), schema.domain, schema.kind);
  return kind == nullptr ? context.tree() : store::tree_of(*kind);
}

store::Filed keep_record(const yaml::Node& tree, const std::string& name, const std::string& command,
                         cli::Context& context) {
  store::Record record = store::decode(tree, name, context.kinds());
  static_cast<void>(store::to_bytes(record, name));  // too large is found before anything is written
  store::Deposit deposit(context.home(), tree_for(record, context));
  store::IdMaker ids(context.seed());
  const store::Placed placed = deposit.add(record, ids);
  deposit.settle();
  deposit.note(doing(command, context));
  return {.record = std::move(record), .path = placed.path};
}

}  // namespace rcw::verbs
