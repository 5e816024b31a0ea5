// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/directive.h"
#include "lib/reframe/finding.h"

namespace rcw::reframe {

// What directives of one input have switched off, from its beginning to where it is read.
class Suppressions {
 public:
  // Begins with the next piece. `lines` are the numbers of the lines that the directives stand on.
  void enter(const std::vector<Directive>& directives, const std::vector<std::size_t>& lines);

  // Whether a finding of this piece is switched off, that begins on a line of this number. Findings must
  // come in the order of their places.
  bool covers(const Finding& finding, std::size_t line);

  // Everything up to the end of the piece holds from here on.
  void leave() { pass(std::string_view::npos); }

 private:
  using Names = std::set<std::string, std::less<>>;
  struct OneLine {
    std::size_t line = 0;
    std::vector<std::string> names = {};
  };

  void pass(std::size_t at);
  void obey(const Directive& directive);

  bool all_ = false;
  Names names_ = {};
  std::vector<OneLine> one_line_ = {};
  std::vector<Directive> waiting_ = {};  // of this piece
  std::size_t next_ = 0;                 // of those
};

}  // namespace rcw::reframe
