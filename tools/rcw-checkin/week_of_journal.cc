// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/week_of_journal.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/render/records.h"
#include "lib/store/kind_file.h"
#include "lib/store/layout.h"
#include "lib/store/shelf.h"
#include "lib/yaml/path.h"

namespace rcw::tools {
namespace {

using yaml::Node;

constexpr int kDays = 7;

bool is_read_out(const std::string& kind) {
  return kind == "near-miss" || kind == "setback" || kind == "win";
}

std::vector<store::Record> read_week(cli::Context& context) {
  std::vector<store::Record> found;
  const time::Day today = context.present().today();
  const time::Day first = today.plus_days(1 - kDays);
  const int day_start = context.settings().day_start;
  const auto visit = [&](const store::Filed& filed) {
    const auto& envelope = filed.record.envelope;
    const time::Day day = time::logical_day(envelope.at, day_start);
    if (is_read_out(envelope.schema.kind) && first <= day && day <= today) found.push_back(filed.record);
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  store::Shelf(context.home(), store::layout::kJournal,
               store::content_kinds(store::layout::kJournal, context.home()))
      .walk({first, today.plus_days(1)}, store::Order::oldest_first, visit, report);
  return found;
}

}  // namespace

void add_week(Node& head, cli::Context& context) {
  const auto week = read_week(context);
  if (week.empty()) return;
  const Node* before = head.find("links");
  Node links = before != nullptr ? *before : Node::list();
  std::string text =
      reason("from your journal, the last seven days; 'rcw-journal show ID' prints one") + '\n';
  for (const auto& record : week) {
    text += "  " + render::record_line(record) + '\n';
    Node link = Node::map();
    link.members.push_back({"id", Node::text(record.envelope.id), {}});
    link.members.push_back({"role", Node::text("saw"), {}});
    links.items.push_back(std::move(link));
  }
  yaml::put_at(head, "links", &links);
  context.messages.show(text + '\n');
}

}  // namespace rcw::tools
