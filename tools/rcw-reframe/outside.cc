// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/outside.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/io/process.h"
#include "lib/reframe/filter.h"
#include "lib/reframe/sentence.h"

namespace rcw::tools {
namespace {

using reframe::Finding;

constexpr std::size_t kMostOfAnswer = std::size_t{8} << 20U;

// The name without its folder: that may be somebody's.
std::string shown(const std::string& program) { return program.substr(program.rfind('/') + 1); }

Error failed(std::string why) {
  return {Exit::system, Problem{{}, std::move(why), hint("what the rules found is printed all the same")}};
}

// Throws when it did not end well.
void check(const std::string& program, const io::Said& said) {
  const std::string name = shown(program);
  switch (said.end.how) {
    case io::Ended::How::not_started:
      throw failed(reason("the filter {} cannot be started", name));
    case io::Ended::How::too_slow:
      throw failed(reason("the filter {} took too long and was stopped", name));
    case io::Ended::How::signalled:
      throw failed(reason("the filter {} was stopped by a signal", name));
    case io::Ended::How::exited:
      break;
  }
  if (said.end.number != 0) throw failed(reason("the filter {} ended with status {}", name, said.end.number));
  if (!said.whole) throw failed(reason("the filter {} says too much", name));
}

}  // namespace

void Outside::add(std::string_view prose, std::vector<Finding>& findings,
                  const std::function<bool(std::string_view)>& never_soften) {
  words_.clear();
  if (gave_up_) return;
  try {
    for (auto& finding : ask(prose, findings)) {
      if (!never_soften(reframe::sentence_around(prose, finding.begin, finding.end)))
        findings.push_back(std::move(finding));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
  } catch (const Error& error) {
    messages_.report(error);
    gave_up_ = true;
  }
}

std::vector<Finding> Outside::ask(std::string_view prose, const std::vector<Finding>& findings) {
  const auto lines = reframe::asked_lines(prose);
  if (lines.empty()) return {};
  const auto said = io::run_and_hear({.words = config_.command,
                                      .input = reframe::filter_question(prose, lines, findings),
                                      .limit = config_.limit},
                                     kMostOfAnswer);
  check(config_.command.front(), said);
  return reframe::filter_answer(said.output, prose, lines, words_);
}

}  // namespace rcw::tools
