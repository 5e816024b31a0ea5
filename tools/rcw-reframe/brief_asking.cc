// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/brief_asking.h"

#include <unistd.h>

#include "lib/cli/asker.h"
#include "lib/cli/phrases.h"
#include "lib/io/output.h"

namespace rcw::tools {

std::optional<yaml::Node> ask_briefly(const cli::Form& asked, cli::Context& context) {
  cli::Form form = asked;
  form.phrases["greeting"] =
      cli::find_phrases(context.content(), "reframe.text", context.language()).at("brief");
  io::LineReader lines(STDIN_FILENO);
  cli::Interview interview;
  cli::Person person;
  person.read_line = [&] { return lines.next(); };
  person.more_is_there = [&] { return lines.more_is_there(); };
  person.say = [&](const std::string& text) { context.messages.show(text + '\n'); };
  person.prompt = [&](const std::string& text) { context.messages.show(text); };
  person.save = [](const cli::Interview&) {};
  person.edit = [](const std::string&) { return std::nullopt; };
  person.rescue = [](const std::string&) {};
  person.columns = io::terminal_columns(STDERR_FILENO);
  if (cli::Asker(form, person, interview).run() == cli::Asked::left) return std::nullopt;
  return std::move(interview.answers);
}

store::FieldSpec yes_or_no(const std::string& name) {
  store::FieldSpec field;
  field.name = name;
  field.type = store::FieldType::choice;
  field.vocabulary = "yes-no";
  field.words = {"yes", "no"};
  return field;
}

cli::Form yes_no_form(const std::string& name, const std::vector<std::string>& questions,
                      cli::Context& context) {
  store::Kind kind;
  kind.domain = "reframe";
  kind.name = name;
  for (const auto& question : questions) kind.fields.push_back(yes_or_no(question));
  return cli::make_form(kind, context.content(), context.language(), cli::Length::whole);
}

std::optional<bool> yes_no_at(const yaml::Node& answers, const std::string& name) {
  const auto* answer = answers.find(name);
  if (answer == nullptr) return std::nullopt;
  return answer->scalar == "yes";
}

}  // namespace rcw::tools
