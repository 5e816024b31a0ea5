// SPDX-License-Identifier: MIT
// Compiles the built-in rules while the program is built, so that it has nothing to load when it starts:
//   compile_rules OUTPUT FILE...
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "lib/reframe/compile.h"
#include "lib/yaml/door.h"

namespace {

using rcw::reframe::CompiledRules;

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

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
  std::vector<rcw::reframe::Pack> packs;
  for (int i = 2; i < argc; ++i) {
    const std::string file = argv[i];
    try {
      packs.push_back(rcw::reframe::read_pack(rcw::yaml::parse(file, read(file)), file,
                                              std::filesystem::path(file).stem().string(), problems));
    } catch (const rcw::Error& error) {
      problems.insert(problems.end(), error.problems().begin(), error.problems().end());
    }
  }
  const CompiledRules rules = rcw::reframe::compile_rules(packs, problems);
  for (const auto& problem : problems) fmt::print(stderr, "{}\n", describe(problem));
  if (argc < 2 || !problems.empty()) return 1;
  write(argv[1], rules);
}
