// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/feel_record.h"

#include <utility>

#include "lib/store/id.h"
#include "lib/verbs/keep_record.h"
#include "lib/yaml/path.h"

namespace rcw::tools {

using yaml::Node;

const store::Kind& feeling_kind(cli::Context& context) {
  return *store::find_kind(context.kinds(), context.tree(), "feeling");
}

std::string keep_feeling(const Node& answers, const std::string& with, cli::Context& context) {
  const store::Kind& kind = feeling_kind(context);
  Node record = Node::map();
  const auto put = [&](const char* key, Node value) {
    record.members.push_back({key, std::move(value), {}});
  };
  const std::string now = time::to_string(context.present().stamp());
  put("schema", Node::text(store::Schema{kind.domain, kind.name, kind.version}.name()));
  put("id", Node::text(std::string(store::kIdLength, 'a')));
  put("at", Node::token(now));
  put("zone", Node::text(context.present().zone->name()));
  put("recorded", Node::token(now));
  put("mode", Node::text("live"));
  if (!with.empty()) put("with", Node::text(with));
  for (const auto& member : answers.members) yaml::put_at(record, member.key, &member.value);
  return verbs::keep_record(record, "your answers", "feel", context).record.envelope.id;
}

}  // namespace rcw::tools
