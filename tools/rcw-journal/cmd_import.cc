// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/progress.h"
#include "lib/store/catalog.h"
#include "lib/store/deposit.h"
#include "lib/store/layout.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/verbs/chosen.h"
#include "lib/yaml/json.h"
#include "tools/rcw-journal/commands.h"
#include "tools/rcw-journal/import_records.h"

namespace rcw::tools {
namespace {

const std::vector<std::string>& sources() {
  static const std::vector<std::string> names = {"jsonl", "yaml", "csv"};
  return names;
}

void check(const ImportArgs& args) {
  if (!args.from.empty()) text::choose("format", args.from, sources());
  if (args.file.empty())
    throw usage_error(reason("say what to import"), hint("a FILE, or - for standard input"));
}

// What an import came to.
struct Tally {
  std::size_t created = 0;
  std::size_t already = 0;
  std::size_t different = 0;
};

// Sorted by folder, so that each folder is entered and made durable once.
void sort_by_place(Records& records) {
  const auto place = [](const store::Record& record) {
    return store::layout::record_path(record.envelope.at, record.envelope.id);
  };
  std::stable_sort(records.begin(), records.end(),
                   [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

class Import {
 public:
  explicit Import(cli::Context& context)
      : context_(context),
        shelf_(context.home(), store::layout::kJournal, context.kinds()),
        catalog_(shelf_.slots(stop)),
        deposit_(context.home(), store::layout::kJournal) {}

  // A file or folder that cannot be read may hold what is to be imported: without it nothing can be
  // said to be new.
  [[noreturn]] static void stop(const Error& error) { throw error; }

  void take(const store::Record& record, bool dry_run) {
    const auto here = catalog_.starting_with(record.envelope.id);
    if (!here.empty()) return compare(record, shelf_.load(here.front()));
    if (dry_run) return void(++tally_.created);
    const store::Placed placed = deposit_.put(record);
    if (placed.result == io::Published::created) return void(++tally_.created);
    compare(record, read_placed(placed));  // another import put it there a moment ago
  }

  void settle() { deposit_.settle(); }
  void note() { deposit_.note(verbs::doing("import", context_)); }
  const Tally& tally() const { return tally_; }

 private:
  std::optional<store::Filed> read_placed(const store::Placed& placed) {
    const auto report = [this](const Error& error) { context_.messages.report(error); };
    auto all = store::read_record_file(placed.path, context_.kinds(), report);
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
  }

  // What is here stays as it is: it may have been edited since.
  void compare(const store::Record& record, const std::optional<store::Filed>& here) {
    ++tally_.already;
    if (!here || content(here->record) == content(record)) return;
    ++tally_.different;
    context_.messages.warning(
        {{.file = here->path}, reason("is here already with other content; it was left as it is"), {}});
  }

  // As JSON, so that a number written by hand in another way is no difference.
  static std::string content(const store::Record& record) { return yaml::to_json(store::encode(record)); }

  cli::Context& context_;
  store::Shelf shelf_;
  store::Catalog catalog_;
  store::Deposit deposit_;
  Tally tally_ = {};
};

void import_all(Import& import, const Records& records, bool dry_run, cli::Context& context) {
  cli::Progress progress("import", records.size());
  try {
    for (const auto& record : records) {
      import.take(record, dry_run);
      progress.step();
    }
  } catch (const Error& error) {
    context.messages.report(error);
    context.messages.note(reason("{} of {} were written; import again to add the rest, nothing comes twice",
                                 import.tally().created, records.size()));
  }
  try {
    import.settle();
  } catch (const Error& error) {
    context.messages.report(error);
  }
}

Exit run_import(const ImportArgs& args, cli::Context& context) {
  check(args);
  Records records = records_to_import(args, context);
  sort_by_place(records);
  Import import(context);
  import_all(import, records, args.dry_run, context);
  import.note();
  const Tally& tally = import.tally();
  context.out.write(fmt::format("{} {}, {} already here\n", tally.created,
                                args.dry_run ? "would be new" : "new", tally.already));
  return context.messages.status(tally.different > 0 ? Exit::no : Exit::ok);
}

}  // namespace

cli::Action declare_import(cli::Options& options) {
  const auto args = std::make_shared<ImportArgs>();
  options.operand("FILE", args->file, "what to read; - is standard input");
  options.word("--from", sources(), args->from,
               "what it is (JSON Lines or YAML are told apart by themselves)");
  options.value("--kind", "KIND", args->kind, "what kind of entries, where they do not say so themselves");
  options.values("--map", "FIELD=COLUMN", args->maps, "our field, and what it is called there: at=date");
  options.flag("--dry-run", args->dry_run, "check everything and write nothing");
  return [args](cli::Context& context) { return run_import(*args, context); };
}

}  // namespace rcw::tools
