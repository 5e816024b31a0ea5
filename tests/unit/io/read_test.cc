// SPDX-License-Identifier: MIT
#include "lib/io/read.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>

#include "tests/support/streams.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::io {
namespace {

using test::TempDir;
using test::thrown;
namespace fs = std::filesystem;

Dir open(const TempDir& temp) { return *Dir::find_root(temp.path()); }

TEST(FindFile, GivesItsBytes) {
  const TempDir temp;
  const std::string bytes("a\0b\r\n\xff", 6);
  temp.write("file", bytes);
  temp.write("empty", "");
  EXPECT_EQ(find_file(open(temp), "file", 100), bytes);
  EXPECT_EQ(find_file(open(temp), "empty", 100), "");
  EXPECT_EQ(find_file(open(temp), "empty", 0), "");
  EXPECT_EQ(find_file(open(temp), "none", 100), std::nullopt);
}

TEST(FindFile, HoldsToTheLimit) {
  const TempDir temp;
  constexpr std::size_t kLimit = 4096;
  temp.write("limit", std::string(kLimit, 'x'));
  temp.write("over", std::string(kLimit + 1, 'x'));
  EXPECT_EQ(find_file(open(temp), "limit", kLimit)->size(), kLimit);
  EXPECT_EQ(thrown([&] { find_file(open(temp), "over", kLimit); }),
            "3 " + temp.path_of("over") + ": is larger than 4 KiB");
}

TEST(FindFile, RefusesLinks) {
  const TempDir temp;
  temp.write("real", "x");
  fs::create_symlink("real", temp.path_of("link"));
  fs::create_symlink("none", temp.path_of("dangling"));
  for (const std::string name : {"link", "dangling"}) {
    EXPECT_EQ(thrown([&] { find_file(open(temp), name, 9); }),
              "3 " + temp.path_of(name) + ": is a symbolic link");
  }
}

// A FIFO without a writer must be refused, not waited for.
TEST(FindFile, RefusesWhatIsNoRegularFile) {
  const TempDir temp;
  ::mkfifo(temp.path_of("fifo").c_str(), 0600);
  temp.make_folder("folder");
  const Fd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  ASSERT_EQ(::mknod(temp.path_of("socket").c_str(), S_IFSOCK | 0600U, 0), 0);
  for (const std::string name : {"fifo", "folder", "socket"}) {
    EXPECT_EQ(thrown([&] { find_file(open(temp), name, 9); }),
              "3 " + temp.path_of(name) + ": is not a regular file");
  }
}

// Files of /proc say that they are empty.
TEST(FindFile, ReadsToTheEndWhateverTheSizeSays) {
  const auto proc = *Dir::find_root("/proc/self");
  const auto bytes = find_file(proc, "maps", 64 << 20U);
  ASSERT_TRUE(bytes);
  EXPECT_GT(bytes->size(), 1000U);
  EXPECT_EQ(thrown([&] { find_file(proc, "maps", 2048); }), "3 /proc/self/maps: is larger than 2 KiB");
}

TEST(FindFile, TellsWhenTheSystemRefuses) {
  const TempDir temp;
  const std::string name(300, 'x');
  EXPECT_EQ(thrown([&] { find_file(open(temp), name, 9); }),
            "4 " + temp.path_of(name) + ": cannot open: File name too long");
}

TEST(ReadPath, FollowsLinks) {
  const TempDir temp;
  temp.write("real", "words");
  fs::create_symlink("real", temp.path_of("link"));
  EXPECT_EQ(read_path(temp.path_of("link"), 100), "words");
}

TEST(ReadPath, HoldsToTheLimit) {
  const TempDir temp;
  const std::string path = temp.write("file", std::string(2048, 'x'));
  EXPECT_EQ(read_path(path, 2048).size(), 2048U);
  EXPECT_EQ(thrown([&] { read_path(path, 2047); }), "3 " + path + ": is larger than 1 KiB");
  EXPECT_EQ(thrown([&] { read_path(path, 0); }), "3 " + path + ": is larger than 0 KiB");
}

TEST(ReadPath, SaysWhyNot) {
  const TempDir temp;
  const std::string path = temp.path_of("none");
  EXPECT_EQ(thrown([&] { read_path(path, 9); }), "4 " + path + ": cannot open: No such file or directory");
  EXPECT_EQ(thrown([&] { read_path(temp.path(), 9); }), "4 " + temp.path() + ": cannot read: Is a directory");
}

TEST(ReadStream, ReadsFromWhereItStands) {
  const Fd file = test::file_with("0123456789");
  ::lseek(file.get(), 4, SEEK_SET);
  EXPECT_EQ(read_stream(file.get(), "it", 100), "456789");
}

TEST(ReadStream, ReadsAPipeToItsEnd) {
  test::Pipe pipe;
  ASSERT_EQ(write_all(pipe.in.get(), "one "), 0);
  ASSERT_EQ(write_all(pipe.in.get(), "two"), 0);
  { const Fd closed = std::move(pipe.in); }
  EXPECT_EQ(read_stream(pipe.out.get(), "it", 100), "one two");
}

// Each message of such a socket is one read, so the pieces are really pieces. At most ten fit in.
struct Pieces {
  Pieces(int count, const std::string& piece) {
    std::array<int, 2> ends = {-1, -1};
    EXPECT_EQ(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()), 0);
    out = Fd(ends[0]);
    const Fd in(ends[1]);
    for (int i = 0; i < count; ++i) EXPECT_EQ(write_all(in.get(), piece), 0);
  }
  Fd out = {};
};

TEST(ReadStream, ReadsPieces) {
  const Pieces pieces(8, std::string(12'000, 'x'));
  EXPECT_EQ(read_stream(pieces.out.get(), "it", 100'000), std::string(96'000, 'x'));
}

TEST(ReadStream, HoldsPiecesToTheLimit) {
  const Pieces fits(4, "12345");
  EXPECT_EQ(read_stream(fits.out.get(), "it", 20).size(), 20U);
  const Pieces over(4, "12345");
  EXPECT_EQ(thrown([&] { read_stream(over.out.get(), "it", 19); }), "3 it: is larger than 0 KiB");
}

TEST(ReadStream, IsEmptyForAnEmptyPipe) {
  test::Pipe pipe;
  { const Fd closed = std::move(pipe.in); }
  EXPECT_EQ(read_stream(pipe.out.get(), "it", 100), "");
}

TEST(ReadStream, NeverTakesAnErrorForTheEnd) {
  const TempDir temp;
  EXPECT_EQ(thrown([&] { read_stream(open(temp).fd(), "it", 9); }), "4 it: cannot read: Is a directory");
  EXPECT_EQ(thrown([] { read_stream(-1, "it", 9); }), "4 it: cannot look at: Bad file descriptor");
  const Fd unreadable(::open("/dev/null", O_WRONLY | O_CLOEXEC));
  EXPECT_EQ(thrown([&] { read_stream(unreadable.get(), "it", 9); }),
            "4 it: cannot read: Bad file descriptor");
}

}  // namespace
}  // namespace rcw::io
