// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rcw::render {

// How records are printed. The default of a command never depends on the terminal.
enum class Format { text, yaml, json, jsonl, tsv, ids, paths };

const std::vector<std::string>& format_names();
// Throws Error(usage) with the near word.
Format parse_format(const std::string& name);

// One cell of tab-separated values: tab, line feed, carriage return and backslash as \t \n \r \\.
std::string tsv_cell(std::string_view text);

}  // namespace rcw::render
