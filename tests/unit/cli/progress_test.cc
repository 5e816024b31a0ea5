// SPDX-License-Identifier: MIT
#include "lib/cli/progress.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/support/streams.h"

namespace rcw::cli {
namespace {

TEST(Progress, IsSilentWithoutATerminal) {
  const std::string said = test::written_to(STDERR_FILENO, [] {
    Progress progress("import", 1000);
    for (int i = 0; i < 1000; ++i) progress.step();
  });
  EXPECT_EQ(said, "");
}

}  // namespace
}  // namespace rcw::cli
