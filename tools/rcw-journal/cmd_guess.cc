// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/formats.h"
#include "lib/render/guesses.h"
#include "lib/render/records.h"
#include "tools/rcw-journal/commands.h"
#include "tools/rcw-journal/guesses.h"
#include "tools/rcw-journal/review_data.h"
#include "tools/rcw-journal/review_window.h"

namespace rcw::tools {
namespace {

struct GuessArgs {
  std::vector<std::string> words = {};
  std::string window = {};
  std::string with = {};
  MemoryAnswers memory = {};
  bool is_new = false;
  std::string format = {};
};

void print(const store::Filed& filed, const GuessArgs& args, cli::Context& context) {
  const auto format = render::parse_format(args.format.empty() ? "ids" : args.format);
  render::RecordPrinter printer(format, false, [&](std::string_view bytes) { context.out.write(bytes); });
  printer.print(filed);
  printer.finish();
}

// A guess after the first look is welcome and no longer a test.
void say_when_late(const journal::Window& window, cli::Context& context) {
  if (read_reviews(window, context).empty()) return;
  context.messages.note(
      reason("this window was looked at already, so the guess is exploratory: shown, not tested"));
}

Exit run_list(const GuessArgs& args, const journal::Window& window, cli::Context& context) {
  const auto format = render::parse_list_format(args.format.empty() ? "text" : args.format);
  context.out.write(render::guesses(read_guesses(window, context), format));
  return context.messages.status(Exit::ok);
}

Exit run_memory(const GuessArgs& args, const journal::Window& window, cli::Context& context) {
  if (!context.may_ask() && args.memory.answers.empty() && args.memory.sets.empty()) {
    throw usage_error(reason("there is no terminal to ask at"),
                      hint("--answers FILE or --set FIELD=VALUE answers; 'kinds guess' shows the fields"));
  }
  store::Filed written;
  const Memory result = seal_memory(args.memory, window, context, written);
  if (result == Memory::left) return Exit::cancelled;
  if (result == Memory::nothing) {
    context.messages.note(reason("nothing was guessed, and nothing was written"));
    return context.messages.status(Exit::ok);
  }
  say_when_late(window, context);
  print(written, args, context);
  return context.messages.status(Exit::ok);
}

bool has_memory_options(const MemoryAnswers& memory) {
  return !memory.answers.empty() || !memory.sets.empty() || !memory.draft.empty();
}

Exit run_guess(const GuessArgs& args, cli::Context& context) {
  if (args.words.size() > 1) {
    throw usage_error(reason("a guess is one word of the shell"),
                      hint("put it in quotes: guess 'trigger phone during talk -> withdraw'"));
  }
  const std::string what = args.words.empty() ? "list" : args.words.front();
  if (what != "memory" && has_memory_options(args.memory)) {
    throw usage_error(reason("--answers, --set and --draft go with 'guess memory'"));
  }
  if (what == "score") {
    const auto format = render::parse_list_format(args.format.empty() ? "text" : args.format);
    context.out.write(render::guess_score(read_judged(context), format));
    return context.messages.status(Exit::ok);
  }
  if (what != "list" && !args.format.empty()) render::parse_format(args.format);
  const bool is_link = what != "list" && what != "memory";
  const WindowFilter filter{is_link ? "activation" : "", args.with};
  const auto window = choose_guess_window(args.window, filter, context).window;
  if (what == "list") return run_list(args, window, context);
  if (what == "memory") return run_memory(args, window, context);
  const store::Filed written = seal_link(what, args.is_new, window, context);
  say_when_late(window, context);
  print(written, args, context);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_guess(cli::Options& options) {
  const auto args = std::make_shared<GuessArgs>();
  options.operands(
      "GUESS", args->words,
      "'trigger CATEGORY -> RESPONSE', 'trigger CATEGORY -> any RESPONSE', memory, list, or score");
  options.value("--window", "ID", args->window,
                "about this window: an id, a protocol, running or last (the one that runs, else the next)");
  options.value("--with", "NAME", args->with, "about the last window of this relationship");
  options.flag("--new", args->is_new, "the category is one that no entry has yet");
  options.value("--answers", "FILE", args->memory.answers, "memory: answers as YAML, - for standard input");
  options.values("--set", "FIELD=VALUE", args->memory.sets, "memory: answer one question");
  options.value("--draft", "DRAFT", args->memory.draft, "memory: go on with this draft");
  options.value("--format", "FORMAT", args->format,
                "how to print: ids, yaml and others; list: text, tsv, json, jsonl");
  return [args](cli::Context& context) { return run_guess(*args, context); };
}

}  // namespace rcw::tools
