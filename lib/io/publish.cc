// SPDX-License-Identifier: MIT
#include "lib/io/publish.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace rcw::io {
namespace {

constexpr int kNewFile = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

// After an error of fsync the kernel may have dropped the pages, so it is never tried again.
void write_durably(const Fd& fd, std::string_view bytes, const std::string& path, Sync sync) {
  if (const int error = write_all(fd.get(), bytes)) throw system_error(path, "write", error);
  if (sync == Sync::lazy) return;
  if (::fsync(fd.get()) != 0) throw system_error(path, "make durable", errno);
}

// Over NFS a link can be reported as failed although it was made (open(2)): two names prove it.
bool is_linked(const Fd& fd) {
  struct stat status = {};
  return ::fstat(fd.get(), &status) == 0 && status.st_nlink == 2;
}

bool links_are_refused(int error) { return error == EPERM || error == EOPNOTSUPP || error == EMLINK; }

// The errno of linkat or renameat2, as the answer of publish.
Published outcome(int error, const std::string& path) {
  if (error == 0) return Published::created;
  if (error == EEXIST) return Published::exists;
  throw system_error(path, "name the new file", error);
}

int link_nameless(const Fd& fd, const Dir& dir, const std::string& name) {
  const std::string self = "/proc/self/fd/" + std::to_string(fd.get());
  return ::linkat(AT_FDCWD, self.c_str(), dir.fd(), name.c_str(), AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
}

// A file with a temporary name; the name goes away with it.
class Draft {
 public:
  // A draft that a killed program left is no obstacle: process numbers come again.
  Draft(const Dir& scratch, const std::string& name) : scratch_(scratch) {
    constexpr int kTries = 100;
    for (int i = 0; i < kTries && !fd_; ++i) {
      name_ = name + '.' + std::to_string(::getpid()) + '.' + std::to_string(i);
      fd_ = Fd(::openat(scratch.fd(), name_.c_str(), kNewFile, 0600));
      if (!fd_ && errno != EEXIST) break;
    }
    if (!fd_) throw system_error(scratch.path_of(name_), "make the file", errno);
  }
  ~Draft() { ::unlinkat(scratch_.fd(), name_.c_str(), 0); }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  const Fd& fd() const { return fd_; }

  void move_over(const Dir& dir, const std::string& name) const {
    if (const int error = rename_to(dir, name, 0)) throw system_error(dir.path_of(name), "replace", error);
  }

  Published move_to(const Dir& dir, const std::string& name) const {
    int error = ::linkat(scratch_.fd(), name_.c_str(), dir.fd(), name.c_str(), 0) == 0 ? 0 : errno;
    if (error != 0 && is_linked(fd_)) error = 0;
    if (links_are_refused(error)) error = rename_to(dir, name, RENAME_NOREPLACE);
    if (error == EINVAL) error = hold_and_rename(dir, name);
    return outcome(error, dir.path_of(name));
  }

 private:
  int rename_to(const Dir& dir, const std::string& name, unsigned flags) const {
    return ::renameat2(scratch_.fd(), name_.c_str(), dir.fd(), name.c_str(), flags) == 0 ? 0 : errno;
  }

  // A file system without that flag: hold the name with an empty file, then put ours in its place.
  int hold_and_rename(const Dir& dir, const std::string& name) const {
    const Fd held(::openat(dir.fd(), name.c_str(), kNewFile, 0600));
    if (!held) return errno;
    const int error = rename_to(dir, name, 0);
    if (error != 0) ::unlinkat(dir.fd(), name.c_str(), 0);
    return error;
  }

  const Dir& scratch_;
  std::string name_ = {};
  Fd fd_ = {};
};

Published publish_by_draft(const Dir& dir, const std::string& name, std::string_view bytes,
                           const Dir& scratch, Sync sync) {
  const Draft draft(scratch, name);
  write_durably(draft.fd(), bytes, dir.path_of(name), sync);
  return draft.move_to(dir, name);
}

bool has_no_nameless_files(int error) { return error == EOPNOTSUPP || error == EISDIR || error == EINVAL; }

}  // namespace

Published publish(const Dir& dir, const std::string& name, std::string_view bytes,
                  const std::function<Dir()>& scratch, Sync sync) {
  const Fd fd(::openat(dir.fd(), ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600));
  if (!fd && has_no_nameless_files(errno)) return publish_by_draft(dir, name, bytes, scratch(), sync);
  if (!fd) throw system_error(dir.path_of(name), "make the file", errno);
  write_durably(fd, bytes, dir.path_of(name), sync);
  const int error = link_nameless(fd, dir, name);
  const bool no_proc = error == ENOENT;
  if (no_proc || links_are_refused(error)) return publish_by_draft(dir, name, bytes, scratch(), sync);
  return outcome(error, dir.path_of(name));
}

void replace(const Dir& dir, const std::string& name, std::string_view bytes, const Dir& scratch) {
  const Draft draft(scratch, name);
  write_durably(draft.fd(), bytes, dir.path_of(name), Sync::now);
  draft.move_over(dir, name);
}

bool link(const Dir& dir, const std::string& name, const Dir& to, const std::string& new_name) noexcept {
  return ::linkat(dir.fd(), name.c_str(), to.fd(), new_name.c_str(), 0) == 0;
}

void remove(const Dir& dir, const std::string& name) {
  if (::unlinkat(dir.fd(), name.c_str(), 0) == 0 || errno == ENOENT) return;
  throw system_error(dir.path_of(name), "remove", errno);
}

}  // namespace rcw::io
