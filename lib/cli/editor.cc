// SPDX-License-Identifier: MIT
#include "lib/cli/editor.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

#include "lib/base/reason.h"
#include "lib/cli/config.h"
#include "lib/io/process.h"

namespace rcw::cli {
namespace {

constexpr int kNotFound = 127;  // what a shell says
constexpr int kNotExecutable = 126;

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

// Empty when nobody said anything.
std::string named_editor() {
  for (const char* variable : {"VISUAL", "EDITOR"}) {
    const std::string named = environment(variable);
    if (named.find_first_not_of(" \t\n") != std::string::npos) return named;
  }
  return read_config().editor;
}

// "vim" of "/usr/bin/vim -u NONE".
std::string program_of(std::string_view command) {
  command.remove_prefix(std::min(command.find_first_not_of(" \t\n"), command.size()));
  command = command.substr(0, command.find_first_of(" \t\n"));
  return std::string(command.substr(command.rfind('/') + 1));
}

// The shell splits the user's words, and hands ours on as they are.
std::vector<std::string> command_line(const std::string& editor, const std::string& path) {
  std::vector<std::string> words = {"/bin/sh", "-c", editor + " \"$@\"", editor};
  const auto options = tidy_options(editor);
  words.insert(words.end(), options.begin(), options.end());
  words.push_back(path);
  return words;
}

Error failed(std::string why, std::string help) {
  return {Exit::system, Problem{{}, std::move(why), std::move(help)}};
}

void judge(const io::Ended& end, const std::string& program) {
  if (end.well()) return;
  if (end.how == io::Ended::How::signalled) {
    throw failed(reason("the editor {} was stopped by a signal", program), hint("nothing was changed"));
  }
  const bool started = end.how == io::Ended::How::exited;
  if (!started || end.number == kNotFound || end.number == kNotExecutable) {
    throw failed(reason("the editor {} cannot be started", program),
                 hint("set VISUAL or EDITOR to one that is installed"));
  }
  throw failed(reason("the editor {} ended with status {}", program, end.number),
               hint("nothing was changed"));
}

}  // namespace

std::vector<std::string> tidy_options(const std::string& command) {
  static const std::array<std::string_view, 8> kVim = {"vim",  "vi",   "nvim", "view",
                                                       "gvim", "vimx", "rvim", "ex"};
  const std::string program = program_of(command);
  if (std::find(kVim.begin(), kVim.end(), program) != kVim.end() || program.starts_with("vim.")) {
    return {"-n", "-i", "NONE", "--cmd", "set nobackup nowritebackup noundofile noswapfile"};
  }
  if (program == "emacs" || program.starts_with("emacs-")) {
    return {"--eval", "(setq make-backup-files nil auto-save-default nil create-lockfiles nil)"};
  }
  return {};
}

void edit_file(Context& context, const std::string& path) {
  std::string editor = named_editor();
  const bool can_show = context.may_ask() || (!editor.empty() && !context.common.no_input);
  if (!can_show) {
    throw usage_error(reason("there is no terminal to open an editor at"),
                      hint("change single fields with --set FIELD=VALUE, or set EDITOR"));
  }
  if (editor.empty()) editor = "vi";
  judge(io::run({.words = command_line(editor, path)}), program_of(editor));
}

}  // namespace rcw::cli
