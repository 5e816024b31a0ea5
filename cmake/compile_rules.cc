// SPDX-License-Identifier: MIT
// Compiles the built-in rules while the program is built, so that it has nothing to load when it starts:
//   compile_rules OUTPUT FILE...
#include <string>
#include <vector>

#include "cmake/read_packs.h"
#include "lib/reframe/compile.h"

namespace {

using rcw::reframe::CompiledRules;

void write_table(std::ofstream& out, std::size_t number, const std::vector<std::uint32_t>& table) {
  out << fmt::format("constexpr std::uint32_t kTable{}[] = {{", number);
  for (const auto value : table) out << value << ',';
  out << "0};\n";
}

// As numbers, because a compiler need not take string literals of this size.
void write_strings(std::ofstream& out, const std::string& strings) {
  out << "constexpr unsigned char kStrings[] = {";
  for (const char c : strings) out << int{static_cast<unsigned char>(c)} << ',';
  out << "0};\n";
}

void write(const std::string& path, const CompiledRules& rules) {
  std::ofstream out(path);
  out << "// Made by cmake/compile_rules.cc from lib/content/rules.\n"
         "#include \"lib/reframe/linter.h\"\n#include \"lib/reframe/rule_set.h\"\n"
         "namespace rcw::reframe {\nnamespace {\n";
  std::string tables;
  for (std::size_t i = 0; i < rules.tables.size(); ++i) {
    write_table(out, i, rules.tables[i]);
    tables += fmt::format("Table(kTable{}, {}),", i, rules.tables[i].size());
  }
  write_strings(out, rules.strings);
  out << "}\nconst RuleSet& built_in_rules() {\n  static const RuleSet rules({{" << tables
      << fmt::format("}}}}, {{reinterpret_cast<const char*>(kStrings), {}}});\n  return rules;\n}}\n",
                     rules.strings.size())
      << "Linter::Linter(LintOptions options) : Linter(std::move(options), built_in_rules()) {}\n"
         "}  // namespace rcw::reframe\n";
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<rcw::Problem> problems;
  const auto packs = rcw::build::read_packs(argc - 2, argv + 2, problems);
  const CompiledRules rules = rcw::reframe::compile_rules(packs, problems);
  if (argc < 2 || !rcw::build::all_well(problems)) return 1;
  write(argv[1], rules);
}
