// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/reframe/packs.h"
#include "lib/render/format.h"
#include "lib/text/choice.h"
#include "lib/yaml/door.h"
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {
namespace {

struct Args {
  std::string action = {};
  std::vector<std::string> files = {};
  std::string format = "text";
};

const std::vector<std::string>& actions() {
  static const std::vector<std::string> names = {"list", "check"};
  return names;
}

// A file that is being written takes the place of the pack of its name, as it will in content/rules.
void put(std::vector<reframe::Pack>& packs, reframe::Pack pack) {
  std::erase_if(packs, [&](const auto& one) { return one.id == pack.id; });
  packs.push_back(std::move(pack));
}

std::vector<reframe::Pack> packs_of(const Args& args, cli::Context& context, std::vector<Problem>& problems) {
  auto packs = reframe::read_packs(context.content(), problems);
  for (const auto& file : args.files) {
    const auto input = cli::read_input(file);
    const std::string id = std::filesystem::path(file).stem().string();
    put(packs, reframe::read_pack(yaml::parse(input.name, input.bytes), input.name, id, problems));
  }
  return packs;
}

Exit check(const Args& args, cli::Context& context) {
  std::vector<Problem> problems;
  const auto packs = packs_of(args, context, problems);
  const auto tally = reframe::check_packs(packs, problems);
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  context.out.write(fmt::format("{} packs, {} rules, {} patterns, {} examples: all hold\n", tally.packs,
                                tally.rules, tally.patterns, tally.examples));
  return Exit::ok;
}

Exit list(const Args& args, cli::Context& context) {
  static const std::vector<std::string> formats = {"text", "tsv"};
  const bool tsv = text::choose("format", args.format, formats) == 1;
  std::vector<Problem> problems;
  for (const auto& pack : packs_of(args, context, problems)) {
    const bool own = !pack.file.starts_with("built in");
    const char* row = tsv ? "{}\t{}\t{}\t{}\t{}\n" : "{:<22}  {}  {:>3} rules  {:<9} {}\n";
    context.out.write(fmt::format(fmt::runtime(row), pack.id, pack.language, pack.rules.size(),
                                  own ? "yours" : "built in",
                                  tsv ? render::tsv_cell(pack.title) : pack.title));
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return Exit::ok;
}

Exit run_packs(const Args& args, cli::Context& context) {
  if (args.action.empty())
    throw usage_error(reason("what is to be done with the packs is missing"),
                      hint("packs list, packs check [FILE...]"));
  return text::choose("action", args.action, actions()) == 0 ? list(args, context) : check(args, context);
}

}  // namespace

cli::Action declare_packs(cli::Options& options) {
  auto args = std::make_shared<Args>();
  options.operand("list|check", args->action, "what to do");
  options.operands("FILE", args->files, "packs that are not in content/rules yet");
  options.word("--format", {"text", "tsv"}, args->format, "of list");
  return [args](cli::Context& context) { return run_packs(*args, context); };
}

}  // namespace rcw::tools
