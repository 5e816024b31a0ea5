// SPDX-License-Identifier: MIT
#include "lib/store/id.h"

#include <sodium.h>
#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "lib/base/error.h"
#include "lib/base/reason.h"

namespace rcw::store {
namespace {

constexpr std::string_view kAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::string_view kLetters = kAlphabet.substr(10);

// 64 random bits are used up from the low end: a letter, then nine characters of five bits.
std::string spell(std::uint64_t bits) {
  std::string id(1, kLetters[bits % kLetters.size()]);
  bits /= kLetters.size();
  for (std::size_t i = 1; i < kIdLength; ++i, bits >>= 5U) id += kAlphabet[bits & 31U];
  return id;
}

std::uint64_t digest_bits(std::string_view content) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest = {};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(content.data()), content.size());
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < sizeof bits; ++i) bits = bits << 8U | digest.at(i);
  return bits;
}

std::uint64_t random_bits() {
  std::uint64_t bits = 0;
  while (::getrandom(&bits, sizeof bits, 0) != sizeof bits) {
    if (errno != EINTR) {
      throw Error(Exit::system, Problem{{}, reason("no random bytes: {}", std::strerror(errno)), {}});
    }
  }
  return bits;
}

}  // namespace

bool is_id_prefix(std::string_view text) {
  const auto known = [](char c) { return kAlphabet.find(c) != std::string_view::npos; };
  return text.size() <= kIdLength && std::all_of(text.begin(), text.end(), known);
}

bool is_id(std::string_view text) { return text.size() == kIdLength && is_id_prefix(text); }

std::string IdMaker::next(std::string_view about) {
  if (!seed_) return spell(random_bits());
  return spell(
      digest_bits(std::to_string(*seed_) + ' ' + std::to_string(count_++) + ' ' + std::string(about)));
}

std::string derived_id(std::string_view content) { return spell(digest_bits(content)); }

}  // namespace rcw::store
