// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/config.h"
#include "lib/reframe/linter.h"
#include "lib/reframe/rule_book.h"
#include "lib/render/rule_card.h"
#include "lib/text/choice.h"
#include "lib/text/suggest.h"
#include "tools/rcw-reframe/commands.h"
#include "tools/rcw-reframe/ignored.h"
#include "tools/rcw-reframe/lint_args.h"
#include "tools/rcw-reframe/lint_inputs.h"
#include "tools/rcw-reframe/outside.h"
#include "tools/rcw-reframe/rules.h"

namespace rcw::tools {
namespace {

using reframe::Mode;

std::vector<std::string> rule_names(const reframe::RuleBook& book) {
  std::vector<std::string> names;
  for (const auto& card : book) names.emplace_back(card.id);
  return names;
}

// What to say of a name in a directive that means nothing.
std::string unknown_name(const std::string& name, const reframe::RuleSet& rules) {
  if (reframe::category_of(name)) return "";
  std::vector<std::string> known;
  for (std::uint32_t i = 0; i < rules.rules(); ++i) known.emplace_back(rules.rule(i).id);
  if (std::find(known.begin(), known.end(), name) != known.end()) return "";
  known.insert(known.end(), reframe::kCategoryNames.begin(), reframe::kCategoryNames.end());
  const auto near = text::nearest(name, known);
  return near ? hint("did you mean '{}'?", *near) : hint("--format jsonl names the rule and the category");
}

// The program to ask, where one was asked for.
std::unique_ptr<Outside> outside_of(const LintArgs& args, cli::Context& context) {
  cli::FilterConfig config;
  if (args.filter) config = cli::read_config().filter;
  if (!args.filter_program.empty()) config.command = {args.filter_program};
  if (args.filter && config.command.empty()) {
    throw usage_error(reason("there is no command to filter with"),
                      hint("config.yaml says it, under filter:"));
  }
  return config.command.empty() ? nullptr : std::make_unique<Outside>(config, context.messages);
}

// One run over everything that was named.
class Lint {
 public:
  Lint(const LintArgs& args, cli::Context& context)
      : args_(args),
        wishes_(wishes_of(args)),
        context_(context),
        rules_(context),
        ignored_(context.home()),
        outside_(outside_of(args, context)) {
    if (!rules_.problems().empty()) context.messages.report(Error(Exit::bad_data, rules_.problems()));
    const render::LintView view = {args.redact, context.out.columns(), RCW_VERSION};
    printer_ = render::make_lint_printer(wishes_.format, view,
                                         [&](std::string_view bytes) { context_.out.write(bytes); });
  }

  Exit run() {
    const auto text = tools_for(Mode::draft);
    const auto record = tools_for(Mode::journal);
    const bool plain = wishes_.format == render::LintFormat::categories;
    LintInputs inputs({.lines = args_.lines || plain,
                       .records = !plain,
                       .text = text,
                       .record = record,
                       .end_source =
                           [&] {
                             if (!args_.ignore) printer_->end_source();
                           }},
                      context_);
    for (const auto& file : args_.files) inputs.read(file);
    if (args_.ignore) return keep();
    printer_->finish();
    return context_.messages.status(failed_ ? Exit::no : Exit::ok);
  }

 private:
  // Linters are made when there is something to look at.
  reframe::LintTools tools_for(Mode usual) {
    const reframe::LintOptions options = {wishes_.mode.value_or(usual), wishes_.schools};
    const auto linter = std::make_shared<std::unique_ptr<reframe::Linter>>();
    return {.look =
                [this, linter, options](std::string_view prose) {
                  if (!*linter) *linter = std::make_unique<reframe::Linter>(options, rules_.set());
                  return look(**linter, prose);
                },
            .keep = [this](const reframe::Spot& spot) { return keeps(spot); },
            .tell = [this](const reframe::LintedPiece& linted) { tell(linted); },
            .warn = [this](const Problem& problem) { context_.messages.warning(problem); },
            .unknown_name = [this](const std::string& name) { return unknown_name(name, rules_.set()); },
            .obey = options.mode != Mode::received};
  }

  std::vector<reframe::Finding> look(reframe::Linter& linter, std::string_view prose) const {
    auto findings = linter.lint(prose);
    const auto never_soften = [&](std::string_view sentence) { return linter.never_soften(sentence); };
    if (outside_) outside_->add(prose, findings, never_soften);
    return findings;
  }

  bool keeps(const reframe::Spot& spot) {
    if (!wishes_.wants(spot.finding)) return false;
    return args_.no_ignore || args_.ignore || !ignored_.holds(spot);
  }

  void tell(const reframe::LintedPiece& linted) {
    for (const auto& spot : linted.spots) {
      const bool good = spot.finding.level == reframe::Level::good;
      if (args_.ignore && !good) ignored_.add(spot);
      failed_ = failed_ || (!good && wishes_.fail && spot.finding.level >= *wishes_.fail);
    }
    if (!args_.ignore) printer_->piece(linted);
  }

  Exit keep() {
    const std::size_t fresh = ignored_.keep();
    context_.messages.note(fresh == 1 ? "1 place is passed over from now on"
                                      : std::to_string(fresh) + " places are passed over from now on");
    return context_.messages.status(Exit::ok);
  }

  const LintArgs& args_;
  LintWishes wishes_;
  cli::Context& context_;
  RulesInUse rules_;
  Ignored ignored_;
  std::unique_ptr<Outside> outside_;
  std::unique_ptr<render::LintPrinter> printer_ = {};
  bool failed_ = false;
};

Exit explain(const std::string& rule, cli::Context& context) {
  std::vector<Problem> problems;
  const auto packs = reframe::read_packs(context.content(), problems);
  const auto book = reframe::rule_book(packs);
  const std::size_t found = text::choose("rule", rule, rule_names(book));
  context.out.write(render::rule_card(book[found], context.out.columns()));
  if (!problems.empty()) context.messages.report(Error(Exit::bad_data, problems));
  return context.messages.status(Exit::ok);
}

Exit list_ignored(cli::Context& context) {
  for (const auto& [print, rule] : Ignored(context.home()).all())
    context.out.write(print + "  " + rule + '\n');
  return Exit::ok;
}

Exit run_lint(const LintArgs& args, cli::Context& context) {
  if (!args.explain.empty()) return explain(args.explain, context);
  if (args.ignored) return list_ignored(context);
  if (args.files.empty())
    throw usage_error(reason("there is nothing to look at"), hint("name a file, or - for standard input"));
  return Lint(args, context).run();
}

}  // namespace

cli::Action declare_lint(cli::Options& options) {
  const auto args = std::make_shared<LintArgs>();
  add_lint(options, *args);
  return [args](cli::Context& context) { return run_lint(*args, context); };
}

}  // namespace rcw::tools
