// SPDX-License-Identifier: MIT
#include "lib/verbs/paper.h"

#include "lib/cli/form.h"
#include "lib/cli/phrases.h"

namespace rcw::verbs {
namespace {

render::Answer answer_of(store::FieldType type) {
  switch (type) {
    case store::FieldType::choice:
      return render::Answer::choice;
    case store::FieldType::number:
    case store::FieldType::decimal:
      return render::Answer::number;
    case store::FieldType::word:
    case store::FieldType::day:
    case store::FieldType::stamp:
      return render::Answer::line;
    case store::FieldType::text:
    case store::FieldType::group:
      break;
  }
  return render::Answer::words;
}

render::SheetQuestion on_paper(const cli::Question& question, const std::string& range) {
  render::SheetQuestion out;
  const auto& field = question.field;
  out.path = question.path;
  out.ask = question.ask;
  out.answer = answer_of(field.type);
  out.many = field.many;
  out.open = field.open;
  for (const auto& choice : question.choices) out.choices.emplace_back(choice.word, choice.label);
  out.range = cli::filled(cli::filled(range, "{low}", std::to_string(field.low)), "{high}",
                          std::to_string(field.high));
  out.group_field = question.first_of_group;
  for (const auto& next : question.then) out.then.push_back(on_paper(next, range));
  return out;
}

}  // namespace

render::Sheet make_sheet(const store::Kind& kind, const std::string& verb, cli::Context& context) {
  const auto form = cli::make_form(kind, context.content(), context.language(), cli::Length::whole);
  const auto say = cli::find_phrases(context.content(), "rcw.sheet", context.language());
  render::Sheet sheet;
  sheet.kind = kind.name;
  const std::string own = kind.made_by.empty() ? kind.name : kind.made_by;  // the kind's own command
  sheet.back = context.tool() + ' ' + (verb.empty() ? own : verb + ' ' + kind.name);
  sheet.language = context.language();
  sheet.title = form.title;
  sheet.intro = form.intro;
  sheet.closing = form.closing;
  sheet.date = say.at("date");
  sheet.one = say.at("one");
  sheet.several = say.at("several");
  sheet.own = say.at("own");
  sheet.each = say.at("each");
  sheet.form = say.at("form");
  sheet.brackets = say.at("brackets");
  sheet.repeat = say.at("repeat");
  for (const auto& question : form.questions) {
    sheet.questions.push_back(on_paper(question, form.phrases.at("range")));
  }
  return sheet;
}

}  // namespace rcw::verbs
