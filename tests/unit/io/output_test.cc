// SPDX-License-Identifier: MIT
#include "lib/io/output.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "lib/io/fd.h"
#include "tests/support/child.h"
#include "tests/support/streams.h"
#include "tests/support/thrown.h"

namespace rcw::io {
namespace {

using test::thrown;

constexpr const char* kAttack = "red \033[31m \xff \u202e tab\tend\n";

TEST(Output, PassesBytesIntoFiles) {
  const Fd file = test::file_with("");
  Output out(file.get());
  EXPECT_FALSE(out.terminal());
  out.write(kAttack);
  out.write(std::string_view("\0x", 2));
  out.flush();
  EXPECT_EQ(test::content_of(file), kAttack + std::string("\0x", 2));
}

TEST(Output, PassesBytesIntoPipes) {
  test::Pipe pipe;
  Output out(pipe.in.get());
  out.write(kAttack);
  out.flush();
  std::string got(200, '\0');
  got.resize(static_cast<std::size_t>(::read(pipe.out.get(), got.data(), got.size())));
  EXPECT_EQ(got, kAttack);
}

TEST(Output, DisarmsForATerminal) {
  const test::Pty terminal;
  if (!terminal) GTEST_SKIP() << "no pseudo terminals here";
  Output out(terminal.fd());
  EXPECT_TRUE(out.terminal());
  out.write(kAttack);
  out.flush();
  EXPECT_EQ(terminal.shown(), "red \\x1b[31m \\xff <U+202E> tab\tend\n");
}

TEST(Output, WaitsForTheFlush) {
  const Fd file = test::file_with("");
  Output out(file.get());
  out.write("a");
  EXPECT_EQ(test::content_of(file), "");
  out.flush();
  out.flush();
  EXPECT_EQ(test::content_of(file), "a");
}

TEST(Output, HoldsNoMoreThanABuffer) {
  const Fd file = test::file_with("");
  Output out(file.get());
  const std::string block(10'000, 'x');
  for (int i = 0; i < 100; ++i) out.write(block);
  EXPECT_GT(test::content_of(file).size(), 900'000U);
  out.flush();
  EXPECT_EQ(test::content_of(file), std::string(1'000'000, 'x'));
}

TEST(Output, TellsOfAFullDisk) {
  const Fd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
  const std::string message = "4 standard output: cannot write: No space left on device";
  Output out(full.get());
  out.write("x");
  EXPECT_EQ(thrown([&] { out.flush(); }), message);
  EXPECT_EQ(thrown([&] { out.flush(); }), "");  // said once
  EXPECT_EQ(thrown([&] { out.write(std::string(100'000, 'x')); }), "");
}

TEST(Output, ToAClosedFileIsAnError) {
  Output out(-1);
  EXPECT_EQ(thrown([&] { out.flush(); }), "");
  out.write("x");
  EXPECT_EQ(thrown([&] { out.flush(); }), "4 standard output: cannot write: Bad file descriptor");
}

TEST(Output, EndsQuietlyWhenTheReaderIsGone) {
  const int status = test::in_child([] {
    ::signal(SIGPIPE, SIG_IGN);
    test::Pipe pipe;
    { const Fd closed = std::move(pipe.out); }
    Output out(pipe.in.get());
    out.write("x");
    out.flush();
    return 1;
  });
  ASSERT_TRUE(WIFSIGNALED(status));
  EXPECT_EQ(WTERMSIG(status), SIGPIPE);
}

TEST(IsTerminal, KnowsOne) {
  const test::Pty terminal;
  if (!terminal) GTEST_SKIP() << "no pseudo terminals here";
  const Fd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
  EXPECT_TRUE(is_terminal(terminal.fd()));
  EXPECT_FALSE(is_terminal(null.get()));
  EXPECT_FALSE(is_terminal(-1));
}

int look_at_guarded_streams() {
  char byte = 'x';
  if (::read(0, &byte, 1) != -1 || errno != EBADF) return 1;
  if (::write(1, &byte, 1) != -1 || errno != EBADF) return 2;
  if (::write(2, &byte, 1) != -1 || errno != EBADF) return 3;
  return ::open("/dev/null", O_WRONLY) > 2 ? 0 : 4;
}

TEST(GuardStandardStreams, KeepsFilesOffTheirNumbers) {
  const int status = test::in_child([] {
    for (int fd = 0; fd <= 2; ++fd) ::close(fd);
    guard_standard_streams();
    return look_at_guarded_streams();
  });
  EXPECT_EQ(test::exit_status(status), 0);
}

TEST(GuardStandardStreams, LeavesOpenOnesAlone) {
  const int status = test::in_child([] {
    const Fd file = test::file_with("");
    ::dup2(file.get(), 1);
    ::close(0);
    guard_standard_streams();
    return write_all(1, "x") == 0 && test::content_of(file) == "x" ? 0 : 1;
  });
  EXPECT_EQ(test::exit_status(status), 0);
}

}  // namespace
}  // namespace rcw::io
