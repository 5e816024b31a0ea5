// SPDX-License-Identifier: MIT
#include "lib/io/read.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "lib/base/reason.h"

namespace rcw::io {
namespace {

constexpr std::size_t kBlock = std::size_t{64} * 1024;

Error too_large(const std::string& path, std::size_t limit) {
  return data_error({.file = path}, reason("is larger than {} KiB", limit >> 10U),
                    hint("split it, or move it out of the way"));
}

Error not_regular(const std::string& path, bool link) {
  const std::string what = link ? reason("is a symbolic link") : reason("is not a regular file");
  return data_error({.file = path}, what, hint("only regular files are read inside a store"));
}

// Reads to the end, in one call for a file whose size is known. One byte over the limit is too many.
std::string read_to_end(int fd, const std::string& path, std::size_t limit, std::size_t expected) {
  std::string bytes;
  std::size_t filled = 0;
  for (;;) {
    bytes.resize(filled + (filled < expected ? expected - filled + 1 : kBlock));
    const ssize_t n = ::read(fd, bytes.data() + filled, bytes.size() - filled);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) throw system_error(path, "read", errno);
    if (n == 0) break;
    filled += static_cast<std::size_t>(n);
    if (filled > limit) throw too_large(path, limit);
  }
  bytes.resize(filled);
  return bytes;
}

struct stat look_at(int fd, const std::string& path) {
  struct stat status = {};
  if (::fstat(fd, &status) != 0) throw system_error(path, "look at", errno);
  return status;
}

}  // namespace

std::optional<std::string> find_file(const Dir& dir, const std::string& name, std::size_t limit) {
  // O_NONBLOCK: a FIFO must be refused, not waited for.
  const Fd fd(::openat(dir.fd(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  const std::string path = dir.path_of(name);
  if (!fd && errno == ENOENT) return std::nullopt;
  if (!fd && (errno == ELOOP || errno == ENXIO)) throw not_regular(path, errno == ELOOP);
  if (!fd) throw system_error(path, "open", errno);
  const struct stat status = look_at(fd.get(), path);
  if (!S_ISREG(status.st_mode)) throw not_regular(path, false);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > limit) throw too_large(path, limit);
  return read_to_end(fd.get(), path, limit, size);
}

std::string read_path(const std::string& path, std::size_t limit) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!fd) throw system_error(path, "open", errno);
  return read_stream(fd.get(), path, limit);
}

std::string read_stream(int fd, const std::string& name, std::size_t limit) {
  const struct stat status = look_at(fd, name);
  const auto size = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
  return read_to_end(fd, name, limit, size > limit ? limit : size);
}

}  // namespace rcw::io
