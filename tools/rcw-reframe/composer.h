// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/cli/phrases.h"
#include "lib/reframe/wording.h"
#include "lib/store/kind.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

// Puts what the writer said into the templates of one builder, in one language
// (prompts/reframe.NAME-text.LANGUAGE.yaml). A phrase "NAME" is a template (lib/reframe/wording.h);
// "blank.SLOT" is what stands where nothing was said, "lead.SLOT" what a template already says before it
// ("when|whenever"), "mark.SLOT" how a sentence of it ends, "word.WORD" how a word of a list is said.
// reframe.text has what all builders share.
class Composer {
 public:
  // The answers are fields of the kind; each is a slot by its dotted path. "no" and "unsure" of a choice
  // leave the slot unsaid.
  Composer(const store::Kind& kind, const yaml::Node& answers, cli::Context& context);

  bool said(const std::string& slot) const { return slots_.contains(slot); }
  // What was said, as a sentence says it; empty when nothing was.
  std::string slot(const std::string& slot) const;
  // Sets a slot that no answer fills; nothing for an empty value.
  void put(const std::string& slot, const std::string& value);
  // A template, filled. What is a blank in it is remembered.
  std::string fill(const std::string& name);
  // A phrase as it is, such as a heading.
  const std::string& phrase(const std::string& name) const { return phrases_.at(name); }

  // The slots that were blanks, each once.
  const std::vector<std::string>& blanks() const { return blanks_; }

 private:
  cli::Phrases phrases_;
  reframe::Wording wording_ = {};
  reframe::Slots slots_ = {};
  std::vector<std::string> blanks_ = {};
};

// "a|b c|d" as a list.
std::vector<std::string> listed(const std::string& text);

}  // namespace rcw::tools
