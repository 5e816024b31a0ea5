// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lib/checkin/seal.h"
#include "lib/yaml/node.h"

namespace rcw::checkin {

// The two files of shared/sealed/TOPIC: NAME.seal.yaml (rcw/shared.seal/1) and NAME.answer.yaml
// (rcw/shared.answer/1). Others write there too, so everything in them is doubted.

inline constexpr const char* kSealedFolder = "shared/sealed";
inline constexpr std::size_t kMaxSealBytes = 4096;

struct SealName {
  std::string by = {};
  bool answer = false;  // the words, not the seal
};

std::string seal_name(const SealName& name);
std::optional<SealName> parse_seal_name(std::string_view file);

yaml::Node encode(const Seal& seal);
yaml::Node encode(const SealedAnswer& answer);

// Throw Error(bad_data) with all that is wrong, also where topic or name are not those that the place of the
// file has; a newer schema is refused by name.
Seal decode_seal(const yaml::Node& node, const std::string& file, const Seal& place);
SealedAnswer decode_answer(const yaml::Node& node, const std::string& file, const Seal& place);

}  // namespace rcw::checkin
