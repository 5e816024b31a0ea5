// SPDX-License-Identifier: MIT
#include "lib/verbs/ask_entry.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/store/drafts.h"
#include "lib/verbs/links.h"
#include "lib/yaml/door.h"
#include "lib/yaml/path.h"

namespace rcw::verbs {
namespace {

using yaml::Node;

// No link is all that declining one leaves behind: `declined` has only fields.
void forget_declined_link(Node& answers) {
  const Node* declined = answers.find("declined");
  if (declined == nullptr) return;
  Node rest = *declined;
  std::erase_if(rest.items, [](const Node& path) { return path.scalar == kLinkAnswer; });
  yaml::put_at(answers, "declined", rest.items.empty() ? nullptr : &rest);
}

// An answer among the others becomes a link of the record's head.
void move_link(const store::Kind& kind, Node& answers, Node& head) {
  const Node* id = answers.find(kLinkAnswer);
  if (id == nullptr) return forget_declined_link(answers);
  Node link = Node::map();
  link.members.push_back({"id", *id, {}});
  for (const auto& role : kind.links) {
    if (role.asked) link.members.push_back({"role", Node::text(role.role), {}});
  }
  const Node* before = head.find("links");
  Node links = before != nullptr ? *before : Node::list();
  links.items.push_back(std::move(link));
  yaml::put_at(head, "links", &links);
  yaml::put_at(answers, kLinkAnswer, nullptr);
}

}  // namespace

void for_each_draft(cli::Context& context, const std::function<void(cli::Draft)>& act) {
  const store::Drafts drafts(context.home());
  for (const auto& file : drafts.list()) {
    if (!store::is_asking(file)) continue;
    try {
      act(cli::decode_draft(yaml::parse(file.path, drafts.read(file)), file.path));
    } catch (const Error& error) {
      for (const auto& problem : error.problems()) context.messages.warning(problem);
    }
  }
}

cli::Draft find_draft(const std::string& id, const std::string& kind, cli::Context& context) {
  const store::Drafts drafts(context.home());
  if (!id.empty()) {
    const auto file = drafts.find(id);
    return cli::decode_draft(yaml::parse(file.path, drafts.read(file)), file.path);
  }
  const std::string domain = context.tree() + '.';
  std::optional<cli::Draft> newest;
  for_each_draft(context, [&](cli::Draft draft) {
    if (!draft.record.empty()) return;
    if (kind.empty() ? !draft.kind.starts_with(domain) : draft.kind != domain + kind) return;
    if (!newest || draft.started >= newest->started) newest = std::move(draft);
  });
  if (newest) return std::move(*newest);
  throw Error(Exit::no,
              Problem{{}, reason("there is no draft to go on with"), hint("'drafts list' shows them")});
}

EntryInterview::EntryInterview(const store::Kind& kind, cli::Draft draft, cli::Context& context,
                               const ShapeForm& shape)
    : kind_(kind),
      context_(context),
      draft_(std::move(draft)),
      form_(cli::make_form(kind, context.content(), context.language(), draft_.length)) {
  if (shape) shape(kind, form_);
  if (draft_.head.find("links") == nullptr) {
    cli::Question question = link_question(kind, form_, context);
    if (!question.choices.empty()) form_.questions.insert(form_.questions.begin(), std::move(question));
  }
  session_ = std::make_unique<cli::Session>(context_, form_, draft_);
}

std::optional<cli::Document> EntryInterview::ask() {
  if (session_->run() == cli::Asked::left) return std::nullopt;
  Node answers = draft_.interview.answers;
  Node head = draft_.head;
  move_link(kind_, answers, head);
  if (answers.members.empty()) {
    discard();
    context_.messages.note(reason("nothing was written"));
    return std::nullopt;
  }
  for (auto& member : answers.members) head.members.push_back(std::move(member));
  return cli::Document{std::move(head), "your answers", 1};
}

}  // namespace rcw::verbs
