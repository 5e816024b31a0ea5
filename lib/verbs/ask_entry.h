// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "lib/cli/documents.h"
#include "lib/cli/session.h"
#include "lib/store/kind.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {

// Every draft of an asking that can be read; the others are warned of.
void for_each_draft(cli::Context& context, const std::function<void(cli::Draft)>& act);

// The draft that --draft names, or the newest one of a kind for --resume. Throws Error(no) when there is
// none.
cli::Draft find_draft(const std::string& id, const std::string& kind, cli::Context& context);

// Asks for one record at the terminal.
class EntryInterview {
 public:
  EntryInterview(const store::Kind& kind, cli::Draft draft, cli::Context& context,
                 const ShapeForm& shape = {});

  // The fields of the record, with what the draft's head says; nothing when somebody left, which is said.
  std::optional<cli::Document> ask();
  // What is said when all went well, such as "Enough for today."; empty for most kinds.
  const std::string& closing() const { return form_.closing; }
  // The record is safe: the draft goes.
  void discard() { session_->discard(); }
  // The record could not be written: the draft stays, which is said.
  void keep() { session_->keep(); }

 private:
  const store::Kind& kind_;
  cli::Context& context_;
  cli::Draft draft_;
  cli::Form form_;
  std::unique_ptr<cli::Session> session_;
};

}  // namespace rcw::verbs
