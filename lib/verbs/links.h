// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/cli/form.h"
#include "lib/store/record.h"

namespace rcw::verbs {

// --link ROLE=ID as typed, for a record of this kind: the id may be the start of one. Throws Error(usage)
// for a role that the kind does not have and for a record that is none of the kinds it may point to,
// Error(no) when there is no such record.
store::Link resolve_link(const std::string& text, const store::Kind& kind, cli::Context& context);

// Throws Error(bad_data) when a record points to nothing in a role of its kind; `file` is where it came from.
void check_links(const store::Record& record, const store::Kind& kind, const std::string& file,
                 cli::Context& context);

// The question which of the newest records a new one belongs to, for a kind that has such a role; the
// question has no choices when there are no such records.
cli::Question link_question(const store::Kind& kind, const cli::Form& form, cli::Context& context);
// The name under which its answer stands among the others until it becomes a link.
inline constexpr const char* kLinkAnswer = "_link";

}  // namespace rcw::verbs
