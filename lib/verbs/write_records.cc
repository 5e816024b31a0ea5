// SPDX-License-Identifier: MIT
#include "lib/verbs/write_records.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/render/records.h"
#include "lib/store/deposit.h"
#include "lib/verbs/chosen.h"
#include "lib/verbs/keep_record.h"

namespace rcw::verbs {
namespace {

void print(const Printing& how, const std::vector<store::Filed>& written, cli::Context& context) {
  render::RecordPrinter printer(
      how.format, how.null, [&](std::string_view bytes) { context.out.write(bytes); }, context.tree());
  for (const auto& filed : written) printer.print(filed);
  printer.finish();
}

}  // namespace

std::vector<store::Filed> write_records(std::vector<store::Record> records, const std::string& command,
                                        cli::Context& context) {
  if (records.empty()) return {};
  store::Deposit deposit(context.home(), tree_for(records.front(), context));
  store::IdMaker ids(context.seed());
  std::vector<store::Filed> written;
  try {
    for (auto& record : records) {
      const store::Placed placed = deposit.add(record, ids);
      written.push_back({.record = std::move(record), .path = placed.path});
    }
  } catch (const Error& error) {
    context.messages.report(error);
  }
  try {
    deposit.settle();
  } catch (const Error& error) {
    context.messages.report(error);
    context.messages.warning({{},
                              reason("what was written is there but may not survive a power loss"),
                              hint("do not add it again; its id is printed")});
  }
  deposit.note(doing(command, context));
  return written;
}

// A full disk behind standard output must not hide that the entries are safe.
void print_written(const Printing& how, const std::vector<store::Filed>& written, cli::Context& context) {
  try {
    print(how, written, context);
    context.out.flush();
  } catch (const Error& error) {
    context.messages.report(error);
    for (const auto& filed : written) {
      context.messages.note(
          reason("the entry {} was written; do not add it again", filed.record.envelope.id));
    }
  }
}

}  // namespace rcw::verbs
