// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <set>
#include <string_view>

#include "lib/base/reason.h"
#include "lib/cli/app.h"
#include "lib/text/choice.h"
#include "lib/text/suggest.h"
#include "lib/yaml/door.h"

namespace rcw::cli {
namespace {

// A core file would hold the user's words: none is written, and none is piped to a collector.
void keep_private() {
  ::umask(077);
  const rlimit none = {0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::prctl(PR_SET_DUMPABLE, 0);
}

std::vector<std::string> command_names(const CLI::App& root) {
  std::vector<std::string> names;
  for (const auto* sub : root.get_subcommands({})) names.push_back(sub->get_name());
  return names;
}

std::vector<std::string> option_names(const CLI::App& root, const CLI::App* command) {
  std::vector<std::string> names;
  for (const CLI::App* app : {&root, command}) {
    if (app == nullptr) continue;
    for (const auto* option : app->get_options()) {
      for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    }
  }
  return names;
}

std::string try_help(const CLI::App& root, const CLI::App* command) {
  const std::string verb = command == nullptr ? "" : ' ' + command->get_name();
  return hint("try '{}{} --help'", root.get_name(), verb);
}

// CLI11 only says that something was not expected; a person wants to know what is near.
Error unexpected(CLI::App& root) {
  const CLI::App* command = called_command(root);
  const auto rest = root.remaining(true);
  const std::string word = rest.empty() ? "" : rest.front();
  if (word.starts_with("-")) {
    const std::string name = word.substr(0, word.find('='));
    if (command != nullptr && command->get_option_no_throw(name) != nullptr) {
      return usage_error(reason("'{}' stands before the command", name),
                         hint("put it behind: {} {} {}", root.get_name(), command->get_name(), name));
    }
    const auto near = text::nearest(name, option_names(root, command));
    return usage_error(reason("unknown option '{}'", name),
                       near ? hint("did you mean '{}'?", *near) : try_help(root, command));
  }
  if (command == nullptr && !root.get_subcommands({}).empty()) {
    return usage_error(reason("unknown command '{}'", word), text::did_you_mean(word, command_names(root)));
  }
  if (command == nullptr)
    return usage_error(reason("{} has no commands yet", root.get_name()), try_help(root, command));
  return usage_error(reason("too many arguments"),
                     hint("words that belong together want quotes; see '{} {} --help'", root.get_name(),
                          command->get_name()));
}

Error bad_command_line(CLI::App& root, const CLI::ParseError& error) {
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return unexpected(root);
  std::string name = error.what();
  name = name.substr(0, name.find(':'));
  const bool empty = dynamic_cast<const CLI::ValidationError*>(&error) != nullptr;
  if (empty || dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    return usage_error(reason("{} needs a value", name), try_help(root, called_command(root)));
  }
  return usage_error(reason("{}", error.what()), try_help(root, called_command(root)));
}

void apply_color(Context& context) {
  static const std::vector<std::string> words = {"auto", "always", "never"};
  context.messages.set_color(static_cast<Color>(text::choose("colour", context.common.color, words)));
}

Exit act(App& app, Context& context) {
  apply_color(context);
  if (!context.common.lang.empty()) text::choose("language", context.common.lang, store::language_names());
  const CLI::App* command = called_command(*app.root);
  if (command == nullptr) {
    context.messages.show(app.root->help());
    return Exit::usage;
  }
  return app.actions.at(command->get_name())(context);
}

// A test holds the short cut equal to the strict reader; this is how a person can hold it, too.
void choose_reader() {
  const char* door = std::getenv("RCW_DOOR");
  yaml::allow_short_cut(door == nullptr || std::string_view(door) != "strict");
}

// Any word of the command line may be the command; declaring one too many costs nothing but time.
App build_for(const Tool& tool, Common& common, int argc, char** argv) {
  const std::set<std::string> words(argv + std::min(argc, 1), argv + argc);
  return build_app(tool, common, [&](const std::string& name) { return words.contains(name); });
}

Exit parse_and_act(const Tool& tool, int argc, char** argv, Context& context) {
  App app = build_for(tool, context.common, argc, argv);
  try {
    app.root->parse(argc, argv);
  } catch (const CLI::CallForVersion& version) {
    context.out.write(std::string(version.what()) + '\n');
    return Exit::ok;
  } catch (const CLI::Success&) {
    context.out.write(app.root->help());
    return Exit::ok;
  } catch (const CLI::ParseError& error) {
    throw bad_command_line(*app.root, error);
  }
  return act(app, context);
}

Exit attempt(const Tool& tool, int argc, char** argv, Context& context) {
  Exit status = Exit::ok;
  try {
    status = parse_and_act(tool, argc, argv, context);
  } catch (const Error& error) {
    context.messages.report(error);
    status = error.exit();
  }
  // What was found before a failure is still an answer, and it must arrive.
  context.out.flush();
  return status;
}

}  // namespace

int run_tool(const Tool& tool, int argc, char** argv) noexcept {
  try {
    io::guard_standard_streams();
    keep_private();
    choose_reader();
    Context context(tool.name);
    try {
      return static_cast<int>(attempt(tool, argc, argv, context));
    } catch (const Error& error) {
      context.messages.report(error);
      return static_cast<int>(error.exit());
    } catch (const std::exception& error) {
      context.messages.error({{}, reason("this should not happen: {}", error.what()), {}});
      return static_cast<int>(Exit::system);
    }
  } catch (const std::exception&) {
    return static_cast<int>(Exit::system);  // not even an error message could be made
  }
}

}  // namespace rcw::cli
