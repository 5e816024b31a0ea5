// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/answers.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/assign.h"
#include "lib/yaml/door.h"
#include "lib/yaml/path.h"

namespace rcw::tools {
namespace {

using yaml::Node;

constexpr const char* kDeclined = "declined";

bool is_unsaid(const Node& node) { return node.kind == Node::Kind::scalar && node.scalar == "-"; }

// Nothing, or only fields and items with nothing in them: what an untouched form has.
bool is_blank(const Node& node) {
  if (node.kind == Node::Kind::mapping) return node.members.empty();
  return node.kind == Node::Kind::sequence ? node.items.empty() : node.is_null();
}

// Takes out what is answered by "-", which gives its path, and what is not answered at all.
void take_declined(Node& node, const std::string& above, std::vector<std::string>& declined) {
  for (auto& item : node.items) take_declined(item, above, declined);
  std::erase_if(node.items, is_blank);
  std::erase_if(node.members, [&](yaml::Member& member) {
    if (member.key.starts_with("x-")) return false;
    const std::string path = above + member.key;
    take_declined(member.value, path + '.', declined);
    const bool unsaid = is_unsaid(member.value);
    if (unsaid && std::find(declined.begin(), declined.end(), path) == declined.end())
      declined.push_back(path);
    return unsaid || is_blank(member.value);
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
    std::string words = cli::read_input("-").bytes;
    if (words.ends_with('\n')) words.pop_back();
    return words;
  };
  for (const auto& set : sets) {
    const store::Assignment assignment = store::parse_assignment(set);
    const Node value = store::assigned_value(kind, assignment, read_words);
    yaml::put_at(answers.node, assignment.path, &value);
  }
  return answers;
}

}  // namespace rcw::tools
