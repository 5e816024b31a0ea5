// SPDX-License-Identifier: MIT
#include "lib/render/lint.h"

#include <utility>

#include "lib/render/lint_printers.h"
#include "lib/text/choice.h"

namespace rcw::render {

const std::vector<std::string>& lint_format_names() {
  static const std::vector<std::string> names = {"text", "json", "jsonl", "rdjsonl", "sarif", "categories"};
  return names;
}

LintFormat parse_lint_format(const std::string& name) {
  return static_cast<LintFormat>(text::choose("format", name, lint_format_names()));
}

std::unique_ptr<LintPrinter> make_lint_printer(LintFormat format, LintView view, Sink sink) {
  switch (format) {
    case LintFormat::text:
      break;
    case LintFormat::json:
    case LintFormat::jsonl:
      return lint_as_json(std::move(view), format == LintFormat::jsonl, std::move(sink));
    case LintFormat::rdjsonl:
      return lint_as_rdjsonl(std::move(view), std::move(sink));
    case LintFormat::sarif:
      return lint_as_sarif(std::move(view), std::move(sink));
    case LintFormat::categories:
      return lint_as_categories(std::move(sink));
  }
  return lint_as_text(std::move(view), std::move(sink));
}

}  // namespace rcw::render
