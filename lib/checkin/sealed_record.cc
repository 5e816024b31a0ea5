// SPDX-License-Identifier: MIT
#include "lib/checkin/sealed_record.h"

#include <algorithm>
#include <utility>

#include "lib/store/id.h"
#include "lib/store/values.h"

namespace rcw::checkin {
namespace {

using yaml::Node;

store::Record record_of(const char* kind, std::string id) {
  store::Record record;
  record.envelope.schema = {"checkin", kind, 1};
  record.envelope.id = std::move(id);
  return record;
}

void put(std::vector<yaml::Member>& fields, const char* key, const std::string& text) {
  fields.push_back({key, Node::text(text), {}});
}

std::string text_of(const Node& map, const char* key) {
  const Node* value = map.find(key);
  return value == nullptr ? "" : value->scalar;
}

}  // namespace

const Seal* Revealed::find(const std::string& by) const {
  const auto found =
      std::find_if(seals.begin(), seals.end(), [&](const Seal& seal) { return seal.by == by; });
  return found == seals.end() ? nullptr : &*found;
}

std::string sealed_id(const std::string& topic, const std::string& name) {
  return store::derived_id("checkin.sealed\n" + topic + '\n' + name);
}

std::string revealed_id(const std::string& topic) { return store::derived_id("checkin.revealed\n" + topic); }

store::Record to_record(const Sealed& sealed) {
  const SealedAnswer& answer = sealed.answer;
  store::Record record = record_of(kSealedKind, sealed_id(answer.topic, answer.by));
  put(record.fields, "topic", answer.topic);
  put(record.fields, "name", answer.by);
  put(record.fields, "salt", answer.salt);
  put(record.fields, "text", answer.text);
  put(record.fields, "digest", sealed.digest);
  return record;
}

store::Record to_record(const Revealed& revealed) {
  store::Record record = record_of(kRevealedKind, revealed_id(revealed.topic));
  put(record.fields, "topic", revealed.topic);
  Node seals = Node::list();
  for (const Seal& seal : revealed.seals) {
    Node item = Node::map();
    put(item.members, "name", seal.by);
    put(item.members, "digest", seal.digest);
    seals.items.push_back(std::move(item));
  }
  record.fields.push_back({"seals", std::move(seals), {}});
  return record;
}

std::optional<Sealed> find_sealed(const store::Record& record) {
  if (record.envelope.schema.kind != kSealedKind) return std::nullopt;
  const auto text = [&](const char* key) { return store::text_at(record, key); };
  return Sealed{{text("topic"), text("name"), text("salt"), text("text")}, text("digest")};
}

std::optional<Revealed> find_revealed(const store::Record& record) {
  if (record.envelope.schema.kind != kRevealedKind) return std::nullopt;
  Revealed revealed{.topic = store::text_at(record, "topic")};
  for (const auto& field : record.fields) {
    if (field.key != "seals") continue;
    for (const Node& item : field.value.items)
      revealed.seals.push_back({revealed.topic, text_of(item, "name"), text_of(item, "digest")});
  }
  return revealed;
}

}  // namespace rcw::checkin
