// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "lib/journal/claims.h"

namespace rcw::journal {
namespace {

using Tally = std::map<std::string, int>;

// "phone during talk 6, late answer 5": the most frequent three.
std::string top_of(const Tally& tally) {
  constexpr std::size_t kShown = 3;
  std::vector<std::pair<std::string, int>> all(tally.begin(), tally.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string text;
  for (std::size_t i = 0; i < std::min(kShown, all.size()); ++i) {
    text += fmt::format("{}{} {}", i == 0 ? "" : ", ", all[i].first, all[i].second);
  }
  return text.empty() ? "nothing of that kind" : text;
}

// Lays what was remembered beside what was recorded, part by part. No test and no score: they are two views.
class Beside {
 public:
  Beside(const Diary& diary, std::vector<Claim>& claims) : diary_(diary), claims_(claims) {}

  void lay(const MemoryGuess& memory) {
    for (const Moment& moment : diary_.moments) {
      if (!moment.category.empty()) ++triggers_[moment.category];
      if (const std::string* first = moment.first()) ++responses_[*first];
    }
    word("memory.trigger", "the most frequent trigger", memory.trigger, triggers_);
    word("memory.response", "the usual first response", memory.response, responses_);
    if (memory.share && !memory.response.empty()) {
      share("memory.share", fmt::format("{} first", memory.response), *memory.share,
            responses_[memory.response], total(responses_));
    }
    evenings(memory);
    if (memory.days) {
      share("memory.days", "days on which you wrote", *memory.days, diary_.counts.recorded,
            diary_.counts.eligible);
    }
  }

 private:
  static int total(const Tally& tally) {
    int sum = 0;
    for (const auto& [word, count] : tally) sum += count;
    return sum;
  }

  void evenings(const MemoryGuess& memory) {
    Tally emotions;
    int critic = 0;
    int answered = 0;
    for (const Evening& evening : diary_.evenings) {
      for (const auto& emotion : evening.emotions) ++emotions[emotion];
      critic += evening.critic == "yes" ? 1 : 0;
      answered += evening.critic.empty() ? 0 : 1;
    }
    word("memory.emotion", "the most frequent feeling", memory.emotion, emotions);
    if (memory.critic)
      share("memory.critic", "evenings with a critical voice", *memory.critic, critic, answered);
  }

  void put(const char* id, const char* unit, int k, int n, std::string text) {
    Claim claim{.id = id, .topic = Topic::memory, .subject = id, .unit = unit, .text = std::move(text)};
    claim.all = {.k = k, .n = n};
    claims_.push_back(std::move(claim));
  }

  void word(const char* id, const char* what, const std::string& guessed, const Tally& tally) {
    if (guessed.empty()) return;
    const auto found = tally.find(guessed);
    put(id, "events", found == tally.end() ? 0 : found->second, total(tally),
        fmt::format("{}: you guessed {}; recorded: {}.", what, guessed, top_of(tally)));
  }

  void share(const char* id, const std::string& what, int guessed, int k, int n) {
    const std::string recorded =
        n == 0 ? "nothing" : fmt::format("{} of {} ({})", k, n, percent(1.0 * k / n));
    put(id, "events", k, n, fmt::format("{}: you guessed {}%; recorded: {}.", what, guessed, recorded));
  }

  const Diary& diary_;
  std::vector<Claim>& claims_;
  Tally triggers_ = {};
  Tally responses_ = {};
};

}  // namespace

std::vector<Claim> memory_claims(const Diary& diary, const Plan& plan) {
  std::vector<Claim> claims;
  if (plan.early) return claims;
  for (const Guess& guess : plan.guesses) {
    if (!guess.link) Beside(diary, claims).lay(guess.memory);
  }
  const std::size_t in_time = claims.size();
  for (const Guess& guess : plan.later) {
    if (!guess.link) Beside(diary, claims).lay(guess.memory);
  }
  for (std::size_t i = in_time; i < claims.size(); ++i) {
    claims[i].id = "later." + claims[i].id;
    claims[i].standing = Standing::exploratory;
    claims[i].text = "after looking: " + claims[i].text;
  }
  return claims;
}

}  // namespace rcw::journal
