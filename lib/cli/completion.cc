// SPDX-License-Identifier: MIT
#include "lib/cli/completion.h"

#include <fmt/format.h>

#include <memory>
#include <utility>

#include "lib/text/choice.h"

namespace rcw::cli {
namespace {

const std::vector<std::string>& shells() {
  static const std::vector<std::string> names = {"bash"};
  return names;
}

using ConstApp = const CLI::App*;

std::vector<const CLI::Option*> options_of(const CLI::App& app) {
  return app.get_options([](const CLI::Option* option) { return option->nonpositional(); });
}

std::string long_names(const CLI::App& app) {
  std::string names;
  for (const auto* option : options_of(app)) {
    for (const auto& name : option->get_lnames()) names += " --" + name;
  }
  return names;
}

// "{text,yaml}" as "text yaml"; nothing for options that take anything.
std::string words_of(const CLI::Option& option) {
  std::string shown = option.get_type_name();
  if (shown.size() < 2 || shown.front() != '{') return {};
  shown = shown.substr(1, shown.size() - 2);
  for (char& c : shown) c = c == ',' ? ' ' : c;
  return shown;
}

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

// "'list --limit'|'list -n'", or "*' --home'" for an option that goes with every command.
std::string value_pattern(const std::string& command, const CLI::Option& option) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& name) {
    names.push_back(command.empty() ? "*' " + name + "'" : "'" + command + ' ' + name + "'");
  };
  for (const auto& name : option.get_lnames()) add("--" + name);
  for (const auto& name : option.get_snames()) add("-" + name);
  return fmt::format("{}", fmt::join(names, "|"));
}

// A case of the script for the option before the cursor: its words, or the names of files.
std::string value_case(const std::string& command, const CLI::Option& option) {
  if (!takes_value(option)) return {};
  const std::string words = words_of(option);
  const bool file = option.get_type_name() == "FILE" || option.get_type_name() == "DIR";
  const std::string answer = !words.empty() ? fmt::format("COMPREPLY=($(compgen -W '{}' -- \"$cur\"))", words)
                             : file         ? "COMPREPLY=($(compgen -f -- \"$cur\"))"
                                            : "COMPREPLY=()";
  return fmt::format("    {}) {}; return ;;\n", value_pattern(command, option), answer);
}

std::string value_cases(const CLI::App& root) {
  std::string text;
  for (ConstApp sub : root.get_subcommands({})) {
    for (const auto* option : options_of(*sub)) text += value_case(sub->get_name(), *option);
  }
  for (const auto* option : options_of(root)) text += value_case("", *option);
  return text;
}

std::string command_cases(const CLI::App& root) {
  std::string text;
  for (ConstApp sub : root.get_subcommands({})) {
    text += fmt::format("    {}) options='{}{}' ;;\n", sub->get_name(), long_names(root).substr(1),
                        long_names(*sub));
  }
  return text;
}

std::string command_names(const CLI::App& root) {
  std::string names;
  for (ConstApp sub : root.get_subcommands({})) names += (names.empty() ? "" : " ") + sub->get_name();
  return names;
}

Exit print_completion(const Tool& tool, const std::string& shell, Context& context) {
  text::choose("shell", shell, shells());
  Common unused;
  const App whole = build_app(tool, unused, [](const std::string&) { return true; });
  context.out.write(bash_completion(*whole.root));
  return Exit::ok;
}

}  // namespace

Command completion_command() { return {"completion", "print a completion script for a shell", nullptr}; }

void declare_completion(App& app, const Tool& tool) {
  const auto shell = std::make_shared<std::string>();
  Options(*app.root->get_subcommand("completion")).operand("SHELL", *shell, "bash");
  // The tool outlives the app: run_tool holds both.
  app.actions["completion"] = [shell, &tool](Context& context) {
    return print_completion(tool, *shell, context);
  };
}

std::string bash_completion(const CLI::App& root) {
  const std::string tool = root.get_name();
  std::string function = '_' + tool;
  for (char& c : function) c = c == '-' ? '_' : c;
  return fmt::format(
      "# bash completion for {0}; load it with: source <({0} completion bash)\n"
      "{1}() {{\n"
      "  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command='' word options\n"
      "  COMPREPLY=()\n"
      "  for word in \"${{COMP_WORDS[@]:1:COMP_CWORD-1}}\"; do\n"
      "    case \" {3} \" in *\" $word \"*) command=$word; break ;; esac\n"
      "  done\n"
      "  case \"$command $prev\" in\n{2}  esac\n"
      "  case $command in\n    '') options='{3} {4}' ;;\n{5}  esac\n"
      "  if [[ $command && $cur != -* ]]; then COMPREPLY=($(compgen -f -- \"$cur\")); return; fi\n"
      "  COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n"
      "}}\n"
      "complete -o filenames -F {1} {0}\n",
      tool, function, value_cases(root), command_names(root), long_names(root).substr(1),
      command_cases(root));
}

}  // namespace rcw::cli
