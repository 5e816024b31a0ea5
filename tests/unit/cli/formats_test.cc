// SPDX-License-Identifier: MIT
#include "lib/cli/formats.h"

#include <gmock/gmock.h>

#include <limits>
#include <memory>

#include "tests/support/thrown.h"
#include "tests/support/tool.h"

namespace rcw::cli {
namespace {

TEST(ParseLimit, TakesWholeNumbersFromOne) {
  EXPECT_EQ(parse_limit("1"), 1U);
  EXPECT_EQ(parse_limit("007"), 7U);
  EXPECT_EQ(parse_limit("18446744073709551615"), std::numeric_limits<std::size_t>::max());
  for (const std::string text :
       {"", "0", "-1", "+1", "1.5", "1e3", " 1", "1 ", "ten", "0x10", "18446744073709551616"}) {
    EXPECT_EQ(test::thrown([&] { parse_limit(text); }), "2 --limit: is not a whole number from 1") << text;
  }
}

Action declare(Options& options) {
  const auto format = std::make_shared<std::string>("jsonl");
  add_format(options, *format);
  return [format](Context& context) {
    context.out.write(*format);
    return Exit::ok;
  };
}

TEST(AddFormat, NamesTheFormatsAndTheDefault) {
  const Tool tool = {"t", "A tool.", "1", {{"list", "lists", declare}}};
  EXPECT_EQ(test::run(tool, {"list"}).out, "jsonl");
  EXPECT_EQ(test::run(tool, {"list", "--format", "tsv"}).out, "tsv");
  const std::string help = test::run(tool, {"list", "--help"}).out;
  EXPECT_THAT(help, ::testing::HasSubstr("--format {text,yaml,json,jsonl,tsv,ids,paths}"));
  EXPECT_THAT(help, ::testing::HasSubstr("(jsonl if not said)"));
}

}  // namespace
}  // namespace rcw::cli
