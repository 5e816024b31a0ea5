// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "lib/render/sheet.h"
#include "lib/text/utf8.h"
#include "lib/text/wrap.h"

namespace rcw::render {
namespace {

constexpr int kIndent = 4;
constexpr int kLines = 4;  // to write on, where there is much to say

class TextSheet {
 public:
  explicit TextSheet(int columns) : columns_(columns) {}

  std::string make(const Sheet& sheet) {
    sheet_ = &sheet;
    line(sheet.title, 0);
    out_ += std::string(static_cast<std::size_t>(std::min(columns_, text::width(sheet.title))), '=') + '\n';
    if (!sheet.intro.empty()) paragraph(sheet.intro, 0);
    out_ += '\n' + sheet.date + ' ' + std::string(20, '_') + '\n';
    int number = 0;
    for (const auto& question : sheet.questions) ask(question, fmt::format("{}. ", ++number));
    if (!sheet.closing.empty()) paragraph(sheet.closing, 0);
    return std::move(out_);
  }

 private:
  void ask(const SheetQuestion& question, const std::string& number) {
    paragraph(number + question.ask, kIndent);
    answer(question);
    if (question.then.empty()) return;
    paragraph(std::string(kIndent, ' ') + sheet_->each, kIndent);
    for (const auto& next : question.then) {
      paragraph(std::string(kIndent, ' ') + "- " + next.ask, kIndent + 2);
      answer(next);
    }
  }

  void answer(const SheetQuestion& question) {
    switch (question.answer) {
      case Answer::words:
        return rules(kLines);
      case Answer::line:
        return rules(1);
      case Answer::number:
        line(std::string(kIndent, ' ') + question.range + ": ______", kIndent);
        return;
      case Answer::choice:
        return choices(question);
    }
  }

  void choices(const SheetQuestion& question) {
    line(std::string(kIndent, ' ') + (question.many ? sheet_->several : sheet_->one), kIndent);
    const bool labels = std::any_of(question.choices.begin(), question.choices.end(),
                                    [](const auto& choice) { return !choice.second.empty(); });
    if (labels) {
      one_a_line(question);
    } else {
      in_rows(question);
    }
    if (!question.open) return;
    const std::string own = std::string(kIndent, ' ') + sheet_->own + ' ';
    out_ +=
        own + std::string(static_cast<std::size_t>(std::max(10, columns_ - text::width(own))), '_') + '\n';
  }

  void one_a_line(const SheetQuestion& question) {
    std::size_t width = 0;
    for (const auto& choice : question.choices) width = std::max(width, choice.first.size());
    int number = 0;
    for (const auto& [word, label] : question.choices) {
      const std::string item =
          fmt::format("{:{}}{:>2}  {:{}}  {}", "", kIndent, ++number, word, width, label);
      line(item, kIndent + 6 + static_cast<int>(width));
    }
  }

  void in_rows(const SheetQuestion& question) {
    std::string row(kIndent, ' ');
    int number = 0;
    for (const auto& choice : question.choices) {
      const std::string item = fmt::format("{:>2}  {}", ++number, choice.first);
      if (text::width(row) + text::width(item) > columns_) {
        line(row, 0);
        row = std::string(kIndent, ' ');
      }
      row += fmt::format("{:{}}", item, kColumn);
    }
    line(row, 0);
  }

  void rules(int count) {
    const std::string rule(static_cast<std::size_t>(std::max(10, columns_ - kIndent)), '_');
    for (int i = 0; i < count; ++i) out_ += '\n' + std::string(kIndent, ' ') + rule + '\n';
  }

  void paragraph(const std::string& text, int hanging) {
    out_ += '\n';
    line(text, hanging);
  }

  void line(const std::string& text, int hanging) { out_ += text::wrap(text, columns_, hanging) + '\n'; }

  static constexpr int kColumn = 24;  // of a word in a row

  int columns_;
  const Sheet* sheet_ = nullptr;
  std::string out_ = {};
};

}  // namespace

std::string sheet_text(const Sheet& sheet, int columns) { return TextSheet(columns).make(sheet); }

}  // namespace rcw::render
