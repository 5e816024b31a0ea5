// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "lib/render/html.h"
#include "lib/render/sheet.h"

namespace rcw::render {
namespace {

constexpr const char* kStyle =
    "@page { margin: 18mm }\n"
    "body { font: 11pt/1.45 serif; max-width: 40em; margin: 2em auto; padding: 0 1em; color: #000; "
    "background: #fff }\n"
    "h1 { font-size: 1.5em } h2 { font-size: 1.05em; margin: 1.4em 0 .3em }\n"
    "section { break-inside: avoid } section section { margin-left: 1.5em }\n"
    "ol { columns: 2; margin: .3em 0; padding-left: 2em } ol.wide { columns: 1 }\n"
    ".how { font-size: .9em; margin: 0 }\n"
    ".rule { border-bottom: 1px solid #777; height: 2em }\n"
    "@media print { body { margin: 0; padding: 0; max-width: none } }\n";

constexpr int kLines = 4;  // to write on, where there is much to say

class HtmlSheet {
 public:
  std::string make(const Sheet& sheet) {
    sheet_ = &sheet;
    out_ = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" "
        "content=\"width=device-width\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n",
        escaped(sheet.language), escaped(sheet.title), kStyle);
    element("h1", sheet.title);
    if (!sheet.intro.empty()) element("p", sheet.intro);
    element("p", sheet.date + " ____________________");
    int number = 0;
    for (const auto& question : sheet.questions) ask(question, "h2", fmt::format("{}. ", ++number));
    if (!sheet.closing.empty()) element("p", sheet.closing);
    out_ += "</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  void ask(const SheetQuestion& question, const char* heading, const std::string& number) {
    out_ += "<section>\n";
    element(heading, number + question.ask);
    answer(question);
    if (!question.then.empty()) how(sheet_->each);
    for (const auto& next : question.then) ask(next, "h3", "");
    out_ += "</section>\n";
  }

  void answer(const SheetQuestion& question) {
    if (question.answer == Answer::choice) return choices(question);
    if (question.answer == Answer::number) return how(question.range + ": ______");
    rules(question.answer == Answer::words ? kLines : 1);
  }

  void choices(const SheetQuestion& question) {
    how(question.many ? sheet_->several : sheet_->one);
    bool labels = false;
    for (const auto& choice : question.choices) labels = labels || !choice.second.empty();
    out_ += labels ? "<ol class=\"wide\">\n" : "<ol>\n";
    for (const auto& [word, label] : question.choices) {
      out_ += "<li>" + escaped(word) + (label.empty() ? "" : " &#8212; " + escaped(label)) + "</li>\n";
    }
    out_ += "</ol>\n";
    if (!question.open) return;
    how(sheet_->own);
    rules(1);
  }

  void rules(int count) {
    for (int i = 0; i < count; ++i) out_ += "<div class=\"rule\"></div>\n";
  }

  void how(const std::string& text) { out_ += "<p class=\"how\">" + escaped(text) + "</p>\n"; }

  void element(const char* name, const std::string& text) {
    out_ += fmt::format("<{0}>{1}</{0}>\n", name, escaped(text));
  }

  const Sheet* sheet_ = nullptr;
  std::string out_ = {};
};

}  // namespace

std::string sheet_html(const Sheet& sheet) { return HtmlSheet().make(sheet); }

}  // namespace rcw::render
