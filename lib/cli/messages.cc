// SPDX-License-Identifier: MIT
#include "lib/cli/messages.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

#include "lib/base/reason.h"
#include "lib/io/fd.h"
#include "lib/io/output.h"
#include "lib/text/sanitize.h"

namespace rcw::cli {
namespace {

constexpr const char* kRed = "\033[1;31m";
constexpr const char* kYellow = "\033[1;33m";
constexpr const char* kPlain = "\033[0m";

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

// no-color.org, and TERM=dumb for those that cannot.
bool wants_color(bool terminal) {
  const char* term = std::getenv("TERM");
  const bool dumb = term == nullptr || std::string_view(term) == "dumb";
  return terminal && !dumb && !is_set("NO_COLOR");
}

}  // namespace

Messages::Messages(std::string tool)
    : tool_(std::move(tool)), terminal_(io::is_terminal(STDERR_FILENO)), colored_(wants_color(terminal_)) {}

void Messages::set_color(Color color) {
  if (color != Color::automatic) colored_ = color == Color::always;
}

void Messages::say(const char* label, const char* color, const std::string& text) {
  const std::string shown = terminal_ ? text::for_terminal(text) : text;
  const bool painted = colored_ && *color != '\0';
  const std::string word = *label == '\0' ? ""
                           : painted      ? fmt::format("{}{}:{} ", color, label, kPlain)
                                          : fmt::format("{}: ", label);
  // Nothing can be said about a standard error that does not work.
  static_cast<void>(io::write_all(STDERR_FILENO, fmt::format("{}: {}{}\n", tool_, word, shown)));
}

void Messages::error(const Problem& problem) {
  say("error", kRed, describe(problem));
  if (!problem.hint.empty()) say("hint", "", problem.hint);
}

void Messages::warning(const Problem& problem) {
  say("warning", kYellow, describe(problem));
  if (!problem.hint.empty()) say("hint", "", problem.hint);
}

void Messages::show(const std::string& text) { static_cast<void>(io::write_all(STDERR_FILENO, text)); }

void Messages::note(const std::string& text) { say("", "", text); }

void Messages::report(const Error& failure) {
  constexpr std::size_t kMost = 100;
  std::vector<Problem> problems = failure.problems();
  const auto before = [](const Problem& a, const Problem& b) {
    return std::tie(a.where.file, a.where.line) < std::tie(b.where.file, b.where.line);
  };
  std::stable_sort(problems.begin(), problems.end(), before);
  for (std::size_t i = 0; i < std::min(problems.size(), kMost); ++i) error(problems[i]);
  if (problems.size() > kMost) note(reason("and {} more of the kind", problems.size() - kMost));
  worst_ = std::max(worst_, failure.exit());
}

Exit Messages::status(Exit otherwise) const { return worst_ == Exit::ok ? otherwise : worst_; }

}  // namespace rcw::cli
