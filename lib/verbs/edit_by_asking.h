// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/context.h"
#include "lib/store/revise.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {

// Asks the questions of a record's kind, beginning with the first that is open, and changes what was
// answered anew; all else in the file stays as it is. Throws Error(usage) without a terminal, Error(busy)
// when the record changed meanwhile (the answers are a draft then).
Exit edit_by_asking(const store::Original& original, cli::Context& context, const ShapeForm& shape = {});

}  // namespace rcw::verbs
