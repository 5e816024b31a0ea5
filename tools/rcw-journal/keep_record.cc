// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/keep_record.h"

#include <utility>

#include "lib/store/deposit.h"
#include "lib/store/layout.h"
#include "lib/store/record_yaml.h"
#include "tools/rcw-journal/chosen.h"

namespace rcw::tools {

store::Filed keep_record(const yaml::Node& tree, const std::string& name, const std::string& command,
                         cli::Context& context) {
  store::Record record = store::decode(tree, name, context.kinds());
  static_cast<void>(store::to_bytes(record, name));  // too large is found before anything is written
  store::Deposit deposit(context.home(), store::layout::kJournal);
  store::IdMaker ids(context.seed());
  const store::Placed placed = deposit.add(record, ids);
  deposit.settle();
  deposit.note(doing(command, context));
  return {.record = std::move(record), .path = placed.path};
}

}  // namespace rcw::tools
