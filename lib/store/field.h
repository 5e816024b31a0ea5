// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/store/kind.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/node.h"

namespace rcw::store {

// The value of a field as a record holds it: only what its kind knows and the user's own x- keys, in
// canonical order. Nothing when it is not there or wrong; what is wrong has been noted in `in`.
std::optional<yaml::Node> read_field(const yaml::Fields& in, const FieldSpec& spec);

// Why a word or number is none for this field, and what would be. Nothing when it fits.
struct Misfit {
  std::string reason = {};
  std::string hint = {};
};
std::optional<Misfit> misfit(const FieldSpec& spec, const std::string& value);

// One value that fits, as it is written: numbers as numbers, all else as text.
yaml::Node value_node(const FieldSpec& spec, const std::string& value);

}  // namespace rcw::store
