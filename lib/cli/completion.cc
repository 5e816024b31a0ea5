// SPDX-License-Identifier: MIT
#include "lib/cli/completion.h"

#include <memory>
#include <utility>

#include "lib/text/choice.h"

namespace rcw::cli {
namespace {

const std::vector<std::string>& shells() {
  static const std::vector<std::string> names = {"bash", "zsh", "fish"};
  return names;
}

Exit print_completion(const Tool& tool, const std::string& shell, Context& context) {
  static constexpr std::string (*kScripts[])(const CompletionModel&) = {bash_completion, zsh_completion,
                                                                        fish_completion};
  const auto which = text::choose("shell", shell, shells());
  Common unused;
  const App whole = build_app(tool, unused, [](const std::string&) { return true; });
  context.out.write(kScripts[which](completion_model(*whole.root)));
  return Exit::ok;
}

}  // namespace

Command completion_command() { return {"completion", "print a completion script for a shell", nullptr}; }

void declare_completion(App& app, const Tool& tool) {
  const auto shell = std::make_shared<std::string>();
  Options(*app.root->get_subcommand("completion")).operand("bash|zsh|fish", *shell, "which shell");
  // The tool outlives the app: run_tool holds both.
  app.actions["completion"] = [shell, &tool](Context& context) {
    return print_completion(tool, *shell, context);
  };
}

}  // namespace rcw::cli
