// SPDX-License-Identifier: MIT
#include "lib/journal/category_rename.h"

#include <charconv>
#include <utility>
#include <vector>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/store/id.h"
#include "lib/store/record_yaml.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/writer.h"

namespace rcw::journal {
namespace {

using yaml::Fields;
using yaml::Node;

constexpr const char* kSchema = "rcw/category-rename/1";

std::string read_category(const Fields& in, const char* key) {
  const auto text = in.require(key) != nullptr ? in.text(key) : std::nullopt;
  if (!text || store::is_label(*text)) return text.value_or("");
  in.fail(key, reason("is not a name on one line"), hint("no commas, line breaks or blanks around it"));
  return {};
}

time::Stamp read_at(const Fields& in) {
  const auto text = in.require("at") != nullptr ? in.text("at") : std::nullopt;
  const auto stamp = text ? time::parse_stamp(*text) : std::nullopt;
  if (text && !stamp) {
    in.fail("at", reason("is not a date or a time with its offset"),
            hint("for example 2026-11-22T21:15:00+01:00 or 2026-11-22"));
  }
  return stamp.value_or(time::Stamp{});
}

std::size_t read_records(const Fields& in) {
  const auto text = in.require("records") != nullptr ? in.text("records") : std::nullopt;
  std::size_t count = 0;
  if (!text) return count;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), count);
  if (error != std::errc() || end != text->data() + text->size()) {
    in.fail("records", reason("is not a whole number"));
  }
  return count;
}

void read_schema(const Fields& in) {
  const auto text = in.require("schema") != nullptr ? in.text("schema") : std::nullopt;
  if (text && *text != kSchema) in.fail("schema", reason("is not {}", kSchema));
}

}  // namespace

Node encode(const CategoryRename& rename) {
  Node map = Node::map();
  const auto put = [&](const char* key, Node value) { map.members.push_back({key, std::move(value), {}}); };
  put("schema", Node::text(kSchema));
  put("from", Node::text(rename.from));
  put("to", Node::text(rename.to));
  put("at", Node::token(time::to_string(rename.at)));
  put("records", Node::token(std::to_string(rename.records)));
  return map;
}

CategoryRename decode_rename(const Node& node, const std::string& file) {
  static const std::vector<std::string> keys = {"schema", "from", "to", "at", "records"};
  std::vector<Problem> problems;
  const Fields in(node, file, "", problems);
  CategoryRename rename;
  if (problems.empty()) {
    in.exactly(keys);
    read_schema(in);
    rename = {read_category(in, "from"), read_category(in, "to"), read_at(in), read_records(in)};
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return rename;
}

std::string file_name(const CategoryRename& rename) {
  const std::string digest = store::derived_id(yaml::document(encode(rename)));
  return time::to_string(rename.at.day) + '-' + digest + ".yaml";
}

}  // namespace rcw::journal
