// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/checkin/talk_plan.h"
#include "lib/cli/context.h"
#include "lib/cli/session.h"
#include "lib/store/kind.h"

namespace rcw::tools {

// What was typed after `run`.
struct RunArgs {
  std::string kind = {};
  std::string minutes = {};
  std::string turn = {};
  std::string answers = {};
  std::vector<std::string> sets = {};
  std::string with = {};
  std::string next = {};
  std::string draft = {};
  bool resume = false;
  std::string format = "ids";
};

// One run at the terminal, in its stages: how things stand before it, the turns, what stays of it. Each stage
// and each answer is in the draft, so that a run that was left goes on where it was.
class GuidedRun {
 public:
  enum class Outcome { finished, left, not_now };

  // `plan` is there where turns are taken.
  GuidedRun(const store::Kind& kind, std::optional<checkin::TalkPlan> plan, cli::Draft& draft,
            cli::Context& context);

  // What is said when somebody leaves has been said.
  Outcome ask();
  // One question of the last stage once more; false when somebody left.
  bool ask_again(const std::string& path);
  // The answers are a record: the draft goes.
  void discard();
  // They could not become one: the draft stays, which is said.
  void keep();
  const std::string& closing() const { return after_.closing; }

 private:
  Outcome ask_before();
  bool ask_form(const cli::Form& form);
  bool take_turns();
  bool take_turn(std::size_t index, const std::string& who, bool last);
  void prepare_turns();
  void set_next(const std::string& key);
  void show_questions();

  cli::Context& context_;
  cli::Draft& draft_;
  std::optional<checkin::TalkPlan> plan_;
  cli::Form setting_;  // how things stand; no questions where no two people talk
  cli::Form topic_;    // what it is about and who begins
  cli::Form after_;
};

// Whether the answers say that another time is better: something hinders, and no reason is given to go on
// all the same.
bool wants_another_time(const yaml::Node& answers);

// Whether two people talk in runs of this kind: those begin with how things stand.
bool is_joint(const store::Kind& kind);

}  // namespace rcw::tools
