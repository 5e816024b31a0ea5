// SPDX-License-Identifier: MIT
#include "lib/render/usage.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/render/format.h"
#include "lib/text/choice.h"
#include "lib/text/utf8.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using journal::CategoryRename;
using journal::Usage;
using yaml::Node;

std::string padded(const std::string& text, int columns) {
  return text + std::string(static_cast<std::size_t>(std::max(0, columns - text::width(text))), ' ');
}

int widest(const std::vector<Usage>& all) {
  int columns = 0;
  for (const auto& usage : all) columns = std::max(columns, text::width(usage.name));
  return columns;
}

std::size_t most_digits(const std::vector<Usage>& all) {
  std::size_t most = 0;
  for (const auto& usage : all) most = std::max(most, usage.count);
  return std::to_string(most).size();
}

std::string usage_table(const std::vector<Usage>& all) {
  const int columns = widest(all);
  const std::size_t digits = most_digits(all);
  std::string out;
  for (const auto& usage : all) {
    out += fmt::format("{}  {:{}}  {}  {}\n", padded(usage.name, columns), usage.count, digits,
                       time::to_string(usage.first.day), time::to_string(usage.last.day));
  }
  return out;
}

std::string usage_tsv(const Usage& usage) {
  return fmt::format("{}\t{}\t{}\t{}\n", tsv_cell(usage.name), usage.count, time::to_string(usage.first),
                     time::to_string(usage.last));
}

std::string usage_json(const Usage& usage, const std::string& word) {
  return yaml::to_json(Node::map({{"schema", Node::text("rcw/journal." + word + "/1"), {}},
                                  {word, Node::text(usage.name), {}},
                                  {"records", Node::token(std::to_string(usage.count)), {}},
                                  {"first", Node::text(time::to_string(usage.first)), {}},
                                  {"last", Node::text(time::to_string(usage.last)), {}}}));
}

std::string rename_text(const CategoryRename& rename) {
  return fmt::format("{:16}  {} -> {}  {} {}\n", time::local_text(rename.at), rename.from, rename.to,
                     rename.records, rename.records == 1 ? "entry" : "entries");
}

std::string rename_tsv(const CategoryRename& rename) {
  return fmt::format("{}\t{}\t{}\t{}\n", time::to_string(rename.at), tsv_cell(rename.from),
                     tsv_cell(rename.to), rename.records);
}

// One JSON document around items that are JSON already.
std::string json_list(const std::string& schema, const std::string& key,
                      const std::vector<std::string>& items) {
  std::string out = fmt::format(R"({{"schema":"{}","{}":[)", schema, key);
  for (std::size_t i = 0; i < items.size(); ++i) out += (i == 0 ? "\n" : ",\n") + items[i];
  return out + (items.empty() ? "]}\n" : "\n]}\n");
}

template <typename Items, typename Print>
std::vector<std::string> each(const Items& items, Print print) {
  std::vector<std::string> out;
  out.reserve(items.size());
  for (const auto& item : items) out.push_back(print(item));
  return out;
}

std::string concatenated(const std::vector<std::string>& pieces, const char* end) {
  std::string out;
  for (const auto& piece : pieces) out += piece + end;
  return out;
}

}  // namespace

const std::vector<std::string>& list_format_names() {
  static const std::vector<std::string> names = {"text", "tsv", "json", "jsonl"};
  return names;
}

ListFormat parse_list_format(const std::string& name) {
  return static_cast<ListFormat>(text::choose("format", name, list_format_names()));
}

std::string usages(const std::vector<Usage>& all, ListFormat format, const UsageWords& words) {
  if (format == ListFormat::text) return usage_table(all);
  if (format == ListFormat::tsv) return concatenated(each(all, usage_tsv), "");
  const auto items = each(all, [&](const Usage& usage) { return usage_json(usage, words.one); });
  if (format == ListFormat::jsonl) return concatenated(items, "\n");
  return json_list("rcw/journal." + words.many + "/1", words.many, items);
}

std::string renames(const std::vector<CategoryRename>& all, ListFormat format) {
  if (format == ListFormat::text) return concatenated(each(all, rename_text), "");
  if (format == ListFormat::tsv) return concatenated(each(all, rename_tsv), "");
  const auto items = each(all, [](const CategoryRename& one) { return yaml::to_json(journal::encode(one)); });
  if (format == ListFormat::jsonl) return concatenated(items, "\n");
  return json_list("rcw/category-renames/1", "renames", items);
}

}  // namespace rcw::render
