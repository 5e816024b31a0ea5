// SPDX-License-Identifier: MIT
#include "lib/verbs/removed.h"

#include <algorithm>

#include "lib/store/catalog.h"
#include "lib/store/kind_file.h"

namespace rcw::verbs {
namespace {

store::Catalog catalog_of(const std::string& domain, const store::Kinds& kinds, cli::Context& context) {
  const auto report = [&](const Error& error) { context.messages.report(error); };
  const store::Shelf shelf(context.home(), store::layout::trees(domain), kinds);
  return store::Catalog(shelf.slots(report));
}

}  // namespace

bool is_of_this_tool(const store::Kept& kept, cli::Context& context, const io::Dir& root) {
  const auto schema = store::kept_schema(root, kept);
  return !schema || schema->domain == context.tree();
}

std::vector<store::Kept> removed_records(cli::Context& context, const io::Dir& root) {
  const auto catalog = catalog_of(context.tree(), context.kinds(), context);
  auto all =
      store::removed_records(root, context.kinds(), [&](const std::string& id) { return catalog.has(id); });
  std::erase_if(all, [&](const auto& kept) { return !is_of_this_tool(kept, context, root); });
  return all;
}

std::size_t count_removed(cli::Context& context, const io::Dir& root) {
  std::vector<store::Catalog> catalogs;
  for (const auto& domain : store::layout::domains()) {
    const bool own = domain == context.tree();
    catalogs.push_back(
        catalog_of(domain, own ? context.kinds() : store::content_kinds(domain, context.home()), context));
  }
  const auto in_store = [&](const std::string& id) {
    return std::any_of(catalogs.begin(), catalogs.end(), [&](const auto& one) { return one.has(id); });
  };
  return store::removed_records(root, context.kinds(), in_store).size();
}

}  // namespace rcw::verbs
