// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/journal/moment.h"
#include "lib/journal/window.h"
#include "lib/store/record.h"
#include "lib/yaml/node.h"

namespace rcw::journal {

inline constexpr const char* kGuessKind = "guess";
inline constexpr std::size_t kMostGuesses = 3;  // about links, a window: each more one weakens the others

// What a guess says of a link: after this trigger this response comes more often than otherwise.
struct LinkGuess {
  std::string trigger = {};  // a category
  std::string response = {};
  bool any = false;  // any response of a moment, not only its first one
  friend bool operator==(const LinkGuess&, const LinkGuess&) = default;
};

// What somebody remembers of a whole window; nothing where it was left open. Shares in percent.
struct MemoryGuess {
  std::string trigger = {};   // the one written down most often
  std::string response = {};  // the usual first one
  std::optional<int> share = {};
  std::string emotion = {};  // named most often in the evenings
  std::optional<int> critic = {};
  std::optional<int> days = {};
};

struct Guess {
  std::string id = {};
  std::string window = {};                 // its id
  std::optional<time::Stamp> sealed = {};  // when it was written down
  std::optional<LinkGuess> link = {};
  MemoryGuess memory = {};  // when it is not about a link
  bool intact = true;       // says what it said when it was sealed
};

// "trigger phone during talk -> withdraw", and "-> any withdraw" for any response of a moment. Throws
// Error(usage) when it is none, or the response is not one of `responses` (with the near word).
LinkGuess read_link(const std::string& text, const std::vector<std::string>& responses);
// The same text.
std::string to_string(const LinkGuess& link);

// A guess record; nothing when it is of another kind.
std::optional<Guess> find_guess(const store::Record& record);

// Puts the seal into the tree of a guess that is to be: the digest of everything else that it says. It
// shows a slip of the hand, not a liar: whoever can write the file can write the seal.
void seal(yaml::Node& record);

}  // namespace rcw::journal
