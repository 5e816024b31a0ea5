// SPDX-License-Identifier: MIT
#include "lib/journal/verify.h"

#include <algorithm>
#include <map>
#include <utility>

#include "lib/journal/review_record.h"
#include "lib/store/values.h"

namespace rcw::journal {
namespace {

using yaml::Node;

std::string text_of(const Node& claim, const char* key) {
  const Node* text = claim.find(key);
  return text == nullptr ? std::string() : text->scalar;
}

std::vector<Node> stored_claims(const store::Record& stored) {
  for (const auto& member : stored.fields) {
    if (member.key == "claims") return member.value.items;
  }
  return {};
}

std::map<std::string, Node> claims_now(const Review& again) {
  std::map<std::string, Node> all;
  for (const Claim& claim : again.claims) {
    if (!claim.text.empty()) all.emplace(claim.id, encode(claim));
  }
  return all;
}

std::vector<CheckedClaim> check_claims(const store::Record& stored, const Review& again) {
  using Fate = CheckedClaim::Fate;
  auto now = claims_now(again);
  std::vector<CheckedClaim> out;
  for (const Node& was : stored_claims(stored)) {
    const std::string id = text_of(was, "claim");
    const auto found = now.find(id);
    if (found == now.end()) {
      out.push_back({id, Fate::gone, text_of(was, "text"), {}});
      continue;
    }
    const Fate fate = yaml::same(was, found->second) ? Fate::holds : Fate::changed;
    out.push_back({id, fate, text_of(was, "text"), text_of(found->second, "text")});
    now.erase(found);
  }
  for (const auto& [id, claim] : now) out.push_back({id, Fate::added, {}, text_of(claim, "text")});
  return out;
}

// "entries 31, unwritten 4": what one tree says otherwise than the other.
std::string unlike(const Node& counts, const Node& other) {
  std::string text;
  for (const auto& member : counts.members) {
    const Node* same = other.find(member.key);
    if (same == nullptr || same->scalar != member.value.scalar)
      text += (text.empty() ? "" : ", ") + member.key + ' ' + member.value.scalar;
  }
  return text;
}

void check_counts(const store::Record& stored, const Review& again, std::vector<CheckedClaim>& out) {
  const Node now = encode(again.diary.counts);
  const auto found = std::find_if(stored.fields.begin(), stored.fields.end(),
                                  [](const auto& member) { return member.key == "counts"; });
  const Node was = found == stored.fields.end() ? Node::map() : found->value;
  if (!yaml::same(was, now))
    out.push_back({"counts", CheckedClaim::Fate::changed, unlike(was, now), unlike(now, was)});
}

std::string listed(const std::vector<std::string>& ids) {
  std::string text;
  for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
  return text.empty() ? "none" : text;
}

void check_guesses(const store::Record& stored, const Review& again, std::vector<CheckedClaim>& out) {
  const auto was = words_at(stored, "guesses");
  std::vector<std::string> now;
  for (const Guess& guess : again.plan.guesses) now.push_back(guess.id);
  if (was != now) out.push_back({"guesses", CheckedClaim::Fate::changed, listed(was), listed(now)});
}

// Which look it was: an earlier one that is gone makes it another.
void check_look(const store::Record& stored, const Review& again, std::vector<CheckedClaim>& out) {
  const std::string was = text_at(stored, "look");
  const std::string now = std::to_string(again.plan.look);
  if (was != now) out.push_back({"look", CheckedClaim::Fate::changed, was, now});
}

std::vector<CheckedRecord> check_records(const store::Record& stored, const Review& again) {
  using Fate = CheckedRecord::Fate;
  std::map<std::string, std::string> now;
  for (const Rest& rest : again.diary.rests_on) now[rest.id] = rest.digest;
  std::vector<CheckedRecord> out;
  for (const Rest& was : read_rests_on(stored)) {
    const auto found = now.find(was.id);
    if (found == now.end()) {
      out.push_back({was.id, Fate::removed});
      continue;
    }
    if (found->second != was.digest) out.push_back({was.id, Fate::edited});
    now.erase(found);
  }
  for (const auto& [id, digest] : now) out.push_back({id, Fate::added});
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  return out;
}

}  // namespace

bool Verification::holds() const {
  return std::all_of(claims.begin(), claims.end(),
                     [](const CheckedClaim& claim) { return claim.fate == CheckedClaim::Fate::holds; });
}

std::string to_string(CheckedClaim::Fate fate) {
  static const std::vector<std::string> names = {"holds", "changed", "gone", "new"};
  return names.at(static_cast<std::size_t>(fate));
}

std::string to_string(CheckedRecord::Fate fate) {
  static const std::vector<std::string> names = {"edited", "removed", "added"};
  return names.at(static_cast<std::size_t>(fate));
}

Verification verify(const store::Record& stored, const Review& again) {
  Verification out = {check_claims(stored, again), check_records(stored, again)};
  check_counts(stored, again, out.claims);
  check_guesses(stored, again, out.claims);
  check_look(stored, again, out.claims);
  return out;
}

}  // namespace rcw::journal
