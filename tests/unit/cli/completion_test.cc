// SPDX-License-Identifier: MIT
#include "lib/cli/completion.h"

#include <gmock/gmock.h>

#include <array>
#include <cstdio>
#include <memory>

#include "tests/support/tool.h"

namespace rcw::cli {
namespace {

using ::testing::HasSubstr;

struct Values {
  std::string a = {};
  std::string b = {};
  bool flag = false;
};

Action declare_list(Options& options) {
  const auto values = std::make_shared<Values>();
  options.word("--format", {"text", "yaml"}, values->a, "how");
  options.value("-i,--ids", "FILE", values->b, "which");
  options.flag("-c,--count", values->flag, "count");
  return [values](Context&) { return Exit::ok; };
}

Action declare_check(Options& options) {
  const auto values = std::make_shared<Values>();
  options.word("--format", {"text", "jsonl"}, values->a, "how");
  options.value("--tag", "TAG", values->b, "which");
  return [values](Context&) { return Exit::ok; };
}

Action declare_short(Options& options) {
  const auto values = std::make_shared<Values>();
  options.value("-n", "NUMBER", values->a, "how many");
  return [values](Context&) { return Exit::ok; };
}

const Tool kTool = {
    "rcw-fake", "A tool.", "1", {{"list", "lists", declare_list}, {"check", "checks", declare_check}}};

std::string script_of(const Tool& tool) { return test::run(tool, {"completion", "bash"}).out; }

// What bash prints for a few lines, with its errors.
std::string bash(const std::string& lines) {
  const test::TempDir temp;
  const std::string path = temp.write("lines", lines);
  std::FILE* pipe = ::popen(("bash --norc '" + path + "' 2>&1").c_str(), "r");
  std::string out;
  std::array<char, 4096> block = {};
  while (const std::size_t n = std::fread(block.data(), 1, block.size(), pipe)) out.append(block.data(), n);
  ::pclose(pipe);
  return out;
}

// What is offered behind these words, the last of them half typed.
std::string offered(const std::string& words) {
  return bash(script_of(kTool) + "COMP_WORDS=(rcw-fake " + words +
              ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_rcw_fake\necho \"${COMPREPLY[*]}\"\n");
}

std::string syntax_errors(const std::string& script) {
  const test::TempDir temp;
  const std::string path = temp.write("script", script);
  return bash("bash -n '" + path + "' && echo good\n");
}

TEST(Completion, NamesEveryCommandAndOption) {
  const auto ran = test::run(kTool, {"completion", "bash"});
  EXPECT_EQ(ran.status, 0);
  EXPECT_EQ(ran.err, "");
  for (const char* name : {"list", "check", "completion", "--format", "--ids", "--count", "--tag", "--home",
                           "--now", "--zone", "--color", "--no-input", "--help", "--version"}) {
    EXPECT_THAT(ran.out, HasSubstr(name));
  }
}

TEST(Completion, IsBash) { EXPECT_EQ(syntax_errors(script_of(kTool)), "good\n"); }

TEST(Completion, WantsAShellThatItKnows) {
  EXPECT_EQ(test::run(kTool, {"completion", "powershell"}).err,
            "rcw-fake: error: unknown shell 'powershell'\nrcw-fake: hint: one of: bash, zsh, fish\n");
  EXPECT_EQ(test::run(kTool, {"completion"}).status, 2);
}

TEST(Completion, OffersCommandsAndOptions) {
  EXPECT_EQ(offered("li"), "list\n");
  EXPECT_EQ(offered("--no"), "--now --no-input\n");
  EXPECT_EQ(offered("list --co"), "--color --count\n");
  EXPECT_EQ(offered("check --ta"), "--tag\n");
  EXPECT_EQ(offered("check --cou"), "\n");
}

TEST(Completion, OffersTheWordsOfAnOption) {
  EXPECT_EQ(offered("list --color a"), "auto always\n");
  EXPECT_EQ(offered("list --format y"), "yaml\n");
  EXPECT_EQ(offered("check --tag x"), "\n");
}

TEST(Completion, OffersTheWordsThatThisCommandTakes) {
  EXPECT_EQ(offered("list --format ''"), "text yaml\n");
  EXPECT_EQ(offered("check --format ''"), "text jsonl\n");
}

Action declare_show(Options& options) {
  const auto values = std::make_shared<std::vector<std::string>>();
  const auto one = std::make_shared<std::string>();
  options.operand("KIND", *one, "which");
  options.operands("ID", *values, "which");
  return [values, one](Context&) { return Exit::ok; };
}

CompletionModel model_of(const Tool& tool) {
  Common common;
  const App app = build_app(tool, common, [](const std::string&) { return true; });
  return completion_model(*app.root);
}

TEST(CompletionModel, SeesWhatAValueIsByItsShownName) {
  const auto model =
      model_of({"t", "A tool.", "1", {{"list", "lists", declare_list}, {"show", "shows", declare_show}}});
  ASSERT_EQ(model.commands.size(), 3U);
  ASSERT_EQ(model.commands[1].operands.size(), 2U);
  EXPECT_EQ(model.commands[1].operands[0].offer, Offer::kinds);
  EXPECT_FALSE(model.commands[1].operands[0].many);
  EXPECT_EQ(model.commands[1].operands[1].offer, Offer::ids);
  EXPECT_TRUE(model.commands[1].operands[1].many);
  EXPECT_EQ(model.commands[2].operands[0].words, (std::vector<std::string>{"bash", "zsh", "fish"}));
}

TEST(CompletionModel, AsksOnlyCommandsThatTheToolHas) {
  const auto model = model_of(kTool);
  EXPECT_THAT(candidates_command(model, Offer::ids), HasSubstr("rcw-fake list --limit 200 --format ids"));
  EXPECT_EQ(candidates_command(model, Offer::tags), "");
  EXPECT_EQ(candidates_command(model, Offer::files), "");
}

TEST(Completion, IsBashForAnOptionWithoutALongName) {
  EXPECT_EQ(syntax_errors(script_of({"t", "A tool.", "1", {{"list", "lists", declare_short}}})), "good\n");
}

}  // namespace
}  // namespace rcw::cli
