// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/cli/messages.h"
#include "lib/io/output.h"
#include "lib/store/content.h"
#include "lib/store/kind.h"
#include "lib/store/layout.h"
#include "lib/store/settings.h"
#include "lib/time/phrase.h"

namespace rcw::cli {

// The options that every command takes, as they were typed.
struct Common {
  std::string home = {};
  std::string now = {};
  std::string zone = {};
  std::string lang = {};
  std::string color = "auto";
  bool no_input = false;
  bool plain = false;
};

// What a command is given of the world: made once in run_tool and never passed below lib/cli.
class Context {
 public:
  explicit Context(const std::string& tool)
      : messages(tool), out(1), tool_(tool), tree_(tool.substr(tool.find('-') + 1)) {}

  Messages messages;
  io::Output out;
  Common common = {};

  // The program that runs: "rcw-journal".
  const std::string& tool() const { return tool_; }
  // The tree of its records, which is also the domain of their kinds: "journal".
  const std::string& tree() const { return tree_; }
  // That, and the trees in it: "checkin", "checkin/schedules".
  std::vector<std::string> trees() const { return store::layout::trees(tree_); }

  // The user's directory: --home, RCW_HOME, XDG_DATA_HOME/rcw, ~/.local/share/rcw.
  const std::string& home();
  const store::Settings& settings();
  // For commands that must work whatever rcw.yaml says: what is wrong with it becomes a warning, and the
  // defaults hold.
  void forgive_settings();
  // Now, here: --now and --zone, RCW_NOW and RCW_ZONE, or the system's.
  const time::Present& present();
  // The kinds of record of this tool: rcw-journal's are the journal's.
  const store::Kinds& kinds();
  // The language of prompts and notices: --lang, or what rcw.yaml says. Throws Error(usage).
  const std::string& language();
  // Built-in content and the user's own.
  store::ContentShelf content() { return store::ContentShelf(home()); }
  // RCW_SEED, for tests.
  std::optional<std::uint64_t> seed() const;

  // True when somebody may be asked: standard input and error are terminals and nobody said --no-input.
  bool may_ask() const;

  // True when nothing but words and numbers should be printed, no bars: --plain, ACCESSIBLE, or a terminal
  // that says it is dumb.
  bool plain() const;

 private:
  std::string tool_;
  std::string tree_;
  std::optional<std::string> home_ = {};
  std::optional<store::Kinds> kinds_ = {};
  std::optional<store::Settings> settings_ = {};
  std::optional<time::Zone> zone_ = {};
  std::optional<time::Present> present_ = {};
};

}  // namespace rcw::cli
