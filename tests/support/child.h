// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <vector>

namespace rcw::test {

// Runs an act in a process of its own, for what cannot be undone in this one: its wait status. What it
// gives back is the exit status; an exception is 99.
inline int in_child(const std::function<int()>& act) {
  const pid_t child = ::fork();
  if (child == 0) {
    try {
      ::_exit(act());
    } catch (const std::exception&) {
      ::_exit(99);
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

inline int exit_status(int wait_status) { return WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : -1; }

// A system call that fails with `error` from now on; where `flags` is not 0, only when argument number
// `argument` has one of them.
struct Refusal {
  long call;
  int error;
  unsigned argument = 0;
  std::uint32_t flags = 0;
};

inline constexpr std::uint16_t kLoad = BPF_LD | BPF_W | BPF_ABS;

inline void add_rules(std::vector<sock_filter>& rules, const Refusal& refusal) {
  const auto number = static_cast<std::uint32_t>(refusal.call);
  const std::uint32_t low_half = offsetof(seccomp_data, args) + refusal.argument * 8;
  const std::uint32_t answer = SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(refusal.error);
  const bool always = refusal.flags == 0;
  rules.push_back({kLoad, 0, 0, offsetof(seccomp_data, nr)});
  rules.push_back({BPF_JMP | BPF_JEQ | BPF_K, 0, static_cast<std::uint8_t>(always ? 1 : 3), number});
  if (!always) rules.push_back({kLoad, 0, 0, low_half});
  if (!always) rules.push_back({BPF_JMP | BPF_JSET | BPF_K, 0, 1, refusal.flags});
  rules.push_back({BPF_RET | BPF_K, 0, 0, answer});
}

// For good, so only in a child. False where the system has no seccomp (on little-endian machines only).
inline bool refuse(const std::vector<Refusal>& refusals) {
  std::vector<sock_filter> rules;
  for (const auto& refusal : refusals) add_rules(rules, refusal);
  rules.push_back({BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW});
  sock_fprog program = {static_cast<unsigned short>(rules.size()), rules.data()};
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

inline constexpr int kCannotRefuse = 98;

// Runs an act in a child for which these calls fail: its exit status, or kCannotRefuse.
inline int while_refusing(const std::vector<Refusal>& refusals, const std::function<int()>& act) {
  return exit_status(in_child([&] { return refuse(refusals) ? act() : kCannotRefuse; }));
}

// Tests that let calls fail are skipped where the system cannot.
class Refusing : public ::testing::Test {
 protected:
  void SetUp() override {
    if (while_refusing({}, [] { return 0; }) == kCannotRefuse) GTEST_SKIP() << "no seccomp here";
  }
};

}  // namespace rcw::test
