// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::reframe {

// What the writer has said, by slot.
using Slots = std::map<std::string, std::string, std::less<>>;

// How what was said goes into a sentence of one language.
struct Wording {
  std::map<std::string, std::string, std::less<>> blanks = {};              // by slot: "[what happened]"
  std::map<std::string, std::vector<std::string>, std::less<>> leads = {};  // by slot: "when", "because I"
  std::vector<std::string> small = {};  // words that are no names, so that "You came" becomes "you came"
  std::string stop = ".";               // the full stop
  std::map<std::string, std::string, std::less<>> marks = {};  // by slot, instead of the full stop: "?"
};

// A text, and the slots that are blanks in it, in their order.
struct Filled {
  std::string text = {};
  std::vector<std::string> blanks = {};
};

// Fills a template: "When {event}, I feel {feeling}.[[ {request!}]]".
//
//   {name}   what was said, inside a sentence: without its last mark, without a lead that the template
//            already has, its first letter as the place wants it
//   {name!}  the same as a sentence of its own, with a full stop, or its slot's mark, if it has none
//   {name?}  nothing; it only asks whether that was said
//   [[ ]]    left out as a whole when one slot in it was not said; may hold others
//
// What was not said elsewhere is a visible blank, never a guess. No word is added that stands neither in
// the template nor in the slots. Throws nothing: a brace that is never closed is text.
Filled fill(std::string_view text, const Slots& slots, const Wording& wording);

}  // namespace rcw::reframe
