// SPDX-License-Identifier: MIT
#include "lib/cli/editor.h"

#include <gmock/gmock.h>

#include "lib/cli/config.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::cli {
namespace {

using test::Variable;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(TidyOptions, AreForEditorsThatLeaveCopies) {
  for (const auto* vim : {"vim", "/usr/bin/vi -u NONE", "nvim", "view", " gvim -f", "vim.tiny"}) {
    EXPECT_THAT(tidy_options(vim),
                ElementsAre("-n", "-i", "NONE", "--cmd", "set nobackup nowritebackup noundofile noswapfile"))
        << vim;
  }
  EXPECT_THAT(tidy_options("emacs -nw"), ElementsAre("--eval", HasSubstr("make-backup-files nil")));
  EXPECT_THAT(tidy_options("nano"), IsEmpty());
  EXPECT_THAT(tidy_options("code --wait"), IsEmpty());
}

// Nobody's editor but the one that a test names.
struct Editors : ::testing::Test {
  test::TempDir temp = {};
  Variable visual{"VISUAL", std::nullopt};
  Variable editor{"EDITOR", std::nullopt};
  Variable config{"XDG_CONFIG_HOME", temp.path()};
  Context context{"rcw-test"};
  std::string file = temp.write("a b.yaml", "old\n");
};

TEST_F(Editors, AreNamedInThisOrder) {
  temp.write("rcw/config.yaml", "editor: printf 3 >\n");
  edit_file(context, file);
  EXPECT_EQ(temp.read("a b.yaml"), "3");
  const Variable second{"EDITOR", "printf 2 >"};
  edit_file(context, file);
  EXPECT_EQ(temp.read("a b.yaml"), "2");
  const Variable first{"VISUAL", "printf 1 >"};
  edit_file(context, file);
  EXPECT_EQ(temp.read("a b.yaml"), "1");
}

TEST_F(Editors, ThatFailAreErrors) {
  const auto failure = [&](const char* command) {
    const Variable named{"EDITOR", command};
    return test::thrown([&] { edit_file(context, file); });
  };
  EXPECT_EQ(failure("false"), "4 the editor false ended with status 1");
  EXPECT_EQ(failure("/nowhere/ed"), "4 the editor ed cannot be started");
  EXPECT_EQ(failure("kill -9 $$; :"), "4 the editor kill was stopped by a signal");
}

TEST_F(Editors, WithoutATerminalOneMustBeNamed) {
  context.common.no_input = true;
  EXPECT_EQ(test::thrown([&] { edit_file(context, file); }), "2 there is no terminal to open an editor at");
}

TEST_F(Editors, TheConfigIsReadStrictly) {
  temp.write("rcw/config.yaml", "editr: vi\nschema: rcw/config/2\n");
  const std::string said = test::thrown([] { read_config(); });
  EXPECT_THAT(said, HasSubstr("unknown field 'editr'"));
  EXPECT_THAT(said, HasSubstr("schema: is not rcw/config/1"));
}

}  // namespace
}  // namespace rcw::cli
