// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "lib/cli/completion.h"

namespace rcw::cli {
namespace {

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

class FishScript {
 public:
  explicit FishScript(const CompletionModel& model) : model_(model) {}

  std::string make() const {
    std::string text = fmt::format(
        "# fish completion for {0}; load it with: {0} completion fish | source\n"
        "complete -c {0} -f\n",
        model_.tool);
    for (const auto& option : model_.options) text += line("", option);
    for (const auto& command : model_.commands) {
      text += fmt::format("complete -c {} -n __fish_use_subcommand -a {} -d {}\n", model_.tool, command.name,
                          quoted(command.summary));
    }
    for (const auto& command : model_.commands) {
      const std::string when = fmt::format(" -n '__fish_seen_subcommand_from {}'", command.name);
      for (const auto& option : command.options) text += line(when, option);
      for (const auto& operand : command.operands) text += operand_line(when, operand);
    }
    return text;
  }

 private:
  // What an option or argument offers: " -a '…'", or files.
  std::string values(const CompletionOption& option) const {
    if (option.offer == Offer::words)
      return fmt::format(" -a {}", quoted(fmt::format("{}", fmt::join(option.words, " "))));
    const std::string source = candidates_command(model_, option.offer);
    return source.empty() ? "" : fmt::format(" -k -a {}", quoted('(' + source + ')'));
  }

  std::string line(const std::string& when, const CompletionOption& option) const {
    std::string text = "complete -c " + model_.tool + when;
    for (const auto& name : option.longs) text += " -l " + name.substr(2);
    for (const auto& name : option.shorts) text += " -s " + name.substr(1);
    if (option.takes_value) text += option.offer == Offer::files ? " -r -F" : " -x" + values(option);
    return text + " -d " + quoted(option.help) + '\n';
  }

  std::string operand_line(const std::string& when, const CompletionOption& operand) const {
    const std::string offered = operand.offer == Offer::files ? " -F" : values(operand);
    return offered.empty() ? "" : "complete -c " + model_.tool + when + offered + '\n';
  }

  const CompletionModel& model_;
};

}  // namespace

std::string fish_completion(const CompletionModel& model) { return FishScript(model).make(); }

}  // namespace rcw::cli
