// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <vector>

#include "lib/render/sheet.h"
#include "lib/text/wrap.h"
#include "lib/yaml/writer.h"

namespace rcw::render {
namespace {

constexpr int kColumns = 100;

std::vector<std::string> steps_of(const std::string& path) {
  std::vector<std::string> steps(1);
  for (const char c : path) {
    if (c == '.') {
      steps.emplace_back();
    } else {
      steps.back() += c;
    }
  }
  return steps;
}

// Writes lines and not a tree, as no writer of YAML keeps comments.
class YamlSheet {
 public:
  std::string make(const Sheet& sheet) {
    sheet_ = &sheet;
    comment(sheet.title, 0);
    if (!sheet.intro.empty()) comment(sheet.intro, 0);
    comment(sheet.form, 0);
    out_ += "#   " + sheet.back + " --answers FILE\n";
    out_ += '\n';
    comment(sheet.date, 0);
    out_ += "at:\n";
    for (const auto& question : sheet.questions) ask(question);
    if (!sheet.closing.empty()) {
      out_ += '\n';
      comment(sheet.closing, 0);
    }
    return std::move(out_);
  }

 private:
  void ask(const SheetQuestion& question) {
    out_ += '\n';
    const std::size_t depth = open_groups(question.path);
    const std::string name = steps_of(question.path).back();
    explain(question, depth);
    if (question.group_field.empty()) return field(name, question, depth);
    comment(sheet_->repeat, depth);
    indent(depth);
    out_ += name + ":\n";
    indent(depth + 1);
    out_ += "- " + question.group_field + ":\n";
    for (const auto& next : question.then) {
      explain(next, depth + 2);
      field(next.path, next, depth + 2);
    }
  }

  // Names the groups on the way to a field once, and says how deep it stands.
  std::size_t open_groups(const std::string& path) {
    auto steps = steps_of(path);
    steps.pop_back();
    std::size_t same = 0;
    while (same < steps.size() && same < groups_.size() && steps[same] == groups_[same]) ++same;
    for (std::size_t i = same; i < steps.size(); ++i) {
      indent(i);
      out_ += steps[i] + ":\n";
    }
    groups_ = steps;
    return steps.size();
  }

  void field(const std::string& name, const SheetQuestion& question, std::size_t depth) {
    indent(depth);
    out_ += name + (question.many ? ": []\n" : ":\n");
  }

  void explain(const SheetQuestion& question, std::size_t depth) {
    comment(question.ask, depth);
    if (question.answer == Answer::number) comment("  " + question.range, depth);
    if (question.answer != Answer::choice) return;
    const bool several = question.many && question.group_field.empty();
    for (const auto& [word, label] : question.choices) {
      comment("  " + written(word) + (label.empty() ? "" : "  (" + label + ")"), depth);
    }
    if (several) comment("  " + sheet_->brackets, depth);
    if (question.open) comment("  " + sheet_->own + " ...", depth);
  }

  // As it must stand in the file: "yes" and "0" in quotes.
  static std::string written(const std::string& word) { return yaml::scalar(word, 0); }

  void comment(const std::string& text, std::size_t depth) {
    const std::string mark = std::string(2 * depth, ' ') + "# ";
    const std::string lines = text::wrap(text, kColumns - static_cast<int>(mark.size()));
    out_ += mark;
    for (const char c : lines) {
      out_ += c;
      if (c == '\n') out_ += mark;
    }
    out_ += '\n';
  }

  void indent(std::size_t depth) { out_.append(2 * depth, ' '); }

  const Sheet* sheet_ = nullptr;
  std::vector<std::string> groups_ = {};
  std::string out_ = {};
};

}  // namespace

std::string sheet_yaml(const Sheet& sheet) { return YamlSheet().make(sheet); }

}  // namespace rcw::render
