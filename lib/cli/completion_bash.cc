// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "lib/cli/completion.h"

namespace rcw::cli {
namespace {

class BashScript {
 public:
  explicit BashScript(const CompletionModel& model) : model_(model), function_('_' + model.tool) {
    for (char& c : function_) c = c == '-' ? '_' : c;
  }

  std::string make() const {
    return fmt::format(
        "# bash completion for {0}; load it with: source <({0} completion bash)\n"
        "{1}_offer() {{\n"
        "  local line\n"
        "  COMPREPLY=()\n"
        "  while IFS= read -r line; do\n"
        "    [[ $line == \"$cur\"* ]] && COMPREPLY+=(\"$line\")\n"
        "  done\n"
        "}}\n"
        "{1}() {{\n"
        "  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command='' word options\n"
        "  local before='' number=0\n"
        "  COMPREPLY=()\n"
        "  for word in \"${{COMP_WORDS[@]:1:COMP_CWORD-1}}\"; do\n"
        "    if [[ ! $command ]]; then\n"
        "      case \" {3} \" in *\" $word \"*) command=$word ;; esac\n"
        "    elif [[ $word != -?* ]]; then\n"
        "      case \" {6} \" in *\" $command:$before \"*|*\" :$before \"*) ;; *) number=$((number + 1)) ;; "
        "esac\n"
        "    fi\n"
        "    before=$word\n"
        "  done\n"
        "  case \"$command $prev\" in\n{2}  esac\n"
        "  case $command in\n    '') options='{3}{4}' ;;\n{5}  esac\n"
        "  if [[ $command && $cur != -* ]]; then\n"
        "    case \"$command $number\" in\n{7}    esac\n"
        "    return\n"
        "  fi\n"
        "  COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n"
        "}}\n"
        "complete -o filenames -F {1} {0}\n",
        model_.tool, function_, value_cases(), command_names(), long_names(model_.options), command_cases(),
        options_with_values(), operand_cases());
  }

 private:
  static std::string long_names(const std::vector<CompletionOption>& options) {
    std::string names;
    for (const auto& option : options) {
      for (const auto& name : option.longs) names += ' ' + name;
    }
    return names;
  }

  std::string command_names() const {
    std::string names;
    for (const auto& command : model_.commands) names += (names.empty() ? "" : " ") + command.name;
    return names;
  }

  // What fills COMPREPLY.
  std::string answer(const CompletionOption& option) const {
    if (option.offer == Offer::words) {
      return fmt::format("COMPREPLY=($(compgen -W '{}' -- \"$cur\"))", fmt::join(option.words, " "));
    }
    if (option.offer == Offer::files) return "COMPREPLY=($(compgen -f -- \"$cur\"))";
    const std::string source = candidates_command(model_, option.offer);
    return source.empty() ? "COMPREPLY=()" : fmt::format("{}_offer < <({})", function_, source);
  }

  // "'list --limit'|'list -n'", or "*' --home'" for an option that goes with every command.
  static std::string value_pattern(const std::string& command, const CompletionOption& option) {
    std::vector<std::string> names;
    for (const auto* list : {&option.longs, &option.shorts}) {
      for (const auto& name : *list) {
        names.push_back(command.empty() ? "*' " + name + "'" : "'" + command + ' ' + name + "'");
      }
    }
    return fmt::format("{}", fmt::join(names, "|"));
  }

  std::string value_cases_of(const std::string& command, const std::vector<CompletionOption>& options) const {
    std::string text;
    for (const auto& option : options) {
      if (!option.takes_value) continue;
      text += fmt::format("    {}) {}; return ;;\n", value_pattern(command, option), answer(option));
    }
    return text;
  }

  std::string value_cases() const {
    std::string text;
    for (const auto& command : model_.commands) text += value_cases_of(command.name, command.options);
    return text + value_cases_of("", model_.options);
  }

  std::string command_cases() const {
    std::string text;
    for (const auto& command : model_.commands) {
      text += fmt::format("    {}) options='{}{}' ;;\n", command.name, long_names(model_.options).substr(1),
                          long_names(command.options));
    }
    return text;
  }

  // "list:--limit :--home": what stands behind one of these is no argument.
  std::string options_with_values() const {
    std::string text;
    const auto add = [&](const std::string& command, const std::vector<CompletionOption>& options) {
      for (const auto& option : options) {
        if (!option.takes_value) continue;
        for (const auto& name : option.longs) text += ' ' + command + ':' + name;
        for (const auto& name : option.shorts) text += ' ' + command + ':' + name;
      }
    };
    for (const auto& command : model_.commands) add(command.name, command.options);
    add("", model_.options);
    return text.empty() ? text : text.substr(1);
  }

  // By the number of arguments that are there already; the last one may take many.
  std::string operand_cases() const {
    std::string text;
    for (const auto& command : model_.commands) {
      for (std::size_t i = 0; i < command.operands.size(); ++i) {
        const auto& operand = command.operands[i];
        const std::string number = operand.many ? "*" : std::to_string(i);
        text += fmt::format("      '{} '{}) {} ;;\n", command.name, number, answer(operand));
      }
    }
    return text;
  }

  const CompletionModel& model_;
  std::string function_;
};

}  // namespace

std::string bash_completion(const CompletionModel& model) { return BashScript(model).make(); }

}  // namespace rcw::cli
