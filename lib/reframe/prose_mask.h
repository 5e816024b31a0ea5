// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/directive.h"
#include "lib/reframe/piece.h"

namespace rcw::reframe {

// A piece with blanks in the place of what is not somebody's prose, byte for byte, so that offsets stay. A
// line feed in it ends a sentence: one inside a wrapped paragraph has become a blank.
struct Prose {
  std::string text = {};
  std::vector<Directive> directives = {};  // in the order of their places
};

// Takes out of the pieces of one input, in their order, what is not prose: code between fences and in
// `backticks`, lines that quote others ("> "), front matter, comments (<!-- -->), addresses of the web.
class ProseMask {
 public:
  // With `lines` every line is a text of its own: all line feeds stay, and nothing reaches from one line into
  // another.
  explicit ProseMask(bool lines) : lines_(lines) {}

  // What it gives back holds until the next call.
  const Prose& read(const Piece& piece);

  // What began and never ended, so that all behind it was left out.
  struct Open {
    bool fence = false;  // else a comment
    std::size_t line = 1;
  };
  std::optional<Open> open() const;

 private:
  struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;     // of the line feed, or of the piece
    std::size_t number = 1;  // in the input
    bool whole = true;       // it begins in this piece
  };

  void read_lines(const Piece& piece);
  void read_line(const Line& line);
  void join(const Line& line);
  bool in_fence(const Line& line);
  bool is_quoted(const Line& line);
  void take_comments(const Line& line);
  void take_comment(std::size_t begin, std::size_t end, const Line& line);
  void take_hash(const Line& line);
  void take_code(const Line& line);
  void take_addresses(const Line& line);
  void note(Directive directive, std::size_t begin, std::size_t end, const Line& line);
  std::size_t skip_front_matter(const Piece& piece);

  std::string_view raw(const Line& line) const { return raw_.substr(line.begin, line.end - line.begin); }
  std::size_t find(char c, std::size_t from, const Line& line) const;
  void blank(std::size_t begin, std::size_t end);

  bool lines_;
  Prose prose_ = {};
  std::string_view raw_ = {};
  std::string fence_ = {};  // the marks that opened it; empty outside
  std::size_t fence_line_ = 0;
  std::size_t comment_line_ = 0;     // 0 outside
  bool quoted_ = false;              // the last line, which may go on in the next piece
  bool directives_ = false;          // the piece may hold some
  std::optional<Line> before_ = {};  // the last line of this piece
};

}  // namespace rcw::reframe
