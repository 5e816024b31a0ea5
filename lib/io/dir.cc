// SPDX-License-Identifier: MIT
#include "lib/io/dir.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>

#include "lib/base/reason.h"

namespace rcw::io {
namespace {

constexpr int kOpenDirectory = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

std::string parent_of(const std::string& path) {
  const auto end = path.find_last_not_of('/');
  const auto slash = end == std::string::npos ? end : path.rfind('/', end);
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

EntryType type_of(int dir, const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG:
      return EntryType::file;
    case DT_DIR:
      return EntryType::directory;
    case DT_LNK:
      return EntryType::link;
    case DT_UNKNOWN:
      break;  // some file systems do not say
    default:
      return EntryType::other;
  }
  struct stat status = {};
  if (::fstatat(dir, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return EntryType::other;
  if (S_ISREG(status.st_mode)) return EntryType::file;
  if (S_ISDIR(status.st_mode)) return EntryType::directory;
  return S_ISLNK(status.st_mode) ? EntryType::link : EntryType::other;
}

struct CloseDir {
  void operator()(DIR* dir) const noexcept { ::closedir(dir); }
};
using Stream = std::unique_ptr<DIR, CloseDir>;

// Nothing, with errno, when the system refuses.
Stream open_stream(int dir) {
  const int fd = ::openat(dir, ".", kOpenDirectory);
  if (fd < 0) return nullptr;
  Stream stream(::fdopendir(fd));
  if (!stream) {
    const int error = errno;
    ::close(fd);
    errno = error;
  }
  return stream;
}

}  // namespace

std::optional<Dir> Dir::find_root(const std::string& path) {
  Fd fd(::open(path.c_str(), kOpenDirectory));
  if (fd) return Dir(std::move(fd), path);
  if (errno == ENOENT) return std::nullopt;
  throw system_error(path, "open the directory", errno);
}

Dir Dir::make_root(const std::string& path) {
  if (auto dir = find_root(path)) return std::move(*dir);
  const std::string parent = parent_of(path);
  const Dir above = make_root(parent);
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
    throw system_error(path, "make the directory", errno);
  }
  above.sync();
  if (auto dir = find_root(path)) return std::move(*dir);
  throw system_error(path, "open the directory", ENOENT);
}

std::optional<Dir> Dir::find(const std::string& name) const {
  Fd fd(::openat(fd_.get(), name.c_str(), kOpenDirectory | O_NOFOLLOW));
  if (fd) return Dir(std::move(fd), path_of(name));
  if (errno == ENOENT) return std::nullopt;
  if (errno == ELOOP || errno == ENOTDIR) {
    throw data_error({.file = path_of(name)}, reason("is not a directory of the store"),
                     hint("links are not followed inside a store; move the real folder here"));
  }
  throw system_error(path_of(name), "open the directory", errno);
}

Dir Dir::make(const std::string& name) const {
  if (auto dir = find(name)) return std::move(*dir);
  if (::mkdirat(fd_.get(), name.c_str(), 0700) != 0 && errno != EEXIST) {
    throw system_error(path_of(name), "make the directory", errno);
  }
  sync();  // also when another process made it a moment ago: our file must not outlive its folder
  if (auto dir = find(name)) return std::move(*dir);
  throw system_error(path_of(name), "open the directory", ENOENT);
}

std::vector<Entry> Dir::list() const {
  // An own descriptor: the position of a directory stream belongs to the open file description.
  const Stream stream = open_stream(fd_.get());
  if (!stream) throw system_error(path_, "read the directory", errno);
  std::vector<Entry> entries;
  errno = 0;
  while (const dirent* entry = ::readdir(stream.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") entries.push_back({std::string(name), type_of(fd_.get(), *entry)});
    errno = 0;
  }
  if (errno != 0) throw system_error(path_, "read the directory", errno);
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
  return entries;
}

unsigned Dir::mode() const {
  struct stat status = {};
  if (::fstat(fd_.get(), &status) != 0) throw system_error(path_, "look at the directory", errno);
  return status.st_mode & 0777U;
}

void Dir::sync() const {
  if (::fsync(fd_.get()) != 0) throw system_error(path_, "make the directory durable", errno);
}

}  // namespace rcw::io
