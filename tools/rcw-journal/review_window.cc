// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/review_window.h"

#include <utility>

#include "lib/base/reason.h"

namespace rcw::tools {

FiledWindow choose_review_window(const std::string& name, const std::string& with, cli::Context& context) {
  auto chosen = choose_windows(name.empty() ? "last" : name, with, context);
  if (chosen.size() > 1) {
    throw usage_error(reason("several windows are running"), hint("'window list' shows their ids"));
  }
  if (with.empty() || chosen.front().window.with == with) return std::move(chosen.front());
  throw usage_error(reason("that window is about another relationship"));
}

}  // namespace rcw::tools
