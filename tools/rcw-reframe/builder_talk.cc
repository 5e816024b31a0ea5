// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/builder_talk.h"

#include "lib/store/drafts.h"
#include "lib/text/holds.h"
#include "lib/verbs/ask_entry.h"
#include "lib/yaml/path.h"

namespace rcw::tools {
namespace {

using yaml::Node;

const std::vector<std::string> kDraft = {"original"};
const std::vector<std::string> kEnd = {"chosen", "ending"};

cli::Draft new_draft(const store::Kind& kind, const Opening& opening, cli::Context& context) {
  const std::string now = time::to_string(context.present().stamp());
  store::IdMaker ids(context.seed());
  cli::Draft draft;
  draft.id = store::Drafts(context.home()).next_id(ids, "draft" + now);
  draft.kind = kind.domain + '.' + kind.name;
  draft.started = now;
  draft.head = opening.head;
  if (!opening.draft.empty()) {
    const Node words = Node::text(opening.draft);
    yaml::put_at(draft.interview.answers, kDraft.front(), &words);
  }
  return draft;
}

}  // namespace

BuilderTalk::BuilderTalk(const store::Kind& kind, const Builder& builder, const BuilderArgs& args,
                         const Opening& opening, cli::Context& context)
    : context_(context),
      whole_(cli::make_form(kind, context.content(), context.language(), cli::Length::whole)),
      draft_(args.resume || !args.draft.empty() ? verbs::find_draft(args.draft, kind.name, context)
                                                : new_draft(kind, opening, context)) {
  whole_.again = builder.name;
  if (opening.shape) opening.shape(whole_);
}

// Those with these paths, or all but those. The title is said once.
bool BuilderTalk::ask(std::vector<std::string> paths, bool these) {
  cli::Form form = whole_;
  std::erase_if(form.questions,
                [&](const cli::Question& question) { return text::holds(paths, question.path) != these; });
  if (form.questions.empty()) return true;
  if (these) form.title = form.intro = form.phrases["greeting"] = "";
  return cli::Session(context_, form, draft_).run() == cli::Asked::finished;
}

// A page of one's own: what is asked stands above it.
bool BuilderTalk::ask_draft() {
  Node* draft = yaml::find_at(answers(), kDraft.front());
  if (draft != nullptr && draft_.interview.typing.empty()) return true;
  cli::Form form = whole_;
  std::erase_if(form.questions,
                [](const cli::Question& question) { return question.path != kDraft.front(); });
  if (form.questions.empty()) return true;
  form.phrases["write-only"] = form.title + '\n' + form.questions.front().ask + '\n' + form.phrases["write"];
  if (cli::Session(context_, form, draft_).run() != cli::Asked::finished) return false;
  std::string& words = yaml::find_at(answers(), kDraft.front())->scalar;
  while (words.ends_with('\n')) words.pop_back();
  whole_.title = whole_.intro;
  whole_.intro = "";
  return true;
}

bool BuilderTalk::ask_slots() {
  if (text::holds(kEnd, draft_.interview.next)) return true;
  std::vector<std::string> others = kEnd;
  others.insert(others.end(), kDraft.begin(), kDraft.end());
  return ask(others, false);
}

bool BuilderTalk::ask_end(bool ending) {
  return ask(ending ? kEnd : std::vector<std::string>{kEnd.front()}, true);
}

void BuilderTalk::discard() { cli::Session(context_, whole_, draft_).discard(); }

void BuilderTalk::keep() { cli::Session(context_, whole_, draft_).keep(); }

}  // namespace rcw::tools
