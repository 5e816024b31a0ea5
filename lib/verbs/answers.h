// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/documents.h"
#include "lib/store/kind.h"

namespace rcw::verbs {

// Answers that need no asking: those of --answers FILE, then those of --set FIELD=VALUE. The tree has the
// fields of a record, and of its envelope what the answers say. A "-" as an answer means "rather not say".
// Throws Error(bad_data) for a file that is no mapping, Error(usage) for an assignment that does not fit.
cli::Document gather_answers(const std::string& file, const std::vector<std::string>& sets,
                             const store::Kind& kind);

}  // namespace rcw::verbs
