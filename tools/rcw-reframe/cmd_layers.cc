// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/builder.h"
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {
namespace {

// "I feel hurt, and my chest gets tight", or one of the two.
void put_felt(Composer& text) {
  const bool named = text.said("primary");
  const bool body = text.said("body");
  if (named && body) text.put("felt", text.fill("felt.both"));
  if (named && !body) text.put("felt", text.fill("felt.named"));
  if (body && !named) text.put("felt", text.fill("felt.body"));
}

yaml::Member field(const char* name, const std::string& text) { return {name, yaml::Node::text(text), {}}; }

// The three layers side by side; what is said or sent is the one that was chosen, or the third.
Built build_layers(Composer& text) {
  put_felt(text);
  if (!text.said("original")) text.put("first", text.fill("first"));
  const std::string first = text.said("original") ? text.slot("original") : text.slot("first");
  const std::string second = text.fill("second");
  const std::string third = text.fill("third");
  const std::string chosen = text.slot("chosen");
  Built built;
  built.text = chosen == "first" ? first : chosen == "second" ? second : third;
  built.shown = text.phrase("head.first") + '\n' + first + "\n\n" + text.phrase("head.second") + '\n' +
                second + "\n\n" + text.phrase("head.third") + '\n' + third;
  built.fields = {field("second", second), field("third", third)};
  return built;
}

}  // namespace

cli::Action declare_layers(cli::Options& options) {
  Builder builder;
  builder.name = "layers";
  builder.takes = "the sentence as it came, - for standard input; asked for if not said";
  builder.calm_first = true;
  builder.build = build_layers;
  return declare_builder(options, std::move(builder));
}

}  // namespace rcw::tools
