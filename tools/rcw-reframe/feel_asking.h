// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/cli/context.h"
#include "lib/cli/session.h"
#include "lib/reframe/feelings.h"
#include "lib/store/kind.h"

namespace rcw::tools {

// The questions that lead to a feeling at the terminal: family, finer word, strength, body, need. The words
// that may be chosen follow from what was chosen before.
class FeelAsking {
 public:
  // With a draft each answer is on the disk at once; without one nothing ever is.
  FeelAsking(const reframe::Feelings& all, const store::Kind& kind, cli::Draft* draft, cli::Context& context);

  // The answers, from the start or from what was looked up on; nothing when somebody left.
  // Without a word they have no `word`.
  std::optional<yaml::Node> ask(const std::optional<reframe::LookedUp>& start);

  // A record was made, or none is wanted: no draft is left.
  void discard();
  // No record could be made: the answers stay in the draft, which is said.
  void keep();
  const std::string& closing() const { return whole_.closing; }

 private:
  cli::Form form_of_word(const std::optional<reframe::LookedUp>& start) const;
  cli::Form form_of_rest() const;
  cli::Question word_question(const std::vector<const reframe::Feeling*>& words) const;
  cli::Asked ask(const cli::Form& form);
  const reframe::Feeling* chosen() const;
  void settle_family();

  const reframe::Feelings& all_;
  cli::Context& context_;
  cli::Draft* draft_;
  cli::Form whole_;
  yaml::Node answers_ = yaml::Node::map();
};

}  // namespace rcw::tools
