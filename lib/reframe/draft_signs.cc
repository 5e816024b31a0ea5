// SPDX-License-Identifier: MIT
#include "lib/reframe/draft_signs.h"

#include <algorithm>

#include "lib/reframe/draft.h"

namespace rcw::reframe {
namespace {

constexpr std::size_t kFewLetters = 12;
constexpr std::size_t kManyFindings = 3;
constexpr std::size_t kManyWords = 150;

bool mostly_capitals(std::string_view draft) {
  const auto upper = std::count_if(draft.begin(), draft.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const auto lower = std::count_if(draft.begin(), draft.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return static_cast<std::size_t>(upper + lower) >= kFewLetters && 3 * upper >= upper + lower;
}

bool has_loud_marks(std::string_view draft) {
  static const std::vector<std::string_view> loud = {"!!", "?!", "!?", "！！", "？！", "！？"};
  return std::any_of(loud.begin(), loud.end(),
                     [&](std::string_view mark) { return draft.find(mark) != std::string_view::npos; });
}

bool is_unbroken(std::string_view draft) {
  while (!draft.empty()) {
    const auto end = std::min(draft.find('\n'), draft.size());
    if (words_of(draft.substr(0, end)).size() >= kManyWords) return true;
    draft.remove_prefix(std::min(end + 1, draft.size()));
  }
  return false;
}

}  // namespace

DraftSigns signs_of(std::string_view draft, const std::vector<Finding>& findings,
                    const std::vector<std::string>& swearing) {
  const auto hard = std::count_if(findings.begin(), findings.end(),
                                  [](const Finding& finding) { return finding.level >= Level::warning; });
  return {.capitals = mostly_capitals(draft),
          .marks = has_loud_marks(draft),
          .swearing = std::any_of(swearing.begin(), swearing.end(),
                                  [&](const std::string& word) { return says(draft, word); }),
          .findings = static_cast<std::size_t>(hard) >= kManyFindings,
          .unbroken = is_unbroken(draft)};
}

}  // namespace rcw::reframe
