// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/recode.h"

#include <iterator>

#include "lib/store/layout.h"
#include "lib/verbs/chosen.h"
#include "lib/verbs/edit_set.h"
#include "lib/yaml/writer.h"

namespace rcw::tools {
namespace {

std::string history_place(const journal::CategoryRename& rename) {
  using namespace store::layout;
  return std::string(kContent) + '/' + kCategories + '/' + journal::file_name(rename);
}

}  // namespace

void recode(cli::Context& context, const std::vector<store::Filed>& entries,
            const journal::CategoryRename& rename) {
  const verbs::Changes changes =
      verbs::read_changes({std::string(journal::kCategoryField) + '=' + rename.to}, {});
  const store::Doing what = verbs::doing("categories rename", context);
  const store::Lock lock(context.home());
  const store::Shelf shelf(context.home(), store::layout::kJournal, context.kinds());
  cli::Finder finder(shelf, context.kinds(), context);
  std::vector<store::Step> steps;
  for (const auto& filed : entries) {
    const auto& slot = finder.locate(filed.record.envelope.id);
    const store::Original original = store::load_original(context.home(), shelf, slot);
    const verbs::Revised revised = verbs::apply(original, changes, context);
    auto more = store::revise(original, revised.path, revised.bytes);
    std::move(more.begin(), more.end(), std::back_inserter(steps));
  }
  steps.push_back({history_place(rename), std::nullopt, yaml::document(journal::encode(rename))});
  store::commit(lock, what, steps);
}

}  // namespace rcw::tools
