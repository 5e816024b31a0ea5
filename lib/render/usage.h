// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/journal/category_rename.h"
#include "lib/journal/usage.h"

namespace rcw::render {

// How lists that are not of records are printed.
enum class ListFormat { text, tsv, json, jsonl };

const std::vector<std::string>& list_format_names();
// Throws Error(usage) with the near word.
ListFormat parse_list_format(const std::string& name);

// What was counted: the words of the schemas rcw/journal.tag/1 and rcw/journal.tags/1.
struct UsageWords {
  std::string one;   // "tag"
  std::string many;  // "tags"
};

// "phone  12  2026-10-03  2026-11-22": the word, how many entries, the days of the first and last.
// TSV has these four columns with the times as they are.
std::string usages(const std::vector<journal::Usage>& all, ListFormat format, const UsageWords& words);

// "2026-11-22 21:15  phone -> phone during talk  12 entries"; TSV: at, from, to, records.
std::string renames(const std::vector<journal::CategoryRename>& all, ListFormat format);

}  // namespace rcw::render
