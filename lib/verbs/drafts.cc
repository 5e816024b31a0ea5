// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/session.h"
#include "lib/store/drafts.h"
#include "lib/text/choice.h"
#include "lib/verbs/verbs.h"
#include "lib/yaml/door.h"

namespace rcw::verbs {
namespace {

struct DraftsArgs {
  std::string act = "list";
  std::vector<std::string> ids = {};
};

// "k7m3q9zxvb  2026-11-22 21:15  daily", or what kind of file it is otherwise.
std::string draft_line(const store::DraftFile& file, const store::Drafts& drafts, const std::string& domain) {
  if (file.file.ends_with(".txt")) return fmt::format("{}  words", file.id);
  if (!store::is_asking(file)) return fmt::format("{}  an entry in an editor", file.id);
  const cli::Draft draft = cli::decode_draft(yaml::parse(file.path, drafts.read(file)), file.path);
  const auto started = time::parse_stamp(draft.started);
  // Those of other tools are there too, and named in full.
  const bool ours = draft.kind.starts_with(domain + '.');
  const std::string kind = ours ? draft.kind.substr(domain.size() + 1) : draft.kind;
  return fmt::format("{}  {}  {}{}", file.id, started ? time::local_text(*started) : "", kind,
                     draft.record.empty() ? "" : " " + draft.record);
}

void list(const store::Drafts& drafts, cli::Context& context) {
  for (const auto& file : drafts.list()) {
    try {
      context.out.write(draft_line(file, drafts, context.tree()) + '\n');
    } catch (const Error& error) {
      context.messages.report(error);
    }
  }
}

void need_ids(const DraftsArgs& args) {
  if (args.ids.empty()) throw usage_error(reason("say which draft"), hint("'drafts list' shows them"));
}

Exit run_drafts(const DraftsArgs& args, cli::Context& context) {
  static const std::vector<std::string> acts = {"list", "show", "discard"};
  const auto act = text::choose("command", args.act, acts);
  store::Drafts drafts(context.home());
  if (act == 0) list(drafts, context);
  if (act != 0) need_ids(args);
  for (const auto& id : args.ids) {
    if (act == 1) context.out.write(drafts.read(drafts.find(id)));
    if (act == 2) drafts.discard(drafts.find(id));
  }
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_drafts(cli::Options& options) {
  const auto args = std::make_shared<DraftsArgs>();
  options.operand("list|show|discard", args->act, "what to do (list if not said)");
  options.operands("DRAFT", args->ids, "which drafts");
  return [args](cli::Context& context) { return run_drafts(*args, context); };
}

}  // namespace rcw::verbs
