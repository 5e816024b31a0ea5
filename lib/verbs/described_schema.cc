// SPDX-License-Identifier: MIT
#include "lib/verbs/described_schema.h"

#include "lib/store/kind_schema.h"

namespace rcw::verbs {

std::string prompt_of(const cli::Form& form, const std::string& path) {
  if (path.empty()) return form.title;
  const auto prompt = form.extra.find(path);
  return prompt == form.extra.end() ? "" : prompt->second.first;
}

yaml::Node described_schema(const store::Kind& kind, cli::Context& context) {
  const auto form = cli::make_form(kind, context.content(), "en", cli::Length::whole);
  return store::kind_schema(kind, [&](const std::string& path) { return prompt_of(form, path); });
}

}  // namespace rcw::verbs
