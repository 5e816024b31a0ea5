// SPDX-License-Identifier: MIT
#include "lib/cli/app.h"

#include <gmock/gmock.h>

namespace rcw::cli {
namespace {

int declared_adds = 0;

Action declare_add(Options&) {
  ++declared_adds;
  return [](Context&) { return Exit::ok; };
}

Action declare_list(Options& options) {
  static bool count = false;
  options.flag("--count", count, "count");
  return [](Context&) { return Exit::no; };
}

const Tool kTool = {"t", "A tool.", "1", {{"add", "adds", declare_add}, {"list", "lists", declare_list}}};

// Building options is most of the start-up time.
TEST(BuildApp, DeclaresOnlyWhatWasTyped) {
  Common common;
  declared_adds = 0;
  const App app = build_app(kTool, common, [](const std::string& name) { return name == "list"; });
  EXPECT_EQ(declared_adds, 0);
  EXPECT_EQ(app.actions.size(), 1U);
  EXPECT_TRUE(app.actions.contains("list"));
  EXPECT_NE(app.root->get_subcommand("list")->get_option_no_throw("--count"), nullptr);
  EXPECT_NO_THROW(app.root->get_subcommand("add"));  // known by name, for near words
  EXPECT_NO_THROW(app.root->get_subcommand("completion"));
}

TEST(BuildApp, FillsInTheCommonOptions) {
  Common common;
  const App app = build_app(kTool, common, [](const std::string&) { return true; });
  app.root->parse("--home /h --now 2026-11-22 list --zone UTC --color never --no-input", false);
  EXPECT_EQ(common.home, "/h");
  EXPECT_EQ(common.now, "2026-11-22");
  EXPECT_EQ(common.zone, "UTC");
  EXPECT_EQ(common.color, "never");
  EXPECT_TRUE(common.no_input);
}

TEST(CalledCommand, IsTheOneThatWasTyped) {
  Common common;
  const App app = build_app(kTool, common, [](const std::string&) { return true; });
  EXPECT_EQ(called_command(*app.root), nullptr);
  app.root->parse("list", false);
  ASSERT_NE(called_command(*app.root), nullptr);
  EXPECT_EQ(called_command(*app.root)->get_name(), "list");
}

}  // namespace
}  // namespace rcw::cli
