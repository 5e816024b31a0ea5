// SPDX-License-Identifier: MIT
#include "lib/cli/context.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/thrown.h"
#include "tests/support/tool.h"

namespace rcw::cli {
namespace {

using test::thrown;
using test::Variable;
using test::World;

std::string home_with(const std::string& option) {
  Context context("tool");
  context.common.home = option;
  return context.home();
}

TEST(Home, IsTheOptionThenTheVariable) {
  const World world;
  EXPECT_EQ(home_with("/some/where"), "/some/where");
  EXPECT_EQ(home_with("relative"), "relative");
  EXPECT_EQ(home_with(""), world.home);
}

TEST(Home, IsWhereDataBelongs) {
  const World world;
  const Variable none("RCW_HOME", "");
  EXPECT_EQ(home_with(""), world.temp.path_of("user/.local/share/rcw"));
  const Variable data("XDG_DATA_HOME", world.temp.path_of("data"));
  EXPECT_EQ(home_with(""), world.temp.path_of("data/rcw"));
  const Variable relative("XDG_DATA_HOME", "data");  // to be ignored
  EXPECT_EQ(home_with(""), world.temp.path_of("user/.local/share/rcw"));
}

TEST(Home, MayBeNowhere) {
  const World world;
  const Variable none("RCW_HOME", std::nullopt);
  for (const auto& user : {std::optional<std::string>(), std::optional<std::string>("relative")}) {
    const Variable home("HOME", user);
    EXPECT_EQ(thrown([] { home_with(""); }), "2 there is no home directory to keep the store in");
  }
}

TEST(Home, WarnsOnceThatOthersCanOpenIt) {
  const World world;
  world.temp.make_folder("home");
  ::chmod(world.home.c_str(), 0755);
  const std::string said = test::written_to(STDERR_FILENO, [] {
    Context context("tool");
    context.home();
    context.home();
  });
  const std::string warning =
      "tool: warning: " + world.home + ": others on this computer can open this store\n";
  EXPECT_TRUE(said.starts_with(warning + "tool: hint: ")) << said;
  EXPECT_EQ(said.find(warning, 1), std::string::npos) << said;
}

TEST(Home, IsNotMade) {
  const World world;
  Context context("tool");
  context.settings();
  EXPECT_FALSE(world.temp.has("home"));
}

TEST(Settings, AreTheStores) {
  const World world;
  Context context("tool");
  EXPECT_EQ(context.settings().day_start, 4 * 3600);
  world.temp.write("home/rcw.yaml", "schema: rcw/settings/1\nday_start: \"05:00\"\n");
  ::chmod(world.home.c_str(), 0700);
  Context later("tool");
  EXPECT_EQ(later.settings().day_start, 5 * 3600);
  EXPECT_EQ(later.present().day_start, 5 * 3600);
}

TEST(Present, ComesFromTheEnvironment) {
  const World world;
  Context context("tool");
  EXPECT_EQ(time::to_string(context.present().stamp()), "2026-11-22T21:15:00+01:00");
  EXPECT_EQ(context.present().zone->name(), "Europe/Berlin");
}

TEST(Present, ComesFromOptionsFirst) {
  const World world;
  Context context("tool");
  context.common.now = "2026-07-01T12:00";
  context.common.zone = "Asia/Tokyo";
  EXPECT_EQ(time::to_string(context.present().stamp()), "2026-07-01T12:00:00+09:00");
}

TEST(Present, RefusesWhatIsNone) {
  const World world;
  Context context("tool");
  context.common.now = "noon";
  EXPECT_EQ(thrown([&] { context.present(); }), "2 'noon' is not a time");
  context.common.zone = "Atlantis";
  EXPECT_TRUE(thrown([&] { context.present(); }).starts_with("2 "));
}

TEST(Seed, IsAWholeNumber) {
  const World world;
  const Context context("tool");
  EXPECT_EQ(context.seed(), 1U);
  {
    const Variable seed("RCW_SEED", "18446744073709551615");
    EXPECT_EQ(context.seed(), UINT64_MAX);
  }
  for (const std::string text : {"x", "-1", "1.5", "1 ", "18446744073709551616"}) {
    const Variable seed("RCW_SEED", text);
    EXPECT_EQ(thrown([&] { static_cast<void>(context.seed()); }), "2 RCW_SEED is not a whole number") << text;
  }
  for (const auto& none : {std::optional<std::string>(), std::optional<std::string>("")}) {
    const Variable seed("RCW_SEED", none);
    EXPECT_EQ(context.seed(), std::nullopt);
  }
}

bool plain_with(bool option) {
  Context context("tool");
  context.common.plain = option;
  return context.plain();
}

TEST(Plain, IsTheOptionOrTheVariableOrADumbTerminal) {
  const World world;
  const Variable none("ACCESSIBLE", std::nullopt);
  EXPECT_FALSE(plain_with(false));
  EXPECT_TRUE(plain_with(true));
  {
    const Variable accessible("ACCESSIBLE", "1");
    EXPECT_TRUE(plain_with(false));
  }
  const Variable empty("ACCESSIBLE", "");  // counts as not set
  EXPECT_FALSE(plain_with(false));
  const Variable dumb("TERM", "dumb");
  EXPECT_TRUE(plain_with(false));
}

TEST(MayAsk, WantsATerminalOnBothSides) {
  const test::Pty terminal;
  if (!terminal) GTEST_SKIP() << "no pseudo terminals here";
  const io::Fd file = test::file_with("");
  for (const bool in : {true, false}) {
    for (const bool error : {true, false}) {
      const test::Redirect to_input(STDIN_FILENO, in ? terminal.fd() : file.get());
      const test::Redirect to_error(STDERR_FILENO, error ? terminal.fd() : file.get());
      Context context("tool");
      EXPECT_EQ(context.may_ask(), in && error);
      context.common.no_input = true;
      EXPECT_FALSE(context.may_ask());
    }
  }
}

}  // namespace
}  // namespace rcw::cli
