// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/lint_pass.h"

namespace rcw::render {

using Sink = std::function<void(std::string_view)>;

// How what the linter found is printed.
enum class LintFormat { text, json, jsonl, rdjsonl, sarif, categories };

const std::vector<std::string>& lint_format_names();
// Throws Error(usage) with the near word.
LintFormat parse_lint_format(const std::string& name);

// What is the same for every finding.
struct LintView {
  bool redact = false;  // rule and place alone: no words of the text, and none about them
  int columns = 80;     // of a line of text
  std::string version = {};
};

// Prints what was found as it is found, so that an input of any size needs the memory of a piece.
class LintPrinter {
 public:
  LintPrinter() = default;
  LintPrinter(const LintPrinter&) = delete;
  LintPrinter& operator=(const LintPrinter&) = delete;
  virtual ~LintPrinter() = default;

  virtual void piece(const reframe::LintedPiece& linted) = 0;
  // Must be called after the last piece of a source that was read to its end.
  virtual void end_source() {}
  // Must be called once after everything.
  virtual void finish() {}
};

std::unique_ptr<LintPrinter> make_lint_printer(LintFormat format, LintView view, Sink sink);

}  // namespace rcw::render
