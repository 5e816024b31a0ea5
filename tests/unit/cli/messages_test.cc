// SPDX-License-Identifier: MIT
#include "lib/cli/messages.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>

#include "tests/support/tool.h"

namespace rcw::cli {
namespace {

using test::Variable;

const Problem kProblem = {{"a\033.yaml", 1, 2, "at"}, "is wrong", "try this"};

// What is said on standard error where that is a file.
template <typename Act>
std::string said(Act act) {
  return test::written_to(STDERR_FILENO, [&] {
    Messages messages("tool");
    act(messages);
  });
}

std::string error_on(const test::Pty& terminal) {
  const test::Redirect redirect(STDERR_FILENO, terminal.fd());
  Messages("tool").error(kProblem);
  return terminal.shown();
}

TEST(Messages, NameToolLevelAndPlace) {
  EXPECT_EQ(said([](Messages& m) { m.error(kProblem); }),
            "tool: error: a\033.yaml:1:2: at: is wrong\ntool: hint: try this\n");
  EXPECT_EQ(said([](Messages& m) { m.warning({{}, "is odd", ""}); }), "tool: warning: is odd\n");
  EXPECT_EQ(said([](Messages& m) {
              m.warning({{}, "is odd", "h"});
            }),
            "tool: warning: is odd\ntool: hint: h\n");
  EXPECT_EQ(said([](Messages& m) { m.note("words"); }), "tool: words\n");
  EXPECT_EQ(said([](Messages& m) { m.show("as it\nis"); }), "as it\nis");
}

TEST(Messages, HaveNoColourInAFile) {
  const test::World world;
  EXPECT_EQ(said([](Messages& m) {
              m.set_color(Color::automatic), m.warning({{}, "w", ""});
            }),
            "tool: warning: w\n");
}

TEST(Messages, HaveColourWhereItIsAskedFor) {
  const Variable no_color("NO_COLOR", "1");
  EXPECT_EQ(said([](Messages& m) {
              m.set_color(Color::always), m.error({{}, "e", ""});
            }),
            "tool: \033[1;31merror:\033[0m e\n");
  EXPECT_EQ(said([](Messages& m) {
              m.set_color(Color::always), m.warning({{}, "w", ""});
            }),
            "tool: \033[1;33mwarning:\033[0m w\n");
  EXPECT_EQ(said([](Messages& m) { m.set_color(Color::never), m.error({{}, "e", ""}); }), "tool: error: e\n");
}

TEST(Messages, HaveColourOnATerminal) {
  const test::World world;
  const test::Pty terminal;
  if (!terminal) GTEST_SKIP() << "no pseudo terminals here";
  EXPECT_TRUE(error_on(terminal).starts_with("tool: \033[1;31merror:\033[0m "));
}

TEST(Messages, DisarmWhatComesFromFilesOnATerminal) {
  const test::World world;
  const Variable dumb("TERM", "dumb");
  const test::Pty terminal;
  if (!terminal) GTEST_SKIP() << "no pseudo terminals here";
  EXPECT_EQ(error_on(terminal), "tool: error: a\\x1b.yaml:1:2: at: is wrong\ntool: hint: try this\n");
}

TEST(Messages, HaveNoColourWhereItIsNotWanted) {
  const test::World world;
  const test::Pty terminal;
  if (!terminal) GTEST_SKIP() << "no pseudo terminals here";
  const std::string plain = "tool: error: a\\x1b";
  {
    const Variable unset("TERM", std::nullopt);
    EXPECT_TRUE(error_on(terminal).starts_with(plain));
  }
  const Variable no_color("NO_COLOR", "1");
  EXPECT_TRUE(error_on(terminal).starts_with(plain));
  const Variable empty("NO_COLOR", "");  // counts as not set (no-color.org)
  EXPECT_FALSE(error_on(terminal).starts_with(plain));
}

TEST(Report, SaysEveryProblem) {
  const Error error(Exit::bad_data, {{{"a", 1, 0, ""}, "one", "h"}, {{"a", 2, 0, ""}, "two", ""}});
  EXPECT_EQ(said([&](Messages& m) { m.report(error); }),
            "tool: error: a:1: one\ntool: hint: h\ntool: error: a:2: two\n");
}

TEST(Report, IsInTheOrderOfTheFile) {
  const Error error(Exit::bad_data, {{{"b", 1, 0, ""}, "3", ""},
                                     {{"a", 7, 0, ""}, "2", ""},
                                     {{"a", 7, 9, ""}, "2b", ""},
                                     {{"a", 1, 0, ""}, "1", ""}});
  EXPECT_EQ(said([&](Messages& m) { m.report(error); }),
            "tool: error: a:1: 1\ntool: error: a:7: 2\ntool: error: a:7:9: 2b\ntool: error: b:1: 3\n");
}

TEST(Report, EndsSomewhere) {
  const std::vector<Problem> many(103, Problem{{}, "r", ""});
  const std::string text = said([&](Messages& m) { m.report(Error(Exit::bad_data, many)); });
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 101);
  EXPECT_TRUE(text.ends_with("tool: and 3 more of the kind\n"));
}

Exit status_after(const std::vector<Exit>& exits, Exit otherwise) {
  Exit status = Exit::ok;
  said([&](Messages& messages) {
    for (const Exit exit : exits) messages.report(Error(exit, Problem{{}, "r", ""}));
    status = messages.status(otherwise);
  });
  return status;
}

TEST(Status, IsTheGravestThatWasReported) {
  EXPECT_EQ(status_after({}, Exit::ok), Exit::ok);
  EXPECT_EQ(status_after({}, Exit::no), Exit::no);
  EXPECT_EQ(status_after({Exit::no}, Exit::ok), Exit::no);
  EXPECT_EQ(status_after({Exit::bad_data, Exit::usage}, Exit::ok), Exit::bad_data);
  EXPECT_EQ(status_after({Exit::no, Exit::system, Exit::bad_data}, Exit::ok), Exit::system);
  EXPECT_EQ(status_after({Exit::bad_data}, Exit::no), Exit::bad_data);
}

TEST(Status, IsNotChangedByWarnings) {
  Messages messages("tool");
  said([&](Messages&) {
    messages.warning({{}, "w", ""}), messages.note("n"), messages.error({{}, "e", ""});
  });
  EXPECT_EQ(messages.status(Exit::ok), Exit::ok);
}

}  // namespace
}  // namespace rcw::cli
