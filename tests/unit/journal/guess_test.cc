// SPDX-License-Identifier: MIT
#include "lib/journal/guess.h"

#include <gmock/gmock.h>

#include "lib/yaml/path.h"
#include "tests/support/entries.h"
#include "tests/support/thrown.h"

namespace rcw::journal {
namespace {

using test::entry;
using test::hint_of;
using test::thrown;

const std::vector<std::string>& responses() {
  static const std::vector<std::string> words = {"pursue", "withdraw", "attack", "self-soothe"};
  return words;
}

LinkGuess read(const std::string& text) { return read_link(text, responses()); }

std::string refused(const std::string& text) {
  return thrown([&] { read(text); });
}

TEST(ReadLink, HasATriggerAnArrowAndAResponse) {
  EXPECT_EQ(read("trigger phone during talk -> withdraw"),
            (LinkGuess{"phone during talk", "withdraw", false}));
  EXPECT_EQ(read("trigger late answer -> any self-soothe"), (LinkGuess{"late answer", "self-soothe", true}));
}

TEST(ReadLink, TakesAnyScriptAndOddBlanks) {
  EXPECT_EQ(read("trigger 吵架后的沉默 -> withdraw"), (LinkGuess{"吵架后的沉默", "withdraw", false}));
  EXPECT_EQ(read("  trigger   money->pursue "), (LinkGuess{"money", "pursue", false}));
  EXPECT_EQ(read("trigger money ->   any   pursue"), (LinkGuess{"money", "pursue", true}));
}

TEST(ReadLink, AWordOfTheFormMayBeACategory) {
  EXPECT_EQ(read("trigger trigger -> pursue").trigger, "trigger");
  EXPECT_EQ(read("trigger any -> pursue"), (LinkGuess{"any", "pursue", false}));
  EXPECT_EQ(read("trigger a - b > c -> pursue").trigger, "a - b > c");
}

TEST(ReadLink, OffersTheNearWord) {
  EXPECT_THAT(refused("trigger money -> withdrew"), ::testing::HasSubstr("unknown response 'withdrew'"));
  EXPECT_THAT(hint_of([] { read("trigger money -> withdrew"); }), ::testing::HasSubstr("withdraw"));
  EXPECT_THAT(refused("trigger money -> any thing"), ::testing::HasSubstr("unknown response 'thing'"));
  EXPECT_THAT(refused("trigger a -> b -> pursue"), ::testing::HasSubstr("unknown response"));
}

TEST(ReadLink, RefusesWhatIsNone) {
  for (const char* text :
       {"", "->", "trigger money", "money -> withdraw", "trigger -> withdraw", "trigger money ->",
        "triggermoney -> withdraw", "trigger a, b -> withdraw", "trigger a\nb -> withdraw", "withdraw"}) {
    EXPECT_EQ(refused(text), "2 a guess has a trigger, an arrow and a response") << text;
  }
}

TEST(ReadLink, ReadsItsOwnText) {
  for (const LinkGuess& link : {LinkGuess{"phone during talk", "withdraw", false},
                                LinkGuess{"吵架", "self-soothe", true}, LinkGuess{"a -", "pursue", false}})
    EXPECT_EQ(read(to_string(link)), link);
}

yaml::Node tree(const std::string& fields) {
  const auto record =
      entry("guess", 1, "2026-11-01",
            "recorded: 2026-11-02T20:00:00+01:00\nwindow: w000000001\nprotocol: activation\n" + fields +
                "\nseal: none");
  yaml::Node node = store::encode(record);
  seal(node);
  return node;
}

const char* const kLink = "about: link\ntrigger: money\nresponse: withdraw\nmention: any";
const char* const kMemory = "about: memory\ntrigger: money\nresponse: pursue\nshare: 40\ndays: 90";

Guess found(const yaml::Node& node) { return *find_guess(store::decode(node, "guess", kinds())); }

void put(yaml::Node& node, const char* key, const char* value) {
  const yaml::Node text = yaml::Node::text(value);
  yaml::put_at(node, key, &text);
}

TEST(FindGuess, ReadsALink) {
  const Guess guess = found(tree(kLink));
  EXPECT_EQ(guess.id, test::entry_id(1));
  EXPECT_EQ(guess.window, "w000000001");
  EXPECT_EQ(guess.sealed, test::stamp("2026-11-02T20:00:00+01:00"));
  EXPECT_EQ(guess.link, (LinkGuess{"money", "withdraw", true}));
  EXPECT_TRUE(guess.intact);
}

TEST(FindGuess, ReadsAMemory) {
  const Guess guess = found(tree(kMemory));
  EXPECT_FALSE(guess.link);
  EXPECT_EQ(guess.memory.trigger, "money");
  EXPECT_EQ(guess.memory.response, "pursue");
  EXPECT_EQ(guess.memory.share, 40);
  EXPECT_EQ(guess.memory.days, 90);
  EXPECT_EQ(guess.memory.critic, std::nullopt);
  EXPECT_EQ(guess.memory.emotion, "");
  EXPECT_TRUE(guess.intact);
  EXPECT_FALSE(find_guess(test::note("k7m3q9zxvb", "2026-11-01")));
}

TEST(Seal, ShowsEachChangeOfWhatWasGuessed) {
  const auto changed = [](const char* fields, const char* key, const char* value) {
    yaml::Node node = tree(fields);
    put(node, key, value);
    return !found(node).intact;
  };
  EXPECT_TRUE(changed(kLink, "trigger", "plans"));
  EXPECT_TRUE(changed(kLink, "response", "pursue"));
  EXPECT_TRUE(changed(kLink, "mention", "first"));
  EXPECT_TRUE(changed(kLink, "window", "w000000002"));
  EXPECT_TRUE(changed(kLink, "seal", "none"));
  EXPECT_TRUE(changed(kMemory, "share", "41"));
  EXPECT_TRUE(changed(kMemory, "days", "80"));
  EXPECT_TRUE(changed(kMemory, "about", "link"));
  EXPECT_FALSE(changed(kMemory, "share", "40"));
}

TEST(Seal, ShowsAnEarlierDateAndLeavesTheRestFree) {
  yaml::Node node = tree(kLink);
  put(node, "recorded", "2026-11-01T20:00:00+01:00");
  EXPECT_FALSE(found(node).intact);
  node = tree(kLink);
  put(node, "with", "A");
  yaml::Node tags = yaml::Node::list({yaml::Node::text("mine")});
  yaml::put_at(node, "tags", &tags);
  EXPECT_TRUE(found(node).intact) << "what it is filed under may change";
}

}  // namespace
}  // namespace rcw::journal
