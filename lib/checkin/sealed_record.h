// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/checkin/seal.h"
#include "lib/store/record.h"

namespace rcw::checkin {

// What a store keeps for itself of sealed answers. Ids follow from topic and name, so a record is found by
// the name of its file. `by` is a word of shared/ alone; here the field is called `name`.

inline constexpr const char* kSealedKind = "sealed";
inline constexpr const char* kRevealedKind = "revealed";

// One's own words until they are revealed, and after.
struct Sealed {
  SealedAnswer answer = {};
  std::string digest = {};  // as it was when they were sealed
};

// The seals that were there when this store first revealed a topic. Who changes a seal afterwards, knowing
// the other's words, changes it beside what is kept here.
struct Revealed {
  std::string topic = {};
  std::vector<Seal> seals = {};

  // Nothing when there was none of that name.
  const Seal* find(const std::string& by) const;
};

std::string sealed_id(const std::string& topic, const std::string& name);
std::string revealed_id(const std::string& topic);

// Without a time: whoever writes it adds `at`, `zone` and `recorded`.
store::Record to_record(const Sealed& sealed);
store::Record to_record(const Revealed& revealed);

// Nothing for a record of another kind.
std::optional<Sealed> find_sealed(const store::Record& record);
std::optional<Revealed> find_revealed(const store::Record& record);

}  // namespace rcw::checkin
