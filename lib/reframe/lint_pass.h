// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.h"
#include "lib/reframe/finding.h"
#include "lib/reframe/piece.h"
#include "lib/reframe/prose_mask.h"
#include "lib/reframe/suppressions.h"

namespace rcw::reframe {

// Where prose comes from: a file, or a field of a record.
struct Source {
  std::string file = {};    // "-" is "standard input"
  std::string record = {};  // its id; empty when the file is plain text
  std::string field = {};   // its dotted path

  // "draft.md", "k7m3q9zxvb:trigger.text".
  std::string name() const { return record.empty() ? file : record + ':' + field; }
};

// A finding and its place in an input.
struct Spot {
  Finding finding = {};
  Place begin = {};
  Place end = {};                  // behind its last character
  std::string_view line = {};      // in which it begins, as much of it as is in the piece
  std::size_t at = 0;              // bytes of that line before it
  std::string_view words = {};     // the text of it
  std::string_view sentence = {};  // around it, without what is no prose
};

// A piece of a source and what was found in it, in the order of the places.
struct LintedPiece {
  const Source& source;
  const Piece& piece;
  const std::vector<Spot>& spots;
};

// Finds what there is in one text of prose.
using Look = std::function<std::vector<Finding>(std::string_view prose)>;

// What a pass works with.
struct LintTools {
  Look look = {};
  // What is to be told of; nothing: all of it.
  std::function<bool(const Spot&)> keep = {};
  // What is told, a piece at a time.
  std::function<void(const LintedPiece&)> tell = {};
  // What is odd about directives and marks that never end.
  std::function<void(const Problem&)> warn = {};
  // The nearest name for one that no rule and no category has; nothing for a name that is known. Nothing
  // set: every name is known.
  std::function<std::string(const std::string&)> unknown_name = {};
  // Whether directives count: whoever sends a message does not decide what is found in it.
  bool obey = true;
};

// Reads one source from its beginning to its end in bounded memory.
class LintPass {
 public:
  // The tools must outlive it.
  LintPass(Source source, bool lines, const LintTools& tools);

  // Throws Error(bad_data) as PieceCutter does, when what came before has been told.
  void feed(std::string_view bytes) { cutter_.feed(bytes); }
  void finish();

 private:
  void read(const Piece& piece);
  void enter(const Piece& piece, const Prose& prose);
  void judge(const Directive& directive, const Place& place);
  Spot spot(Finding finding, const Piece& piece, const Prose& prose, Columns& columns) const;
  void warn(std::size_t line, std::string why, std::string help) const;

  Source source_;
  const LintTools& tools_;
  ProseMask mask_;
  Suppressions suppressions_ = {};
  PieceCutter cutter_;
};

}  // namespace rcw::reframe
