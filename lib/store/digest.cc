// SPDX-License-Identifier: MIT
#include "lib/store/digest.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace rcw::store {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

}  // namespace

std::string digest(std::string_view bytes) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> sum = {};
  crypto_hash_sha256(sum.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::string out;
  for (const unsigned char byte : sum) {
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 15U];
  }
  return out;
}

bool is_digest(std::string_view text) {
  const auto known = [](char c) { return kDigits.find(c) != std::string_view::npos; };
  return text.size() == std::size_t{2} * crypto_hash_sha256_BYTES &&
         std::all_of(text.begin(), text.end(), known);
}

}  // namespace rcw::store
