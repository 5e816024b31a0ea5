// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/after_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "lib/base/reason.h"
#include "lib/cli/phrases.h"
#include "lib/reframe/facts.h"
#include "tools/rcw-reframe/composer.h"

namespace rcw::tools {
namespace {

std::vector<std::string> times(cli::Context& context) {
  std::vector<std::string> all;
  for (const char* language : {"en", "zh"}) {
    for (auto& word : listed(cli::find_phrases(context.content(), "reframe.times", language).at("words")))
      all.push_back(std::move(word));
  }
  return all;
}

// Counted from 1, columns in bytes, as in every error.
Where place_in(const std::string& text, std::size_t at) {
  const std::string_view before = std::string_view(text).substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const auto start = before.rfind('\n');
  const auto column = at - (start == std::string_view::npos ? 0 : start + 1) + 1;
  return {.file = "the text", .line = static_cast<int>(line), .column = static_cast<int>(column)};
}

}  // namespace

AfterCheck check_after(const std::string& text, const std::string& draft, std::vector<std::string> blanks,
                       reframe::Linter& linter, cli::Context& context) {
  AfterCheck check;
  check.findings = linter.lint(text);
  std::erase_if(check.findings, [](const auto& finding) { return finding.level < reframe::Level::warning; });
  check.lost = reframe::lost_facts(draft, text, times(context));
  check.blanks = std::move(blanks);
  return check;
}

void tell(const AfterCheck& check, const std::string& text, cli::Context& context) {
  if (!check.blanks.empty()) context.messages.note(reason("not said yet: {}", fmt::join(check.blanks, ", ")));
  if (!check.lost.empty()) {
    context.messages.note(reason(
        "names, numbers and times of the draft that the text does not have: {} (--format yaml lists them)",
        check.lost.size()));
  }
  for (const auto& finding : check.findings) {
    context.messages.warning({place_in(text, finding.begin), reason("{} [{}]", finding.message, finding.rule),
                              std::string(finding.ask)});
  }
}

Exit status_of(const AfterCheck& check) {
  return check.blanks.empty() && check.findings.empty() ? Exit::ok : Exit::no;
}

}  // namespace rcw::tools
