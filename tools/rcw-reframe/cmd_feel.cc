// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <charconv>
#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/phrases.h"
#include "lib/cli/question.h"
#include "lib/render/feelings.h"
#include "lib/store/drafts.h"
#include "lib/text/suggest.h"
#include "lib/text/wrap.h"
#include "lib/verbs/answers.h"
#include "lib/verbs/ask_entry.h"
#include "lib/yaml/path.h"
#include "tools/rcw-reframe/commands.h"
#include "tools/rcw-reframe/feel_asking.h"
#include "tools/rcw-reframe/feel_mine.h"
#include "tools/rcw-reframe/feel_record.h"

namespace rcw::tools {
namespace {

using reframe::Feelings;
using reframe::LookedUp;
using yaml::Node;

struct FeelArgs {
  std::vector<std::string> word = {};
  bool families = false;
  bool mine = false;
  std::string weeks = {};
  bool keep = false;
  std::string answers = {};
  std::vector<std::string> sets = {};
  std::string with = {};
  bool resume = false;
  std::string draft = {};
  std::string format = "text";
};

render::FeelingStyle style_of(cli::Context& context) {
  return {cli::find_phrases(context.content(), "rcw.feel", context.language()), context.out.columns()};
}

std::optional<int> read_weeks(const std::string& text) {
  if (text.empty()) return std::nullopt;
  int weeks = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weeks);
  if (error == std::errc() && end == text.data() + text.size() && weeks >= 1 && weeks <= 5200) return weeks;
  throw usage_error(reason("--weeks is not a whole number from {} to {}", 1, 5200), hint("--weeks 8"));
}

Error unknown_word(const std::string& word, const Feelings& all) {
  const auto near = text::nearest(word, reframe::known_words(all));
  return {Exit::no, Problem{{},
                            reason("no list of feelings has this word"),
                            near ? hint("did you mean '{}'?", *near)
                                 : hint("'feel --families' lists the families; --keep keeps your own word")}};
}

void keep_and_print(const Node& answers, const FeelArgs& args, cli::Context& context) {
  context.out.write(keep_feeling(answers, args.with, context) + '\n');
}

// What was found, as the beginning of a record; what --set and --answers say counts more.
Node answers_of(const std::string& word, const std::optional<LookedUp>& found, const FeelArgs& args,
                cli::Context& context) {
  Node answers = Node::map();
  const bool precise = found && found->what == LookedUp::What::feeling;
  const auto put = [&](const char* key, const std::string& value) {
    answers.members.push_back({key, Node::text(value), {}});
  };
  if (!word.empty()) put("word", precise ? found->word : word);
  if (precise) put("family", found->words.front()->family);
  const Node said = verbs::gather_answers(args.answers, args.sets, feeling_kind(context)).node;
  for (const auto& member : said.members) yaml::put_at(answers, member.key, &member.value);
  return answers;
}

Exit keep_said(const std::string& word, const std::optional<LookedUp>& found, const FeelArgs& args,
               cli::Context& context) {
  if (found && found->what != LookedUp::What::feeling) {
    std::vector<std::string> words;
    for (const auto* feeling : found->words) words.push_back(feeling->word);
    throw usage_error(reason("this word leaves open which feeling it is"),
                      hint("keep one of: {}", fmt::join(words, ", ")));
  }
  if (!word.empty() && !found) context.messages.note(reason("no list has this word: it is kept as your own"));
  keep_and_print(answers_of(word, found, args, context), args, context);
  return context.messages.status(Exit::ok);
}

cli::Draft new_draft(cli::Context& context) {
  const std::string now = time::to_string(context.present().stamp());
  store::IdMaker ids(context.seed());
  cli::Draft draft;
  draft.id = store::Drafts(context.home()).next_id(ids, "draft" + now);
  draft.kind = "reframe.feeling";
  draft.started = now;
  return draft;
}

// With --keep as any asking, with a draft; else nothing is on the disk until somebody wants it there.
Exit run_asked(const Feelings& all, const std::optional<LookedUp>& start, const FeelArgs& args,
               cli::Context& context) {
  const bool old = args.resume || !args.draft.empty();
  std::optional<cli::Draft> draft;
  if (old) draft = verbs::find_draft(args.draft, "feeling", context);
  if (args.keep && !old) draft = new_draft(context);
  FeelAsking asking(all, feeling_kind(context), draft ? &*draft : nullptr, context);
  const auto answers = asking.ask(start);
  if (!answers) return Exit::cancelled;
  if (answers->find("word") == nullptr) {
    asking.discard();
    context.messages.note(reason("no word was chosen"));
    return Exit::ok;
  }
  const auto style = style_of(context);
  const auto wants = [&] { return cli::ask_letter(context, style.phrases.at("keep"), "ynjq") == 'y'; };
  context.out.write(render::named_feeling(*answers, all, style));
  context.out.flush();
  if (!draft && !wants()) return Exit::ok;
  try {
    keep_and_print(*answers, args, context);
  } catch (const Error&) {
    asking.keep();
    throw;
  }
  asking.discard();
  context.messages.show(text::wrap(asking.closing(), context.out.columns()) + '\n');
  return context.messages.status(Exit::ok);
}

Exit run_feel(const FeelArgs& args, cli::Context& context) {
  const auto format = render::parse_list_format(args.format);
  const std::string word = fmt::format("{}", fmt::join(args.word, " "));
  if (static_cast<int>(!word.empty()) + static_cast<int>(args.families) + static_cast<int>(args.mine) > 1)
    throw usage_error(reason("a word, --families or --mine, one of them"));
  const auto weeks = read_weeks(args.weeks);
  if (weeks && !args.mine) throw usage_error(reason("--weeks goes with --mine"));
  const Feelings all = reframe::read_feelings(context.content(), context.language());
  if (args.families) {
    context.out.write(render::families(all, format, style_of(context)));
    return Exit::ok;
  }
  if (args.mine) {
    context.out.write(render::own_words(read_own_words(weeks, context), all, format, style_of(context)));
    return context.messages.status(Exit::ok);
  }
  const auto found = word.empty() ? std::nullopt : reframe::look_up(all, word);
  const bool said = !args.answers.empty() || !args.sets.empty();
  if (said || (args.keep && !word.empty() && !context.may_ask()))
    return keep_said(word, found, args, context);
  if (word.empty() || args.keep) {
    const bool own = !word.empty() && !found;
    const auto start = own ? std::optional(LookedUp{.word = word}) : found;
    if (context.may_ask()) return run_asked(all, start, args, context);
    throw usage_error(reason("there is no terminal to ask at"),
                      hint("'feel WORD' says what a word may mean; 'feel --families' lists the families"));
  }
  if (!found) throw unknown_word(word, all);
  context.out.write(render::looked_up(*found, all, format, style_of(context)));
  return Exit::ok;
}

}  // namespace

cli::Action declare_feel(cli::Options& options) {
  const auto args = std::make_shared<FeelArgs>();
  options.operands("WORD", args->word, "a word for a feeling, precise or vague; without it, questions");
  options.flag("--families", args->families, "list the families");
  options.flag("--mine", args->mine, "the words you kept, and how many different ones a week");
  options.value("--weeks", "NUMBER", args->weeks, "with --mine: of so many weeks up to this one");
  options.flag("--keep", args->keep, "keep a record");
  options.value("--answers", "FILE", args->answers, "answers as YAML, - for standard input; kept");
  options.values("--set", "FIELD=VALUE", args->sets, "answer one question; kept");
  options.value("--with", "NAME", args->with, "the relationship it is about, by a name of your own");
  options.flag("--resume", args->resume, "go on with the newest draft");
  options.value("--draft", "DRAFT", args->draft, "go on with this draft");
  options.word("--format", render::list_format_names(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_feel(*args, context); };
}

}  // namespace rcw::tools
