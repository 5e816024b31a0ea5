// SPDX-License-Identifier: MIT
#include "lib/cli/config.h"

#include <gmock/gmock.h>

#include "lib/cli/remind_config.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Configs : ::testing::Test {
  test::TempDir temp = {};
  test::Variable folder{"XDG_CONFIG_HOME", temp.path()};

  RemindConfig remind(const std::string& bytes) const {
    temp.write("rcw/config.yaml", bytes);
    return read_config().remind;
  }
  // What is wrong, without the path.
  std::string faults(const std::string& bytes) const {
    const std::string path = temp.path_of("rcw/config.yaml");
    std::string said = test::thrown([&] { remind(bytes); });
    for (auto at = said.find(path); at != std::string::npos; at = said.find(path))
      said.erase(at, path.size());
    return said;
  }
};

TEST_F(Configs, HaveDefaults) {
  const RemindConfig remind = read_config().remind;
  EXPECT_EQ(remind.text, "Reminder");
  EXPECT_THAT(remind.command, IsEmpty());
  EXPECT_THAT(remind.via, IsEmpty());
  EXPECT_EQ(remind.every, 4 * 3600);
  EXPECT_EQ(remind.mail_to, "");
}

TEST_F(Configs, SayHowToRemind) {
  const RemindConfig said = remind(
      "remind:\n"
      "  text: Tea is ready\n"
      "  command: [\"/usr/bin/logger\", \"-t\", \"a b\"]\n"
      "  via: [mail, command, stdout, notify-send]\n"
      "  every: 90 minutes\n"
      "  mail_to: me@example.org,you\n"
      "  x-own: 1\n");
  EXPECT_EQ(said.text, "Tea is ready");
  EXPECT_THAT(said.command, ElementsAre("/usr/bin/logger", "-t", "a b"));
  EXPECT_THAT(said.via, ElementsAre(Way::mail, Way::command, Way::standard_output, Way::notify_send));
  EXPECT_EQ(said.every, 5400);
  EXPECT_EQ(said.mail_to, "me@example.org,you");
}

TEST_F(Configs, SayAllThatIsWrong) {
  EXPECT_EQ(faults("remind:\n  txt: a\n  text: \" \"\n  command: []\n  via: [sms, stdout]\n"
                   "  every: 1 month\n  mail_to: \"|sh\"\n"),
            "3 :2:3: remind: unknown field 'txt'\n"
            ":3:9: remind.text: must be one line of 1 to 200 bytes\n"
            ":4:12: remind.command: names no program\n"
            ":5:9: remind.via[0]: is none of the ways\n"
            ":6:10: remind.every: is not a length of a minute or more\n"
            ":7:12: remind.mail_to: is not a mail address");
  EXPECT_EQ(faults("remind:\n  via: [stdout, command]\n"), "3 :2:17: remind.via[1]: there is no command");
  EXPECT_EQ(faults("remind: on\n"), "3 :1:9: remind: must be a mapping of fields");
  EXPECT_EQ(faults("remind:\n  command: logger -t me\n"), "3 :2:12: remind.command: must be a list");
}

TEST_F(Configs, SayWhatToFilterWith) {
  EXPECT_THAT(read_config().filter.command, IsEmpty());
  temp.write("rcw/config.yaml", "filter:\n  command: [\"a b\", \"-c\"]\n");
  EXPECT_THAT(read_config().filter.command, ElementsAre("a b", "-c"));
  EXPECT_EQ(read_config().filter.limit, std::chrono::seconds(30));
  temp.write("rcw/config.yaml", "filter:\n  command: [a]\n  seconds: 0.25\n");
  EXPECT_EQ(read_config().filter.limit, std::chrono::milliseconds(250));
}

TEST_F(Configs, RefuseAFilterWithoutCommandOrLimit) {
  for (const char* seconds : {"0", "-1", "601", "nan", "inf", "ten", "1s"}) {
    EXPECT_EQ(faults(std::string("filter:\n  command: [a]\n  seconds: ") + seconds + '\n'),
              "3 :3:12: filter.seconds: is not a number of seconds up to 600")
        << seconds;
  }
  EXPECT_EQ(faults("filter:\n  seconds: 2\n"), "3 :2:3: filter.command: is missing");
  EXPECT_EQ(faults("filter:\n  command: []\n"), "3 :2:12: filter.command: names no program");
}

TEST(ReadEvery, WantsAMinuteOrMore) {
  EXPECT_EQ(read_every("1 min"), 60);
  EXPECT_EQ(read_every("2 days"), 172800);
  for (const char* none : {"", "0min", "0h", "1m", "4", "often"})
    EXPECT_EQ(read_every(none), std::nullopt) << none;
}

TEST(IsMailAddress, HoldsNothingElse) {
  for (const char* good : {"me", "_apt", "a.b+c@example.org", "a@b,c@d", "host!me"})
    EXPECT_TRUE(is_mail_address(good));
  for (const char* bad :
       {"", "-v", "|sh", "/tmp/x", "+folder", "a b", "a,", ",a", "a,-v", "a;b", "a@b,|sh", "a\nb"}) {
    EXPECT_FALSE(is_mail_address(bad)) << bad;
  }
}

}  // namespace
}  // namespace rcw::cli
