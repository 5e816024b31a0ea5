// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/set_values.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/text/name.h"
#include "lib/text/utf8.h"

namespace rcw::tools {
namespace {

using yaml::Node;

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t stop = std::min(text.find(at, start), text.size());
    parts.push_back(text.substr(start, stop - start));
    start = stop + 1;
  }
  return parts;
}

std::string shown(const yaml::KeyPath& path) {
  std::string text;
  for (const auto& key : path) text += (text.empty() ? "" : ".") + text::shown_name(key);
  return text;
}

yaml::KeyPath read_path(const std::string& option, const std::string& field) {
  yaml::KeyPath path = split(field, '.');
  if (std::find(path.begin(), path.end(), "") != path.end()) {
    throw usage_error(reason("{} wants the name of a field", option),
                      hint("for example {}", option == "--set" ? "--set mode=live" : "--unset tags"));
  }
  if (path.front() == "id" || path.front() == "schema") {
    throw usage_error(reason("{}: what a record is and its id stay as they are", option),
                      hint("a new entry is made with: add"));
  }
  return path;
}

// The words of the user as they came; a line feed at the end of a single word is the shell's.
std::string read_value(const yaml::KeyPath& path) {
  const cli::Input input = cli::read_input("-");
  if (const auto bad = text::find_bad_byte(input.bytes)) {
    throw data_error({.file = input.name, .line = bad->line, .column = bad->column},
                     reason("{} is not allowed in a text", bad->what),
                     hint("UTF-8 text without control characters but tab and line breaks"));
  }
  std::string value = input.bytes;
  if (!is_prose(path) && value.ends_with('\n')) value.pop_back();
  return value;
}

Assignment read_set(const std::string& text) {
  const std::size_t sign = text.find('=');
  if (sign == std::string::npos) {
    throw usage_error(reason("--set wants FIELD=VALUE"), hint("for example --set tags=tea,kitchen"));
  }
  Assignment out{.path = read_path("--set", text.substr(0, sign)), .value = text.substr(sign + 1)};
  if (out.value != "-" && is_prose(out.path)) {
    throw usage_error(reason("--set {}: takes only -", shown(out.path)),
                      hint("words are piped in, so that nobody sees them in a process list"));
  }
  if (out.value.empty()) {
    throw usage_error(reason("--set {}: there is no value", shown(out.path)),
                      hint("take the field out with --unset {}", shown(out.path)));
  }
  return out;
}

Node list_node(const std::string& value) {
  Node list = Node::list();
  for (auto& word : split(value, ',')) list.items.push_back(Node::text(std::move(word)));
  return list;
}

Node time_node(const std::string& value, const time::Present& present) {
  if (const auto stamp = time::parse_stamp(value)) return Node::token(time::to_string(*stamp));
  const time::Reading reading = time::read_phrase(value, present);
  if (reading.moment) return Node::token(time::to_string(*reading.moment));
  if (reading.first == reading.last) return Node::token(time::to_string(reading.first));
  throw usage_error(reason("--set at: wants one day or time"),
                    hint("for example yesterday or 2026-11-22T21:15"));
}

}  // namespace

std::vector<Assignment> read_assignments(const std::vector<std::string>& sets,
                                         const std::vector<std::string>& unsets) {
  std::vector<Assignment> all;
  for (const auto& text : sets) all.push_back(read_set(text));
  const auto piped = [](const Assignment& one) { return one.value == "-"; };
  if (std::count_if(all.begin(), all.end(), piped) > 1) {
    throw usage_error(reason("only one field can be read from standard input"),
                      hint("set the others with a command of their own"));
  }
  for (auto& one : all) {
    if (piped(one)) one.value = read_value(one.path);
  }
  for (const auto& field : unsets) all.push_back({.path = read_path("--unset", field), .remove = true});
  return all;
}

bool is_prose(const yaml::KeyPath& path) { return path.back() == "text"; }

yaml::Node value_node(const std::string& kind, const yaml::KeyPath& path, const std::string& value,
                      const time::Present& present) {
  static_cast<void>(kind);  // one kind is like the other for now
  if (path == yaml::KeyPath{"tags"}) return list_node(value);
  if (path == yaml::KeyPath{"at"}) return time_node(value, present);
  return Node::text(value);
}

}  // namespace rcw::tools
