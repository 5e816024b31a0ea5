// SPDX-License-Identifier: MIT
#pragma once

#include "lib/render/lint.h"

// One function a format of render/lint.h.
namespace rcw::render {

// Like a compiler's messages: file:line:column in characters, the line, and a caret under the words.
std::unique_ptr<LintPrinter> lint_as_text(LintView view, Sink sink);
// Schema rcw/reframe.lint-findings/1, or with `lines` one rcw/reframe.lint-finding/1 a line.
std::unique_ptr<LintPrinter> lint_as_json(LintView view, bool lines, Sink sink);
// Diagnostics of reviewdog, one a line; columns in bytes, as its format has it.
std::unique_ptr<LintPrinter> lint_as_rdjsonl(LintView view, Sink sink);
// SARIF 2.1.0; columns in characters.
std::unique_ptr<LintPrinter> lint_as_sarif(LintView view, Sink sink);
// For every line of the input its categories, joined by "+", or "-".
std::unique_ptr<LintPrinter> lint_as_categories(Sink sink);

}  // namespace rcw::render
