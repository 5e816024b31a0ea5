// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/own_phrase.h"

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/store/digest.h"
#include "lib/store/history.h"
#include "lib/store/id.h"
#include "lib/store/layout.h"
#include "lib/verbs/chosen.h"
#include "tools/rcw-reframe/brief_asking.h"

namespace rcw::tools {
namespace {

using store::layout::kContent;

constexpr const char* kFolder = "phrases";
constexpr int kTries = 100;  // with random ids a second one is already odd

}  // namespace

std::string ask_for_phrase(const reframe::Phrase* place, cli::Context& context) {
  store::Kind kind;
  kind.domain = "reframe";
  kind.name = "phrase";
  kind.fields.push_back({.name = "text"});
  cli::Form form = cli::make_form(kind, context.content(), context.language(), cli::Length::whole);
  const std::string asked = place == nullptr ? form.questions.front().ask : place->ask;
  form.phrases["write-only"] = asked + '\n' + form.phrases["write"];
  const auto answers = ask_briefly(form, context);
  const auto* text = answers ? answers->find("text") : nullptr;
  return text == nullptr ? "" : text->scalar;
}

std::string keep_phrase(const std::string& set, const std::string& fills, const std::string& text,
                        cli::Context& context) {
  const io::Dir root = io::Dir::make_root(context.home());
  const io::Dir folder = root.make(kContent).make(kFolder);
  const auto scratch = [&] { return root.make(store::layout::kPrivate).make(store::layout::kScratch); };
  store::IdMaker ids(context.seed());
  for (int i = 0; i < kTries; ++i) {
    const std::string id = "own-" + ids.next(time::to_string(context.present().stamp()));
    const std::string bytes = reframe::own_phrase_file(id, set, fills, text);
    const std::string name = id + ".yaml";
    if (io::publish(folder, name, bytes, scratch) != io::Published::created) continue;
    folder.sync();
    const std::string path = std::string(kContent) + '/' + kFolder + '/' + name;
    store::note_created(context.home(), verbs::doing("phrases", context), {{path, {}, store::digest(bytes)}});
    return id;
  }
  throw Error(Exit::system,
              Problem{{.file = folder.path()}, reason("no free id after {} tries", kTries), {}});
}

}  // namespace rcw::tools
