// SPDX-License-Identifier: MIT
#include <memory>
#include <set>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/cli/progress.h"
#include "lib/render/findings.h"
#include "lib/store/record_yaml.h"
#include "lib/store/survey.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {
namespace {

struct CheckArgs {
  std::vector<std::string> files = {};
  std::string format = "text";
};

void append(store::Findings& all, store::Findings more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

// Wrong contents are what check is for; a system that refuses is an error all the same.
class Collector {
 public:
  explicit Collector(cli::Context& context) : context_(context) {}

  void operator()(const Error& error) {
    if (error.exit() != Exit::bad_data) return context_.messages.report(error);
    for (const auto& problem : error.problems()) findings.push_back({store::Level::error, problem});
  }

  store::Findings findings = {};

 private:
  cli::Context& context_;
};

// A link has been named by the look over the names; reading it says the same again.
void drop_repeats(store::Findings& findings) {
  std::set<std::string> said;
  std::erase_if(findings,
                [&](const auto& finding) { return !said.insert(describe(finding.problem)).second; });
}

store::Findings check_store(const Examine& examine, cli::Context& context) {
  const std::string home = context.home();
  Collector collector(context);
  try {
    append(collector.findings, store::survey_names(home, context.trees()));
    static_cast<void>(context.settings());
  } catch (const Error& error) {
    collector(error);
  }
  store::Duplicates duplicates;
  cli::Progress progress("check");
  const store::Shelf shelf(home, context.trees(), context.kinds());
  const auto look = [&](const store::Filed& filed) {
    append(collector.findings, store::survey_record(filed));
    duplicates.add(filed);
    try {
      if (examine) examine(filed);
    } catch (const Error& error) {
      collector(error);
    }
    progress.step();
    return true;
  };
  shelf.walk({}, store::Order::oldest_first, look, [&](const Error& error) { collector(error); });
  append(collector.findings, duplicates.findings());
  drop_repeats(collector.findings);
  return std::move(collector.findings);
}

store::Findings check_files(const std::vector<std::string>& files, cli::Context& context) {
  Collector collector(context);
  for (const auto& file : files) {
    try {
      for (const auto& document : cli::read_documents(cli::read_input(file), std::ref(collector))) {
        try {
          static_cast<void>(store::decode(document.node, document.file, context.kinds()));
        } catch (const Error& error) {
          collector(error);
        }
      }
    } catch (const Error& error) {
      collector(error);
    }
  }
  return std::move(collector.findings);
}

Exit run_check(const CheckArgs& args, const Examine& examine, cli::Context& context) {
  const auto format = render::parse_findings_format(args.format);
  const store::Findings findings =
      args.files.empty() ? check_store(examine, context) : check_files(args.files, context);
  context.out.write(render::findings(findings, format));
  return context.messages.status(findings.empty() ? Exit::ok : Exit::no);
}

}  // namespace

cli::Action declare_check(cli::Options& options) { return declare_check(options, {}); }

cli::Action declare_check(cli::Options& options, const Examine& examine) {
  const auto args = std::make_shared<CheckArgs>();
  options.operands("FILE", args->files, "records to check instead of the store; - is standard input");
  options.word("--format", render::findings_format_names(), args->format, "how to print (text if not said)");
  return [args, examine](cli::Context& context) { return run_check(*args, examine, context); };
}

}  // namespace rcw::verbs
