// SPDX-License-Identifier: MIT
#include "lib/store/salt.h"

#include <sys/random.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/store/digest.h"

namespace rcw::store {

// Hashing spells the random bytes; nothing is lost by it.
std::string new_salt(std::optional<std::uint64_t> seed, std::string_view about) {
  if (seed) return digest("salt " + std::to_string(*seed) + ' ' + std::string(about));
  std::array<char, 32> bytes = {};
  while (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    if (errno == EINTR) continue;
    throw Error(Exit::system, Problem{{}, reason("no random bytes: {}", std::strerror(errno)), {}});
  }
  return digest({bytes.data(), bytes.size()});
}

}  // namespace rcw::store
