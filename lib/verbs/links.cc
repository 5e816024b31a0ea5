// SPDX-License-Identifier: MIT
#include "lib/verbs/links.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "lib/base/reason.h"
#include "lib/cli/names.h"
#include "lib/store/catalog.h"
#include "lib/store/shelf.h"
#include "lib/text/holds.h"
#include "lib/text/suggest.h"

namespace rcw::verbs {
namespace {

const store::LinkSpec& role_of(const std::string& role, const store::Kind& kind) {
  std::vector<std::string> roles;
  for (const auto& link : kind.links) {
    if (link.role == role) return link;
    roles.push_back(link.role);
  }
  if (roles.empty()) throw usage_error(reason("the kind {} has no links", kind.name), {});
  throw usage_error(reason("the kind {} has no link of that role", kind.name),
                    text::did_you_mean(role, roles));
}

store::Shelf own_shelf(cli::Context& context) { return {context.home(), context.trees(), context.kinds()}; }

}  // namespace

store::Link resolve_link(const std::string& text, const store::Kind& kind, cli::Context& context) {
  const auto equals = text.find('=');
  if (equals == std::string::npos) {
    throw usage_error(reason("--link wants ROLE=ID"), hint("for example --link repairs=k7m3q9zxvb"));
  }
  const store::LinkSpec& role = role_of(text.substr(0, equals), kind);
  const store::Shelf shelf = own_shelf(context);
  const auto found = cli::Finder(shelf, context.kinds(), context).find(text.substr(equals + 1));
  const store::Envelope& target = found.front().record.envelope;
  if (text::holds(role.kinds, target.schema.kind)) return {target.id, role.role};
  throw usage_error(reason("--link: {} is of the kind {}", target.id, target.schema.kind),
                    hint("the role {} points to one of: {}", role.role, fmt::join(role.kinds, ", ")));
}

// A role that the kind does not have is the user's own, and so is what it points to.
void check_links(const store::Record& record, const store::Kind& kind, const std::string& file,
                 cli::Context& context) {
  if (record.envelope.links.empty()) return;
  const store::Catalog catalog(own_shelf(context).slots([](const Error&) {}));
  std::vector<Problem> problems;
  for (std::size_t i = 0; i < record.envelope.links.size(); ++i) {
    const store::Link& link = record.envelope.links[i];
    const bool ours = std::any_of(kind.links.begin(), kind.links.end(),
                                  [&](const auto& role) { return role.role == link.role; });
    if (!ours || catalog.has(link.id)) continue;
    problems.push_back({{.file = file, .field = fmt::format("links[{}].id", i)},
                        reason("no record has this id"),
                        hint("'list' prints the ids there are")});
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
}

cli::Question link_question(const store::Kind& kind, const cli::Form& form, cli::Context& context) {
  constexpr std::size_t kMost = 5;
  cli::Question question;
  question.path = kLinkAnswer;
  question.field = {.name = kLinkAnswer, .type = store::FieldType::choice};
  const auto role =
      std::find_if(kind.links.begin(), kind.links.end(), [](const auto& link) { return link.asked; });
  if (role == kind.links.end()) return question;
  const auto phrase = form.extra.find("links." + role->role);
  question.ask = phrase != form.extra.end() ? phrase->second.first : role->role;
  question.help = phrase != form.extra.end() ? phrase->second.second : "";
  const auto offer = [&](const store::Filed& filed) {
    const store::Envelope& envelope = filed.record.envelope;
    if (!text::holds(role->kinds, envelope.schema.kind)) return true;
    question.choices.push_back({envelope.id, time::local_text(envelope.at) + "  " + envelope.schema.kind});
    question.field.words.push_back(envelope.id);
    return question.choices.size() < kMost;
  };
  own_shelf(context).walk({}, store::Order::newest_first, offer, [](const Error&) {});
  return question;
}

}  // namespace rcw::verbs
