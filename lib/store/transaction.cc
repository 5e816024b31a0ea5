// SPDX-License-Identifier: MIT
#include "lib/store/transaction.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/store/digest.h"
#include "lib/store/place.h"
#include "lib/yaml/door.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/writer.h"

namespace rcw::store {
namespace {

using yaml::Fields;
using yaml::Member;
using yaml::Node;

constexpr const char* kSchema = "rcw/txn/1";
constexpr std::string_view kSuffix = ".yaml";
// A document of YAML may not have more than yaml::kMaxNodes values: many changes take several documents.
constexpr std::size_t kChangesInOne = 1000;

const std::vector<std::string>& state_names() {
  static const std::vector<std::string> names = {"done", "undone", "undoing", "redoing"};
  return names;
}

void put(Node& map, std::string key, Node value) {
  map.members.push_back({std::move(key), std::move(value), {}});
}

Node change_node(const Change& change) {
  Node node = Node::map();
  put(node, "path", Node::text(change.path));
  if (change.before) put(node, "before", Node::text(*change.before));
  if (change.after) put(node, "after", Node::text(*change.after));
  return node;
}

Node changes_from(const Transaction& transaction, std::size_t first) {
  Node list = Node::list();
  const std::size_t stop = std::min(first + kChangesInOne, transaction.changes.size());
  for (std::size_t i = first; i < stop; ++i) list.items.push_back(change_node(transaction.changes[i]));
  return list;
}

Node head_node(const Transaction& transaction) {
  Node node = Node::map();
  put(node, "schema", Node::text(kSchema));
  put(node, "command", Node::text(transaction.command));
  put(node, "at", Node::token(transaction.at));
  put(node, "state", Node::text(state_names().at(static_cast<std::size_t>(transaction.state))));
  if (transaction.next > 0) put(node, "next", Node::token(std::to_string(transaction.next)));
  put(node, "count", Node::token(std::to_string(transaction.changes.size())));
  return node;
}

std::optional<int> parse_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

std::optional<std::string> read_digest(const Fields& in, const char* key) {
  auto text = in.text(key);
  if (text && !is_digest(*text)) in.fail(key, reason("is not a digest"));
  return text;
}

void read_changes(const Fields& in, Transaction& out) {
  static const std::vector<std::string> keys = {"path", "before", "after"};
  for (const Fields& item : in.maps("changes")) {
    item.exactly(keys);
    Change change;
    if (item.require("path") != nullptr) change.path = item.text("path").value_or("");
    if (!is_place(change.path)) item.fail("path", reason("is not a path below the store"));
    change.before = read_digest(item, "before");
    change.after = read_digest(item, "after");
    out.changes.push_back(std::move(change));
  }
}

int read_count(const Fields& in, const char* key) {
  const auto text = in.text(key);
  const auto number = text ? parse_number(*text) : std::optional(0);
  if (!number) in.fail(key, reason("is not a whole number"));
  return number.value_or(0);
}

// How many changes it says it has.
int read_head(const Fields& in, Transaction& out) {
  static const std::vector<std::string> keys = {"schema", "command", "at",     "state",
                                                "next",   "count",   "changes"};
  in.exactly(keys);
  if (in.require("schema") != nullptr && in.text("schema") != kSchema) {
    in.fail("schema", reason("is not {}", kSchema));
  }
  out.command = in.text("command").value_or("");
  out.at = in.text("at").value_or("");
  const auto& states = state_names();
  if (const auto word = in.one_of("state", states)) {
    out.state =
        static_cast<TransactionState>(std::find(states.begin(), states.end(), *word) - states.begin());
  }
  out.next = read_count(in, "next");
  return read_count(in, "count");
}

}  // namespace

std::string transaction_folder(int number) { return fmt::format("{:08}", number); }

std::optional<int> parse_transaction_folder(std::string_view name) {
  const auto number = name.size() == 8 ? parse_number(name) : std::nullopt;
  return number && *number > 0 ? number : std::nullopt;
}

std::string transaction_name(int number) { return transaction_folder(number) + std::string(kSuffix); }

std::optional<int> parse_transaction_name(std::string_view name) {
  if (!name.ends_with(kSuffix)) return std::nullopt;
  return parse_transaction_folder(name.substr(0, name.size() - kSuffix.size()));
}

std::string to_bytes(const Transaction& transaction) {
  Node head = head_node(transaction);
  put(head, "changes", changes_from(transaction, 0));
  std::string bytes = yaml::document(head);
  for (std::size_t i = kChangesInOne; i < transaction.changes.size(); i += kChangesInOne) {
    bytes += yaml::document(Node::map({{"changes", changes_from(transaction, i), {}}}));
  }
  return bytes;
}

Transaction parse_transaction(const std::string& file, std::string_view bytes, int number) {
  static const std::vector<std::string> keys = {"changes"};
  std::vector<Problem> problems;
  Transaction out;
  out.number = number;
  int count = -1;
  for (const auto& chunk : yaml::split_documents(bytes)) {
    const Node node = yaml::parse(file, chunk);
    const Fields in(node, file, "", problems);
    if (count < 0)
      count = read_head(in, out);
    else
      in.exactly(keys);
    read_changes(in, out);
  }
  const bool whole = bytes.ends_with("\n...\n") && out.changes.size() == static_cast<std::size_t>(count);
  if (problems.empty() && !whole) {
    problems.push_back({{.file = file}, reason("is cut off"), {}});
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return out;
}

std::vector<std::string> kept_names(const std::vector<Change>& changes) {
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const auto& change : changes) {
    std::string name = name_of(change.path);
    if (!taken.insert(name).second) name = fmt::format("{},{}", names.size(), name);
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace rcw::store
