// SPDX-License-Identifier: MIT
#include <algorithm>

#include "lib/cli/phrases.h"
#include "tools/rcw-reframe/builder.h"
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {
namespace {

// "2 before, 1 now", or nothing where neither was said.
std::string change(Composer& text, const char* phrase, const std::string& before, const std::string& after) {
  if (!text.said(before) && !text.said(after)) return "";
  const auto number = [&](const std::string& slot) {
    return text.said(slot) ? text.slot(slot) : text.phrase("open");
  };
  std::string line = cli::filled(text.phrase(phrase), "{before}", number(before));
  return '\n' + cli::filled(std::move(line), "{after}", number(after));
}

Built build_outside(Composer& text) {
  Built built;
  built.text = text.said("view") ? text.slot("view") : text.fill("text");
  built.note = text.phrase("note");
  const std::string changes = change(text, "distress", "distress_before", "distress_after") +
                              change(text, "reading", "reading.before", "reading.after") +
                              change(text, "other", "other.before", "other.after");
  if (!changes.empty()) built.shown = built.text + '\n' + changes;
  return built;
}

// How much each reading is believed afterwards is asked afterwards.
void ask_after(cli::Form& form) {
  const auto later = [](const cli::Question& question) { return question.path.ends_with(".after"); };
  std::stable_partition(form.questions.begin(), form.questions.end(),
                        [&](const cli::Question& question) { return !later(question); });
  const auto distress =
      std::find_if(form.questions.begin(), form.questions.end(),
                   [](const cli::Question& question) { return question.path == "distress_after"; });
  if (distress == form.questions.end()) return;
  std::rotate(distress, distress + 1, form.questions.end());
}

Opening open_outside(const BuilderArgs&, cli::Context&) {
  Opening opening;
  opening.shape = ask_after;
  return opening;
}

}  // namespace

cli::Action declare_outside(cli::Options& options) {
  Builder builder;
  builder.name = "outside";
  builder.calm_first = true;
  builder.own_draft = false;
  builder.looked_at = false;
  builder.build = build_outside;
  builder.open = open_outside;
  return declare_builder(options, std::move(builder));
}

}  // namespace rcw::tools
