// SPDX-License-Identifier: MIT
#include "lib/journal/near_tags.h"

#include "lib/base/reason.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"

namespace rcw::journal {

void TagWatch::see(const store::Record& record) {
  if (!wanted_.empty()) seen_.insert(record.envelope.tags.begin(), record.envelope.tags.end());
}

std::vector<Problem> TagWatch::warnings() const {
  constexpr int kShownColumns = 40;
  const std::vector<std::string> known(seen_.begin(), seen_.end());
  std::vector<Problem> all;
  for (const auto& tag : wanted_) {
    const auto near = seen_.contains(tag) ? std::nullopt : text::nearest(tag, known);
    if (!near) continue;
    all.push_back({{},
                   reason("no entry here has the tag '{}'", text::cut(tag, kShownColumns)),
                   hint("did you mean '{}'?", *near)});
  }
  return all;
}

}  // namespace rcw::journal
