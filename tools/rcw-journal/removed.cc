// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/removed.h"

#include "lib/journal/kinds.h"
#include "lib/store/catalog.h"
#include "lib/store/layout.h"

namespace rcw::tools {

std::vector<store::Kept> removed_entries(cli::Context& context, const io::Dir& root) {
  const auto report = [&](const Error& error) { context.messages.report(error); };
  const store::Shelf shelf(context.home(), store::layout::kJournal, journal::kinds());
  const store::Catalog catalog(shelf.slots(report));
  return store::removed_records(root, journal::kinds(),
                                [&](const std::string& id) { return catalog.has(id); });
}

}  // namespace rcw::tools
