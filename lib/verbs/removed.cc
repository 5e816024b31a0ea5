// SPDX-License-Identifier: MIT
#include "lib/verbs/removed.h"

#include "lib/store/catalog.h"

namespace rcw::verbs {

std::vector<store::Kept> removed_records(cli::Context& context, const io::Dir& root) {
  const auto report = [&](const Error& error) { context.messages.report(error); };
  const store::Shelf shelf(context.home(), context.tree(), context.kinds());
  const store::Catalog catalog(shelf.slots(report));
  return store::removed_records(root, context.kinds(),
                                [&](const std::string& id) { return catalog.has(id); });
}

}  // namespace rcw::verbs
