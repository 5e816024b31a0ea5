// SPDX-License-Identifier: MIT
#include "lib/text/paragraphs.h"

#include "lib/text/code_point.h"
#include "lib/text/wrap.h"

namespace rcw::text {
namespace {

constexpr std::string_view kItem = "- ";

bool is_wide_mark(char32_t c) { return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF); }
bool is_han(char32_t c) { return c >= 0x2E80 && c <= 0x9FFF; }

char32_t last_code_point(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0U) == 0x80U) {
  }
  return first_code_point(text.substr(at)).value;
}

// Chinese has no blank where a line ended; beside Latin letters it keeps the one that readers expect.
bool needs_blank(std::string_view before, std::string_view after) {
  const char32_t left = last_code_point(before);
  const char32_t right = first_code_point(after).value;
  return !is_wide_mark(left) && !is_wide_mark(right) && !(is_han(left) && is_han(right));
}

class Paragraphs {
 public:
  explicit Paragraphs(int columns) : columns_(columns) {}

  void add(std::string_view line) {
    while (line.starts_with(' ')) line.remove_prefix(1);
    if (line.empty()) {
      end();
      blank_ = !out_.empty();
    } else if (running_.empty() || line.starts_with(kItem)) {
      end();
      running_ = line;
    } else {
      if (needs_blank(running_, line)) running_ += ' ';
      running_ += line;
    }
  }

  std::string take() {
    end();
    return std::move(out_);
  }

 private:
  void end() {
    if (running_.empty()) return;
    if (!out_.empty()) out_ += blank_ ? "\n\n" : "\n";
    out_ += wrap(running_, columns_, running_.starts_with(kItem) ? static_cast<int>(kItem.size()) : 0);
    running_.clear();
    blank_ = false;
  }

  int columns_;
  bool blank_ = false;
  std::string running_ = {};
  std::string out_ = {};
};

}  // namespace

std::string reflow(std::string_view text, int columns) {
  Paragraphs paragraphs(columns);
  while (!text.empty()) {
    const auto end = text.find('\n');
    paragraphs.add(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return paragraphs.take();
}

}  // namespace rcw::text
