// SPDX-License-Identifier: MIT
#include "lib/io/lines.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace rcw::io {
namespace {

// The handler writes here, so that an interrupt just before the waiting begins still ends it.
int wake = -1;
struct sigaction before = {};

void count_interrupt(int) {
  const int kept = errno;
  if (::write(wake, "!", 1) < 0) errno = kept;  // full: there are marks enough
  errno = kept;
}

}  // namespace

LineReader::LineReader(int fd) : fd_(fd) {
  std::array<int, 2> ends = {-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) throw system_error("standard input", "wait", errno);
  woken_ = Fd(ends[0]);
  wake_ = Fd(ends[1]);
  wake = wake_.get();
  struct sigaction action = {};
  action.sa_handler = count_interrupt;
  ::sigaction(SIGINT, &action, &before);
}

LineReader::~LineReader() { ::sigaction(SIGINT, &before, nullptr); }

// True when somebody pressed Ctrl-C since it was asked last.
bool LineReader::was_interrupted() const {
  std::array<char, 64> marks = {};
  return ::read(woken_.get(), marks.data(), marks.size()) > 0;
}

std::optional<Line> LineReader::whole_line() {
  const auto end = buffer_.find('\n');
  if (end == std::string::npos) return std::nullopt;
  Line line{buffer_.substr(0, end), LineEnd::line};
  buffer_.erase(0, end + 1);
  return line;
}

// Waits for bytes and takes them in; says how it ended when there are none.
std::optional<LineEnd> LineReader::read_more() {
  std::array<pollfd, 2> waiting = {{{fd_, POLLIN, 0}, {woken_.get(), POLLIN, 0}}};
  if (::poll(waiting.data(), waiting.size(), -1) < 0) {
    if (errno == EINTR) return std::nullopt;
    throw system_error("standard input", "wait", errno);
  }
  if (was_interrupted()) return LineEnd::interrupted;
  if (waiting[0].revents == 0) return std::nullopt;
  std::array<char, 4096> bytes = {};
  const ssize_t count = ::read(fd_, bytes.data(), bytes.size());
  if (count < 0 && errno == EINTR) return std::nullopt;
  if (count < 0 && errno != EIO) throw system_error("standard input", "read", errno);
  if (count <= 0) return LineEnd::end_of_input;  // EIO: the terminal went away
  buffer_.append(bytes.data(), static_cast<std::size_t>(count));
  return std::nullopt;
}

Line LineReader::next() {
  while (true) {
    if (auto line = whole_line()) return std::move(*line);
    if (const auto end = read_more()) return {std::exchange(buffer_, {}), *end};
  }
}

bool LineReader::more_is_there() const {
  if (buffer_.find('\n') != std::string::npos) return true;
  pollfd waiting = {fd_, POLLIN, 0};
  return ::poll(&waiting, 1, 0) > 0;
}

}  // namespace rcw::io
