// SPDX-License-Identifier: MIT
#include "lib/io/process.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <string_view>

#include "lib/io/fd.h"

namespace rcw::io {
namespace {

using How = Ended::How;

constexpr int kNeverSeen = 127;  // what a shell says; the errno goes another way

// While a program runs, the end of it and the end of its time wait in line here; with nobody's time
// limited, Ctrl-C and Ctrl-\ are for the program, as with git.
class Signals {
 public:
  explicit Signals(bool limited) {
    ::sigemptyset(&awaited_);
    ::sigaddset(&awaited_, SIGCHLD);
    if (limited) ::sigaddset(&awaited_, SIGALRM);
    child_ = ::signal(SIGCHLD, SIG_DFL);  // where it is ignored nobody can be waited for
    ::sigprocmask(SIG_BLOCK, &awaited_, &mask_);
    if (limited) return;
    interrupt_ = ::signal(SIGINT, SIG_IGN);
    quit_ = ::signal(SIGQUIT, SIG_IGN);
  }
  ~Signals() { restore(); }
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;

  // Also in the child, before it becomes the program.
  void restore() const {
    if (interrupt_ != SIG_ERR) ::signal(SIGINT, interrupt_);
    if (quit_ != SIG_ERR) ::signal(SIGQUIT, quit_);
    ::signal(SIGCHLD, child_);
    ::sigprocmask(SIG_SETMASK, &mask_, nullptr);
  }

  // Waits for the next one.
  int next() const {
    int number = -1;
    do number = ::sigwaitinfo(&awaited_, nullptr);
    while (number < 0 && errno == EINTR);
    return number;
  }
  // Takes one that is waiting, so that it does not come when it means nothing any more.
  void drop(int signal) const {
    sigset_t one;
    ::sigemptyset(&one);
    ::sigaddset(&one, signal);
    const timespec now = {0, 0};
    ::sigtimedwait(&one, nullptr, &now);
  }

 private:
  sigset_t awaited_ = {};
  sigset_t mask_ = {};
  void (*child_)(int) = nullptr;
  void (*interrupt_)(int) = SIG_ERR;
  void (*quit_)(int) = SIG_ERR;
};

void set_timer(std::chrono::milliseconds after) {
  const auto whole = std::chrono::duration_cast<std::chrono::seconds>(after);
  const std::chrono::microseconds rest = after - whole;
  const itimerval once = {{0, 0}, {whole.count(), static_cast<suseconds_t>(rest.count())}};
  ::setitimer(ITIMER_REAL, &once, nullptr);
}

// SIGALRM when the time is over.
class Alarm {
 public:
  Alarm(const Signals& signals, std::chrono::milliseconds after) : signals_(signals) {
    set_timer(std::max(after, std::chrono::milliseconds(1)));
  }
  ~Alarm() {
    set_timer(std::chrono::milliseconds(0));
    signals_.drop(SIGALRM);
  }
  Alarm(const Alarm&) = delete;
  Alarm& operator=(const Alarm&) = delete;

 private:
  const Signals& signals_;
};

// A file in memory, to be read from its beginning.
Fd in_memory(std::string_view bytes) {
  Fd fd(::memfd_create("input", MFD_CLOEXEC));
  const int error = fd ? write_all(fd.get(), bytes) : errno;
  if (error != 0) throw system_error("", "keep what a program is to read", error);
  ::lseek(fd.get(), 0, SEEK_SET);
  return fd;
}

// A file in memory, to be written to, with room for more than `most` bytes and not for much more; what is not
// written is NUL. It ends with a page, as a write that does not fit is cut there.
Fd room_in_memory(std::size_t most) {
  constexpr std::size_t kLargestPage = std::size_t{64} * 1024;
  const std::size_t size = (most / kLargestPage + 1) * kLargestPage;
  Fd fd(::memfd_create("output", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!fd || ::ftruncate(fd.get(), static_cast<off_t>(size)) != 0 ||
      ::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK) != 0) {
    throw system_error("", "keep what a program says", errno);
  }
  return fd;
}

// What was written to it.
std::string written(const Fd& fd) {
  constexpr std::size_t kBlock = std::size_t{64} * 1024;
  std::string all;
  for (;;) {
    const std::size_t filled = all.size();
    all.resize(filled + kBlock);
    const ssize_t n = ::pread(fd.get(), all.data() + filled, kBlock, static_cast<off_t>(filled));
    if (n < 0 && errno != EINTR) throw system_error("", "read what a program says", errno);
    all.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
    const std::size_t end = all.find('\0', filled);
    if (n >= 0 && (n == 0 || end != std::string::npos)) return all.substr(0, end);
  }
}

std::vector<char*> pointers(const std::vector<std::string>& words) {
  std::vector<char*> all;
  all.reserve(words.size() + 1);
  for (const auto& word : words) all.push_back(const_cast<char*>(word.c_str()));
  all.push_back(nullptr);
  return all;
}

std::string_view name_of(std::string_view variable) { return variable.substr(0, variable.find('=')); }

std::vector<std::string> environment_with(const std::vector<std::string>& more) {
  std::vector<std::string> all;
  for (char** one = ::environ; one != nullptr && *one != nullptr; ++one) {
    const auto same = [&](const std::string& other) { return name_of(other) == name_of(*one); };
    if (std::none_of(more.begin(), more.end(), same)) all.emplace_back(*one);
  }
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

// What the child needs, made before there is one.
struct Launch {
  std::vector<char*> words;
  std::vector<char*> environment;
  int input;    // -1 for ours
  int output;   // -1 for ours
  int trouble;  // where the errno goes
  bool own_group;
};

[[noreturn]] void become(const Launch& launch, const Signals& signals) {
  if (launch.own_group) ::setpgid(0, 0);
  if (launch.input >= 0) ::dup2(launch.input, STDIN_FILENO);
  if (launch.output >= 0) ::dup2(launch.output, STDOUT_FILENO);
  signals.restore();
  ::execvpe(launch.words.front(), launch.words.data(), launch.environment.data());
  const int error = errno;
  static_cast<void>(::write(launch.trouble, &error, sizeof error) == sizeof error);
  ::_exit(kNeverSeen);
}

// 0 when the program has started: the other end has closed without a word.
int trouble_of(const Fd& reader) {
  int error = 0;
  ssize_t n = 0;
  do n = ::read(reader.get(), &error, sizeof error);
  while (n < 0 && errno == EINTR);
  return n == sizeof error ? error : 0;
}

int collect(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw system_error("", "wait for a program", errno);
  }
  return status;
}

Ended ended(int status) {
  if (WIFEXITED(status)) return {How::exited, WEXITSTATUS(status)};
  return {How::signalled, WTERMSIG(status)};
}

// The end of the child, or nothing when its time is over first.
std::optional<int> wait_in_time(pid_t child, std::chrono::milliseconds limit, const Signals& signals) {
  const Alarm alarm(signals, limit);
  for (;;) {
    int status = 0;
    const pid_t found = ::waitpid(child, &status, WNOHANG);
    if (found == child) return status;
    if (found < 0 && errno != EINTR) throw system_error("", "wait for a program", errno);
    if (signals.next() == SIGALRM) return std::nullopt;
  }
}

Ended wait_for(pid_t child, const Program& program, const Signals& signals) {
  if (!program.limit) return ended(collect(child));
  const auto status = wait_in_time(child, *program.limit, signals);
  if (status) return ended(*status);
  ::kill(-child, SIGKILL);
  collect(child);
  return {How::too_slow, 0};
}

// `output` is where its standard output goes; -1 is ours.
Ended run_into(const Program& program, int output) {
  std::array<int, 2> ends = {-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error("", "start a program", errno);
  const Fd reader(ends[0]);
  Fd writer(ends[1]);
  const Fd input = program.input ? in_memory(*program.input) : Fd();
  const auto environment = environment_with(program.environment);
  const Launch launch = {pointers(program.words),  pointers(environment), input.get(), output, writer.get(),
                         program.limit.has_value()};
  const Signals signals(program.limit.has_value());
  const pid_t child = ::fork();
  if (child < 0) throw system_error("", "start a program", errno);
  if (child == 0) become(launch, signals);
  if (launch.own_group) ::setpgid(child, child);  // whoever comes first
  writer = Fd();
  if (const int error = trouble_of(reader)) {
    collect(child);
    signals.drop(SIGCHLD);
    return {How::not_started, error};
  }
  const Ended end = wait_for(child, program, signals);
  signals.drop(SIGCHLD);
  return end;
}

}  // namespace

Ended run(const Program& program) { return run_into(program, -1); }

Said run_and_hear(const Program& program, std::size_t most) {
  const Fd room = room_in_memory(most);
  Said said;
  said.end = run_into(program, room.get());
  said.output = written(room);
  said.whole = said.output.size() <= most;
  said.output.resize(std::min(said.output.size(), most));
  return said;
}

std::string own_path() {
  std::array<char, PATH_MAX> path = {};
  const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
  if (size < 0) throw system_error("/proc/self/exe", "read", errno);
  return {path.data(), static_cast<std::size_t>(size)};
}

}  // namespace rcw::io
