// SPDX-License-Identifier: MIT
#include "lib/reframe/suppressions.h"

#include <algorithm>

namespace rcw::reframe {
namespace {

bool is_named(const Finding& finding, std::string_view name) {
  return name == finding.rule || name == name_of(finding.category);
}

bool any_named(const Finding& finding, const auto& names) {
  return std::any_of(names.begin(), names.end(), [&](const auto& name) { return is_named(finding, name); });
}

}  // namespace

void Suppressions::enter(const std::vector<Directive>& directives, const std::vector<std::size_t>& lines) {
  waiting_ = directives;
  next_ = 0;
  // A comment at the end of one piece may mean the first line of the next.
  if (one_line_.size() > 1) one_line_.erase(one_line_.begin(), one_line_.end() - 1);
  for (std::size_t i = 0; i < directives.size(); ++i) {
    if (directives[i].verb != Directive::Verb::off_line) continue;
    one_line_.push_back({lines[i] + static_cast<std::size_t>(directives[i].alone), directives[i].names});
  }
}

bool Suppressions::covers(const Finding& finding, std::size_t line) {
  pass(finding.begin);
  if (all_ || any_named(finding, names_)) return true;
  return std::any_of(one_line_.begin(), one_line_.end(), [&](const OneLine& one) {
    return one.line == line && (one.names.empty() || any_named(finding, one.names));
  });
}

void Suppressions::pass(std::size_t at) {
  while (next_ < waiting_.size() && waiting_[next_].at <= at) obey(waiting_[next_++]);
}

void Suppressions::obey(const Directive& directive) {
  const bool all = directive.names.empty();
  if (directive.verb == Directive::Verb::off) {
    all_ = all_ || all;
    names_.insert(directive.names.begin(), directive.names.end());
  } else if (directive.verb == Directive::Verb::on) {
    all_ = all_ && !all;
    if (all) names_.clear();
    for (const auto& name : directive.names) names_.erase(name);
  }
}

}  // namespace rcw::reframe
