// SPDX-License-Identifier: MIT
#include "lib/io/fd.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <utility>

#include "tests/support/streams.h"
#include "tests/support/temp_dir.h"

namespace rcw::io {
namespace {

bool is_open(int fd) { return ::fcntl(fd, F_GETFD) != -1; }

TEST(Fd, ClosesWhatItOwnsOnce) {
  const int number = ::dup(STDERR_FILENO);
  {
    Fd first(number);
    const Fd second(std::move(first));
    EXPECT_EQ(second.get(), number);
    EXPECT_TRUE(is_open(number));
  }
  EXPECT_FALSE(is_open(number));
}

TEST(Fd, AssignedOverItStillClosesBoth) {
  const int one = ::dup(STDERR_FILENO);
  const int two = ::dup(STDERR_FILENO);
  {
    Fd a(one);
    Fd b(two);
    a = std::move(b);
    EXPECT_EQ(a.get(), two);
  }
  EXPECT_FALSE(is_open(one));
  EXPECT_FALSE(is_open(two));
}

TEST(Fd, IsNothingByDefault) {
  EXPECT_FALSE(Fd());
  EXPECT_FALSE(Fd(-1));
  EXPECT_TRUE(Fd(::dup(STDERR_FILENO)));
}

TEST(SystemError, NamesActAndReason) {
  const Error error = system_error("a/b", "write", ENOSPC);
  EXPECT_EQ(error.exit(), Exit::system);
  EXPECT_EQ(describe(error.problems()[0]), "a/b: cannot write: No space left on device");
}

TEST(WriteAll, WritesAllOfIt) {
  const std::string bytes(300'000, 'x');
  const Fd file = test::file_with("");
  EXPECT_EQ(write_all(file.get(), bytes), 0);
  EXPECT_EQ(test::content_of(file), bytes);
  EXPECT_EQ(write_all(-1, ""), 0);  // nothing to write is never an error
}

TEST(WriteAll, GivesBackTheError) {
  const Fd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
  EXPECT_EQ(write_all(full.get(), "x"), ENOSPC);
  EXPECT_EQ(write_all(-1, "x"), EBADF);
}

// The first write is cut short at the limit; only trying to write the rest shows the error.
TEST(WriteAll, GoesOnAfterAShortWrite) {
  rlimit before = {};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = ::signal(SIGXFSZ, SIG_IGN);
  const Fd file = test::file_with("");
  const rlimit small = {10, before.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  const int error = write_all(file.get(), "0123456789abc");
  ::setrlimit(RLIMIT_FSIZE, &before);
  ::signal(SIGXFSZ, handler);
  EXPECT_EQ(error, EFBIG);
  EXPECT_EQ(test::content_of(file), "0123456789");
}

}  // namespace
}  // namespace rcw::io
