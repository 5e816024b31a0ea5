// SPDX-License-Identifier: MIT
#include "lib/verbs/answers.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/assign.h"
#include "lib/yaml/door.h"
#include "lib/yaml/path.h"

namespace rcw::verbs {
namespace {

using yaml::Node;

constexpr const char* kDeclined = "declined";

bool is_unsaid(const Node& node) { return node.kind == Node::Kind::scalar && node.scalar == "-"; }

// A form that was printed and not filled in has keys without values, and lists and groups of them.
bool is_open(const Node& node) {
  if (node.kind == Node::Kind::scalar) return node.is_null();
  return node.items.empty() && node.members.empty();
}

// What one item leaves unsaid is not there, as at the prompt.
void clear_items(Node& list) {
  for (Node& item : list.items) {
    std::erase_if(item.members, [](const yaml::Member& member) {
      return is_unsaid(member.value) || is_open(member.value);
    });
  }
  std::erase_if(list.items, is_open);
}

// Takes out what is answered by "-" and gives back its paths.
void take_declined(Node& node, const std::string& above, std::vector<std::string>& declined) {
  std::erase_if(node.members, [&](yaml::Member& member) {
    if (member.key.starts_with("x-")) return false;
    const std::string path = above + member.key;
    if (member.value.kind == Node::Kind::mapping) take_declined(member.value, path + '.', declined);
    if (member.value.kind == Node::Kind::sequence) clear_items(member.value);
    const bool unsaid = is_unsaid(member.value);
    if (unsaid && std::find(declined.begin(), declined.end(), path) == declined.end())
      declined.push_back(path);
    return unsaid || is_open(member.value);
  });
}

// "trigger.text: …" at the top says the same as a mapping.
Node without_dots(const Node& node) {
  Node out = Node::map();
  out.at = node.at;
  for (const auto& member : node.members) {
    if (!member.key.starts_with("x-") && member.key.find('.') != std::string::npos) {
      yaml::put_at(out, member.key, &member.value);
    } else {
      out.members.push_back(member);
    }
  }
  return out;
}

cli::Document read_answers(const std::string& file) {
  if (file.empty()) return {Node::map(), "--set", 1};
  const cli::Input input = cli::read_input(file);
  Node node = yaml::parse(input.name, input.bytes);
  if (node.kind != Node::Kind::mapping) {
    throw data_error({.file = input.name, .line = 1}, reason("answers are fields with values"),
                     hint("'sheet KIND --to yaml' prints a form to fill in"));
  }
  return {without_dots(node), input.name, 1};
}

void note_declined(Node& node) {
  std::vector<std::string> paths;
  take_declined(node, "", paths);
  if (paths.empty()) return;
  const Node* before = node.find(kDeclined);
  Node list = before != nullptr && before->kind == Node::Kind::sequence ? *before : Node::list();
  for (auto& path : paths) list.items.push_back(Node::text(std::move(path)));
  yaml::put_at(node, kDeclined, &list);
}

}  // namespace

cli::Document gather_answers(const std::string& file, const std::vector<std::string>& sets,
                             const store::Kind& kind) {
  cli::Document answers = read_answers(file);
  note_declined(answers.node);
  bool piped = file == "-";
  const auto read_words = [&] {
    if (std::exchange(piped, true)) {
      throw usage_error(reason("standard input is read only once"), hint("one - on a command line"));
    }
    return cli::read_words();
  };
  for (const auto& set : sets) {
    const store::Assignment assignment = store::parse_assignment(set);
    const Node value = store::assigned_value(kind, assignment, read_words);
    yaml::put_at(answers.node, assignment.path, &value);
  }
  return answers;
}

}  // namespace rcw::verbs
