// SPDX-License-Identifier: MIT
#include "lib/io/output.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

#include <cerrno>
#include <csignal>

#include "lib/io/fd.h"
#include "lib/text/sanitize.h"

namespace rcw::io {
namespace {

constexpr std::size_t kBuffer = std::size_t{64} * 1024;

[[noreturn]] void end_quietly() {
  ::signal(SIGPIPE, SIG_DFL);
  ::raise(SIGPIPE);
  ::_exit(128 + SIGPIPE);
}

}  // namespace

Output::Output(int fd) : fd_(fd), terminal_(is_terminal(fd)) {}

void Output::write(std::string_view bytes) {
  if (failed_) return;
  buffer_ += bytes;
  if (buffer_.size() >= kBuffer) flush();
}

int Output::columns() const noexcept {
  constexpr int kUsual = 80;
  struct winsize size = {};
  if (!terminal_ || ::ioctl(fd_, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsual;
  return size.ws_col;
}

void Output::flush() {
  if (buffer_.empty()) return;
  const std::string bytes = terminal_ ? text::for_terminal(buffer_) : std::move(buffer_);
  buffer_.clear();
  const int error = write_all(fd_, bytes);
  if (error == EPIPE) end_quietly();
  failed_ = error != 0;
  if (failed_) throw system_error("standard output", "write", error);
}

bool is_terminal(int fd) noexcept { return ::isatty(fd) == 1; }

int terminal_columns(int fd) noexcept {
  constexpr int kUsual = 80;
  constexpr int kLeast = 20;
  winsize size = {};
  if (::ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsual;
  return std::max<int>(size.ws_col, kLeast);
}

void guard_standard_streams() noexcept {
  for (int fd = 0; fd <= 2; ++fd) {
    if (::fcntl(fd, F_GETFD) != -1 || errno != EBADF) continue;
    // Opened the wrong way round on purpose: reading standard input or writing to 1 and 2 fails.
    ::open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
  }
}

}  // namespace rcw::io
