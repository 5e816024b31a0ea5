// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/journal/window.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

// A window and the file it stands in.
struct FiledWindow {
  journal::Window window = {};
  store::Filed filed = {};
};

// Every window of the store by its first day. Files that cannot be read are reported and passed over: all
// of the journal is looked at, as a name does not tell a record's kind.
std::vector<FiledWindow> read_windows(cli::Context& context);

// Which windows count: of a protocol or any, of a relationship or any.
struct WindowFilter {
  std::string protocol = {};
  std::string with = {};
};

// Those that run today, by their first day. Reads little: a window stands at a whole day, at most a year ago.
std::vector<FiledWindow> running_windows(const WindowFilter& filter, cli::Context& context);

// The window that began last or, when none has begun, the next. The newest months are looked at first, and no
// more than are needed. Throws Error(no) when there is none.
FiledWindow last_window(const WindowFilter& filter, cli::Context& context);

// The windows that a word means: "running" is every one that runs today, "last" the one that began last
// (or, when none has begun, the next), the name of a protocol the last of that protocol, anything else an id,
// a start of one or a path. Throws Error(no) when there is none, Error(usage) when it is another record or
// not unique.
std::vector<FiledWindow> choose_windows(const std::string& name, const std::string& with,
                                        cli::Context& context);

// One logical day from a date phrase, where `option` says what is read. Throws Error(usage).
time::Day read_day(const std::string& option, const std::string& text, time::Direction direction,
                   cli::Context& context);

// The days of several phrases, each within the window; ascending, each once. Throws Error(usage).
std::vector<time::Day> read_days_off(const std::vector<std::string>& phrases, const journal::Window& window,
                                     cli::Context& context);

}  // namespace rcw::tools
