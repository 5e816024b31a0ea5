// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "lib/store/notice.h"
#include "lib/yaml/path.h"
#include "lib/yaml/writer.h"
#include "tools/rcw-reframe/builder.h"
#include "tools/rcw-reframe/commands.h"
#include "tools/rcw-reframe/disclosure.h"

namespace rcw::tools {
namespace {

using yaml::Node;

// So many candidates stand below a question; --candidates prints all.
constexpr std::size_t kShown = 9;

Node links_to(const std::vector<std::string>& ids) {
  Node links = Node::list();
  for (const auto& id : ids) {
    Node link = Node::map();
    link.members.push_back({"id", Node::text(id), {}});
    link.members.push_back({"role", Node::text("from"), {}});
    links.items.push_back(std::move(link));
  }
  return links;
}

Node list_of(const std::vector<std::string>& texts) {
  Node list = Node::list();
  for (const auto& text : texts) list.items.push_back(Node::text(text));
  return list;
}

std::string candidates_text(const Candidates& candidates) {
  Node node = Node::map();
  for (const char* slot : kDisclosureSlots) {
    const auto found = candidates.by_slot.find(slot);
    node.members.push_back(
        {slot, list_of(found == candidates.by_slot.end() ? std::vector<std::string>{} : found->second), {}});
  }
  return yaml::document(node);
}

// "  1  my partner looked at the phone" below the question.
void offer(const Candidates& candidates, cli::Form& form) {
  for (auto& question : form.questions) {
    const auto found = candidates.by_slot.find(question.path);
    if (found == candidates.by_slot.end()) continue;
    for (std::size_t i = 0; i < found->second.size() && i < kShown; ++i)
      question.ask += fmt::format("\n  {}  {}", i + 1, found->second[i]);
  }
}

Opening open_disclosure(bool list, const BuilderArgs& args, cli::Context& context) {
  const auto candidates = std::make_shared<Candidates>();
  if (!args.file.empty()) *candidates = read_candidates(args.file, args.with, context);
  Opening opening;
  if (list) {
    context.out.write(candidates_text(*candidates));
    opening.ends = Exit::ok;
    return opening;
  }
  context.messages.show(store::read_notice(context.content(), "private", context.language()) + "\n\n");
  if (!candidates->with.empty()) {
    const Node with = Node::text(candidates->with);
    yaml::put_at(opening.head, "with", &with);
  }
  const Node links = links_to(candidates->ids);
  if (!links.items.empty()) yaml::put_at(opening.head, "links", &links);
  opening.shape = [candidates](cli::Form& form) { offer(*candidates, form); };
  opening.settle = [candidates](Node& answers) { settle_candidates(*candidates, answers); };
  return opening;
}

// Four slots, that nothing has to be fixed because of it, and three questions to the other.
Built build_disclosure(Composer& text) {
  Built built;
  built.text = text.fill("disclosure");
  return built;
}

}  // namespace

cli::Action declare_disclose(cli::Options& options) {
  const auto list = std::make_shared<bool>(false);
  Builder builder;
  builder.name = "disclose";
  builder.takes = "moments of your journal or a review of them, - for standard input; not needed";
  builder.calm_first = true;
  builder.own_draft = false;
  builder.build = build_disclosure;
  builder.open = [list](const BuilderArgs& args, cli::Context& context) {
    return open_disclosure(*list, args, context);
  };
  builder.declare = [list](cli::Options& more) {
    more.flag("--candidates", *list, "list what the records offer for each slot, and nothing else");
  };
  return declare_builder(options, std::move(builder));
}

}  // namespace rcw::tools
