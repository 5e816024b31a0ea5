// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/window_change.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "lib/base/reason.h"
#include "lib/verbs/set_field.h"
#include "tools/rcw-journal/review_data.h"
#include "tools/rcw-journal/windows.h"

namespace rcw::tools {
namespace {

using journal::Window;
using journal::WindowState;
using yaml::Node;

FiledWindow choose_one(const std::string& name, cli::Context& context) {
  auto chosen = choose_windows(name, "", context);
  if (chosen.size() == 1) return std::move(chosen.front());
  std::vector<std::string> ids;
  for (const auto& one : chosen) ids.push_back(one.window.id);
  throw usage_error(reason("several windows are running"),
                    hint("say which one: {}", fmt::to_string(fmt::join(ids, ", "))));
}

[[noreturn]] void refuse_over(const Window& window, const char* how) {
  throw Error(Exit::no,
              Problem{{},
                      reason("the window {} {} on {}", window.id, how, time::to_string(window.end())),
                      hint("--on DATE corrects the day")});
}

// With a day the day of a stop can be set right later on.
time::Day stop_day(const Window& window, const std::string& on, cli::Context& context) {
  const time::Day today = context.present().today();
  if (on.empty()) {
    const WindowState state = journal::state_on(window, today);
    if (state == WindowState::stopped) refuse_over(window, "was stopped");
    if (state == WindowState::ended) refuse_over(window, "ended");
    return today;
  }
  const time::Day day = read_day("--on", on, time::Direction::past, context);
  if (day > today) throw usage_error(reason("--on: that day is still to come"), hint("stop the window then"));
  if (journal::is_in(window, day)) return day;
  throw usage_error(
      reason("{} is not one of the days of the window", time::to_string(day)),
      hint("it is from {} to {}", time::to_string(window.first), time::to_string(window.last())));
}

Node list_of(const std::vector<time::Day>& days) {
  Node list = Node::list();
  for (const time::Day day : days) list.items.push_back(Node::token(time::to_string(day)));
  return list;
}

void check_beforehand(const std::vector<time::Day>& days, const Window& window, time::Day today) {
  for (const time::Day day : days) {
    const bool known = std::find(window.off.begin(), window.off.end(), day) != window.off.end();
    if (known || day >= today) continue;
    throw usage_error(reason("{} is over, and a day off is said beforehand", time::to_string(day)),
                      hint("today and later days can be added"));
  }
}

int read_more_days(const std::string& text, const Window& window) {
  int days = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, days);
  const int most = journal::kLongestWindow - window.length;
  if (error == std::errc() && stop == end && days >= 1 && days <= most) return days;
  throw usage_error(reason("--days wants a whole number from 1 to {}", most),
                    hint("so many days more; a window has {} at the most", journal::kLongestWindow));
}

// A window may grow as long as nobody has looked at what it says: an end that is chosen by the result finds
// patterns that are not there (domain 3.7).
void check_not_looked_at(const Window& window, cli::Context& context) {
  for (const auto& filed : read_reviews(window, context)) {
    const auto look = journal::find_look(filed.record);
    if (look->early) continue;
    throw Error(Exit::no,
                Problem{{},
                        reason("the window {} was looked at, so its days stay as they are", window.id),
                        hint("'window start' begins another one, for the same guesses or new ones")});
  }
}

void check_room(const Window& longer, cli::Context& context) {
  for (const auto& other : read_windows(context)) {
    if (other.window.id == longer.id || !journal::collide(longer, other.window)) continue;
    throw usage_error(reason("these days overlap with the window {} ({} to {})", other.window.id,
                             time::to_string(other.window.first), time::to_string(other.window.last())),
                      hint("fewer --days leave that one alone"));
  }
}

Node extensions_of(const Window& window) {
  Node list = Node::list();
  for (const auto& one : window.extensions) {
    list.items.push_back(Node::map({{"on", Node::token(time::to_string(one.on)), {}},
                                    {"days", Node::token(std::to_string(one.days)), {}}}));
  }
  return list;
}

Exit print_id(const Window& window, cli::Context& context) {
  context.out.write(window.id + '\n');
  return context.messages.status(Exit::ok);
}

}  // namespace

Exit stop_window(const std::string& name, const std::string& on, cli::Context& context) {
  const FiledWindow chosen = choose_one(name.empty() ? "running" : name, context);
  const time::Day day = stop_day(chosen.window, on, context);
  verbs::set_field(context, "window stop", chosen.filed, {"stopped"}, Node::token(time::to_string(day)));
  return print_id(chosen.window, context);
}

Exit extend_window(const std::string& name, const std::string& more, cli::Context& context) {
  const FiledWindow chosen = choose_one(name.empty() ? "running" : name, context);
  Window longer = chosen.window;
  const time::Day today = context.present().today();
  if (longer.stopped || today > longer.last()) {
    throw Error(
        Exit::no,
        Problem{{}, reason("the window {} is over", longer.id), hint("'window start' begins another one")});
  }
  const int days = read_more_days(more, longer);
  check_not_looked_at(longer, context);
  longer.review = longer.review_day().plus_days(days);
  longer.length += days;
  longer.extensions.push_back({today, days});
  check_room(longer, context);
  verbs::set_fields(context, "window extend", chosen.filed,
                    {{{"length"}, Node::token(std::to_string(longer.length))},
                     {{"review"}, Node::token(time::to_string(*longer.review))},
                     {{"extensions"}, extensions_of(longer)}});
  return print_id(longer, context);
}

Exit add_days_off(const std::vector<std::string>& words, cli::Context& context) {
  if (words.size() < 2) {
    throw usage_error(reason("say which window and which days"),
                      hint("for example: window off running tomorrow"));
  }
  const FiledWindow chosen = choose_one(words.front(), context);
  auto days = read_days_off({words.begin() + 1, words.end()}, chosen.window, context);
  check_beforehand(days, chosen.window, context.present().today());
  days.insert(days.end(), chosen.window.off.begin(), chosen.window.off.end());
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  verbs::set_field(context, "window off", chosen.filed, {"days_off"}, list_of(days));
  return print_id(chosen.window, context);
}

}  // namespace rcw::tools
