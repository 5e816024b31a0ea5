// SPDX-License-Identifier: MIT
#include "lib/store/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/time.h>

#include <cerrno>
#include <csignal>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/layout.h"

namespace rcw::store {
namespace {

void wake(int) {}

// Wakes a call that waits every quarter of a second, so that waiting ends without asking a clock.
class Alarm {
 public:
  Alarm() {
    struct sigaction action = {};
    action.sa_handler = wake;  // without SA_RESTART: the call that waits comes back
    ::sigaction(SIGALRM, &action, &before_);
    set(250'000);
  }
  ~Alarm() {
    set(0);
    ::sigaction(SIGALRM, &before_, nullptr);
  }
  Alarm(const Alarm&) = delete;
  Alarm& operator=(const Alarm&) = delete;

 private:
  static void set(suseconds_t micros) {
    const itimerval every = {{0, micros}, {0, micros}};
    ::setitimer(ITIMER_REAL, &every, nullptr);
  }

  struct sigaction before_ = {};
};

bool has_no_locks(int error) { return error == ENOLCK || error == EOPNOTSUPP || error == ENOSYS; }

// 0 or the errno; EWOULDBLOCK when it did not come free.
int wait_for(int fd, int quarters) {
  if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return 0;
  if (errno != EWOULDBLOCK && errno != EINTR) return errno;
  const Alarm alarm;
  for (int woken = 0; woken < quarters; ++woken) {
    if (::flock(fd, LOCK_EX) == 0) return 0;
    if (errno != EINTR) return errno;
  }
  return EWOULDBLOCK;
}

io::Dir existing(const std::string& home) {
  if (auto root = io::Dir::find_root(home)) return std::move(*root);
  throw Error(Exit::no, Problem{{.file = home}, reason("there is no store yet"), hint("'add' makes one")});
}

io::Fd open_lock(const io::Dir& own) {
  io::Fd fd(::openat(own.fd(), layout::kLock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!fd) throw io::system_error(own.path_of(layout::kLock), "open", errno);
  return fd;
}

}  // namespace

Lock::Lock(const std::string& home, int quarters)
    : root_(existing(home)), own_(root_.make(layout::kPrivate)), fd_(open_lock(own_)) {
  const int error = wait_for(fd_.get(), quarters);
  if (error == 0 || has_no_locks(error)) return;
  const std::string path = own_.path_of(layout::kLock);
  if (error != EWOULDBLOCK) throw io::system_error(path, "lock", error);
  throw Error(Exit::busy, Problem{{.file = path},
                                  reason("another program is changing this store"),
                                  hint("nothing was changed; try again when it is done")});
}

io::Dir Lock::scratch() const { return own_.make(layout::kScratch); }

}  // namespace rcw::store
