// SPDX-License-Identifier: MIT
#include "lib/base/error.h"

#include <cassert>
#include <utility>

namespace rcw {
namespace {

std::string first_reason(const std::vector<Problem>& problems) {
  assert(!problems.empty());
  return problems.front().reason;
}

}  // namespace

Error::Error(Exit status, Problem problem) : Error(status, std::vector<Problem>{std::move(problem)}) {}

Error::Error(Exit status, std::vector<Problem> problems)
    : std::runtime_error(first_reason(problems)), exit_(status), problems_(std::move(problems)) {}

Error usage_error(std::string reason, std::string hint) {
  return {Exit::usage, Problem{{}, std::move(reason), std::move(hint)}};
}

Error data_error(Where where, std::string reason, std::string hint) {
  return {Exit::bad_data, Problem{std::move(where), std::move(reason), std::move(hint)}};
}

std::string describe(const Problem& problem) {
  const Where& where = problem.where;
  std::string out = where.file;
  if (where.line > 0) out += ':' + std::to_string(where.line);
  if (where.line > 0 && where.column > 0) out += ':' + std::to_string(where.column);
  if (!out.empty()) out += ": ";
  if (!where.field.empty()) out += where.field + ": ";
  return out + problem.reason;
}

}  // namespace rcw
