// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/store/survey.h"

namespace rcw::render {

enum class FindingsFormat { text, json, jsonl };

const std::vector<std::string>& findings_format_names();
// Throws Error(usage) with the near word.
FindingsFormat parse_findings_format(const std::string& name);

// What `check` found: like a compiler's messages, or schema rcw/findings/1.
std::string findings(const store::Findings& all, FindingsFormat format);

}  // namespace rcw::render
