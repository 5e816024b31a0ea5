// SPDX-License-Identifier: MIT
// Writes the manual page of all built-in rules while the program is built:
//   rules_manual OUTPUT FILE...
#include <algorithm>
#include <string>
#include <vector>

#include "cmake/read_packs.h"

namespace {

using rcw::reframe::Pack;
using rcw::reframe::Rule;

constexpr const char* kHead = R"(.\" Made by cmake/rules_manual.cc from lib/content/rules.
.Dd November 22, 2026
.Dt RCW-REFRAME-RULES 7
.Os
.Sh NAME
.Nm rcw-reframe-rules
.Nd what rcw-reframe lint looks for, rule by rule
.Sh DESCRIPTION
Each rule has a name, a category, a level, and the schools it rests on.
What only one school would name is a hint, whatever the pack says.
.Cm rcw-reframe lint --explain Ar RULE
says the same of one rule.
How rules are written is in
.Xr rcw-content 5 .
)";

constexpr const char* kFoot = R"(.Sh SEE ALSO
.Xr rcw-reframe 1 ,
.Xr rcw-content 5
)";

// A text as mdoc wants it: nothing at the start of a line is a macro, and no backslash is an escape.
std::string plain(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\')
      out += "\\e";
    else
      out += c;
  }
  return out.empty() || (out[0] != '.' && out[0] != '\'') ? out : "\\&" + out;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

std::string marked(const rcw::reframe::Example& one) {
  return one.end == 0 ? one.text
                      : one.text.substr(0, one.begin) + "«" +
                            one.text.substr(one.begin, one.end - one.begin) + "»" + one.text.substr(one.end);
}

std::string entry(const Rule& rule) {
  std::string out = fmt::format(".It Sy {}\n", rule.id);
  out += fmt::format(
      "{}{}{}\n", rcw::reframe::name_of(rule.category),
      rcw::reframe::helps(rule.category) ? "" : fmt::format(", {}", rcw::reframe::name_of(rule.level)),
      rule.schools.empty() ? "." : " (" + joined(rule.schools) + ").");
  for (const auto* text : {&rule.message, &rule.why, &rule.ask})
    if (!text->empty()) out += plain(*text) + '\n';
  if (!rule.source.empty()) out += "Source: " + plain(rule.source) + ".\n";
  out += ".br\nFound: " + plain(marked(rule.bad.front())) +
         "\n.br\nNot found: " + plain(rule.good.front().text) + '\n';
  return out;
}

std::string section(const Pack& pack) {
  std::string out = fmt::format(".Ss {} ({})\n.Bl -tag -width Ds\n", plain(pack.title), pack.id);
  for (const auto& rule : pack.rules) out += entry(rule);
  return out + ".El\n";
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<rcw::Problem> problems;
  const auto packs = rcw::build::read_packs(argc - 2, argv + 2, problems);
  if (argc < 2 || !rcw::build::all_well(problems)) return 1;
  std::ofstream out(argv[1]);
  out << kHead << ".Sh RULES\n";
  for (const auto& pack : packs)
    if (!pack.rules.empty()) out << section(pack);
  out << kFoot;
}
