// SPDX-License-Identifier: MIT
#include "lib/journal/guess_score.h"

namespace rcw::journal {
namespace {

constexpr std::string_view kGuessed = "guess.";

std::string text_at(const yaml::Node& claim, const char* key) {
  const yaml::Node* text = claim.find(key);
  return text == nullptr ? std::string() : text->scalar;
}

Verdict verdict_of(const yaml::Node& claim) {
  if (text_at(claim, "gate") != to_string(Gate::g3)) return Verdict::cannot_tell;
  return text_at(claim, "estimate").starts_with('-') ? Verdict::opposite : Verdict::supported;
}

}  // namespace

std::vector<Judged> judged_guesses(const store::Record& review) {
  std::vector<Judged> out;
  const std::string* window = review.find_text("window");
  for (const auto& member : review.fields) {
    if (member.key != "claims" || window == nullptr) continue;
    for (const auto& claim : member.value.items) {
      const std::string id = text_at(claim, "claim");
      if (!id.starts_with(kGuessed) || text_at(claim, "standing") != to_string(Standing::planned)) continue;
      out.push_back({*window, id.substr(kGuessed.size()), verdict_of(claim)});
    }
  }
  return out;
}

}  // namespace rcw::journal
