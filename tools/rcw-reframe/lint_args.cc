// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/lint_args.h"

#include <span>

#include "lib/text/choice.h"

namespace rcw::tools {
namespace {

using reframe::Category;

template <typename Names>
std::vector<std::string> words_of(const Names& names) {
  return {names.begin(), names.end()};
}

std::vector<std::string> levels() { return {"hint", "warning", "error"}; }

// Those that a finding can have.
std::vector<std::string> categories() {
  auto names = words_of(reframe::kCategoryNames);
  names.pop_back();
  return names;
}

reframe::Level level_from(const std::string& word) {
  return static_cast<reframe::Level>(text::choose("level", word, levels()) + 1);
}

std::optional<reframe::Level> fail_from(const std::string& word) {
  auto known = levels();
  known.emplace_back("never");
  const std::size_t found = text::choose("level", word, known);
  if (found == known.size() - 1) return std::nullopt;
  return static_cast<reframe::Level>(found + 1);
}

// "nvc,gottman", as often as it was said.
std::vector<std::string> split(const std::vector<std::string>& lists) {
  std::vector<std::string> words;
  for (const auto& list : lists) {
    std::size_t begin = 0;
    for (std::size_t comma = 0; comma != std::string::npos; begin = comma + 1) {
      comma = list.find(',', begin);
      words.push_back(list.substr(begin, comma - begin));
    }
  }
  return words;
}

std::vector<std::string> schools_from(const LintArgs& args) {
  const auto known = words_of(reframe::kSchoolNames);
  auto words = split(args.schools);
  for (const auto& word : words) text::choose("school", word, known);
  return words;
}

// All that is hard to hear, and with --good what helps; or those that were named.
std::array<bool, reframe::kCategoryNames.size()> shown_from(const LintArgs& args) {
  std::array<bool, reframe::kCategoryNames.size()> shown = {};
  const auto known = categories();
  for (const auto& word : split(args.categories)) shown[text::choose("category", word, known)] = true;
  if (!args.categories.empty()) return shown;
  for (std::size_t i = 0; i < known.size(); ++i) {
    shown[i] = args.good || !reframe::helps(static_cast<Category>(i));
  }
  return shown;
}

}  // namespace

void add_lint(cli::Options& options, LintArgs& args) {
  options.operands("FILE", args.files, "texts or records to look at; - for standard input");
  options.word("--format", render::lint_format_names(), args.format,
               "how to print findings (text if not said)");
  options.word("--mode", words_of(reframe::kModeNames), args.mode,
               "whose words they are (draft if not said, journal for records)");
  options.word("--level", levels(), args.level, "show findings of this level and above");
  options.word("--fail-level", {"hint", "warning", "error", "never"}, args.fail_level,
               "end with status 1 from this level on (warning if not said)");
  options.values("--school", "LIST", args.schools,
                 "only what these schools would name: gottman,nvc,eft,cbt,imago");
  options.values("--category", "LIST", args.categories, "only findings of these categories");
  options.flag("--lines", args.lines, "every line is a text of its own, as in a chat");
  options.flag("--good", args.good, "say what already works, too");
  options.flag("--redact", args.redact, "print rules and places, and no words of the text");
  options.flag("--ignore", args.ignore, "from now on pass over what is found now, wherever it moves");
  options.flag("--ignored", args.ignored, "list what is passed over");
  options.flag("--no-ignore", args.no_ignore, "show what is passed over, too");
  options.flag("--filter", args.filter, "ask the filter command of config.yaml for more");
  options.value("--filter-program", "PROGRAM", args.filter_program, "ask this program for more");
  options.value("--explain", "RULE", args.explain, "say why a rule is there, what helps, and examples");
}

bool LintWishes::wants(const reframe::Finding& finding) const {
  if (!shown[static_cast<std::size_t>(finding.category)]) return false;
  return finding.level == reframe::Level::good || finding.level >= least;
}

LintWishes wishes_of(const LintArgs& args) {
  LintWishes wishes;
  wishes.format = render::parse_lint_format(args.format);
  if (!args.mode.empty()) {
    const auto known = words_of(reframe::kModeNames);
    wishes.mode = static_cast<reframe::Mode>(text::choose("mode", args.mode, known));
  }
  wishes.least = level_from(args.level);
  wishes.fail = fail_from(args.fail_level);
  wishes.schools = schools_from(args);
  wishes.shown = shown_from(args);
  return wishes;
}

}  // namespace rcw::tools
