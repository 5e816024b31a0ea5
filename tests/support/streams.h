// SPDX-License-Identifier: MIT
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "lib/io/fd.h"

namespace rcw::test {

// Both ends of a pipe.
struct Pipe {
  Pipe() {
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) std::abort();
    out = io::Fd(ends[0]);
    in = io::Fd(ends[1]);
  }
  io::Fd out;  // is read
  io::Fd in;   // is written
};

// A nameless file with a content, at its start.
inline io::Fd file_with(std::string_view bytes) {
  io::Fd fd(::open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
  if (!fd || io::write_all(fd.get(), bytes) != 0) std::abort();
  ::lseek(fd.get(), 0, SEEK_SET);
  return fd;
}

inline std::string content_of(const io::Fd& fd) {
  std::string all(static_cast<std::size_t>(::lseek(fd.get(), 0, SEEK_END)), '\0');
  if (::pread(fd.get(), all.data(), all.size(), 0) != static_cast<ssize_t>(all.size())) std::abort();
  return all;
}

// Puts another file in place of standard input, output or error until the end of the scope.
class Redirect {
 public:
  Redirect(int standard, int other) : standard_(standard), before_(::fcntl(standard, F_DUPFD_CLOEXEC, 3)) {
    std::fflush(nullptr);
    ::dup2(other, standard);
  }
  ~Redirect() {
    std::fflush(nullptr);
    ::dup2(before_.get(), standard_);
  }
  Redirect(const Redirect&) = delete;
  Redirect& operator=(const Redirect&) = delete;

 private:
  int standard_;
  io::Fd before_;
};

// What an act writes to a standard stream.
template <typename Act>
std::string written_to(int standard, Act act) {
  const io::Fd file = file_with("");
  {
    const Redirect redirect(standard, file.get());
    act();
  }
  return content_of(file);
}

// A terminal that nobody sits at; line feeds stay as they are written.
class Pty {
 public:
  Pty() : keyboard_(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    std::array<char, 64> name = {};
    if (!keyboard_ || ::grantpt(keyboard_.get()) != 0 || ::unlockpt(keyboard_.get()) != 0) return;
    if (::ptsname_r(keyboard_.get(), name.data(), name.size()) != 0) return;
    screen_ = io::Fd(::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    termios mode = {};
    ::tcgetattr(screen_.get(), &mode);
    ::cfmakeraw(&mode);
    ::tcsetattr(screen_.get(), TCSANOW, &mode);
  }

  // False where the system gives no pseudo terminals.
  explicit operator bool() const { return static_cast<bool>(screen_); }
  int fd() const { return screen_.get(); }

  // What is on the screen so far.
  std::string shown() const {
    std::string all;
    pollfd wait = {keyboard_.get(), POLLIN, 0};
    std::array<char, 4096> block = {};
    while (::poll(&wait, 1, 0) == 1) {
      const ssize_t n = ::read(keyboard_.get(), block.data(), block.size());
      if (n <= 0) break;
      all.append(block.data(), static_cast<std::size_t>(n));
    }
    return all;
  }

 private:
  io::Fd keyboard_;
  io::Fd screen_ = {};
};

}  // namespace rcw::test
