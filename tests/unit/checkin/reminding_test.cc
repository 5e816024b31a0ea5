// SPDX-License-Identifier: MIT
#include "lib/checkin/reminding.h"

#include <gmock/gmock.h>

#include <random>
#include <set>

namespace rcw::checkin {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kStart = 1795371300;

Moment at(std::int64_t second) { return {.now = {kStart + second}}; }

TEST(Decide, IsSilentWhenNothingIsDue) { EXPECT_FALSE(decide({}, {{"a", {kStart}}}, at(9 * kHour)).say); }

TEST(Decide, SaysWhatIsNewForAll) {
  const Reminding said = decide({"a", "b"}, {{"a", {kStart}}, {"gone", {kStart}}}, at(kHour));
  EXPECT_TRUE(said.say);
  EXPECT_THAT(said.memory, ElementsAre(Pair("a", time::Instant{kStart + kHour}),
                                       Pair("b", time::Instant{kStart + kHour})));
}

TEST(Decide, SaysItAgainAfterAWhile) {
  const Memory memory = {{"a", {kStart}}};
  EXPECT_FALSE(decide({"a"}, memory, at(0)).say);
  EXPECT_FALSE(decide({"a"}, memory, at(4 * kHour - 61)).say);
  EXPECT_TRUE(decide({"a"}, memory, at(4 * kHour - 60)).say);  // cron, a minute early against the last time
  EXPECT_TRUE(decide({"a"}, memory, at(400 * kHour)).say);
}

TEST(Decide, IsSilentWhenOffOrQuiet) {
  Moment off = at(0);
  off.off = true;
  EXPECT_FALSE(decide({"a"}, {}, off).say);
  Moment quiet = at(0);
  quiet.quiet = true;
  EXPECT_FALSE(decide({"a"}, {}, quiet).say);
  EXPECT_TRUE(decide({"a"}, {}, at(0)).say);
}

TEST(Decide, AClockThatWasPutBackSilencesNothing) {
  const Memory memory = {{"a", {kStart}}};
  EXPECT_FALSE(decide({"a"}, memory, at(-1)).say);
  EXPECT_FALSE(decide({"a"}, memory, at(-kClockStep)).say);
  EXPECT_TRUE(decide({"a"}, memory, at(-kClockStep - 1)).say);
  EXPECT_TRUE(decide({"a"}, memory, at(-10'000 * kHour)).say);
}

TEST(Decide, TwiceAtOnceIsOnceHoweverShortTheWhile) {
  for (const std::int64_t every : {std::int64_t{60}, std::int64_t{300}, kHour, 24 * kHour}) {
    Moment now = at(0);
    now.every = every;
    const Reminding first = decide({"a"}, {}, now);
    EXPECT_TRUE(first.say);
    EXPECT_FALSE(decide({"a"}, first.memory, now).say) << every;
    now.now.seconds += every;
    EXPECT_TRUE(decide({"a"}, first.memory, now).say) << every;
  }
}

// A machine that wakes every now and then, with things that become due and end, and a clock that is put
// somewhere else now and then.
struct Life {
  explicit Life(unsigned seed) : random(seed) {}

  int below(int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }

  void step() {
    now += below(3000);
    if (below(50) == 0) now += (below(2) == 0 ? 1 : -1) * below(1'000'000);
    for (int i = 0; i < 4; ++i) {
      const std::string key(1, static_cast<char>('a' + i));
      if (below(10) != 0) continue;
      if (due.erase(key) == 0) due.insert(key);
    }
  }

  std::mt19937 random;
  std::int64_t now = kStart;
  std::set<std::string> due = {};
};

TEST(Decide, HoldsItsLawsWhateverHappens) {
  for (unsigned seed = 0; seed < 50; ++seed) {
    Life life(seed);
    Memory memory;
    for (int i = 0; i < 400; ++i) {
      life.step();
      const std::vector<std::string> due(life.due.begin(), life.due.end());
      const Moment moment{.now = {life.now}, .every = kHour, .quiet = life.below(5) == 0};
      const Reminding out = decide(due, memory, moment);
      ASSERT_FALSE(out.say && (moment.quiet || due.empty()));
      if (!out.say && !moment.quiet) {
        // Silence only where all that is due was said, and not long ago by this clock.
        for (const auto& key : due) {
          ASSERT_TRUE(memory.contains(key));
          ASSERT_LT(life.now - memory.at(key).seconds, kHour);
          ASSERT_GE(life.now - memory.at(key).seconds, -kClockStep);
        }
      }
      if (!out.say) continue;
      memory = out.memory;
      ASSERT_EQ(memory.size(), due.size());
      ASSERT_FALSE(decide(due, memory, moment).say);  // a second cron at the same time
    }
  }
}

}  // namespace
}  // namespace rcw::checkin
