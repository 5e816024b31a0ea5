// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::checkin {

// Answers that two people give without seeing the other's first. Each lays down a digest of the own words
// with a salt (a seal); once both are there, words and salt follow, and anybody can see that they are the
// ones that were sealed. Topic and name are in the digest, so a seal cannot be passed off as one of another.

inline constexpr std::size_t kLongestLabel = 40;  // bytes
inline constexpr std::size_t kSealersNeeded = 2;

// A topic or somebody's name in shared/, which name files there: "2026-11-29", "ana".
bool is_label(std::string_view text);
// The same in lower case, as some file systems do not tell "Ana" from "ana".
std::string as_label(std::string text);

struct Seal {
  std::string topic = {};
  std::string by = {};
  std::string digest = {};  // as of store::digest
};

struct SealedAnswer {
  std::string topic = {};
  std::string by = {};
  std::string salt = {};  // 64 hexadecimal digits
  std::string text = {};
};

// SHA-256 over topic, by, salt and text, each with its length before it: two different answers are never
// the same bytes.
std::string seal_digest(const SealedAnswer& answer);

Seal seal_of(const SealedAnswer& answer);

// Whether these are the words that were sealed.
bool opens(const SealedAnswer& answer, const Seal& seal);

}  // namespace rcw::checkin
