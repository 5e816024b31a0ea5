// SPDX-License-Identifier: MIT
#include "lib/io/process.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"

namespace rcw::io {
namespace {

using How = Ended::How;
using std::chrono::milliseconds;

constexpr milliseconds kPlenty = std::chrono::minutes(1);

// A shell that runs this, with a limit and with standard input.
Program script(const std::string& text, const std::vector<std::string>& arguments = {}) {
  Program program{.words = {"sh", "-c", text, "sh"}, .input = "", .limit = kPlenty};
  program.words.insert(program.words.end(), arguments.begin(), arguments.end());
  return program;
}

TEST(Run, SaysHowItEnded) {
  EXPECT_EQ(run(script("exit 0")), (Ended{How::exited, 0}));
  EXPECT_EQ(run(script("exit 3")), (Ended{How::exited, 3}));
  EXPECT_EQ(run(script("kill -9 $$")), (Ended{How::signalled, SIGKILL}));
  EXPECT_TRUE(run(script("exit 0")).well());
  EXPECT_FALSE(run(script("exit 127")).well());
}

TEST(Run, SaysWhyItDidNotStart) {
  const test::TempDir temp;
  const std::string plain = temp.write("plain", "words\n");
  EXPECT_EQ(run({.words = {"no-such-program-here"}}), (Ended{How::not_started, ENOENT}));
  EXPECT_EQ(run({.words = {"/nowhere/at/all"}, .limit = kPlenty}), (Ended{How::not_started, ENOENT}));
  EXPECT_EQ(run({.words = {plain}, .limit = kPlenty}), (Ended{How::not_started, EACCES}));
}

TEST(Run, HandsWordsOnAsTheyAre) {
  const test::TempDir temp;
  const std::string out = temp.path_of("out");
  const std::string odd = "$(touch x); `ls` \"'%s\n*";
  ASSERT_TRUE(run(script("printf '%s' \"$2\" >\"$1\"", {out, odd})).well());
  EXPECT_EQ(temp.read("out"), odd);
}

TEST(Run, GivesItItsInput) {
  const test::TempDir temp;
  Program program = script("cat >\"$1\"", {temp.path_of("out")});
  program.input = "one\n" + std::string(200'000, 'x') + '\n';  // more than a pipe holds
  ASSERT_TRUE(run(program).well());
  EXPECT_EQ(temp.read("out"), *program.input);
}

TEST(Run, DoesNotMindWhoeverReadsNothing) {
  Program program = script("exec <&-");
  program.input = std::string(200'000, 'x');
  EXPECT_TRUE(run(program).well());
}

TEST(Run, AddsToTheEnvironmentAndReplacesInIt) {
  const test::TempDir temp;
  const test::Variable old("RCW_TEST_OLD", "old");
  const test::Variable kept("RCW_TEST_KEPT", "kept");
  Program program =
      script("echo \"$RCW_TEST_OLD $RCW_TEST_NEW $RCW_TEST_KEPT\" >\"$1\"", {temp.path_of("out")});
  program.environment = {"RCW_TEST_OLD=a=b", "RCW_TEST_NEW=new"};
  ASSERT_TRUE(run(program).well());
  EXPECT_EQ(temp.read("out"), "a=b new kept\n");
}

TEST(Run, EndsWhatTakesTooLong) {
  Program program = script("sleep 600");
  program.limit = milliseconds(1);
  EXPECT_EQ(run(program), (Ended{How::too_slow, 0}));
  program.limit = milliseconds(0);
  EXPECT_EQ(run(program).how, How::too_slow);
}

// A grandchild holds the pipe open until it is killed, too.
TEST(Run, EndsAllOfTheGroup) {
  int ends[2] = {-1, -1};
  ASSERT_EQ(::pipe(ends), 0);
  Program program = script("sleep 600 >&" + std::to_string(ends[1]) + " & wait");
  program.limit = milliseconds(50);
  EXPECT_EQ(run(program).how, How::too_slow);
  ::close(ends[1]);
  char byte = 0;
  EXPECT_EQ(::read(ends[0], &byte, 1), 0);
  ::close(ends[0]);
}

// Neither what was set for signals nor what was waiting outlives the run.
TEST(Run, LeavesSignalsAsTheyWere) {
  void (*const before)(int) = ::signal(SIGCHLD, SIG_IGN);
  run(script("exit 0"));
  Program slow = script("sleep 600");
  slow.limit = milliseconds(1);
  run(slow);
  run({.words = {"sh", "-c", "exit 0"}});
  sigset_t set;
  ::sigpending(&set);
  for (const int signal : {SIGCHLD, SIGALRM}) EXPECT_EQ(sigismember(&set, signal), 0);
  ::sigprocmask(SIG_SETMASK, nullptr, &set);
  for (const int signal : {SIGCHLD, SIGALRM}) EXPECT_EQ(sigismember(&set, signal), 0);
  EXPECT_EQ(::signal(SIGCHLD, before), SIG_IGN);
}

TEST(Run, GivesTheProgramSignalsAsTheyWere) {
  EXPECT_TRUE(run(script("grep -q '^SigBlk:.0*$' /proc/self/status")).well());
  void (*const before)(int) = ::signal(SIGINT, SIG_DFL);
  EXPECT_EQ(run({.words = {"sh", "-c", "kill -2 $$; exit 0"}}), (Ended{How::signalled, SIGINT}));
  ::signal(SIGINT, before);
}

TEST(Run, HandsOnNothingButItsInput) {
  const test::TempDir temp;
  ASSERT_TRUE(run(script("readlink /proc/$$/fd/* >\"$1\"; true", {temp.path_of("out")})).well());
  const std::string open = temp.read("out");
  const auto first = open.find("/memfd:input");
  ASSERT_NE(first, std::string::npos) << open;
  EXPECT_EQ(open.find("/memfd:input", first + 1), std::string::npos) << open;
}

TEST(OwnPath, IsThisProgram) { EXPECT_NE(own_path().find("/unit_io"), std::string::npos); }

TEST(RunAndHear, GivesWhatItSaid) {
  EXPECT_EQ(run_and_hear(script("echo this; echo too"), 100).output, "this\ntoo\n");
  const Said said = run_and_hear({.words = {"cat"}, .input = "words\n", .limit = kPlenty}, 6);
  EXPECT_EQ(said.output, "words\n");
  EXPECT_TRUE(said.whole);
  EXPECT_TRUE(said.end.well());
  EXPECT_EQ(run_and_hear(script("exit 3"), 100).end, (Ended{How::exited, 3}));
}

TEST(RunAndHear, HearsNoMoreThanTheMost) {
  const Said said =
      run_and_hear({.words = {"cat"}, .input = std::string(300'000, 'a'), .limit = kPlenty}, 100'000);
  EXPECT_FALSE(said.whole);
  EXPECT_EQ(said.output, std::string(100'000, 'a'));
}

TEST(RunAndHear, EndsOneThatNeverStops) {
  EXPECT_EQ(run_and_hear({.words = {"sleep", "1000"}, .input = "", .limit = milliseconds(20)}, 100).end.how,
            How::too_slow);
}

}  // namespace
}  // namespace rcw::io
