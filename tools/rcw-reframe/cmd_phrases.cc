// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/cli/phrases.h"
#include "lib/reframe/phrase_sets.h"
#include "lib/render/phrases.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "tools/rcw-reframe/commands.h"
#include "tools/rcw-reframe/own_phrase.h"

namespace rcw::tools {
namespace {

using reframe::Phrase;
using reframe::PhraseSet;

struct PhrasesArgs {
  std::vector<std::string> words = {};  // SET, or add SET
  std::string text = {};
  std::string fills = {};
  std::string pick = {};
  std::string format = "text";
};

const PhraseSet& chosen_set(const std::vector<PhraseSet>& sets, const std::string& id) {
  std::vector<std::string> ids;
  for (const PhraseSet& set : sets) ids.push_back(set.id);
  return sets[text::choose("set", id, ids)];
}

const Phrase& picked(const PhraseSet& set, const std::string& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (whole && number >= 1 && number <= set.phrases.size()) return set.phrases[number - 1];
  throw usage_error(reason("--pick: there are {} phrases in this set", set.phrases.size()));
}

// As it is, so that it can be sent on. What has to be true for it is said beside it.
Exit print_picked(const PhraseSet& set, const std::string& number, cli::Context& context) {
  const Phrase& phrase = picked(set, number);
  if (phrase.text.empty()) {
    throw Error(Exit::no, Problem{{},
                                  reason("these words are yours to find"),
                                  hint("phrases add {} --for {} --text -", set.id, phrase.id)});
  }
  context.out.write(phrase.text + '\n');
  context.out.flush();
  if (!phrase.note.empty()) context.messages.note(phrase.note);
  return Exit::ok;
}

// The place that words are for; nothing where no place was named.
const Phrase* place_of(const PhraseSet* set, const std::string& id) {
  if (id.empty()) return nullptr;
  std::vector<std::string> ids;
  std::vector<const Phrase*> places;
  const auto add = [&](const Phrase& phrase) {
    if (!phrase.text.empty()) return;
    ids.push_back(phrase.id);
    places.push_back(&phrase);
  };
  if (set != nullptr) std::for_each(set->phrases.begin(), set->phrases.end(), add);
  if (ids.empty()) throw usage_error(reason("--for: this set has no place that waits for words"));
  return places[text::choose("--for", id, ids)];
}

std::string read_phrase(const PhrasesArgs& args, const Phrase* place, cli::Context& context) {
  if (!args.text.empty() && args.text != "-") {
    throw usage_error(reason("--text takes only -"),
                      hint("words are piped in, so that nobody sees them in a process list"));
  }
  if (args.text.empty() && !context.may_ask())
    throw usage_error(reason("there is no terminal to ask at"), hint("--text - reads standard input"));
  std::string text = args.text.empty() ? ask_for_phrase(place, context) : cli::read_words();
  while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
  return text;
}

Exit add(const PhrasesArgs& args, const std::vector<PhraseSet>& sets, cli::Context& context) {
  if (args.words.size() != 2) throw usage_error(reason("add wants one SET"), hint("phrases add reconnect"));
  const std::string& set = args.words[1];
  if (!store::is_label(set)) {
    throw usage_error(reason("SET is not a name on one line"),
                      hint("no commas, line breaks or blanks around it"));
  }
  const Phrase* place = place_of(reframe::find_set(sets, set), args.fills);
  const std::string text = read_phrase(args, place, context);
  if (text.empty()) {
    context.messages.note(reason("nothing was written"));
    return Exit::ok;
  }
  context.out.write(keep_phrase(set, args.fills, text, context) + '\n');
  return context.messages.status(Exit::ok);
}

Exit print(const PhrasesArgs& args, const std::vector<PhraseSet>& sets, cli::Context& context) {
  const auto format = render::parse_list_format(args.format);
  const bool one = !args.words.empty();
  if (one && !args.pick.empty()) {
    const Exit picked = print_picked(chosen_set(sets, args.words[0]), args.pick, context);
    return context.messages.status(picked);
  }
  if (format != render::ListFormat::text) {
    context.out.write(
        render::phrases(one ? std::vector<PhraseSet>{chosen_set(sets, args.words[0])} : sets, format));
  } else if (one) {
    const auto words = cli::find_phrases(context.content(), "rcw.phrases", context.language());
    context.out.write(render::phrase_set(chosen_set(sets, args.words[0]), words, context.out.columns()));
  } else {
    context.out.write(render::phrase_set_list(sets));
  }
  return context.messages.status(Exit::ok);
}

Exit run_phrases(const PhrasesArgs& args, cli::Context& context) {
  const bool adds = !args.words.empty() && args.words[0] == "add";
  if (!adds && args.words.size() > 1) throw usage_error(reason("one SET, or add SET"));
  if (!adds && (!args.text.empty() || !args.fills.empty()))
    throw usage_error(reason("--text and --for go with 'phrases add'"));
  if (!args.pick.empty() && (adds || args.words.empty()))
    throw usage_error(reason("--pick goes with a SET"), hint("phrases reconnect --pick 1"));
  const auto sets = reframe::read_phrase_sets(context.content(), context.language(),
                                              [&](const Error& error) { context.messages.report(error); });
  return adds ? add(args, sets, context) : print(args, sets, context);
}

}  // namespace

cli::Action declare_phrases(cli::Options& options) {
  const auto args = std::make_shared<PhrasesArgs>();
  options.operands("SET", args->words, "which phrases; without it, the sets; 'add SET' adds words of yours");
  options.value("--pick", "NUMBER", args->pick, "print this one of the set alone, as it is");
  options.value("--text", "-", args->text, "add: the words from standard input");
  options.value("--for", "PLACE", args->fills, "add: the place that waits for these words");
  options.word("--format", render::list_format_names(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_phrases(*args, context); };
}

}  // namespace rcw::tools
