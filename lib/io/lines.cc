// SPDX-License-Identifier: MIT
#include "lib/io/lines.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include "lib/io/fd.h"

namespace rcw::io {
namespace {

volatile std::sig_atomic_t interrupts = 0;
struct sigaction before = {};

void count_interrupt(int) { interrupts = interrupts + 1; }

}  // namespace

LineReader::LineReader(int fd) : fd_(fd) {
  interrupts = 0;
  struct sigaction action = {};
  action.sa_handler = count_interrupt;  // and no SA_RESTART: read() is to come back
  ::sigaction(SIGINT, &action, &before);
}

LineReader::~LineReader() { ::sigaction(SIGINT, &before, nullptr); }

Line LineReader::next() {
  while (true) {
    if (const auto end = buffer_.find('\n'); end != std::string::npos) {
      Line line{buffer_.substr(0, end), LineEnd::line};
      buffer_.erase(0, end + 1);
      return line;
    }
    std::array<char, 4096> bytes = {};
    const ssize_t count = interrupts != 0 ? -1 : ::read(fd_, bytes.data(), bytes.size());
    if (interrupts != 0) {
      interrupts = 0;
      return {std::exchange(buffer_, {}), LineEnd::interrupted};
    }
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno != EIO) throw system_error("standard input", "read", errno);
    if (count <= 0) return {std::exchange(buffer_, {}), LineEnd::end_of_input};  // EIO: the terminal went away
    buffer_.append(bytes.data(), static_cast<std::size_t>(count));
  }
}

bool LineReader::more_is_there() const {
  if (buffer_.find('\n') != std::string::npos) return true;
  pollfd waiting = {fd_, POLLIN, 0};
  return ::poll(&waiting, 1, 0) > 0;
}

}  // namespace rcw::io
