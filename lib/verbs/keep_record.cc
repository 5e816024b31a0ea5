// SPDX-License-Identifier: MIT
#include "lib/verbs/keep_record.h"

#include <utility>

#include "lib/store/deposit.h"
#include "lib/store/record_yaml.h"
#include "lib/verbs/chosen.h"

namespace rcw::verbs {

store::Filed keep_record(const yaml::Node& tree, const std::string& name, const std::string& command,
                         cli::Context& context) {
  store::Record record = store::decode(tree, name, context.kinds());
  static_cast<void>(store::to_bytes(record, name));  // too large is found before anything is written
  store::Deposit deposit(context.home(), context.tree());
  store::IdMaker ids(context.seed());
  const store::Placed placed = deposit.add(record, ids);
  deposit.settle();
  deposit.note(doing(command, context));
  return {.record = std::move(record), .path = placed.path};
}

}  // namespace rcw::verbs
