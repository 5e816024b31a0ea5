// SPDX-License-Identifier: MIT
#include "lib/cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <utility>

#include "lib/io/fd.h"
#include "lib/io/output.h"

namespace rcw::cli {
namespace {

constexpr auto kQuiet = std::chrono::seconds(1);
constexpr auto kBetween = std::chrono::milliseconds(200);
constexpr std::size_t kStride = 16;  // steps between looks at the clock

void say(const std::string& text) { static_cast<void>(io::write_all(STDERR_FILENO, text)); }

}  // namespace

Progress::Progress(std::string what, std::size_t total)
    : what_(std::move(what)),
      total_(total),
      terminal_(io::is_terminal(STDERR_FILENO)),
      next_(terminal_ ? Clock::now() + kQuiet : Clock::time_point::max()) {}

Progress::~Progress() {
  if (shown_) say("\r\033[K");
}

void Progress::step() {
  ++done_;
  if (!terminal_ || done_ % kStride != 0 || Clock::now() < next_) return;
  next_ = Clock::now() + kBetween;
  shown_ = true;
  say(total_ > 0 ? fmt::format("\r{}: {} of {}\033[K", what_, done_, total_)
                 : fmt::format("\r{}: {}\033[K", what_, done_));
}

}  // namespace rcw::cli
