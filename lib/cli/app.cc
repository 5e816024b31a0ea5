// SPDX-License-Identifier: MIT
#include "lib/cli/app.h"

#include <utility>

#include "lib/cli/completion.h"

namespace rcw::cli {
namespace {

constexpr std::size_t kHelpColumn = 30;

void add_common(CLI::App& app, Common& common) {
  Options options(app);
  options.value("--home", "DIR", common.home, "the store, instead of $RCW_HOME or ~/.local/share/rcw");
  options.value("--now", "TIME", common.now, "the time to go by, instead of the clock's");
  options.value("--zone", "ZONE", common.zone, "the time zone to go by, such as Europe/Berlin");
  options.word("--lang", {"en", "zh"}, common.lang, "the language of questions and notices");
  options.word("--color", {"auto", "always", "never"}, common.color, "when to use colour");
  options.flag("--no-input", common.no_input, "never ask; what is missing is an error");
  options.flag("--plain", common.plain, "words and numbers only, no bars");
}

void style_help(CLI::App& app) {
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->column_width(kHelpColumn);
  formatter->label("SUBCOMMAND", "COMMAND");
  formatter->label("OPTIONS", "OPTIONS");
  formatter->label("Positionals", "Arguments");
  app.formatter(formatter);
}

void add_command(App& app, const Command& command, bool declared) {
  CLI::App* sub = app.root->add_subcommand(command.name, command.summary);
  sub->group("Commands");
  sub->footer("Every command also takes the options that '" + app.root->get_name() + " --help' lists.");
  sub->set_help_flag("-h,--help", "print this and exit");
  if (!declared) return;
  Options options(*sub);
  app.actions[command.name] = command.declare(options);
}

}  // namespace

App build_app(const Tool& tool, Common& common, const std::function<bool(const std::string&)>& declared) {
  App app{std::make_unique<CLI::App>(tool.summary, tool.name)};
  CLI::App& root = *app.root;
  style_help(root);
  root.set_help_flag("-h,--help", "print this and exit");
  root.set_version_flag("-V,--version", tool.name + ' ' + tool.version, "print the version and exit");
  root.fallthrough();
  root.require_subcommand(0, 1);
  if (tool.commands.empty()) return app;
  add_common(root, common);
  for (const auto& command : tool.commands) add_command(app, command, declared(command.name));
  const Command completion = completion_command();
  add_command(app, completion, false);
  if (declared(completion.name)) declare_completion(app, tool);
  return app;
}

CLI::App* called_command(CLI::App& root) {
  const auto called = root.get_subcommands();
  return called.empty() ? nullptr : called.front();
}

}  // namespace rcw::cli
