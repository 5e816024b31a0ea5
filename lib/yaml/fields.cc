// SPDX-License-Identifier: MIT
#include "lib/yaml/fields.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "lib/base/reason.h"
#include "lib/text/name.h"
#include "lib/text/suggest.h"

namespace rcw::yaml {
namespace {

// A hint that another sentence follows.
std::string sentence(const std::string& hint) { return hint.ends_with('?') ? hint : hint + '.'; }

bool is_text(const Node& node) { return node.kind == Node::Kind::scalar && !node.is_null(); }

}  // namespace

Fields::Fields(const Node& node, std::string file, std::string path, std::vector<Problem>& problems)
    : node_(&node), file_(std::move(file)), path_(std::move(path)), problems_(&problems) {
  if (node.kind == Node::Kind::mapping) return;
  problems_->push_back(
      {{file_, node.at.line, node.at.column, path_}, reason("must be a mapping of fields"), {}});
  node_ = nullptr;
}

void Fields::only(std::span<const std::string> known) const {
  if (node_ == nullptr) return;
  for (const Member& member : node_->members) {
    if (member.key.starts_with("x-") || std::ranges::find(known, member.key) != known.end()) continue;
    const std::string shown = text::shown_name(member.key);
    problems_->push_back(
        {{file_, member.at.line, member.at.column, path_},
         reason("unknown field '{}'", shown),
         hint("{} A field of your own starts with 'x-'", sentence(text::did_you_mean(shown, known)))});
  }
}

void Fields::exactly(std::span<const std::string> known) const {
  if (node_ == nullptr) return;
  only(known);
  for (const Member& member : node_->members) {
    if (!member.key.starts_with("x-")) continue;
    problems_->push_back({{file_, member.at.line, member.at.column, path_},
                          reason("a field of your own has no place here"),
                          hint("put it beside the record's own fields")});
  }
}

bool Fields::has(std::string_view key) const { return node_ != nullptr && node_->find(key) != nullptr; }

const Node* Fields::require(std::string_view key) const {
  if (node_ == nullptr) return nullptr;
  const Node* value = node_->find(key);
  if (value == nullptr) fail(key, reason("is missing"));
  return value;
}

std::optional<std::string> Fields::text(std::string_view key) const {
  if (!has(key)) return {};
  const Node& value = *node_->find(key);
  if (is_text(value)) return value.scalar;
  if (value.is_null())
    fail(key, reason("has no value"), hint("remove the line, or write \"\" for an empty text"));
  else
    fail(key, reason("must be text, not a list or a mapping"));
  return {};
}

std::optional<std::string> Fields::one_of(std::string_view key, std::span<const std::string> words) const {
  std::optional<std::string> word = text(key);
  if (!word || std::ranges::find(words, *word) != words.end()) return word;
  fail(key, reason("is none of the words for this field"), hint("{}", text::did_you_mean(*word, words)));
  return {};
}

std::optional<std::vector<std::string>> Fields::texts(std::string_view key) const {
  if (!has(key)) return {};
  const Node& value = *node_->find(key);
  if (value.kind != Node::Kind::sequence) {
    fail(key, reason("must be a list"), hint("write each item on a line of its own, after '- '"));
    return {};
  }
  std::vector<std::string> out;
  for (const Node& item : value.items) {
    if (is_text(item)) {
      out.push_back(item.scalar);
      continue;
    }
    fail_item(key, static_cast<std::size_t>(&item - value.items.data()), reason("must be text"));
  }
  if (out.size() != value.items.size()) return {};
  return out;
}

std::vector<Fields> Fields::maps(std::string_view key) const {
  if (!has(key)) return {};
  const Node& value = *node_->find(key);
  if (value.kind != Node::Kind::sequence) {
    fail(key, reason("must be a list of mappings"), hint("start each item with '- '"));
    return {};
  }
  std::vector<Fields> out;
  for (const Node& item : value.items) {
    const auto index = static_cast<std::size_t>(&item - value.items.data());
    Fields fields(item, file_, path_of(key, index), *problems_);
    if (fields.node_ != nullptr) out.push_back(std::move(fields));
  }
  return out;
}

std::optional<Fields> Fields::group(std::string_view key) const {
  if (!has(key)) return {};
  Fields fields(*node_->find(key), file_, path_of(key), *problems_);
  if (fields.node_ == nullptr) return {};
  return fields;
}

std::vector<Member> Fields::extra() const {
  std::vector<Member> own;
  if (node_ == nullptr) return own;
  std::ranges::copy_if(node_->members, std::back_inserter(own),
                       [](const Member& member) { return member.key.starts_with("x-"); });
  return own;
}

void Fields::fail(std::string_view key, std::string why, std::string help) const {
  if (node_ == nullptr) return;
  const auto member = std::ranges::find(node_->members, key, &Member::key);
  Mark at = node_->at;
  // A value that is not there has no place of its own.
  if (member != node_->members.end()) at = member->value.is_null() ? member->at : member->value.at;
  problems_->push_back({{file_, at.line, at.column, path_of(key)}, std::move(why), std::move(help)});
}

void Fields::fail_item(std::string_view key, std::size_t index, std::string why, std::string help) const {
  if (node_ == nullptr) return;
  const Mark at = node_->find(key)->items.at(index).at;
  problems_->push_back({{file_, at.line, at.column, path_of(key, index)}, std::move(why), std::move(help)});
}

std::string Fields::path_of(std::string_view key, std::size_t index) const {
  return path_of(key) + '[' + std::to_string(index) + ']';
}

std::string Fields::path_of(std::string_view key) const {
  std::string shown = text::shown_name(key);
  return path_.empty() ? shown : path_ + '.' + shown;
}

}  // namespace rcw::yaml
