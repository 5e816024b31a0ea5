// SPDX-License-Identifier: MIT
#include "lib/verbs/set_values.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"

namespace rcw::verbs {
namespace {

using yaml::Node;

yaml::KeyPath read_path(const std::string& option, const std::string& field) {
  yaml::KeyPath path;
  for (std::size_t start = 0; start <= field.size();) {
    const std::size_t stop = std::min(field.find('.', start), field.size());
    path.push_back(field.substr(start, stop - start));
    start = stop + 1;
  }
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

Node time_node(const std::string& value, const time::Present& present) {
  if (const auto stamp = time::parse_stamp(value)) return Node::token(time::to_string(*stamp));
  const time::Reading reading = time::read_phrase(value, present);
  if (reading.moment) return Node::token(time::to_string(*reading.moment));
  if (reading.first == reading.last) return Node::token(time::to_string(reading.first));
  throw usage_error(reason("--set at: wants one day or time"),
                    hint("for example yesterday or 2026-11-22T21:15"));
}

}  // namespace

Changes read_changes(const std::vector<std::string>& sets, const std::vector<std::string>& unsets) {
  Changes changes;
  for (const auto& text : sets) {
    store::Assignment set = store::parse_assignment(text);
    yaml::KeyPath path = read_path("--set", set.path);
    changes.all.push_back({std::move(set), std::move(path), false});
  }
  const auto piped = std::count_if(changes.all.begin(), changes.all.end(),
                                   [](const Change& change) { return change.set.value == "-"; });
  if (piped > 1) {
    throw usage_error(reason("only one field can be read from standard input"),
                      hint("set the others with a command of their own"));
  }
  if (piped == 1) changes.input = cli::read_words();
  for (const auto& field : unsets) changes.all.push_back({{}, read_path("--unset", field), true});
  return changes;
}

yaml::Node new_value(const store::Kind& kind, const Change& change, const Changes& changes,
                     const time::Present& present) {
  const auto input = [&] { return changes.input.value_or(""); };
  if (change.set.path == "at" && change.set.value != "-") return time_node(change.set.value, present);
  return store::assigned_value(kind, change.set, input);
}

}  // namespace rcw::verbs
