// SPDX-License-Identifier: MIT
#include "lib/io/keys.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string>

#include "lib/io/fd.h"

namespace rcw::io {
namespace {

// The handler only marks that it was called; poll() comes back by itself then.
volatile std::sig_atomic_t interrupts = 0;

void note_interrupt(int) { interrupts = 1; }

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

struct Keys::State {
  int fd = -1;
  bool at_once = false;
  bool changed = false;  // the terminal's settings
  bool line_begins = true;
  std::string bytes = {};
  termios settings_before = {};
  struct sigaction action_before = {};

  void read_at_once() {
    if (::tcgetattr(fd, &settings_before) != 0) return;  // no terminal: lines do
    termios settings = settings_before;
    settings.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    settings.c_cc[VMIN] = 1;
    settings.c_cc[VTIME] = 0;
    if (::tcsetattr(fd, TCSADRAIN, &settings) != 0) throw system_error("terminal", "change", errno);
    changed = true;
  }

  Key next_letter() {
    while (!bytes.empty()) {
      const char c = small(bytes.front());
      bytes.erase(0, 1);
      const bool counts = at_once || line_begins;
      line_begins = c == '\n';
      if (counts && c != '\n') return {Key::What::letter, c};
    }
    return {};
  }
};

Keys::Keys(int fd, bool at_once) : state_(std::make_unique<State>()) {
  state_->fd = fd;
  state_->at_once = at_once;
  if (at_once) state_->read_at_once();
  interrupts = 0;
  struct sigaction action = {};
  action.sa_handler = note_interrupt;
  ::sigaction(SIGINT, &action, &state_->action_before);
}

Keys::~Keys() {
  if (state_->changed) ::tcsetattr(state_->fd, TCSADRAIN, &state_->settings_before);
  ::sigaction(SIGINT, &state_->action_before, nullptr);
}

Key Keys::wait(int milliseconds) {
  if (const Key key = state_->next_letter(); key.what != Key::What::none) return key;
  pollfd waiting = {state_->fd, POLLIN, 0};
  const int ready = ::poll(&waiting, 1, milliseconds);
  if (interrupts != 0) return {Key::What::interrupted};
  if (ready <= 0) return {};
  std::array<char, 64> bytes = {};
  const ssize_t count = ::read(state_->fd, bytes.data(), bytes.size());
  if (count < 0 && errno == EINTR) return {};
  if (count <= 0) return {Key::What::end_of_input};
  state_->bytes.append(bytes.data(), static_cast<std::size_t>(count));
  return state_->next_letter();
}

}  // namespace rcw::io
