// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "lib/base/error.h"

namespace rcw::io {

// Owns one open file descriptor; -1 is none.
class Fd {
 public:
  Fd() = default;
  explicit Fd(int fd) noexcept : fd_(fd) {}
  Fd(Fd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Fd& operator=(Fd&& other) noexcept {
    close();
    fd_ = std::exchange(other.fd_, -1);
    return *this;
  }
  Fd(const Fd&) = delete;
  Fd& operator=(const Fd&) = delete;
  ~Fd() { close(); }

  int get() const noexcept { return fd_; }
  explicit operator bool() const noexcept { return fd_ >= 0; }

 private:
  void close() noexcept;

  int fd_ = -1;
};

// "cannot write: No space left on device", as Error(system) at a path.
Error system_error(const std::string& path, std::string_view act, int error_number);

// Writes all of it, through interruptions and short writes. Gives back 0 or the errno.
int write_all(int fd, std::string_view bytes) noexcept;

}  // namespace rcw::io
