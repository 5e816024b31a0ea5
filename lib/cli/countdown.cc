// SPDX-License-Identifier: MIT
#include "lib/cli/countdown.h"

#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>

#include "lib/base/reason.h"
#include "lib/cli/phrases.h"
#include "lib/cli/turn_timer.h"
#include "lib/io/keys.h"

namespace rcw::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr long kSecond = 1000;
constexpr long kSaveEvery = 10 * kSecond;
constexpr int kLookEvery = 100;  // milliseconds between two looks at the clock
constexpr long kByKey = 15 * kSecond;

// How many times faster than life; 1 but in tests. 0 is no clock at all: what passes is typed.
long speed() {
  const char* text = std::getenv("RCW_SPEED");
  const std::string_view word = text == nullptr ? "" : text;
  if (word.empty()) return 1;
  long value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error == std::errc() && end == word.data() + word.size() && value >= 0 && value <= 100000) return value;
  throw usage_error(reason("RCW_SPEED is not a whole number from 0 to 100000"),
                    hint("unset it: it is for tests"));
}

// One turn on one terminal.
class Counting {
 public:
  Counting(Turn& turn, Context& context)
      : turn_(turn),
        context_(context),
        timer_(turn.allowed * kSecond, turn.used * kSecond),
        plain_(context.plain()),
        speed_(speed()) {}

  TurnEnd run() {
    io::Keys keys(STDIN_FILENO, !plain_);
    greet();
    auto last = Clock::now();
    while (!timer_.over()) {
      const io::Key key = keys.wait(kLookEvery);
      const auto now = Clock::now();
      timer_.pass(std::chrono::duration_cast<std::chrono::milliseconds>(now - last).count() * speed_);
      last = now;
      if (const auto end = take(key)) return finish(*end);
      show();
    }
    return finish(TurnEnd::over);
  }

 private:
  std::string phrase(const char* name) const { return turn_.phrases.at(name); }

  void say(const std::string& text) { context_.messages.show(text + '\n'); }

  void greet() {
    say(fmt::format("{} ({})", turn_.title, clock_text(timer_.left())));
    say(phrase(plain_ ? "keys-plain" : "keys"));
  }

  std::optional<TurnEnd> take(const io::Key& key) {
    switch (key.what) {
      case io::Key::What::none:
        return std::nullopt;
      case io::Key::What::interrupted:
      case io::Key::What::end_of_input:
        return TurnEnd::left;
      case io::Key::What::letter:
        break;
    }
    if (key.letter == 'q') return TurnEnd::left;
    if (key.letter == 'n') return TurnEnd::next;
    if (key.letter == '.' && speed_ == 0) timer_.pass(kByKey);
    if (key.letter == 'p' || key.letter == ' ') {
      timer_.toggle_pause();
      if (plain_) say(phrase(timer_.paused() ? "paused" : "goes-on"));
    }
    return std::nullopt;
  }

  // What changes: a step in words, or the one line on the screen.
  void show() {
    if (timer_.used() - saved_ >= kSaveEvery || saved_ < 0) save();
    if (plain_) {
      if (const auto left = timer_.step_reached()) say(left_text(*left));
      return;
    }
    const std::string line = clock_text(timer_.left()) + (timer_.paused() ? "  " + phrase("paused") : "");
    if (line == shown_) return;
    shown_ = line;
    context_.messages.show("\r" + line + "\033[K");
  }

  std::string left_text(long left) const {
    const long seconds = left / kSecond;
    const bool minutes = seconds >= 60;
    return filled(phrase(minutes ? "minutes-left" : "seconds-left"), "{number}",
                  std::to_string(minutes ? seconds / 60 : seconds));
  }

  void save() {
    saved_ = timer_.used();
    turn_.used = static_cast<int>(saved_ / kSecond);
    if (turn_.save) turn_.save(turn_.used);
  }

  TurnEnd finish(TurnEnd end) {
    save();
    if (!plain_) context_.messages.show("\r\033[K");
    if (end != TurnEnd::left)
      say(phrase(end == TurnEnd::next ? "enough" : turn_.last ? "last-over" : "over"));
    return end;
  }

  Turn& turn_;
  Context& context_;
  TurnTimer timer_;
  bool plain_;
  long speed_;
  long saved_ = -1;
  std::string shown_ = {};
};

}  // namespace

std::string clock_text(long milliseconds) {
  const long seconds = (milliseconds + kSecond - 1) / kSecond;
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

TurnEnd count_down(Turn& turn, Context& context) { return Counting(turn, context).run(); }

}  // namespace rcw::cli
