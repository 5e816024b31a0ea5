// SPDX-License-Identifier: MIT
#include "lib/io/lines.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include "tests/support/thrown.h"

namespace rcw::io {
namespace {

// What somebody types, through a pipe.
class Typed {
 public:
  Typed() {
    std::array<int, 2> ends = {};
    if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
      read_ = Fd(ends[0]);
      write_ = Fd(ends[1]);
    }
  }
  int fd() const { return read_.get(); }
  void type(const std::string& text) const { write_all(write_.get(), text); }
  void hang_up() { write_ = Fd(); }

 private:
  Fd read_;
  Fd write_;
};

TEST(LineReader, GivesLinesAndThenWhatIsLeft) {
  Typed typed;
  typed.type("one\n\ntwo\nthr");
  typed.hang_up();
  LineReader lines(typed.fd());
  EXPECT_EQ(lines.next().text, "one");
  EXPECT_TRUE(lines.more_is_there());
  EXPECT_EQ(lines.next().text, "");
  EXPECT_EQ(lines.next().text, "two");
  const Line last = lines.next();
  EXPECT_EQ(last.text, "thr");
  EXPECT_EQ(last.end, LineEnd::end_of_input);
  EXPECT_EQ(lines.next().end, LineEnd::end_of_input);
}

TEST(LineReader, TakesALineLongerThanItsBuffer) {
  Typed typed;
  const std::string text(20000, 'x');
  typed.type(text + '\n');
  LineReader lines(typed.fd());
  EXPECT_EQ(lines.next().text, text);
  EXPECT_FALSE(lines.more_is_there());
}

// The signal came before anybody waited: it must not be forgotten until the next key.
TEST(LineReader, AnInterruptBeforeTheWaitingEndsIt) {
  const Typed typed;
  LineReader lines(typed.fd());
  ::raise(SIGINT);
  ::raise(SIGINT);
  EXPECT_EQ(lines.next().end, LineEnd::interrupted);
  typed.type("tea\n");
  EXPECT_EQ(lines.next().text, "tea") << "two signals at once are one interrupt";
}

TEST(LineReader, AnInterruptHasWhatWasTypedBeforeIt) {
  const Typed typed;
  LineReader lines(typed.fd());
  typed.type("one\nhalf");
  EXPECT_EQ(lines.next().text, "one");
  ::raise(SIGINT);
  const Line half = lines.next();
  EXPECT_EQ(half.text, "half");
  EXPECT_EQ(half.end, LineEnd::interrupted);
}

TEST(LineReader, WholeLinesComeBeforeTheInterrupt) {
  const Typed typed;
  LineReader lines(typed.fd());
  typed.type("one\ntwo\n");
  EXPECT_EQ(lines.next().text, "one");
  ::raise(SIGINT);
  EXPECT_EQ(lines.next().text, "two");
  EXPECT_EQ(lines.next().end, LineEnd::interrupted);
}

TEST(LineReader, LeavesTheSignalAsItWas) {
  struct sigaction now = {};
  const Typed typed;
  { const LineReader lines(typed.fd()); }
  ::sigaction(SIGINT, nullptr, &now);
  EXPECT_EQ(now.sa_handler, SIG_DFL);
}

TEST(LineReader, SaysWhenTheSystemRefuses) {
  LineReader lines(-1);
  const Fd folder(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  LineReader of_folder(folder.get());
  EXPECT_THAT(test::thrown([&] { of_folder.next(); }), ::testing::HasSubstr("cannot read: Is a directory"));
}

}  // namespace
}  // namespace rcw::io
