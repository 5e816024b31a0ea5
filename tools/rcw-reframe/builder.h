// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lib/cli/form.h"
#include "lib/cli/run.h"
#include "lib/yaml/node.h"
#include "tools/rcw-reframe/composer.h"

// The frame of all builders: commands that make a text out of a draft and of what the writer says. It reads
// the draft, asks or reads answers, lets `build` compose, prints, looks at the result (after_check.h), and
// keeps a record only when it is asked to. A builder is a kind (kinds/reframe.NAME.yaml), its prompts
// (prompts/reframe.NAME.*), its templates (prompts/reframe.NAME-text.*) and one function.
namespace rcw::tools {

// What was typed after the name of a builder.
struct BuilderArgs {
  std::string file = {};
  std::string answers = {};
  std::vector<std::string> sets = {};
  std::string with = {};
  std::string draft = {};
  bool resume = false;
  bool keep = false;
  std::string follow_up = {};
  std::string format = "text";
  std::string calm = {};
  std::string pulse = {};
  std::string rest = {};
  bool anyway = false;
};

// What is there before anything is asked.
struct Opening {
  std::string draft = {};                      // the writer's sentence, as it came
  yaml::Node head = yaml::Node::map();         // of the record to be: `with`, `links`
  std::function<void(cli::Form&)> shape = {};  // changes the questions, such as by offering candidates
  std::function<void(yaml::Node& answers)> settle = {};  // changes the answers: "1" is the first candidate
  std::optional<Exit> ends = {};  // nothing is built, why was said; the draft is given back as it is
  bool complete = false;          // nothing is left to ask
};

// What a builder makes of it.
struct Built {
  std::string text = {};   // what may be said or sent; looked at afterwards
  std::string shown = {};  // what is printed instead, such as three layers side by side; empty: the text
  std::vector<yaml::Member> fields = {};  // of the record, besides the answers and the text
  std::string note = {};                  // said on standard error besides
};

struct Builder {
  std::string name = {};    // "layers": the command and its kind
  std::string kind = {};    // where that is called otherwise: "refusal"
  std::string takes = {};   // what help says of FILE; empty: it takes none
  bool calm_first = false;  // three questions about body and time, or --calm, --pulse (calm_first.h)
  bool own_draft = true;    // FILE is a draft: what is a stop, a no or a limit in it stands as it is
  bool looked_at = true;    // whether the rules look at the text afterwards
  std::function<Built(Composer&)> build = {};
  // Instead of reading a draft from FILE: the default is read_draft.
  std::function<Opening(const BuilderArgs&, cli::Context&)> open = {};
  // Options of its own, which `open` and `build` may have bound.
  std::function<void(cli::Options&)> declare = {};
};

cli::Action declare_builder(cli::Options& options, Builder builder);

// Whether the questions are asked at the terminal: somebody may be asked, and no option gives answers.
bool is_asking(const BuilderArgs& args, const cli::Context& context);

// The words of FILE, or of standard input for "-", without the last line feeds. Throws Error(bad_data) for
// what no record may hold.
std::string read_draft(const std::string& file);

}  // namespace rcw::tools
