// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rcw::store {

// An id: ten characters of Crockford's base32 in lower case (0-9 a-z without i l o u). The ones we
// make start with a letter, so that no YAML reader ever takes one for a number: 49 random bits.
inline constexpr std::size_t kIdLength = 10;
// The least that may be typed of one.
inline constexpr std::size_t kPrefixLength = 3;

bool is_id(std::string_view text);
// True for the start of an id: only its characters, at most its length.
bool is_id_prefix(std::string_view text);

// Makes new ids: random, or from RCW_SEED so that tests can name what they made.
class IdMaker {
 public:
  explicit IdMaker(std::optional<std::uint64_t> seed) : seed_(seed) {}

  // With a seed the id depends on `about` (a record's time) and on how many were made of it here.
  std::string next(std::string_view about);

 private:
  std::optional<std::uint64_t> seed_;
  std::uint64_t count_ = 0;
};

// The id of an imported record: from the SHA-256 of its content, so that the same import on another
// day or machine makes the same record.
std::string derived_id(std::string_view content);

}  // namespace rcw::store
