// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/finding.h"

// How lint talks with a program of the user's that finds more than the rules do: JSON Lines, one for every
// line of prose, `begin` and `end` in characters of `text` from 0.
//
//   {"id":"1","text":"You always leave.","findings":[{"rule":"always-you",…,"begin":0,"end":10}]}
//   {"id":"1","findings":[{"rule":"tired","category":"label","level":"hint","begin":4,"end":10,"message":"…"}]}
namespace rcw::reframe {

// A line of prose that a program is asked about.
struct AskedLine {
  std::size_t begin = 0;  // bytes of the prose
  std::size_t size = 0;
};

// The lines of prose that are not blank, without the blanks around them.
std::vector<AskedLine> asked_lines(std::string_view prose);

// What the program reads. Findings must be in the order of their places.
std::string filter_question(std::string_view prose, const std::vector<AskedLine>& lines,
                            const std::vector<Finding>& findings);

// What it found, marked external, in the order of places; the words go into `words`, which must outlive them.
// An answer must be right in every part: throws Error(bad_data) with the line of the first fault, without a
// word of what was said. A line may be left without an answer.
std::vector<Finding> filter_answer(std::string_view answer, std::string_view prose,
                                   const std::vector<AskedLine>& lines, std::deque<std::string>& words);

}  // namespace rcw::reframe
