// SPDX-License-Identifier: MIT
// Any question: it is refused as usage with a column, or what is printed of it reads back and prints the
// same, and it and its negation answer differently.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "lib/base/error.h"
#include "lib/journal/query.h"

namespace {

using namespace rcw;
using yaml::Node;

void check(bool good) {
  if (!good) std::abort();
}

const time::Zone& utc() {
  static const time::Zone zone = time::Zone::named("UTC");
  return zone;
}

const journal::QueryContext& context() {
  using journal::ValueType;
  static const journal::QueryContext all = {.fields = {{"at", ValueType::time},
                                                       {"mode", ValueType::text},
                                                       {"intensity", ValueType::number},
                                                       {"kind"},
                                                       {"tags"},
                                                       {"trigger.category", ValueType::text},
                                                       {"body.site"}},
                                            .present = {.now = {1'795'378'500}, .zone = &utc()}};
  return all;
}

Node record() {
  Node site = Node::map({{"site", Node::text("throat"), {}}});
  return Node::map({{"schema", Node::text("rcw/journal.activation/1"), {}},
                    {"at", Node::token("2026-11-22T21:15:00+01:00"), {}},
                    {"tags", Node::list({Node::text("phone"), Node::text("3")}), {}},
                    {"body", Node::list({site}), {}},
                    {"intensity", Node::token("3"), {}},
                    {"x-own", Node::map({{"a", Node::text("b"), {}}}), {}}});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view expression(reinterpret_cast<const char*>(data), size);
  try {
    const journal::Query query = journal::parse_query(expression, context());
    const std::string printed = journal::to_string(query);
    // The plain form may be longer than what was typed.
    if (printed.size() <= journal::kMaxQueryBytes) {
      check(journal::to_string(journal::parse_query(printed, context())) == printed);
    }
    const journal::Query opposite{journal::Query::Kind::negated, {}, {query}};
    check(journal::matches(query, record()) != journal::matches(opposite, record()));
  } catch (const Error& error) {
    check(error.exit() == Exit::usage);
    check(error.problems().front().reason.starts_with("column "));
  }
  return 0;
}
