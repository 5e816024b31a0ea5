// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/window_start.h"

#include <charconv>
#include <utility>

#include "lib/base/reason.h"
#include "lib/render/records.h"
#include "lib/store/id.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/verbs/keep_record.h"
#include "tools/rcw-journal/windows.h"

namespace rcw::tools {
namespace {

using journal::Window;
using yaml::Node;

int read_length(const WindowStart& args) {
  if (args.days.empty()) return journal::find_protocol(args.protocol)->length;
  int days = 0;
  const char* const end = args.days.data() + args.days.size();
  const auto [stop, error] = std::from_chars(args.days.data(), end, days);
  if (error == std::errc() && stop == end && days >= 1 && days <= journal::kLongestWindow) return days;
  throw usage_error(reason("--days wants a whole number from 1 to {}", journal::kLongestWindow),
                    hint("the usual are 7 for awareness and 14 for activation"));
}

// The day is fixed now, so that nobody looks until something shows (domain 3.7).
time::Day read_review_day(const WindowStart& args, const Window& window, cli::Context& context) {
  const time::Day usual = window.last().plus_days(1);
  if (args.review.empty()) return usual;
  const time::Day day = read_day("--review", args.review, time::Direction::future, context);
  if (day >= usual) return day;
  throw usage_error(reason("--review: the window is not over on {}", time::to_string(day)),
                    hint("the first day after it is {}", time::to_string(usual)));
}

Window read_window(const WindowStart& args, cli::Context& context) {
  if (args.protocol.empty()) {
    throw usage_error(reason("say which kind of window"),
                      hint("awareness: questions each evening; activation: moments when they happen"));
  }
  text::choose("protocol", args.protocol, journal::protocol_names());
  if (!args.with.empty() && !store::is_label(args.with)) {
    throw usage_error(reason("--with: is not a name on one line"),
                      hint("no commas, line breaks or blanks around it"));
  }
  Window window{.protocol = args.protocol, .length = read_length(args), .with = args.with};
  window.first = args.first.empty() ? context.present().today()
                                    : read_day("--first", args.first, time::Direction::future, context);
  if (window.last().epoch_days() > time::kLastEpochDay) {
    throw usage_error(reason("the window would end after the year 9999"),
                      hint("begin earlier, or take fewer --days"));
  }
  window.off = read_days_off(args.off, window, context);
  window.review = read_review_day(args, window, context);
  return window;
}

void check_free(const Window& window, cli::Context& context) {
  for (const auto& other : read_windows(context)) {
    if (!journal::collide(window, other.window)) continue;
    throw usage_error(reason("these days overlap with the window {} ({} to {})", other.window.id,
                             time::to_string(other.window.first), time::to_string(other.window.last())),
                      hint("'window stop' ends that one, or let this one begin after it with --first"));
  }
}

// A window is about its days and stands in the store at the first of them.
Node encode(const Window& window, const time::Stamp& now) {
  Node node = Node::map();
  const auto put = [&](const char* key, Node value) { node.members.push_back({key, std::move(value), {}}); };
  put("schema", Node::text("rcw/journal.window/1"));
  put("id", Node::text(std::string(store::kIdLength, 'a')));
  put("at", Node::token(time::to_string(window.first)));
  put("recorded", Node::token(time::to_string(now)));
  if (!window.with.empty()) put("with", Node::text(window.with));
  put("protocol", Node::text(window.protocol));
  put("first", Node::token(time::to_string(window.first)));
  put("length", Node::token(std::to_string(window.length)));
  Node off = Node::list();
  for (const time::Day day : window.off) off.items.push_back(Node::token(time::to_string(day)));
  if (!off.items.empty()) put("days_off", std::move(off));
  put("review", Node::token(time::to_string(window.review_day())));
  return node;
}

void replace(std::string& text, const std::string& name, const std::string& value) {
  for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size())) {
    text.replace(at, name.size(), value);
  }
}

// The notice window-PROTOCOL, in English where there is none in the language.
void explain(const Window& window, cli::Context& context) {
  const std::string id = "window-" + window.protocol + '.';
  auto content = context.content().find("notices", id + context.language());
  if (!content) content = context.content().find("notices", id + "en");
  const Node* words = content ? content->node.find("text") : nullptr;
  if (words == nullptr) return;
  std::string text = words->scalar;
  replace(text, "{first}", time::to_string(window.first));
  replace(text, "{last}", time::to_string(window.last()));
  replace(text, "{review}", time::to_string(window.review_day()));
  context.messages.show(text + '\n');
}

}  // namespace

Exit start_window(const WindowStart& args, cli::Context& context) {
  const render::Format format = render::parse_format(args.format);
  const Window window = read_window(args, context);
  static_cast<void>(context.language());  // a wrong one is found before anything is written
  check_free(window, context);
  const store::Filed filed =
      verbs::keep_record(encode(window, context.present().stamp()), "the window", "window start", context);
  explain(window, context);
  render::RecordPrinter printer(format, false, [&](std::string_view bytes) { context.out.write(bytes); });
  printer.print(filed);
  printer.finish();
  return context.messages.status(Exit::ok);
}

}  // namespace rcw::tools
