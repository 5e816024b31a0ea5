// SPDX-License-Identifier: MIT
#include "lib/cli/editor.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>

#include "lib/base/reason.h"
#include "lib/cli/config.h"
#include "lib/io/fd.h"

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

// Ctrl-C and Ctrl-\ belong to the editor while it is open, as with git.
class OnlyForEditor {
 public:
  OnlyForEditor() {
    interrupt_ = ::signal(SIGINT, SIG_IGN);
    quit_ = ::signal(SIGQUIT, SIG_IGN);
  }
  ~OnlyForEditor() { restore(); }
  OnlyForEditor(const OnlyForEditor&) = delete;
  OnlyForEditor& operator=(const OnlyForEditor&) = delete;

  void restore() const {
    ::signal(SIGINT, interrupt_);
    ::signal(SIGQUIT, quit_);
  }

 private:
  void (*interrupt_)(int) = nullptr;
  void (*quit_)(int) = nullptr;
};

// The shell splits the user's words, and hands ours on as they are.
std::vector<std::string> command_line(const std::string& editor, const std::string& path) {
  std::vector<std::string> words = {"sh", "-c", editor + " \"$@\"", editor};
  const auto options = tidy_options(editor);
  words.insert(words.end(), options.begin(), options.end());
  words.push_back(path);
  return words;
}

int run_and_wait(std::vector<std::string> words) {
  std::vector<char*> argv;
  for (auto& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  const OnlyForEditor signals;
  const pid_t child = ::fork();
  if (child < 0) throw io::system_error("", "start the editor", errno);
  if (child == 0) {
    signals.restore();
    ::execv("/bin/sh", argv.data());
    ::_exit(kNotFound);
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw io::system_error("", "wait for the editor", errno);
  }
  return status;
}

Error failed(std::string why, std::string help) {
  return {Exit::system, Problem{{}, std::move(why), std::move(help)}};
}

void judge(int status, const std::string& program) {
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return;
  if (!WIFEXITED(status)) {
    throw failed(reason("the editor {} was stopped by a signal", program), hint("nothing was changed"));
  }
  const int number = WEXITSTATUS(status);
  if (number == kNotFound || number == kNotExecutable) {
    throw failed(reason("the editor {} cannot be started", program),
                 hint("set VISUAL or EDITOR to one that is installed"));
  }
  throw failed(reason("the editor {} ended with status {}", program, number), hint("nothing was changed"));
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
  judge(run_and_wait(command_line(editor, path)), program_of(editor));
}

}  // namespace rcw::cli
