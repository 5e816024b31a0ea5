// SPDX-License-Identifier: MIT
#include "lib/cli/asker.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/phrases.h"
#include "lib/text/utf8.h"
#include "lib/text/wrap.h"

namespace rcw::cli {
namespace {

using store::FieldType;
using What = Reply::What;

// What is left of a document's limit for one text, with room for all else and for escapes.
constexpr std::size_t kMostWords = 1000 * 1000;

std::size_t place_of(const std::vector<Step>& all, const std::string& key) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Step& step) { return step.key == key; });
  return found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin());
}

bool have_labels(const std::vector<Choice>& choices) {
  return std::any_of(choices.begin(), choices.end(), [](const Choice& each) { return !each.label.empty(); });
}

// "  1 chest   2 throat", as many in a row as there is room for.
std::string in_rows(const std::vector<Choice>& choices, int columns) {
  std::string rows;
  int used = columns;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const std::string item = fmt::format("{} {}", i + 1, choices[i].word);
    const int width = text::width(item) + 3;
    const bool fits = used + width <= columns;
    rows += fits ? "   " : (rows.empty() ? "  " : "\n  ");
    rows += item;
    used = fits ? used + width : width - 1;
  }
  return rows;
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace

void Asker::say(const std::string& text) const { person_.say(text::wrap(text, person_.columns)); }

// What may be typed at this very question.
std::string Asker::signs(const Question& question) const {
  std::string text = phrase("signs");
  if (question.field.type == FieldType::text) text += ' ' + phrase("text-signs");
  if (question.field.many) text += ' ' + phrase("several");
  if (question.field.open) text += ' ' + phrase("own-words");
  return text;
}

// A note or a letter is nothing but words: they are written as on a page.
bool Asker::only_words() const {
  return form_.questions.size() == 1 && form_.questions[0].field.type == FieldType::text;
}

void Asker::greet() const {
  if (only_words()) return;
  say(form_.title);
  if (!form_.intro.empty()) say(form_.intro);
  say(phrase("greeting"));
}

void Asker::show_choices(const Question& question) const {
  const auto& choices = question.choices;
  if (!have_labels(choices)) return person_.say(in_rows(choices, person_.columns));
  std::size_t width = 0;
  for (const auto& choice : choices) width = std::max(width, choice.word.size());
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const std::string line =
        fmt::format("  {:>2} {:{}}  {}", i + 1, choices[i].word, width, choices[i].label);
    person_.say(text::wrap(line, person_.columns, static_cast<int>(width) + 7));
  }
}

// What was said before, when somebody comes back to a question.
void Asker::show_answer(const Step& step) const {
  constexpr int kShown = 60;
  if (is_declined(step, interview_.answers)) say("  " + phrase("declined"));
  const auto words = answer_at(step, interview_.answers);
  if (words.empty()) return;
  std::string text = joined(words);
  std::replace(text.begin(), text.end(), '\n', ' ');
  say("  " + phrase("now") + ' ' + text::cut(text, std::min(kShown, person_.columns - 8)));
}

void Asker::show(const Step& step, std::size_t number, std::size_t of) const {
  if (only_words()) return;
  const std::string about = step.about.empty() ? "" : step.about + ": ";
  person_.say("");
  const std::string place =
      filled(filled(phrase("place"), "{number}", std::to_string(number)), "{of}", std::to_string(of));
  say(fmt::format("({}) {}{}", place, about, step.question->ask));
  if (step.question->field.type == FieldType::choice) show_choices(*step.question);
  const auto& field = step.question->field;
  if (field.type == FieldType::number || field.type == FieldType::decimal) {
    say("  " + filled(filled(phrase("range"), "{low}", std::to_string(field.low)), "{high}",
                      std::to_string(field.high)));
  }
  show_answer(step);
}

void Asker::explain(const Question& question) const {
  if (!question.help.empty()) say(question.help);
  say(signs(question));
}

void Asker::save(const std::string& next) {
  interview_.next = next;
  interview_.typing.clear();
  person_.save(interview_);
}

Asker::Go Asker::take_text(const Step& step, std::string text) {
  if (text.size() > kMostWords) {
    person_.rescue(text);
    say(reason("more than a record can hold: 1 MiB"));
    return Go::leave;
  }
  if (const auto bad = text::find_bad_byte(text)) {
    person_.rescue(text);
    say(reason("{} is not allowed in a text, and arrow keys make some; please type it again", bad->what));
    return Go::again;
  }
  put_answer(step, {std::move(text)}, interview_.answers);
  return Go::on;
}

// Every line is on the disk before the next one is typed.
Asker::Go Asker::write_several(const Step& step) {
  say(phrase(only_words() ? "write-only" : "write"));
  std::string text = std::exchange(interview_.typing, {});
  if (!text.empty()) person_.say(text.ends_with('\n') ? text.substr(0, text.size() - 1) : text);
  if (!text.empty() && !text.ends_with('\n')) text += '\n';  // what comes next stands on a line of its own
  interview_.next = step.key;
  while (true) {
    const io::Line line = person_.read_line();
    text += line.text;
    if (line.end == io::LineEnd::line) text += '\n';
    interview_.typing = text;
    if (line.end == io::LineEnd::interrupted) return Go::leave;
    if (line.end == io::LineEnd::end_of_input) break;
    if (line.text.size() >= io::kMostOfLine) say(phrase("cut"));
    // What is pasted comes in at once; what is typed is safe line by line.
    if (!person_.more_is_there() && text.size() <= kMostWords) person_.save(interview_);
  }
  interview_.typing.clear();
  if (text.ends_with('\n') && !only_words()) text.pop_back();
  if (text.empty()) return only_words() ? Go::leave : Go::again;
  return take_text(step, std::move(text));
}

Asker::Go Asker::edit(const Step& step) {
  const auto now = answer_at(step, interview_.answers);
  auto text = person_.edit(now.empty() ? "" : now.front());
  if (!text) return Go::again;
  if (text->ends_with('\n')) text->pop_back();
  if (text->empty()) return Go::again;
  return take_text(step, std::move(*text));
}

Asker::Go Asker::take(const Step& step, const std::string& line) {
  Reply reply = read_reply(*step.question, line);
  switch (reply.what) {
    case What::help:
      explain(*step.question);
      return Go::again;
    case What::back:
      return Go::back;
    case What::leave:
      return Go::leave;
    case What::editor:
      return edit(step);
    case What::several:
      return write_several(step);
    case What::decline:
      decline(step, interview_.answers);
      return Go::on;
    case What::open:
      return Go::on;
    case What::wrong:
      say(reply.problem);
      return Go::again;
    case What::value:
      break;
  }
  if (step.question->field.type == FieldType::text) return take_text(step, std::move(reply.values.front()));
  put_answer(step, reply.values, interview_.answers);
  return Go::on;
}

Asker::Go Asker::ask(const Step& step) {
  const bool unfinished = !interview_.typing.empty() && interview_.next == step.key;
  if (unfinished || only_words()) return write_several(step);
  person_.prompt("> ");
  const io::Line line = person_.read_line();
  if (line.end == io::LineEnd::line) {
    if (line.text.size() >= io::kMostOfLine) {
      say(phrase("cut"));
    }
    return take(step, line.text);
  }
  person_.say("");
  // Half a line is somebody's words too.
  if (step.question->field.type == FieldType::text && !line.text.empty()) interview_.typing = line.text;
  return Go::leave;
}

Asked Asker::run() {
  greet();
  std::vector<Step> all = steps(form_, interview_.answers);
  for (std::size_t i = place_of(all, interview_.next); i < all.size();) {
    const Step step = all[i];
    show(step, i + 1, all.size());
    Go go = ask(step);
    while (go == Go::again) go = only_words() ? Go::leave : ask(step);
    if (go == Go::leave) {
      interview_.next = step.key;
      person_.save(interview_);
      return Asked::left;
    }
    all = steps(form_, interview_.answers);
    i = place_of(all, step.key);
    if (go == Go::back) {
      i = i == 0 ? 0 : i - 1;
      continue;
    }
    i += 1;
    save(i < all.size() ? all[i].key : "");
  }
  return Asked::finished;
}

}  // namespace rcw::cli
