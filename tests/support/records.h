// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "lib/store/id.h"
#include "lib/store/kind.h"
#include "lib/store/record.h"
#include "lib/store/record_yaml.h"
#include "tests/property/yaml/hostile.h"

namespace rcw::test {

// Kinds of a store that is only for tests: a note, and one with an optional field.
inline store::Kinds kinds() {
  static const store::Kinds all(std::vector<store::Kind>{
      {.domain = "journal", .name = "note", .version = 1, .fields = {{.name = "text", .required = true}}},
      {.domain = "journal",
       .name = "letter",
       .version = 3,
       .fields = {{.name = "to", .required = false}, {.name = "text", .required = true}}},
  });
  return all;
}

inline time::Stamp stamp(std::string_view text) {
  const auto parsed = time::parse_stamp(text);
  if (!parsed) std::abort();
  return *parsed;
}

inline time::Day day(std::string_view text) { return stamp(text).day; }

inline store::Record note(const std::string& id, std::string_view at, const std::string& text = "words") {
  store::Record record;
  record.envelope.schema = {"journal", "note", 1};
  record.envelope.id = id;
  record.envelope.at = stamp(at);
  record.fields.push_back({"text", yaml::Node::text(text), {}});
  return record;
}

// The bytes of a note's file.
inline std::string note_bytes(const std::string& id, std::string_view at, const std::string& text = "words") {
  return store::to_bytes(note(id, at, text), "test");
}

// Records that try to break what writes and reads them, the same for the same seed.
class RandomRecords {
 public:
  explicit RandomRecords(std::uint32_t seed) : random_(seed), words_(seed) {}

  int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint32_t>(limit)); }
  bool one_in(int times) { return below(times) == 0; }
  std::string id() { return store::derived_id(std::to_string(random_())); }

  // Anywhere in the calendar, with an offset of a real zone; some of the day alone.
  time::Stamp stamp() { return stamp_between(time::kFirstEpochDay, time::kLastEpochDay); }
  time::Stamp stamp_between(int first, int last) {
    time::Stamp at;
    at.day = time::Day::from_epoch(first + below(last - first + 1));
    if (one_in(3)) return at;
    at.second = below(86400);
    if (at.day.year() >= 1900 || one_in(2)) at.offset = (below(26 * 4 + 1) - 12 * 4) * 15;
    return at;
  }

  std::string label() {
    for (;;) {
      std::string text = words_.next();
      if (store::is_label(text)) return text;
    }
  }

  store::Record record() {
    store::Record record;
    record.envelope = envelope();
    if (record.envelope.schema.kind == "letter" && one_in(2)) put(record.fields, "to", words_.next());
    put(record.fields, "text", words_.next());
    for (int i = one_in(2) ? below(4) : 0; i > 0; --i) {
      record.extra.push_back({"x-" + std::to_string(i) + key(), value(3), {}});
    }
    return record;
  }

 private:
  store::Envelope envelope() {
    store::Envelope envelope;
    envelope.schema =
        one_in(3) ? store::Schema{"journal", "letter", 1 + below(3)} : store::Schema{"journal", "note", 1};
    envelope.id = id();
    envelope.at = stamp();
    if (one_in(2)) envelope.zone = "Europe/Berlin";
    if (one_in(2)) envelope.recorded = stamp();
    if (one_in(2)) envelope.mode = static_cast<store::Mode>(below(3));
    if (one_in(3)) envelope.with = label();
    for (int i = below(4); i > 0; --i) envelope.tags.push_back(label());
    for (int i = one_in(3) ? below(3) : 0; i > 0; --i)
      envelope.links.push_back({id(), one_in(2) ? "follows" : "re"});
    return envelope;
  }

  static void put(std::vector<yaml::Member>& members, const std::string& key, std::string text) {
    members.push_back({key, yaml::Node::text(std::move(text)), {}});
  }

  // Short enough for the limit that keys have.
  std::string key() {
    std::string text = words_.next();
    return text.size() <= 200 ? text : "long";
  }

  yaml::Node value(int depth) {
    static const std::vector<std::string> tokens = {"1", "-2.5e3",     "true", "null",
                                                    "~", "2026-11-22", "word", "0x1F"};
    const int kind = below(depth > 0 ? 6 : 4);
    if (kind < 3) return yaml::Node::text(words_.next());
    if (kind == 3) return yaml::Node::token(tokens.at(static_cast<std::size_t>(below(8))));
    yaml::Node node = kind == 4 ? yaml::Node::list() : yaml::Node::map();
    for (int i = below(4); i > 0; --i) {
      if (kind == 4) node.items.push_back(value(depth - 1));
      if (kind == 5) node.members.push_back({std::to_string(i) + key(), value(depth - 1), {}});
    }
    return node;
  }

  std::mt19937 random_;
  testing::Hostile words_;
};

}  // namespace rcw::test
