// SPDX-License-Identifier: MIT
#include "lib/text/regex.h"

#include <re2/re2.h>

#include <algorithm>

#include "lib/base/error.h"
#include "lib/base/reason.h"

namespace rcw::text {
namespace {

RE2::Options options() {
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  return options;
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace

struct Regex::Compiled {
  explicit Compiled(const std::string& expression) : re("(?m)" + expression, options()) {}
  RE2 re;
};

Regex::Regex(const std::string& expression) : compiled_(std::make_unique<Compiled>(expression)) {
  if (compiled_->re.ok()) return;
  // What stands behind the colon is a piece of the expression, which may be anybody's words.
  const std::string& error = compiled_->re.error();
  throw usage_error(reason("the regular expression is wrong: {}", error.substr(0, error.find(':'))),
                    hint("leave out --regex to search for the words as they stand"));
}

Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

bool Regex::in(std::string_view text) const { return RE2::PartialMatch(piece(text), compiled_->re); }

std::optional<std::size_t> Regex::line_of_hit(std::string_view text) const {
  re2::StringPiece hit;
  const bool found = compiled_->re.Match(piece(text), 0, text.size(), RE2::UNANCHORED, &hit, 1);
  if (!found) return std::nullopt;
  const auto start = static_cast<std::size_t>(hit.data() - text.data());
  const auto before = start == 0 ? std::string_view::npos : text.rfind('\n', start - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::vector<std::pair<std::size_t, std::size_t>> Regex::spans(std::string_view text) const {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  re2::StringPiece hit;
  for (std::size_t at = 0; at < text.size();) {
    if (!compiled_->re.Match(piece(text), at, text.size(), RE2::UNANCHORED, &hit, 1)) break;
    const auto begin = static_cast<std::size_t>(hit.data() - text.data());
    if (!hit.empty()) out.emplace_back(begin, begin + hit.size());
    at = begin + std::max<std::size_t>(1, hit.size());
  }
  return out;
}

}  // namespace rcw::text
