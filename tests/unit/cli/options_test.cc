// SPDX-License-Identifier: MIT
#include "lib/cli/options.h"

#include <gmock/gmock.h>

#include <memory>

#include "tests/support/tool.h"

namespace rcw::cli {
namespace {

using ::testing::HasSubstr;

struct Args {
  std::string limit = {};
  std::string format = "text";
  std::vector<std::string> tags = {};
  bool count = false;
  std::string kind = {};
  std::vector<std::string> names = {};
};

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += '[' + word + ']';
  return text;
}

Action declare(Options& options) {
  const auto args = std::make_shared<Args>();
  options.value("-n,--limit", "NUMBER", args->limit, "how many");
  options.word("--format", {"text", "yaml"}, args->format, "how to print");
  options.values("-t,--tag", "TAG", args->tags, "with this tag");
  options.flag("-c,--count", args->count, "count only");
  options.operand("KIND", args->kind, "the kind");
  options.operands("NAME", args->names, "which");
  return [args](Context& context) {
    context.out.write(args->limit + '|' + args->format + '|' + joined(args->tags) + '|' +
                      (args->count ? "count" : "") + '|' + args->kind + '|' + joined(args->names));
    return Exit::ok;
  };
}

const Tool kTool = {"t", "A tool.", "1", {{"list", "lists", declare}}};

std::string got(std::vector<std::string> args) {
  args.insert(args.begin(), "list");
  return test::run(kTool, args).out;
}

TEST(Options, AreEmptyUnlessSaid) { EXPECT_EQ(got({}), "|text||||"); }

TEST(Options, TakeValuesInEverySpelling) {
  for (const std::vector<std::string>& args :
       {std::vector<std::string>{"-n", "3"}, {"-n3"}, {"--limit", "3"}, {"--limit=3"}}) {
    EXPECT_EQ(got(args), "3|text||||");
  }
}

TEST(Options, KeepTheLastOfAValue) {
  EXPECT_EQ(got({"-n", "1", "--format", "yaml", "-n", "2"}), "2|yaml||||");
}

TEST(Options, LeaveWordsToTheCommand) { EXPECT_EQ(got({"--format", "toml"}), "|toml||||"); }

TEST(Options, GatherValuesOneAtATime) {
  EXPECT_EQ(got({"-t", "a", "--tag", "b,c", "-t", "a"}), "|text|[a][b,c][a]|||");
  EXPECT_EQ(got({"-t", "a", "note"}), "|text|[a]||note|");
}

// An unset variable in a script must not read as nothing said: --limit "$n".
TEST(Options, RefuseAnEmptyValue) {
  for (const char* option : {"--limit", "--format", "--tag"}) {
    for (const bool joint : {true, false}) {
      std::vector<std::string> args = {"list", joint ? std::string(option) + "=" : option};
      if (!joint) args.emplace_back();
      const auto ran = test::run(kTool, args);
      EXPECT_EQ(ran.status, 2) << option;
      EXPECT_THAT(ran.err, ::testing::StartsWith(std::string("t: error: ") + option + " needs a value\n"));
    }
  }
}

TEST(Options, TakeFlags) {
  EXPECT_EQ(got({"-c"}), "|text||count||");
  EXPECT_EQ(got({"--count", "-c"}), "|text||count||");
}

TEST(Options, FillOperandsInOrder) {
  EXPECT_EQ(got({"note", "a", "-c", "b"}), "|text||count|note|[a][b]");
  EXPECT_EQ(got({"note", "-"}), "|text|||note|[-]");
  EXPECT_EQ(got({"note", ""}), "|text|||note|[]");
}

TEST(Options, AreShownInHelp) {
  const std::string help = test::run(kTool, {"list", "--help"}).out;
  for (const char* text : {"-n,--limit NUMBER", "--format {text,yaml}", "-t,--tag TAG", "-c,--count", "KIND",
                           "NAME", "how to print"}) {
    EXPECT_THAT(help, HasSubstr(text));
  }
}

}  // namespace
}  // namespace rcw::cli
