// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/store/notice.h"
#include "tools/rcw-reframe/brief_asking.h"
#include "tools/rcw-reframe/builder.h"
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {
namespace {

struct Own {
  bool must_stop = false;
  bool serious = false;
};

void show(const char* notice, cli::Context& context) {
  context.messages.show(store::read_notice(context.content(), notice, context.language()) + '\n');
}

// Nothing that has to stop is softened, and no serious complaint where its writer does not want it.
Opening open_soften(const Own& own, const BuilderArgs& args, cli::Context& context) {
  Opening opening;
  if (!args.file.empty()) opening.draft = read_draft(args.file);
  bool must_stop = own.must_stop;
  if (!must_stop && !own.serious && is_asking(args, context)) {
    const auto answers = ask_briefly(yes_no_form("must-stop", {"must_stop"}, context), context);
    if (!answers) opening.ends = Exit::cancelled;
    must_stop = answers && yes_no_at(*answers, "must_stop") == true;
  }
  if (!must_stop && !own.serious) return opening;
  show(must_stop ? "reframe-must-stop" : "reframe-serious", context);
  opening.ends = Exit::no;
  return opening;
}

// A feeling at an event, or a wish alone, and a question that may be answered by no; with the other's side
// first where the writer sees one.
Built build_soften(Composer& text) {
  const bool only_wish = text.said("wish") && !text.said("event") && !text.said("primary");
  Built built;
  built.text = text.fill(only_wish ? "soft.wish" : "soft.event");
  return built;
}

}  // namespace

cli::Action declare_soften(cli::Options& options) {
  const auto own = std::make_shared<Own>();
  Builder builder;
  builder.name = "soften";
  builder.takes = "the sentence as it came, - for standard input; asked for if not said";
  builder.calm_first = true;
  builder.build = build_soften;
  builder.open = [own](const BuilderArgs& args, cli::Context& context) {
    return open_soften(*own, args, context);
  };
  builder.declare = [own](cli::Options& more) {
    more.flag("--must-stop", own->must_stop, "it has to stop: nothing is softened");
    more.flag("--serious", own->serious,
              "a serious complaint: nothing is softened, and why that can be right");
  };
  return declare_builder(options, std::move(builder));
}

}  // namespace rcw::tools
