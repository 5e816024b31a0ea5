// SPDX-License-Identifier: MIT
#include "lib/verbs/chosen.h"

#include <fmt/format.h>

#include <set>

#include "lib/base/reason.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"

namespace rcw::verbs {

std::vector<store::Original> originals(const cli::Names& names, cli::Context& context) {
  const auto named = cli::read_names(names);
  if (named.empty() && names.ids_from.empty()) {
    throw usage_error(reason("say which record"),
                      hint("give an id, a path, or --ids - to read them from standard input"));
  }
  const store::Shelf shelf(context.home(), context.trees(), context.kinds());
  cli::Finder finder(shelf, context.kinds(), context);
  std::vector<store::Original> out;
  std::set<std::string> seen;
  for (const auto& name : named) {
    try {
      auto original = store::load_original(context.home(), shelf, finder.locate(name));
      if (seen.insert(original.path).second) out.push_back(std::move(original));
    } catch (const Error& error) {
      context.messages.report(error);
    }
  }
  return out;
}

store::Doing doing(const std::string& command, cli::Context& context) {
  return {command, time::to_string(context.present().stamp())};
}

void print_ids(const std::vector<std::string>& ids, bool null, cli::Context& context) {
  for (const auto& id : ids) context.out.write(id + (null ? '\0' : '\n'));
}

void print_act(const std::string& what, const std::string& path, cli::Context& context) {
  const auto parsed = store::layout::parse_record_name(store::name_of(path));
  context.out.write(fmt::format("{:<8}  {:<10}  {}\n", what, parsed ? parsed->id : "-", path));
}

}  // namespace rcw::verbs
