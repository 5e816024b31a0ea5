// SPDX-License-Identifier: MIT
#include "lib/checkin/timetable.h"

#include <gmock/gmock.h>

#include "tests/support/thrown.h"

namespace rcw::checkin {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

const Waking kUsual = {"/usr/bin/rcw-checkin", {{"LANG", "C.UTF-8"}, {"RCW_HOME", "/u/x/r"}}};
const Waking kOdd = {"/o p/it's/50%/rcw-checkin", {{"RCW_HOME", "/a b/$HOME/\"%h\"\\"}}};

TEST(CronText, IsOneLine) {
  EXPECT_THAT(cron_text(kUsual), EndsWith("\n*/30 8-22 * * * LANG=C.UTF-8 RCW_HOME=/u/x/r "
                                          "/usr/bin/rcw-checkin remind\n"));
  EXPECT_THAT(cron_text(kOdd),
              EndsWith("* RCW_HOME='/a b/$HOME/\"\\%h\"\\' '/o p/it'\\''s/50\\%/rcw-checkin' remind\n"));
}

TEST(SystemdText, EscapesItsOwnWay) {
  const std::string text = systemd_text(kOdd);
  EXPECT_THAT(text, HasSubstr("\nEnvironment=\"RCW_HOME=/a b/$HOME/\\\"%%h\\\"\\\\\"\n"));
  EXPECT_THAT(text, HasSubstr("\nExecStart=\"/o p/it's/50%%/rcw-checkin\" remind\n"));
}

TEST(AnacronText, IsOnceADay) {
  EXPECT_THAT(anacron_text(kUsual), EndsWith("\n1 5 rcw-checkin LANG=C.UTF-8 RCW_HOME=/u/x/r "
                                             "/usr/bin/rcw-checkin remind\n"));
  EXPECT_THAT(anacron_text(kOdd), HasSubstr("50%/"));
}

TEST(AtText, SaysTheMomentAndTheZone) {
  const time::Stamp at{*time::parse_day("2026-11-22"), 21 * 3600 + 35 * 60, 60};
  EXPECT_THAT(at_text({"/p", {}}, at, "Europe/Berlin"),
              EndsWith("\nprintf '%s\\n' '/p remind' | TZ=Europe/Berlin at -t 202611222135\n"));
  EXPECT_THAT(at_text({"/o p", {}}, at, "UTC"), HasSubstr(" ''\\''/o p'\\'' remind' | "));
}

TEST(Texts, HoldNoLineBreak) {
  for (const Waking& broken : {Waking{"/a\nb", {}}, Waking{"/p", {{"RCW_HOME", "/a\rb"}}}}) {
    const std::string said = "2 a path with a line break in it cannot stand in such a line";
    EXPECT_EQ(test::thrown([&] { cron_text(broken); }), said);
    EXPECT_EQ(test::thrown([&] { systemd_text(broken); }), said);
    EXPECT_EQ(test::thrown([&] { anacron_text(broken); }), said);
    EXPECT_EQ(test::thrown([&] { at_text(broken, {}, "UTC"); }), said);
  }
}

}  // namespace
}  // namespace rcw::checkin
