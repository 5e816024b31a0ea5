// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/give_answer.h"

#include "lib/store/deposit.h"
#include "lib/verbs/chosen.h"

namespace rcw::tools {

void give_answer(const checkin::Answer& answer, const std::string& command, cli::Context& context) {
  store::Deposit deposit(context.home(), context.tree());
  deposit.put(checkin::to_record(answer));
  deposit.settle();
  deposit.note(verbs::doing(command, context));
}

checkin::Answer answer_to(const Answerable& item, checkin::Act act) {
  return {
      .subject = item.subject, .occurrence = item.occurrence, .act = act, .at = item.at, .zone = item.zone};
}

}  // namespace rcw::tools
