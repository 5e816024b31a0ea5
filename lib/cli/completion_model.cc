// SPDX-License-Identifier: MIT
#include "lib/cli/completion_model.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>

namespace rcw::cli {
namespace {

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == at) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

Offer offer_of(const std::string& shown) {
  static const std::map<std::string, Offer> offers = {{"FILE", Offer::files},   {"DIR", Offer::files},
                                                      {"ID", Offer::ids},       {"KIND", Offer::kinds},
                                                      {"DRAFT", Offer::drafts}, {"TAG", Offer::tags}};
  const auto found = offers.find(shown);
  return found == offers.end() ? Offer::nothing : found->second;
}

// "{text,yaml}" of an option, "list|show" of an argument.
std::vector<std::string> words_of(const std::string& shown) {
  if (shown.size() > 1 && shown.front() == '{') return split(shown.substr(1, shown.size() - 2), ',');
  return shown.find('|') != std::string::npos ? split(shown, '|') : std::vector<std::string>{};
}

CompletionOption describe_option(const CLI::Option& option) {
  CompletionOption out;
  for (const auto& name : option.get_lnames()) out.longs.push_back("--" + name);
  for (const auto& name : option.get_snames()) out.shorts.push_back("-" + name);
  out.help = option.get_description();
  out.shown = option.nonpositional() ? option.get_type_name() : option.get_single_name();
  out.takes_value = option.get_items_expected_max() > 0;
  out.many = option.get_items_expected_max() > 1;
  out.words = words_of(out.shown);
  out.offer = out.words.empty() ? offer_of(out.shown) : Offer::words;
  return out;
}

std::vector<CompletionOption> options_of(const CLI::App& app, bool named) {
  std::vector<CompletionOption> all;
  for (const auto* option : app.get_options()) {
    if (option->nonpositional() == named) all.push_back(describe_option(*option));
  }
  return all;
}

bool has_command(const CompletionModel& model, const std::string& name) {
  return std::any_of(model.commands.begin(), model.commands.end(),
                     [&](const auto& command) { return command.name == name; });
}

}  // namespace

CompletionModel completion_model(const CLI::App& root) {
  CompletionModel model{root.get_name(), options_of(root, true), {}};
  for (const CLI::App* sub : root.get_subcommands({})) {
    model.commands.push_back(
        {sub->get_name(), sub->get_description(), options_of(*sub, true), options_of(*sub, false)});
  }
  return model;
}

std::string candidates_command(const CompletionModel& model, Offer offer) {
  struct Source {
    Offer offer;
    const char* command;
    const char* rest;
  };
  static const std::vector<Source> sources = {{Offer::ids, "list", " list --limit 200 --format ids"},
                                              {Offer::kinds, "kinds", " kinds --format tsv"},
                                              {Offer::drafts, "drafts", " drafts list"},
                                              {Offer::tags, "tags", " tags --format tsv"}};
  for (const auto& source : sources) {
    if (source.offer != offer || !has_command(model, source.command)) continue;
    const std::string first = offer == Offer::drafts ? " | cut -d ' ' -f 1" : " | cut -f 1";
    return model.tool + source.rest + " --no-input </dev/null 2>/dev/null" + first;
  }
  return {};
}

}  // namespace rcw::cli
