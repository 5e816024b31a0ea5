// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unistd.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/phrases.h"
#include "lib/io/lines.h"
#include "lib/store/notice.h"
#include "lib/store/purge.h"
#include "lib/text/paragraphs.h"
#include "lib/text/shell_word.h"
#include "lib/text/wrap.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

struct PurgeArgs {
  bool yes = false;
  bool dry_run = false;
};

std::string count_of(std::size_t files) { return fmt::format("{} {}", files, files == 1 ? "file" : "files"); }

// "yes", the whole word: a key that was held too long removes nothing.
bool agreed(const store::Purged& found, const cli::Phrases& phrases, cli::Context& context) {
  const std::string what = cli::filled(
      cli::filled(phrases.at("what"), "{files}", std::to_string(found.files)), "{home}", context.home());
  context.messages.show(text::wrap(what, io::terminal_columns(STDERR_FILENO)) + '\n' + phrases.at("ask") +
                        ' ');
  io::LineReader reader(STDIN_FILENO);
  const io::Line line = reader.next();
  if (line.end != io::LineEnd::line) context.messages.show("\n");
  return line.end != io::LineEnd::interrupted && line.text == "yes";
}

void name_what_stays(const store::Purged& purged, cli::Context& context) {
  for (const auto& path : purged.kept) context.messages.note(reason("{} is not the store's and stays", path));
  for (const auto& path : purged.repositories) {
    context.messages.note(reason("{} stays, with all that was committed; to remove it: rm -rf {}", path,
                                 text::shell_word(path)));
  }
}

void check_home(cli::Context& context) {
  if (!io::Dir::find_root(context.home()) || store::is_store(context.home())) return;
  throw Error(Exit::no, Problem{{.file = context.home()},
                                reason("this does not look like a store, so nothing was removed"),
                                hint("--home DIR or RCW_HOME says where the store is")});
}

// Words that are needed when the store is gone: they are read before.
struct Words {
  std::string notice = {};
  cli::Phrases phrases = {};
};

Words read_words(cli::Context& context) {
  context.forgive_settings();
  const std::string language = context.language();
  try {
    const auto shelf = context.content();
    return {store::read_notice(shelf, "purge", language), cli::find_phrases(shelf, "rcw.purge", language)};
  } catch (const Error&) {  // a file that is about to go
    const store::ContentShelf shelf("");
    return {store::read_notice(shelf, "purge", language), cli::find_phrases(shelf, "rcw.purge", language)};
  }
}

Exit run_purge(const PurgeArgs& args, cli::Context& context) {
  const Words words = read_words(context);
  check_home(context);
  if (args.dry_run) {
    const auto found = store::purge(context.home(), store::PurgeMode::count);
    context.out.write(fmt::format("would remove {} from {}\n", count_of(found.files), context.home()));
    name_what_stays(found, context);
    return Exit::ok;
  }
  if (!args.yes) {
    if (!context.may_ask()) {
      throw usage_error(reason("there is no terminal to ask at"),
                        hint("--yes removes everything without a question, --dry-run only counts"));
    }
    if (!agreed(store::purge(context.home(), store::PurgeMode::count), words.phrases, context)) {
      context.messages.note(reason("nothing was removed"));
      return Exit::cancelled;
    }
  }
  const auto purged = store::purge(context.home(), store::PurgeMode::remove);
  context.out.write(fmt::format("removed {} from {}\n", count_of(purged.files), context.home()));
  context.out.flush();
  if (!purged.refused.empty()) context.messages.report(Error(Exit::system, purged.refused));
  name_what_stays(purged, context);
  context.messages.show('\n' + text::reflow(words.notice, io::terminal_columns(STDERR_FILENO)) + '\n');
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_purge(cli::Options& options) {
  const auto args = std::make_shared<PurgeArgs>();
  options.flag("--yes", args->yes, "ask nothing");
  options.flag("--dry-run", args->dry_run, "count what would go, and remove nothing");
  return [args](cli::Context& context) { return run_purge(*args, context); };
}

}  // namespace rcw::tools
