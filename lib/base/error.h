// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace rcw {

// The process exit status. The only list of them in the code; rcw(7) tells users the same.
enum class Exit {
  ok = 0,        // done, or the answer is yes
  no = 1,        // the well-formed no: nothing found, nothing due, check found problems
  usage = 2,     // the command line is wrong, or a prompt would be needed without a terminal
  bad_data = 3,  // a file's contents are wrong
  system = 4,    // the system refused: read, write, full disk, standard output too
  busy = 5,      // busy or changed underneath; nothing is lost
  not_now = 6,   // pause first
  cancelled = 130,
};

// The place in somebody's file that is wrong. Line and column count from 1; 0 means not known.
// Columns count bytes. An empty file means the command line.
struct Where {
  std::string file = {};
  int line = 0;
  int column = 0;
  std::string field = {};
};

// One thing that is wrong: where, why, and what to do about it. Never quotes anybody's prose.
struct Problem {
  Where where = {};
  std::string reason = {};
  std::string hint = {};
};

// A failure that ends the command: thrown where it is seen, caught once in cli::run_tool and in
// loops over many files. Carries at least one problem, and all problems of a file at once.
class Error : public std::runtime_error {
 public:
  Error(Exit status, Problem problem);
  Error(Exit status, std::vector<Problem> problems);

  Exit exit() const noexcept { return exit_; }
  const std::vector<Problem>& problems() const noexcept { return problems_; }

 private:
  Exit exit_;
  std::vector<Problem> problems_;
};

// Shorthands for the usual ways to fail.
Error usage_error(std::string reason, std::string hint = {});
Error data_error(Where where, std::string reason, std::string hint = {});

// "file:line:col: field: reason", leaving out what is not known.
std::string describe(const Problem& problem);

}  // namespace rcw
