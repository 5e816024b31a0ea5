// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/asker.h"
#include "lib/cli/context.h"
#include "lib/store/drafts.h"

namespace rcw::cli {

// A record that is being asked for, as its draft keeps it (schema rcw/draft/1).
struct Draft {
  std::string id = {};
  std::string kind = {};     // "journal.daily"
  std::string record = {};   // the id of the record that is being filled in; empty for a new one
  std::string started = {};  // a stamp
  Length length = Length::whole;
  yaml::Node head = yaml::Node::map();  // what options said: at, zone, mode, with, tags, links
  yaml::Node was = yaml::Node::map();   // what the record said when its filling in began
  Interview interview = {};
};

yaml::Node encode(const Draft& draft);
// Throws Error(bad_data) when the file is no such draft.
Draft decode_draft(const yaml::Node& node, const std::string& file);

// Holds one asking at the terminal: questions on standard error, answers from standard input, a draft on
// the disk after each answer. When the draft cannot be saved it says so and goes on.
class Session {
 public:
  Session(Context& context, const Form& form, Draft& draft);

  // When somebody leaves, the draft is kept and its name is said.
  Asked run();
  // The answers have become a record: nothing is left to keep.
  void discard();
  // The answers could not become a record: the draft is kept and its name is said; where there is no room
  // even for that, the answers are printed.
  void keep();

 private:
  void save(const Interview& interview);
  void leave();

  Context& context_;
  const Form& form_;
  Draft& draft_;
  store::Drafts drafts_;
  bool saved_ = false;
  bool warned_ = false;
};

}  // namespace rcw::cli
