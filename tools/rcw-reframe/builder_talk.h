// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/cli/session.h"
#include "lib/store/kind.h"
#include "tools/rcw-reframe/builder.h"

namespace rcw::tools {

// The questions of a builder at the terminal, in three stages: the draft, what goes into the text, and when
// that was shown what becomes of it. Each answer is in a draft of the store, as with every asking.
class BuilderTalk {
 public:
  BuilderTalk(const store::Kind& kind, const Builder& builder, const BuilderArgs& args,
              const Opening& opening, cli::Context& context);

  // Each is false when somebody left, which has been said.
  bool ask_draft();
  bool ask_slots();
  bool ask_end(bool ending);

  // The answers so far, and what the record says of itself.
  yaml::Node& answers() { return draft_.interview.answers; }
  const yaml::Node& head() const { return draft_.head; }
  const std::string& closing() const { return whole_.closing; }

  // Nothing is left to keep.
  void discard();
  // The record could not be written: the answers stay in the draft, which is said.
  void keep();

 private:
  bool ask(std::vector<std::string> paths, bool these);

  cli::Context& context_;
  cli::Form whole_;
  cli::Draft draft_;
};

}  // namespace rcw::tools
