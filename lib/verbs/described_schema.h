// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/cli/form.h"
#include "lib/store/kind.h"
#include "lib/yaml/node.h"

namespace rcw::verbs {

// What a person is asked for the field at this path; the form's title for "". May be empty.
std::string prompt_of(const cli::Form& form, const std::string& path);

// The JSON Schema of a kind of record for editors, with its questions in English as descriptions.
yaml::Node described_schema(const store::Kind& kind, cli::Context& context);

}  // namespace rcw::verbs
