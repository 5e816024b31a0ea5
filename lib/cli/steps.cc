// SPDX-License-Identifier: MIT
#include "lib/cli/steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/store/field.h"
#include "lib/text/holds.h"
#include "lib/yaml/path.h"

namespace rcw::cli {
namespace {

using yaml::Node;

constexpr const char* kDeclined = "declined";

bool condition_holds(const Question& question, const Node& answers) {
  if (!question.field.only_if) return true;
  const auto& wanted = question.field.only_if->is;
  const auto is_wanted = [&](const Node& word) { return text::holds(wanted, word.scalar); };
  const auto values = yaml::values_at(answers, question.field.only_if->field);
  // Of a list of words one is enough.
  return std::any_of(values.begin(), values.end(), [&](const Node* value) {
    return is_wanted(*value) || std::any_of(value->items.begin(), value->items.end(), is_wanted);
  });
}

const Node* list_at(const Node& answers, const std::string& path) {
  const Node* value = yaml::find_at(answers, path);
  return value != nullptr && value->kind == Node::Kind::sequence ? value : nullptr;
}

void add_items(const Question& question, const Node& answers, std::vector<Step>& out) {
  const Node* list = list_at(answers, question.path);
  if (list == nullptr || question.then.empty()) return;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    const Node* word = list->items[i].find(question.first_of_group);
    for (const Question& then : question.then) {
      out.push_back({fmt::format("{}[{}].{}", question.path, i, then.path), &then, static_cast<int>(i),
                     word != nullptr ? word->scalar : "", question.path});
    }
  }
}

std::vector<std::string> words_of(const Node& node, const std::string& member) {
  if (node.kind == Node::Kind::scalar) return {node.scalar};
  std::vector<std::string> words;
  for (const Node& item : node.items) {
    const Node* word = member.empty() ? &item : item.find(member);
    if (word != nullptr) words.push_back(word->scalar);
  }
  return words;
}

// Items that stay keep what was said about them.
Node items_of(const Question& question, const std::vector<std::string>& values, const Node* before) {
  Node list = Node::list();
  for (const auto& value : values) {
    Node item = Node::map();
    item.members.push_back({question.first_of_group, Node::text(value), {}});
    for (const Node& old : before != nullptr ? before->items : std::vector<Node>{}) {
      const Node* word = old.find(question.first_of_group);
      if (word != nullptr && word->scalar == value) item = old;
    }
    list.items.push_back(std::move(item));
  }
  return list;
}

Node value_of(const Question& question, const std::vector<std::string>& values, const Node* before) {
  if (!question.first_of_group.empty()) return items_of(question, values, before);
  if (!question.field.many) return store::value_node(question.field, values.front());
  Node list = Node::list();
  for (const auto& value : values) list.items.push_back(store::value_node(question.field, value));
  return list;
}

// The place of a step's answer: among all answers, or in one item of a list.
template <typename Tree>
Tree& place_of(const Step& step, Tree& answers) {
  if (step.item < 0) return answers;
  return yaml::find_at(answers, step.list)->items.at(static_cast<std::size_t>(step.item));
}

void forget_declined(const std::string& path, Node& answers) {
  const Node* list = list_at(answers, kDeclined);
  if (list == nullptr) return;
  Node rest = *list;
  std::erase_if(rest.items, [&](const Node& item) { return item.scalar == path; });
  yaml::put_at(answers, kDeclined, rest.items.empty() ? nullptr : &rest);
}

}  // namespace

std::vector<Step> steps(const Form& form, const Node& answers) {
  std::vector<Step> all;
  for (const Question& question : form.questions) {
    if (!condition_holds(question, answers)) continue;
    all.push_back({question.path, &question, -1, {}, {}});
    add_items(question, answers, all);
  }
  return all;
}

std::vector<std::string> answer_at(const Step& step, const Node& answers) {
  const Node& place = place_of(step, answers);
  const auto values = yaml::values_at(place, step.question->path);
  return values.empty() ? std::vector<std::string>{} : words_of(*values[0], step.question->first_of_group);
}

void put_answer(const Step& step, const std::vector<std::string>& values, Node& answers) {
  Node& place = place_of(step, answers);
  if (values.empty()) return yaml::put_at(place, step.question->path, nullptr);
  const Node value = value_of(*step.question, values, list_at(place, step.question->path));
  yaml::put_at(place, step.question->path, &value);
  if (step.item < 0) forget_declined(step.question->path, answers);
}

void decline(const Step& step, Node& answers) {
  put_answer(step, {}, answers);
  if (step.item >= 0 || is_declined(step, answers)) return;  // the item itself has been said
  const Node* before = list_at(answers, kDeclined);
  Node list = before != nullptr ? *before : Node::list();
  list.items.push_back(Node::text(step.question->path));
  yaml::put_at(answers, kDeclined, &list);
}

bool is_declined(const Step& step, const Node& answers) {
  const Node* list = list_at(answers, kDeclined);
  return list != nullptr && step.item < 0 && text::holds(words_of(*list, ""), step.question->path);
}

}  // namespace rcw::cli
