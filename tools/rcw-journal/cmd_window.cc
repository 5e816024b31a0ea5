// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/render/status.h"
#include "lib/text/choice.h"
#include "tools/rcw-journal/commands.h"
#include "tools/rcw-journal/status.h"
#include "tools/rcw-journal/window_change.h"
#include "tools/rcw-journal/window_start.h"
#include "tools/rcw-journal/windows.h"

namespace rcw::tools {
namespace {

struct WindowArgs {
  std::vector<std::string> words = {};
  WindowStart start = {};
  std::string on = {};
  std::string format = {};
};

const std::vector<std::string>& actions() {
  static const std::vector<std::string> names = {"start", "list", "show", "stop", "off", "extend"};
  return names;
}

// These say the id of what they changed.
bool is_change(const std::string& action) {
  return action == "stop" || action == "off" || action == "extend";
}

void refuse_option(const char* option, const std::string& action, bool given) {
  if (!given) return;
  throw usage_error(reason("{} does not go with 'window {}'", option, action),
                    hint("'window --help' says which options there are"));
}

void check_options(const WindowArgs& args, const std::string& action) {
  const bool start = action == "start";
  refuse_option("--first", action, !start && !args.start.first.empty());
  refuse_option("--days", action, !start && action != "extend" && !args.start.days.empty());
  refuse_option("--review", action, !start && !args.start.review.empty());
  refuse_option("--off", action, !start && !args.start.off.empty());
  refuse_option("--with", action, !start && !args.start.with.empty());
  refuse_option("--on", action, action != "stop" && !args.on.empty());
  refuse_option("--format", action, is_change(action) && !args.format.empty());
}

Exit run_start(const WindowArgs& args, const std::string& protocol, cli::Context& context) {
  WindowStart start = args.start;
  start.protocol = protocol;
  if (!args.format.empty()) start.format = args.format;
  return start_window(start, context);
}

render::ListFormat list_format(const WindowArgs& args) {
  return render::parse_list_format(args.format.empty() ? "text" : args.format);
}

Exit run_list(const WindowArgs& args, cli::Context& context) {
  const render::ListFormat format = list_format(args);
  std::vector<journal::Window> all;
  for (auto& one : read_windows(context)) all.push_back(std::move(one.window));
  context.out.write(render::windows(all, context.present().today(), format));
  return context.messages.status(Exit::ok);
}

// Without a name: what runs, else what ran last.
Exit run_show(const WindowArgs& args, const std::string& name, cli::Context& context) {
  const render::ListFormat format = list_format(args);
  std::string wanted = name;
  if (wanted.empty()) wanted = running_windows({}, context).empty() ? "last" : "running";
  const auto chosen = choose_windows(wanted, "", context);
  context.out.write(render::statuses(count_windows(chosen, context), context.present().today(), format));
  return context.messages.status(Exit::ok);
}

Exit run_window(const WindowArgs& args, cli::Context& context) {
  const std::string action = args.words.empty() ? "list" : args.words.front();
  text::choose("action", action, actions());
  check_options(args, action);
  if (action == "off") return add_days_off({args.words.begin() + 1, args.words.end()}, context);
  const std::size_t most = action == "list" ? 1 : 2;
  if (args.words.size() > most) throw usage_error(reason("{} takes no more words", action));
  const std::string word = args.words.size() > 1 ? args.words[1] : "";
  if (action == "start") return run_start(args, word, context);
  if (action == "show") return run_show(args, word, context);
  if (action == "extend") return extend_window(word, args.start.days, context);
  return action == "stop" ? stop_window(word, args.on, context) : run_list(args, context);
}

}  // namespace

cli::Action declare_window(cli::Options& options) {
  const auto args = std::make_shared<WindowArgs>();
  options.operands(
      "ACTION", args->words,
      "list (if not said), start awareness or start activation, show ID, stop ID, extend ID, or off ID DATE");
  options.value("--first", "DATE", args->start.first, "start: the first day (today if not said)");
  options.value("--days", "NUMBER", args->start.days,
                "start: how many days (7, for activation 14); extend: how many more");
  options.values("--off", "DATE", args->start.off,
                 "start: a day that will not count; several times for several");
  options.value("--review", "DATE", args->start.review,
                "start: the day from which it is reviewed (the day after the last)");
  options.value("--with", "NAME", args->start.with,
                "start: the relationship it is about, by a name of your own");
  options.value("--on", "DATE", args->on, "stop: the last day that counts (today if not said)");
  options.value("--format", "FORMAT", args->format,
                "how to print: text, tsv, json, jsonl; start: ids, yaml and others");
  return [args](cli::Context& context) { return run_window(*args, context); };
}

}  // namespace rcw::tools
