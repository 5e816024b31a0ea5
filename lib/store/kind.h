// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::store {

// A field of a kind of record. For now every field is text.
struct FieldSpec {
  std::string name;
  bool required = false;
};

// The shape of one kind of record: what stands after the envelope, in canonical order. The domain
// rooms own the kinds; the store only holds records to them.
struct Kind {
  std::string domain;
  std::string name;
  int version = 1;
  std::vector<FieldSpec> fields = {};
};

using Kinds = std::span<const Kind>;

const Kind* find_kind(Kinds kinds, std::string_view domain, std::string_view name);
std::vector<std::string> kind_names(Kinds kinds);

// The envelope's keys in canonical order.
const std::vector<std::string>& envelope_keys();

}  // namespace rcw::store
