// SPDX-License-Identifier: MIT
#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/formats.h"
#include "lib/render/records.h"
#include "lib/verbs/write_records.h"
#include "tools/rcw-journal/add_records.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

// Typed answers are let go only when they are an entry.
void finish_asking(const AddArgs& args, const Batch& batch, const std::vector<store::Filed>& written,
                   cli::Context& context) {
  if (!batch.interview) return;
  if (written.empty()) return batch.interview->keep();
  batch.interview->discard();
  if (args.quick) {
    context.messages.note(reason("kept; when it is calmer, the other questions: rcw-journal edit --ask {}",
                                 written.front().record.envelope.id));
  }
  if (!batch.interview->closing().empty()) context.messages.show(batch.interview->closing() + '\n');
}

Exit run_add(const AddArgs& args, cli::Context& context) {
  render::parse_format(args.format);
  Batch batch = records_to_add(args, context);
  if (batch.left) return Exit::cancelled;
  if (args.dry_run) {
    context.messages.note(reason("nothing was written: {} would be", batch.records.size()));
    return Exit::ok;
  }
  const auto written = verbs::write_records(std::move(batch.records), "add", context);
  finish_asking(args, batch, written, context);
  verbs::print_written({render::parse_format(args.format), args.null}, written, context);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_add(cli::Options& options) {
  const auto args = std::make_shared<AddArgs>();
  options.operand("KIND", args->kind, "what to add, such as daily or activation; 'kinds' lists them");
  options.operands("FILE", args->files, "records as YAML or JSON Lines; - reads standard input");
  options.value("--answers", "FILE", args->answers,
                "answers as YAML, - for standard input; 'sheet' prints a form");
  options.values("--set", "FIELD=VALUE", args->sets,
                 "answer one question; - as value reads it from standard input");
  options.flag("--quick", args->quick, "ask only the few questions that matter in the moment");
  options.flag("--resume", args->resume, "go on with the newest draft of this kind");
  options.value("--draft", "DRAFT", args->draft, "go on with this draft");
  options.value("--text", "-", args->text, "take all of standard input as the words of one entry");
  options.value("--at", "DATE", args->at, "the day or time the entry is about (now if not said)");
  options.values("--tag", "TAG", args->tags, "give it this tag; several times for several");
  options.value("--with", "NAME", args->with, "the relationship it is about, by a name of your own");
  options.values("--link", "ROLE=ID", args->links, "say which other entry it belongs to, such as repairs=ID");
  options.word("--mode", store::mode_names(), args->mode, "how it came about, when the times do not say");
  cli::add_format(options, args->format);
  options.flag("-0,--null", args->null, "ids and paths end in NUL");
  options.flag("--dry-run", args->dry_run, "check everything and write nothing");
  return [args](cli::Context& context) { return run_add(*args, context); };
}

}  // namespace rcw::tools
