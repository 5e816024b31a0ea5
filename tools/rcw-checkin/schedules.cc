// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/schedules.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/id.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"

namespace rcw::tools {
namespace {

constexpr int kShownColumns = 40;

bool is_called(const FiledSchedule& one, const std::string& name) {
  return one.schedule.name == name || names_id(name, one.schedule.id);
}

[[noreturn]] void refuse_unknown(const std::string& name, const std::vector<FiledSchedule>& all) {
  std::vector<std::string> names;
  for (const auto& one : all) names.push_back(one.schedule.name);
  throw Error(Exit::no,
              Problem{{},
                      reason("there is no schedule '{}'", text::cut(name, kShownColumns)),
                      names.empty() ? hint("'schedule add' makes one") : text::did_you_mean(name, names)});
}

}  // namespace

bool names_id(const std::string& word, const std::string& id) {
  return store::is_id_prefix(word) && word.size() >= store::kPrefixLength && id.starts_with(word);
}

std::vector<FiledSchedule> read_schedules(cli::Context& context) {
  std::vector<FiledSchedule> all;
  const auto report = [&](const Error& error) { context.messages.report(error); };
  const auto visit = [&](const store::Filed& filed) {
    try {
      if (auto schedule = checkin::find_schedule(filed)) all.push_back({std::move(*schedule), filed});
    } catch (const Error& error) {
      report(error);
    }
    return true;
  };
  store::Shelf(context.home(), kScheduleTree, context.kinds())
      .walk({}, store::Order::oldest_first, visit, report);
  std::sort(all.begin(), all.end(), [](const FiledSchedule& a, const FiledSchedule& b) {
    return std::tie(a.schedule.name, a.schedule.id) < std::tie(b.schedule.name, b.schedule.id);
  });
  return all;
}

FiledSchedule choose_schedule(const std::string& name, cli::Context& context) {
  auto all = read_schedules(context);
  const auto wanted = [&](const FiledSchedule& one) { return is_called(one, name); };
  const auto found = std::find_if(all.begin(), all.end(), wanted);
  if (found == all.end()) refuse_unknown(name, all);
  if (std::find_if(found + 1, all.end(), wanted) != all.end()) {
    throw usage_error(reason("several schedules are called so"), hint("'schedule list' shows their ids"));
  }
  return std::move(*found);
}

}  // namespace rcw::tools
