// SPDX-License-Identifier: MIT
#include "lib/io/publish.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "tests/support/child.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::io {
namespace {

using test::Refusal;
using test::TempDir;
using test::thrown;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::uint32_t kNameless = O_TMPFILE & ~O_DIRECTORY;
#ifdef SYS_renameat
constexpr long kPlainRename = SYS_renameat;
#else
constexpr long kPlainRename = SYS_renameat2;
#endif
const Refusal kNoNamelessFiles = {SYS_openat, EOPNOTSUPP, 2, kNameless};

// A store for one file: home/ and home/scratch.
struct Place {
  Dir dir() const { return Dir::make_root(temp.path_of("home")); }
  Dir scratch() const { return dir().make("scratch"); }
  Published publish(const std::string& bytes) const {
    return io::publish(dir(), "name", bytes, [this] { return scratch(); });
  }
  // Holds in a process for which these calls fail.
  void expect_under(const std::vector<Refusal>& refusals, const std::function<bool()>& holds) const {
    EXPECT_EQ(test::while_refusing(refusals, [&] { return holds() ? 0 : 1; }), 0);
  }
  TempDir temp = {};
};

using PublishRefused = test::Refusing;
using PublishByDraft = test::Refusing;

TEST(Publish, MakesAFileForTheOwnerOnly) {
  const Place place;
  const test::Umask open(0);
  const std::string bytes("a\0b\n", 4);
  EXPECT_EQ(place.publish(bytes), Published::created);
  EXPECT_EQ(place.temp.read("home/name"), bytes);
  EXPECT_EQ(place.temp.mode("home/name"), 0600U);
  EXPECT_THAT(place.temp.files(), ElementsAre("home/name"));
}

TEST(Publish, NeverOverwrites) {
  const Place place;
  place.temp.write("home/name", "old");
  EXPECT_EQ(place.publish("new"), Published::exists);
  EXPECT_EQ(place.temp.read("home/name"), "old");
  EXPECT_THAT(place.temp.files(), ElementsAre("home/name"));
}

TEST(Publish, NeverOverwritesALinkOrItsTarget) {
  const Place place;
  place.temp.write("home/other", "old");
  ASSERT_EQ(::symlink("other", place.temp.path_of("home/name").c_str()), 0);
  EXPECT_EQ(place.publish("new"), Published::exists);
  EXPECT_EQ(place.temp.read("home/other"), "old");
}

TEST(Publish, TakesAnyLength) {
  const Place place;
  const std::string bytes(3'000'000, 'x');
  EXPECT_EQ(place.publish(bytes), Published::created);
  EXPECT_EQ(place.temp.read("home/name"), bytes);
  const Place empty;
  EXPECT_EQ(empty.publish(""), Published::created);
  EXPECT_TRUE(empty.temp.has("home/name"));
}

TEST(Publish, SaysWhyNot) {
  const Dir proc = *Dir::find_root("/proc/self");
  const auto scratch = [&]() -> Dir { return *Dir::find_root("/proc/self/fd"); };
  EXPECT_THAT(thrown([&] { publish(proc, "name", "x", scratch); }), ::testing::StartsWith("4 /proc/self"));
}

TEST_F(PublishRefused, DoesNotCallItDoneUnlessItIsDurable) {
  const Place place;
  place.dir();
  place.expect_under({{SYS_fsync, EIO}}, [&] {
    return thrown([&] { place.publish("x"); }) ==
           "4 " + place.temp.path_of("home/name") + ": cannot make durable: Input/output error";
  });
  EXPECT_THAT(place.temp.files(), IsEmpty());
}

TEST(Publish, LeavesNothingOnAFullDisk) {
  const Place place;
  place.dir();
  const int status = test::exit_status(test::in_child([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {10, 10};
    ::setrlimit(RLIMIT_FSIZE, &small);
    return thrown([&] { place.publish("more than ten"); }).starts_with("4 ") ? 0 : 1;
  }));
  EXPECT_EQ(status, 0);
  EXPECT_THAT(place.temp.files(), IsEmpty());
}

TEST_F(PublishByDraft, MakesTheSameFile) {
  const Place place;
  const test::Umask open(0);
  place.expect_under({kNoNamelessFiles}, [&] { return place.publish("words") == Published::created; });
  EXPECT_EQ(place.temp.read("home/name"), "words");
  EXPECT_EQ(place.temp.mode("home/name"), 0600U);
  EXPECT_EQ(place.temp.mode("home/scratch"), 0700U);  // it was made, so the draft was in it
  EXPECT_THAT(place.temp.files(), ElementsAre("home/name"));
}

TEST_F(PublishByDraft, NeverOverwrites) {
  const Place place;
  place.temp.write("home/name", "old");
  place.expect_under({kNoNamelessFiles}, [&] { return place.publish("new") == Published::exists; });
  EXPECT_EQ(place.temp.read("home/name"), "old");
  EXPECT_THAT(place.temp.files(), ElementsAre("home/name"));
}

// Where links are refused (vfat, some network file systems) the draft is renamed.
TEST_F(PublishByDraft, RenamesWhereLinksAreRefused) {
  const std::vector<Refusal> no_links = {kNoNamelessFiles, {SYS_linkat, EPERM}};
  const Place place;
  place.expect_under(no_links, [&] { return place.publish("words") == Published::created; });
  EXPECT_EQ(place.temp.read("home/name"), "words");
  place.expect_under(no_links, [&] { return place.publish("new") == Published::exists; });
  EXPECT_EQ(place.temp.read("home/name"), "words");
  EXPECT_THAT(place.temp.files(), ElementsAre("home/name"));
}

// Where neither links nor careful renaming are to be had, an empty file holds the name first.
TEST_F(PublishByDraft, HoldsTheNameWhereRenamingCannotBeCareful) {
  const std::vector<Refusal> only_renames = {kNoNamelessFiles, {SYS_linkat, EPERM}, {SYS_renameat2, EINVAL}};
  const Place place;
  place.expect_under(only_renames, [&] { return place.publish("words") == Published::created; });
  EXPECT_EQ(place.temp.read("home/name"), "words");
  EXPECT_EQ(place.temp.mode("home/name"), 0600U);
  place.expect_under(only_renames, [&] { return place.publish("new") == Published::exists; });
  EXPECT_EQ(place.temp.read("home/name"), "words");
  EXPECT_THAT(place.temp.files(), ElementsAre("home/name"));
}

TEST_F(PublishByDraft, LeavesNoEmptyFileWhenTheHeldNameCannotBeFilled) {
  const Place place;
  place.dir();
  place.expect_under({kNoNamelessFiles, {SYS_linkat, EPERM}, {SYS_renameat2, EINVAL}, {kPlainRename, EIO}},
                     [&] { return thrown([&] { place.publish("x"); }).starts_with("4 "); });
  EXPECT_THAT(place.temp.files(), IsEmpty());
}

TEST_F(PublishByDraft, TakesOverWhenANamelessFileCannotBeLinked) {
  for (const int error : {EPERM, ENOENT}) {
    const Place place;
    place.expect_under({{SYS_linkat, error, 4, AT_SYMLINK_FOLLOW}},
                       [&] { return place.publish("words") == Published::created; });
    EXPECT_EQ(place.temp.read("home/name"), "words");
    EXPECT_THAT(place.temp.files(), ElementsAre("home/name"));
  }
}

TEST_F(PublishByDraft, LeavesNothingWhenItFails) {
  const Place place;
  place.dir();
  const auto fails = [&] { return thrown([&] { place.publish("x"); }).starts_with("4 "); };
  place.expect_under({kNoNamelessFiles, {SYS_linkat, EIO}}, fails);
  place.expect_under({kNoNamelessFiles, {SYS_linkat, EPERM}, {SYS_renameat2, EIO}}, fails);
  EXPECT_THAT(place.temp.files(), IsEmpty());
}

// A process that was killed leaves its draft, and process numbers come again (in a container soon).
TEST_F(PublishByDraft, StaleDraftOfTheSameProcessNumberIsNoObstacle) {
  const Place place;
  place.scratch();
  place.expect_under({kNoNamelessFiles}, [&] {
    place.temp.write("home/scratch/name." + std::to_string(::getpid()), "half a rec");
    return place.publish("words") == Published::created;
  });
  EXPECT_EQ(place.temp.read("home/name"), "words");
}

TEST_F(PublishByDraft, ReplacingGivesTheOldBytesOrTheNew) {
  const Place place;
  const Dir dir = place.dir();
  const Dir scratch = place.scratch();
  place.temp.write("home/name", "old");
  // Not write(): the sanitizers write too. tests/faults refuses that one to the real programs.
  for (const long call : {static_cast<long>(SYS_fsync), kPlainRename, static_cast<long>(SYS_openat)}) {
    place.expect_under({{call, EIO}}, [&] {
      return thrown([&] { replace(dir, "name", "new", scratch); }).starts_with("4 ");
    });
    EXPECT_EQ(place.temp.read("home/name"), "old");
    EXPECT_THAT(place.temp.files(), ::testing::ElementsAre("home/name")) << "system call " << call;
  }
  replace(dir, "name", "new", scratch);
  replace(dir, "other", "words", scratch);
  EXPECT_EQ(place.temp.read("home/name"), "new");
  EXPECT_EQ(place.temp.mode("home/name"), 0600U);
  EXPECT_THAT(place.temp.files(), ::testing::UnorderedElementsAre("home/name", "home/other"));
}

TEST_F(PublishByDraft, LazyPublishingDoesNotWait) {
  const Place place;
  const Dir dir = place.dir();
  const auto scratch = [&] { return place.scratch(); };
  place.expect_under({{SYS_fsync, EIO}}, [&] {
    return publish(dir, "name", "words", scratch, Sync::lazy) == Published::created;
  });
  EXPECT_EQ(place.temp.read("home/name"), "words");
}

TEST(Link, IsMadeOrNot) {
  const Place place;
  const Dir dir = place.dir();
  place.temp.write("home/name", "words");
  EXPECT_TRUE(link(dir, "name", dir, "second"));
  EXPECT_FALSE(link(dir, "name", dir, "second"));
  EXPECT_FALSE(link(dir, "none", dir, "third"));
  remove(dir, "name");
  remove(dir, "name");
  EXPECT_EQ(place.temp.read("home/second"), "words");
}

}  // namespace
}  // namespace rcw::io
