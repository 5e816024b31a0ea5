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

FiledWindow choose_guess_window(const std::string& name, const WindowFilter& filter, cli::Context& context) {
  if (!name.empty()) return choose_review_window(name, filter.with, context);
  auto running = running_windows(filter, context);
  if (running.size() == 1) return std::move(running.front());
  if (running.size() > 1) {
    throw usage_error(reason("several windows are running"),
                      hint("--window ID says which; 'window list' shows them"));
  }
  auto next = next_window(filter, context);
  return next ? std::move(*next) : last_window(filter, context);
}

}  // namespace rcw::tools
