// SPDX-License-Identifier: MIT
#include "lib/journal/moment.h"

#include <algorithm>

#include "lib/store/values.h"
#include "lib/text/holds.h"

namespace rcw::journal {
namespace {

const yaml::Node* find_field(const store::Record& record, std::string_view key) {
  const auto found = std::find_if(record.fields.begin(), record.fields.end(),
                                  [&](const yaml::Member& member) { return member.key == key; });
  return found == record.fields.end() ? nullptr : &found->value;
}

void add_once(std::vector<std::string>& words, const std::string& word) {
  if (!text::holds(words, word)) words.push_back(word);
}

// The words of a list, or of one field of each of its items; each once, in order.
std::vector<std::string> words_of(const store::Record& record, std::string_view list,
                                  std::string_view field = {}) {
  std::vector<std::string> words;
  const yaml::Node* node = find_field(record, list);
  if (node == nullptr) return words;
  for (const auto& item : node->items) {
    const yaml::Node* word = field.empty() ? &item : item.find(field);
    if (word != nullptr) add_once(words, word->scalar);
  }
  return words;
}

// What an entry of any kind says of itself.
template <typename Entry>
Entry begin(const store::Record& record, int day_start) {
  Entry entry;
  entry.id = record.envelope.id;
  entry.day = time::logical_day(record.envelope.at, day_start);
  entry.late = is_late(written(record.envelope, day_start));
  return entry;
}

}  // namespace

bool is_late(Written when) { return when == Written::later || when == Written::backfilled; }

bool Moment::names(const std::string& response) const { return text::holds(responses, response); }

std::optional<Moment> find_moment(const store::Record& record, int day_start) {
  const std::string& kind = record.envelope.schema.kind;
  if (kind != "activation" && kind != "setback") return std::nullopt;
  auto moment = begin<Moment>(record, day_start);
  moment.kind = kind;
  moment.at = record.envelope.at;
  moment.category = text_at(record, "trigger.category");
  moment.responses = words_of(record, "response");
  moment.sites = words_of(record, "body", "site");
  moment.familiar = text_at(record, "resonance.familiar");
  moment.caregiver = text_at(record, "resonance.caregiver");
  moment.earlier = text_at(record, "resonance.earlier");
  moment.intensity = number_at(record, "intensity");
  moment.arousal = number_at(record, "arousal");
  moment.named = text_at(record, "named.when");
  for (const auto& link : record.envelope.links) {
    if (link.role == "follows") moment.follows.push_back(link.id);
  }
  return moment;
}

std::optional<Evening> find_evening(const store::Record& record, int day_start) {
  if (record.envelope.schema.kind != "daily") return std::nullopt;
  auto evening = begin<Evening>(record, day_start);
  evening.urge = text_at(record, "urge.felt");
  evening.critic = text_at(record, "critic.present");
  evening.avoidance = text_at(record, "avoidance.present");
  evening.emotions = words_of(record, "emotions", "emotion");
  return evening;
}

std::optional<Coping> find_coping(const store::Record& record, int day_start) {
  if (record.envelope.schema.kind != "coping") return std::nullopt;
  const auto before = number_at(record, "before");
  const auto after = number_at(record, "after");
  if (!before || !after) return std::nullopt;
  auto coping = begin<Coping>(record, day_start);
  coping.before = *before;
  coping.after = *after;
  return coping;
}

}  // namespace rcw::journal
