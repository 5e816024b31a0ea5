// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <memory>
#include <stdexcept>

#include "lib/base/error.h"
#include "tests/support/child.h"
#include "tests/support/tool.h"

namespace rcw::cli {
namespace {

using test::Ran;
using ::testing::HasSubstr;
using ::testing::StartsWith;

template <Exit status>
Action end_with(Options&) {
  return [](Context& context) {
    context.out.write("an answer\n");
    return status;
  };
}

Action throw_error(Options&) {
  return [](Context& context) -> Exit {
    context.out.write("half an answer\n");
    throw Error(Exit::busy, Problem{{.file = "a.yaml"}, "is in use", "try again"});
  };
}

Action throw_bug(Options&) {
  return [](Context&) -> Exit { throw std::runtime_error("a bug"); };
}

Action report_some(Options&) {
  return [](Context& context) {
    context.messages.report(data_error({"a.yaml", 1, 2, ""}, "is wrong"));
    context.messages.report(usage_error("is odd"));
    return context.messages.status(Exit::ok);
  };
}

Action say_words(Options& options) {
  const auto words = std::make_shared<std::vector<std::string>>();
  const auto tag = std::make_shared<std::string>();
  options.operands("WORD", *words, "words");
  options.value("-t,--tag", "TAG", *tag, "a tag");
  return [words, tag](Context& context) {
    for (const auto& word : *words) context.out.write(word + '\n');
    context.out.write("tag " + *tag + '\n');
    return Exit::ok;
  };
}

Action say_privacy(Options&) {
  return [](Context& context) {
    rlimit core = {1, 1};
    ::getrlimit(RLIMIT_CORE, &core);
    const auto mask = ::umask(077);
    const bool is_private = mask == 077 && core.rlim_cur == 0 && ::prctl(PR_GET_DUMPABLE) == 0;
    context.out.write(is_private ? "private\n" : "open\n");
    return Exit::ok;
  };
}

const Tool kTool = {"rcw-fake",
                    "Does this and that.",
                    "1.2.3",
                    {
                        {"yes", "ends well", end_with<Exit::ok>},
                        {"no", "finds nothing", end_with<Exit::no>},
                        {"wait", "defers", end_with<Exit::not_now>},
                        {"fail", "throws an error", throw_error},
                        {"crash", "throws a bug", throw_bug},
                        {"judge", "reports some", report_some},
                        {"words", "says words", say_words},
                        {"privacy", "says how private it is", say_privacy},
                    }};

Ran run(std::vector<std::string> args) { return test::run(kTool, std::move(args)); }

void expect_usage(const std::vector<std::string>& args, const std::string& error) {
  const Ran ran = run(args);
  EXPECT_EQ(ran.status, 2) << ::testing::PrintToString(args);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, error);
}

TEST(RunTool, EndsWithTheStatusOfTheCommand) {
  EXPECT_EQ(run({"yes"}).status, 0);
  EXPECT_EQ(run({"no"}).status, 1);
  EXPECT_EQ(run({"wait"}).status, 6);
  EXPECT_EQ(run({"no"}).out, "an answer\n");
  EXPECT_EQ(run({"no"}).err, "");
}

TEST(RunTool, SaysWhatWasThrownAfterWhatWasFound) {
  const Ran ran = run({"fail"});
  EXPECT_EQ(ran.status, 5);
  EXPECT_EQ(ran.out, "half an answer\n");
  EXPECT_EQ(ran.err, "rcw-fake: error: a.yaml: is in use\nrcw-fake: hint: try again\n");
}

TEST(RunTool, EndsWithFourForABug) {
  const Ran ran = run({"crash"});
  EXPECT_EQ(ran.status, 4);
  EXPECT_EQ(ran.err, "rcw-fake: error: this should not happen: a bug\n");
}

TEST(RunTool, EndsWithTheGravestReport) {
  const Ran ran = run({"judge"});
  EXPECT_EQ(ran.status, 3);
  EXPECT_EQ(ran.err, "rcw-fake: error: a.yaml:1:2: is wrong\nrcw-fake: error: is odd\n");
}

TEST(RunTool, ShowsShortHelpWithoutACommand) {
  const Ran ran = run({});
  EXPECT_EQ(ran.status, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_THAT(ran.err, HasSubstr("Does this and that."));
  EXPECT_THAT(ran.err, HasSubstr("privacy"));
}

TEST(RunTool, NamesTheNearCommand) {
  expect_usage({"wods"}, "rcw-fake: error: unknown command 'wods'\nrcw-fake: hint: did you mean 'words'?\n");
  EXPECT_THAT(run({"frobnicate", "--tag", "x"}).err,
              StartsWith("rcw-fake: error: unknown command 'frobnicate'\n"
                         "rcw-fake: hint: one of: yes, no, wait"));
}

TEST(RunTool, NamesTheNearOption) {
  const std::string near = "rcw-fake: error: unknown option '--tga'\nrcw-fake: hint: did you mean '--tag'?\n";
  expect_usage({"words", "--tga", "x"}, near);
  expect_usage({"words", "--tga=secret"}, near);
  expect_usage({"yes", "--hoem", "x"},
               "rcw-fake: error: unknown option '--hoem'\nrcw-fake: hint: did you mean '--home'?\n");
  expect_usage({"yes", "--frobnicate"},
               "rcw-fake: error: unknown option '--frobnicate'\nrcw-fake: hint: try 'rcw-fake yes --help'\n");
  expect_usage({"--frobnicate"},
               "rcw-fake: error: unknown option '--frobnicate'\nrcw-fake: hint: try 'rcw-fake --help'\n");
}

TEST(RunTool, SaysWhereAnOptionOfACommandBelongs) {
  expect_usage({"--tag", "x", "words"},
               "rcw-fake: error: '--tag' stands before the command\nrcw-fake: hint: put it behind: rcw-fake "
               "words --tag\n");
}

TEST(RunTool, WantsTheValueOfAnOption) {
  expect_usage({"words", "--tag"},
               "rcw-fake: error: --tag needs a value\nrcw-fake: hint: try 'rcw-fake words --help'\n");
  expect_usage({"yes", "--home"},
               "rcw-fake: error: --home needs a value\nrcw-fake: hint: try 'rcw-fake yes --help'\n");
}

TEST(RunTool, RefusesTooManyArguments) {
  expect_usage({"yes", "more"},
               "rcw-fake: error: too many arguments\nrcw-fake: hint: words that belong together want quotes; "
               "see 'rcw-fake yes --help'\n");
}

TEST(RunTool, RefusesAColourThatIsNone) {
  const Ran ran = run({"yes", "--color", "blue"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, StartsWith("rcw-fake: error: unknown colour 'blue'\n"));
}

TEST(RunTool, PrintsItsVersion) {
  for (const char* option : {"--version", "-V"}) {
    const Ran ran = run({option});
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.out, "rcw-fake 1.2.3\n");
    EXPECT_EQ(ran.err, "");
  }
}

TEST(RunTool, PrintsHelp) {
  for (const char* option : {"--help", "-h"}) {
    const Ran ran = run({option});
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.err, "");
    for (const auto& command : kTool.commands) EXPECT_THAT(ran.out, HasSubstr(command.summary));
    for (const char* name :
         {"--home", "--now", "--zone", "--color", "--no-input", "--version", "completion"}) {
      EXPECT_THAT(ran.out, HasSubstr(name));
    }
  }
}

TEST(RunTool, PrintsTheHelpOfACommand) {
  const Ran ran = run({"words", "--help"});
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.out, HasSubstr("-t,--tag TAG"));
  EXPECT_THAT(ran.out, HasSubstr("rcw-fake --help"));
  EXPECT_THAT(ran.out, ::testing::Not(HasSubstr("privacy")));
}

TEST(RunTool, TakesCommonOptionsBeforeAndAfterTheCommand) {
  EXPECT_EQ(run({"--home", "/x", "yes"}).status, 0);
  EXPECT_EQ(run({"yes", "--home", "/x", "--no-input", "--color=never"}).status, 0);
}

TEST(RunTool, TakesWordsThatLookLikeSomethingElse) {
  EXPECT_EQ(run({"words", "-", "yes", "no"}).out, "-\nyes\nno\ntag \n");
  EXPECT_EQ(run({"words", "--", "--tag", "-x"}).out, "--tag\n-x\ntag \n");
  EXPECT_EQ(run({"words", "--tag", "yes"}).out, "tag yes\n");
}

TEST(RunTool, IsPrivateFirstOfAll) { EXPECT_EQ(run({"privacy"}).out, "private\n"); }

TEST(RunTool, NeverTakesAFullDiskForSuccess) {
  const io::Fd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
  for (const char* word : {"yes", "no", "--help", "--version"}) {
    const Ran ran = test::run(kTool, {word}, "", full.get());
    EXPECT_EQ(ran.status, 4) << word;
    EXPECT_EQ(ran.err, "rcw-fake: error: standard output: cannot write: No space left on device\n");
  }
  const Ran ran = test::run(kTool, {"fail"}, "", full.get());
  EXPECT_EQ(ran.status, 4);
  EXPECT_THAT(ran.err, StartsWith("rcw-fake: error: a.yaml: is in use\n"));
}

TEST(RunTool, NeverTakesAClosedOutputForSuccess) {
  const int status = test::in_child([] {
    const io::Fd error = test::file_with("");
    ::dup2(error.get(), STDERR_FILENO);
    ::close(STDOUT_FILENO);
    std::string name = "rcw-fake";
    std::string word = "yes";
    std::vector<char*> argv = {name.data(), word.data(), nullptr};
    return run_tool(kTool, 2, argv.data());
  });
  EXPECT_EQ(test::exit_status(status), 4);
}

TEST(RunTool, WithoutCommandsHasHelpAndVersion) {
  const Tool bare = {"rcw-bare", "Will do something.", "1", {}};
  EXPECT_EQ(test::run(bare, {"--version"}).out, "rcw-bare 1\n");
  EXPECT_EQ(test::run(bare, {"--help"}).status, 0);
  EXPECT_EQ(test::run(bare, {}).status, 2);
  EXPECT_EQ(test::run(bare, {"word"}).err,
            "rcw-bare: error: rcw-bare has no commands yet\nrcw-bare: hint: try 'rcw-bare --help'\n");
  EXPECT_EQ(test::run(bare, {"--hlp"}).err,
            "rcw-bare: error: unknown option '--hlp'\nrcw-bare: hint: did you mean '--help'?\n");
}

}  // namespace
}  // namespace rcw::cli
