// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/windows.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/names.h"
#include "lib/store/layout.h"
#include "lib/text/holds.h"
#include "lib/time/phrase.h"

namespace rcw::tools {
namespace {

using journal::Window;

store::Shelf shelf_of(cli::Context& context) {
  return {context.home(), store::layout::kJournal, context.kinds()};
}

[[noreturn]] void refuse_none() {
  throw Error(Exit::no, Problem{{}, reason("there is no window yet"), hint("'window start' makes one")});
}

bool fits(const Window& window, const WindowFilter& filter) {
  return (filter.protocol.empty() || window.protocol == filter.protocol) &&
         (filter.with.empty() || window.with == filter.with);
}

FiledWindow named(const std::string& name, cli::Context& context) {
  const store::Shelf shelf = shelf_of(context);
  cli::Finder finder(shelf, context.kinds(), context);
  const auto found = finder.find(name);
  if (found.size() == 1) {
    if (auto window = journal::find_window(found.front().record)) return {std::move(*window), found.front()};
  }
  throw usage_error(reason("that record is not a window"), hint("'window list' shows the windows there are"));
}

}  // namespace

std::vector<FiledWindow> read_windows(cli::Context& context) {
  std::vector<FiledWindow> all;
  const auto visit = [&](const store::Filed& filed) {
    if (auto window = journal::find_window(filed.record)) all.push_back({std::move(*window), filed});
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  shelf_of(context).walk({}, store::Order::oldest_first, visit, report);
  std::stable_sort(all.begin(), all.end(), [](const FiledWindow& a, const FiledWindow& b) {
    return a.window.first < b.window.first;
  });
  return all;
}

std::vector<FiledWindow> running_windows(const WindowFilter& filter, cli::Context& context) {
  std::vector<FiledWindow> all;
  const time::Day today = context.present().today();
  const auto visit = [&](const store::Filed& filed) {
    auto window = journal::find_window(filed.record);
    if (window && fits(*window, filter) &&
        journal::state_on(*window, today) == journal::WindowState::running) {
      all.push_back({std::move(*window), filed});
    }
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  shelf_of(context).walk_whole_days({today.plus_days(-journal::kLongestWindow), today},
                                    store::Order::oldest_first, visit, report);
  return all;
}

FiledWindow last_window(const WindowFilter& filter, cli::Context& context) {
  std::optional<FiledWindow> found;
  const time::Day today = context.present().today();
  const auto visit = [&](const store::Filed& filed) {
    auto window = journal::find_window(filed.record);
    if (!window || !fits(*window, filter)) return true;
    const bool begun = window->first <= today;
    found = FiledWindow{std::move(*window), filed};  // of those to come, the next one is met last
    return !begun;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  shelf_of(context).walk_whole_days({}, store::Order::newest_first, visit, report);
  if (!found) refuse_none();
  return std::move(*found);
}

std::vector<FiledWindow> choose_windows(const std::string& name, const std::string& with,
                                        cli::Context& context) {
  if (name == "last") return {last_window({"", with}, context)};
  if (text::holds(journal::protocol_names(), name)) return {last_window({name, with}, context)};
  if (name != "running") return {named(name, context)};
  auto running = running_windows({"", with}, context);
  if (!running.empty()) return running;
  throw Error(Exit::no,
              Problem{{}, reason("no window is running"), hint("'window list' shows the windows there are")});
}

time::Day read_day(const std::string& option, const std::string& text, time::Direction direction,
                   cli::Context& context) {
  const time::Reading reading = time::read_phrase(text, context.present(), direction);
  if (reading.first == reading.last) return reading.first;
  throw usage_error(reason("{} wants one day", option), hint("for example today or 2026-11-22"));
}

std::vector<time::Day> read_days_off(const std::vector<std::string>& phrases, const Window& window,
                                     cli::Context& context) {
  std::set<time::Day> days;
  for (const auto& phrase : phrases) {
    const time::Day day = read_day("a day off", phrase, time::Direction::future, context);
    if (!journal::is_in(window, day)) {
      throw usage_error(
          reason("{} is not one of the days of the window", time::to_string(day)),
          hint("it is from {} to {}", time::to_string(window.first), time::to_string(window.last())));
    }
    days.insert(day);
  }
  return {days.begin(), days.end()};
}

}  // namespace rcw::tools
