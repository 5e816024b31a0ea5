// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/review_window.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/text/holds.h"

namespace rcw::tools {

FiledWindow choose_review_window(const std::string& name, const std::string& with, cli::Context& context) {
  const std::optional<std::string> about = with.empty() ? std::nullopt : std::optional(with);
  if (name.empty() || name == "last") return last_window("", about, context);
  if (text::holds(journal::protocol_names(), name)) return last_window(name, about, context);
  auto chosen = choose_windows(name, read_windows(context), context);
  if (about) std::erase_if(chosen, [&](const FiledWindow& one) { return one.window.with != *about; });
  if (chosen.size() == 1) return std::move(chosen.front());
  if (chosen.empty()) throw usage_error(reason("that window is about another relationship"));
  throw usage_error(reason("several windows are running"), hint("'window list' shows their ids"));
}

}  // namespace rcw::tools
