// SPDX-License-Identifier: MIT
#include "lib/reframe/lint_pass.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/reframe/sentence.h"
#include "lib/text/name.h"

namespace rcw::reframe {
namespace {

// The line of a piece around an offset, without its line feed.
std::string_view line_around(std::string_view text, std::size_t offset) {
  const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return text.substr(begin, std::min(text.find('\n', offset), text.size()) - begin);
}

}  // namespace

LintPass::LintPass(Source source, bool lines, const LintTools& tools)
    : source_(std::move(source)),
      tools_(tools),
      mask_(lines),
      cutter_(source_.name(), [this](const Piece& piece) { read(piece); }) {}

void LintPass::finish() {
  cutter_.finish();
  const auto open = mask_.open();
  if (open && open->fence)
    warn(open->line, reason("the code that begins here never ends, so nothing behind it was looked at"),
         hint("end it with the marks that it began with"));
  else if (open)
    warn(open->line, reason("the comment that begins here never ends, so nothing behind it was looked at"),
         hint("end it with -->"));
}

void LintPass::read(const Piece& piece) {
  const Prose& prose = mask_.read(piece);
  if (tools_.obey) enter(piece, prose);
  Columns columns(piece.text, piece.begin);
  std::vector<Spot> spots;
  for (auto& finding : tools_.look(prose.text)) {
    Spot found = spot(std::move(finding), piece, prose, columns);
    if (suppressions_.covers(found.finding, found.begin.line)) continue;
    if (!tools_.keep || tools_.keep(found)) spots.push_back(std::move(found));
  }
  suppressions_.leave();
  tools_.tell({source_, piece, spots});
}

void LintPass::enter(const Piece& piece, const Prose& prose) {
  std::vector<std::size_t> lines;
  Columns columns(piece.text, piece.begin);
  for (const auto& directive : prose.directives) {
    const Place place = columns.at(directive.at);
    lines.push_back(place.line);
    judge(directive, place);
  }
  suppressions_.enter(prose.directives, lines);
}

void LintPass::judge(const Directive& directive, const Place& place) {
  if (directive.verb == Directive::Verb::unknown)
    warn(place.line, reason("rcw-lint knows off, on and off-line here"),
         hint("such as: <!-- rcw-lint off-line -->"));
  if (!tools_.unknown_name) return;
  for (const auto& name : directive.names) {
    const std::string help = tools_.unknown_name(name);
    if (!help.empty())
      warn(place.line, reason("no rule and no category is called '{}'", text::shown_name(name)), help);
  }
}

Spot LintPass::spot(Finding finding, const Piece& piece, const Prose& prose, Columns& columns) const {
  Spot out;
  out.begin = columns.at(finding.begin);
  const std::string_view text = piece.text;
  out.line = line_around(text, finding.begin);
  out.at = finding.begin - static_cast<std::size_t>(out.line.data() - text.data());
  out.words = text.substr(finding.begin, finding.end - finding.begin);
  // Counted on from its beginning, so that the next finding need not go back.
  out.end = Columns(out.words, out.begin).at(out.words.size());
  out.sentence = sentence_around(prose.text, finding.begin, finding.end);
  out.finding = std::move(finding);
  return out;
}

void LintPass::warn(std::size_t line, std::string why, std::string help) const {
  if (!tools_.warn) return;
  tools_.warn({{.file = source_.name(), .line = static_cast<int>(line)}, std::move(why), std::move(help)});
}

}  // namespace rcw::reframe
