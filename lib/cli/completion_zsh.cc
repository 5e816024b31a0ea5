// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "lib/cli/completion.h"

namespace rcw::cli {
namespace {

// Inside single quotes of the script, where _arguments reads brackets and colons.
std::string quoted(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else if (c == '[' || c == ']' || c == ':' || c == '\\') {
      out += std::string("\\") + c;
    } else {
      out += c;
    }
  }
  return out;
}

class ZshScript {
 public:
  explicit ZshScript(const CompletionModel& model) : model_(model), function_('_' + model.tool) {}

  std::string make() const {
    return fmt::format(
        "#compdef {0}\n"
        "# zsh completion for {0}; load it with: source <({0} completion zsh)\n"
        "{2}"
        "{1}() {{\n"
        "  local curcontext=$curcontext state line\n"
        "  typeset -A opt_args\n"
        "  _arguments -C -s{3} \\\n    '1: :->command' \\\n    '*:: :->rest'\n"
        "  case $state in\n"
        "    command)\n"
        "      local -a commands=(\n{4}      )\n"
        "      _describe -t commands command commands ;;\n"
        "    rest)\n"
        "      curcontext=${{curcontext%:*:*}}:{0}-$words[1]:\n"
        "      case $words[1] in\n{5}      esac ;;\n"
        "  esac\n"
        "}}\n"
        "if [[ $zsh_eval_context[-1] == loadautofunc ]]; then\n"
        "  {1} \"$@\"\nelse\n  compdef {1} {0}\nfi\n",
        model_.tool, function_, sources(), specs(model_.options), commands(), cases());
  }

 private:
  static std::string name_of(Offer offer) {
    switch (offer) {
      case Offer::ids:
        return "ids";
      case Offer::drafts:
        return "drafts";
      case Offer::kinds:
        return "kinds";
      case Offer::tags:
        return "tags";
      default:
        return {};
    }
  }

  // One function for each thing that only the store knows.
  std::string sources() const {
    std::string text;
    for (const Offer offer : {Offer::ids, Offer::drafts, Offer::kinds, Offer::tags}) {
      const std::string source = candidates_command(model_, offer);
      if (source.empty()) continue;
      text += fmt::format(
          "{0}_{1}() {{\n  local -a found=(\"${{(@f)$({2})}}\")\n  compadd -V {1} -- ${{found:#}}\n}}\n",
          function_, name_of(offer), source);
    }
    return text;
  }

  std::string action(const CompletionOption& option) const {
    if (option.offer == Offer::words) return fmt::format("({})", fmt::join(option.words, " "));
    if (option.offer == Offer::files) return option.shown == "DIR" ? "_files -/" : "_files";
    if (candidates_command(model_, option.offer).empty()) return " ";
    return function_ + '_' + name_of(option.offer);
  }

  // One line a name: '--limit[help]:NUMBER: '.
  std::string specs(const std::vector<CompletionOption>& options) const {
    std::string text;
    for (const auto& option : options) {
      std::string value;
      if (option.takes_value) value = fmt::format(":{}:{}", quoted(option.shown), action(option));
      for (const auto* list : {&option.longs, &option.shorts}) {
        for (const auto& name : *list) {
          const bool equals = option.takes_value && name.starts_with("--");
          text += fmt::format(" \\\n    '*{}{}[{}]{}'", name, equals ? "=" : "", quoted(option.help), value);
        }
      }
    }
    return text;
  }

  std::string operands(const CompletionCommand& command) const {
    std::string text;
    for (const auto& operand : command.operands) {
      text +=
          fmt::format(" \\\n    '{}:{}:{}'", operand.many ? "*" : "", quoted(operand.shown), action(operand));
    }
    return text;
  }

  std::string commands() const {
    std::string text;
    for (const auto& command : model_.commands) {
      text += fmt::format("        '{}:{}'\n", command.name, quoted(command.summary));
    }
    return text;
  }

  std::string cases() const {
    std::string text;
    for (const auto& command : model_.commands) {
      text += fmt::format("        {}) _arguments -s{}{}{} ;;\n", command.name, specs(model_.options),
                          specs(command.options), operands(command));
    }
    return text;
  }

  const CompletionModel& model_;
  std::string function_;
};

}  // namespace

std::string zsh_completion(const CompletionModel& model) { return ZshScript(model).make(); }

}  // namespace rcw::cli
