// SPDX-License-Identifier: MIT
#include "lib/cli/deliver.h"

#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "tests/support/thrown.h"
#include "tests/support/tool.h"

namespace rcw::cli {
namespace {

using test::Variable;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// A machine with no programs but those that a test makes, and no session.
struct Deliveries : ::testing::Test {
  test::World world = {};
  const test::TempDir& temp = world.temp;
  std::string usual_path = std::getenv("PATH");
  Variable path{"PATH", temp.path_of("bin")};
  Variable bus{"DBUS_SESSION_BUS_ADDRESS", std::nullopt};
  Variable runtime{"XDG_RUNTIME_DIR", temp.path_of("run")};
  Variable mailto{"MAILTO", std::nullopt};
  Delivery delivery{.text = "Tea", .limit = std::chrono::minutes(1)};

  // A program that notes how it was called and what it read, and then does this.
  std::vector<std::string> program(const std::string& name, const std::string& then = "exit 0") const {
    const std::string log = temp.path_of(name + ".log");
    const std::string file =
        temp.write("bin/" + name,
                   "#!/bin/sh\nPATH=" + usual_path + "\n{ for word; do echo \"<$word>\"; done; cat; } >'" +
                       log + "'\necho \"$DBUS_SESSION_BUS_ADDRESS\" >>'" + log + "'\n" + then + '\n');
    ::chmod(file.c_str(), 0755);
    return {name, "a b", "$(x)"};
  }
  std::string log(const std::string& name) const { return temp.read(name + ".log"); }

  struct Outcome {
    Way way;
    std::string out;
    std::string err;
  };
  Outcome go() const {
    Outcome outcome = {};
    outcome.err = test::written_to(STDERR_FILENO, [&] {
      outcome.out = test::written_to(STDOUT_FILENO, [&] {
        Context context("t");
        outcome.way = deliver(delivery, context);
      });
    });
    return outcome;
  }
};

TEST_F(Deliveries, StandardOutputIsTheLastResort) {
  const Outcome outcome = go();
  EXPECT_EQ(outcome.way, Way::standard_output);
  EXPECT_EQ(outcome.out, "Tea\n");
  EXPECT_EQ(outcome.err, "");
}

TEST_F(Deliveries, ACommandHasTheTextOnItsInput) {
  delivery.command = program("say");
  const Outcome outcome = go();
  EXPECT_EQ(outcome.way, Way::command);
  EXPECT_EQ(outcome.out + outcome.err, "");
  EXPECT_EQ(log("say"), "<a b>\n<$(x)>\nTea\n\n");
}

TEST_F(Deliveries, TheFirstThatWorksIsEnough) {
  program("mail");
  delivery.mail_to = "me@example.org";
  delivery.command = program("say", "exit 7");
  const Outcome outcome = go();
  EXPECT_EQ(outcome.way, Way::mail);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err, "t: warning: say ended with status 7, so the next way is tried\n");
  EXPECT_EQ(log("mail"), "<-s>\n<Tea>\n<me@example.org>\nTea\n\n");
  delivery.via = {Way::standard_output, Way::mail};
  EXPECT_EQ(go().way, Way::standard_output);
}

TEST_F(Deliveries, WhatFailsIsSaidAndPassedOver) {
  delivery.via = {Way::command};
  delivery.command = {temp.path_of("none")};
  EXPECT_EQ(go().err, "t: warning: none cannot be started, so the next way is tried\n");
  delivery.command = program("say", "kill -9 $$");
  EXPECT_EQ(go().err, "t: warning: say was stopped by a signal, so the next way is tried\n");
  delivery.command = program("say", "sleep 600");
  delivery.limit = std::chrono::milliseconds(30);
  const Outcome slow = go();
  EXPECT_EQ(slow.err, "t: warning: say took too long and was stopped, so the next way is tried\n");
  EXPECT_EQ(slow.out, "Tea\n");
}

TEST_F(Deliveries, WhatWasAskedForAndIsNotThereIsSaid) {
  const Variable nobody("MAILTO", "");
  delivery.via = {Way::command, Way::notify_send, Way::mail};
  const Outcome outcome = go();
  EXPECT_EQ(outcome.way, Way::standard_output);
  EXPECT_THAT(outcome.err, HasSubstr("there is no command to remind with"));
  EXPECT_THAT(outcome.err, HasSubstr("nobody is logged in to a desktop here"));
  EXPECT_THAT(outcome.err, HasSubstr("there is no address to send mail to"));
  const Variable somebody("MAILTO", "me");
  EXPECT_THAT(go().err, HasSubstr("mail cannot be started"));
}

TEST_F(Deliveries, MailGoesToWhomCronWouldSendIt) {
  program("mail");
  delivery.via = {Way::mail};
  EXPECT_EQ(go().way, Way::mail);  // the login name
  const Variable mailto_now("MAILTO", "you@example.org");
  go();
  EXPECT_THAT(log("mail"), HasSubstr("<you@example.org>"));
  const Variable hostile("MAILTO", "|touch x");
  EXPECT_EQ(go().way, Way::standard_output);
}

TEST_F(Deliveries, ANotificationFindsTheSession) {
  program("notify-send");
  delivery.via = {Way::notify_send};
  ASSERT_THAT(session_bus(), IsEmpty()) << "somebody's session";
  EXPECT_EQ(go().way, Way::standard_output);
  temp.write("run/bus", "no socket\n");
  EXPECT_EQ(go().way, Way::standard_output);
  ::unlink(temp.path_of("run/bus").c_str());
  const io::Fd socket(::socket(AF_UNIX, SOCK_STREAM, 0));
  sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
  temp.path_of("run/bus").copy(address.sun_path, sizeof address.sun_path - 1);
  ASSERT_EQ(::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  EXPECT_EQ(go().way, Way::notify_send);
  EXPECT_EQ(log("notify-send"), "<-->\n<Tea>\nTea\nunix:path=" + temp.path_of("run/bus") + "\n");
  const Variable known("DBUS_SESSION_BUS_ADDRESS", "unix:path=/known");
  EXPECT_THAT(session_bus(), IsEmpty());
  EXPECT_EQ(go().way, Way::notify_send);
  EXPECT_THAT(log("notify-send"), HasSubstr("unix:path=/known\n"));
}

TEST(StateFolder, IsWhereStateBelongs) {
  const Variable user("HOME", "/u/x");
  {
    const Variable state("XDG_STATE_HOME", std::nullopt);
    EXPECT_EQ(state_folder(), "/u/x/.local/state/rcw");
    const Variable nowhere("HOME", "relative");
    EXPECT_EQ(state_folder(), "");
  }
  const Variable state("XDG_STATE_HOME", "/s");
  EXPECT_EQ(state_folder(), "/s/rcw");
  const Variable relative("XDG_STATE_HOME", "s");  // to be ignored
  EXPECT_EQ(state_folder(), "/u/x/.local/state/rcw");
}

TEST(DeliveryLimit, IsTenSecondsOrATests) {
  {
    const Variable none("RCW_DELIVERY_MS", std::nullopt);
    EXPECT_EQ(delivery_limit(), std::chrono::seconds(10));
  }
  const Variable some("RCW_DELIVERY_MS", "250");
  EXPECT_EQ(delivery_limit(), std::chrono::milliseconds(250));
  for (const char* bad : {"0", "-1", "1s", "99999999999"}) {
    const Variable wrong("RCW_DELIVERY_MS", bad);
    EXPECT_EQ(test::thrown([] { delivery_limit(); }), "2 RCW_DELIVERY_MS is not a number of milliseconds");
  }
}

}  // namespace
}  // namespace rcw::cli
