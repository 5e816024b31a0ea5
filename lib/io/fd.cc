// SPDX-License-Identifier: MIT
#include "lib/io/fd.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "lib/base/reason.h"

namespace rcw::io {

void Fd::close() noexcept {
  // Whoever needs to know that a write arrived has called fsync; close has nothing to add.
  if (fd_ >= 0) ::close(fd_);
}

Error system_error(const std::string& path, std::string_view act, int error_number) {
  Problem problem;
  problem.where.file = path;
  problem.reason = reason("cannot {}: {}", act, std::strerror(error_number));
  return {Exit::system, std::move(problem)};
}

int write_all(int fd, std::string_view bytes) noexcept {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return errno;
    if (n == 0) return EIO;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return 0;
}

}  // namespace rcw::io
