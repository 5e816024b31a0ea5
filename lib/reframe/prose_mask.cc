// SPDX-License-Identifier: MIT
#include "lib/reframe/prose_mask.h"

#include <algorithm>
#include <cstring>

namespace rcw::reframe {
namespace {

constexpr auto kNone = std::string_view::npos;
constexpr std::string_view kOpen = "<!--";
constexpr std::string_view kClose = "-->";
constexpr std::string_view kWord = "rcw-lint";
constexpr std::size_t kWrapped = 50;  // characters from which on a line looks broken for its width

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// The marks that open or close a block of code; empty when the line has none.
std::string_view fence_of(std::string_view line) {
  const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  if (indent > 3) return {};
  const std::string_view marks = line.substr(indent);
  if (marks.empty() || (marks[0] != '`' && marks[0] != '~')) return {};
  const std::string_view run = marks.substr(0, marks.find_first_not_of(marks[0]));
  const bool code_in_a_line = run[0] == '`' && marks.find('`', run.size()) != kNone;
  return run.size() < 3 || code_in_a_line ? std::string_view() : run;
}

bool closes(std::string_view line, std::string_view fence) {
  const std::string_view run = fence_of(line);
  return run.size() >= fence.size() && run[0] == fence[0] && trimmed(line).size() == run.size();
}

// Small letters of English and of Western European words.
bool begins_small(std::string_view text) {
  if (text.empty()) return false;
  if (text[0] >= 'a' && text[0] <= 'z') return true;
  const bool latin = text.size() > 1 && static_cast<unsigned char>(text[0]) == 0xC3U;
  return latin && static_cast<unsigned char>(text[1]) >= 0x9FU &&
         static_cast<unsigned char>(text[1]) != 0xB7U;
}

bool ends_sentence(std::string_view text) {
  return !text.empty() && std::strchr(".!?:;\"')", text.back()) != nullptr;
}

// "I" begins lines in the middle of sentences, too.
bool goes_on(std::string_view before, std::string_view text) {
  if (begins_small(text)) return true;
  return text.size() > 1 && text[0] == 'I' && (text[1] == ' ' || text[1] == '\'') && !ends_sentence(before);
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool holds(std::string_view text, std::string_view word) {
  return ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

// "title: a walk", as front matter has it.
bool is_setting(std::string_view line) {
  const std::size_t colon = line.find(':');
  return colon != kNone && colon > 0 &&
         std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return is_letter(c) || c == '_' || c == '-'; });
}

bool ends_address(char c) { return is_blank(c) || c == '<' || c == '>' || c == '"' || c == ')' || c == ']'; }

}  // namespace

const Prose& ProseMask::read(const Piece& piece) {
  raw_ = piece.text;
  prose_.text.assign(raw_);
  prose_.directives.clear();
  before_.reset();
  directives_ = holds(raw_, kWord);
  read_lines(piece);
  return prose_;
}

std::optional<ProseMask::Open> ProseMask::open() const {
  if (!fence_.empty()) return Open{true, fence_line_};
  if (comment_line_ > 0) return Open{false, comment_line_};
  return std::nullopt;
}

void ProseMask::read_lines(const Piece& piece) {
  std::size_t begin = skip_front_matter(piece);
  std::size_t number =
      piece.begin.line + static_cast<std::size_t>(std::count(
                             raw_.begin(), raw_.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
  bool whole = begin > 0 || piece.begin.byte == 1;
  while (begin < raw_.size()) {
    const std::size_t end = std::min(raw_.find('\n', begin), raw_.size());
    const Line line = {begin, end, number++, whole};
    read_line(line);
    if (!lines_) join(line);
    before_ = line;
    whole = true;
    begin = end + 1;
  }
}

void ProseMask::read_line(const Line& line) {
  if (!lines_ && comment_line_ == 0 && in_fence(line)) return blank(line.begin, line.end);
  if (comment_line_ == 0 && is_quoted(line)) return blank(line.begin, line.end);
  if (comment_line_ == 0) take_code(line);
  if (comment_line_ > 0 || find('<', line.begin, line) != kNone) take_comments(line);
  if (directives_) take_hash(line);
  take_addresses(line);
  if (line.end > line.begin && prose_.text[line.end - 1] == '\r') prose_.text[line.end - 1] = ' ';
}

// Makes a blank of the line feed in front of a line that goes on with the sentence of the one before.
void ProseMask::join(const Line& line) {
  if (!before_ || before_->end - before_->begin < kWrapped) return;
  const std::string_view prose = prose_.text;
  const auto before = trimmed(prose.substr(before_->begin, before_->end - before_->begin));
  const auto text = trimmed(prose.substr(line.begin, line.end - line.begin));
  if (goes_on(before, text) && characters(before) >= kWrapped) prose_.text[before_->end] = ' ';
}

bool ProseMask::in_fence(const Line& line) {
  if (!line.whole) return !fence_.empty();
  if (fence_.empty()) {
    fence_ = fence_of(raw(line));
    fence_line_ = line.number;
    return !fence_.empty();
  }
  if (closes(raw(line), fence_)) fence_.clear();
  return true;
}

bool ProseMask::is_quoted(const Line& line) {
  if (!line.whole) return quoted_;
  std::string_view text = raw(line);
  const std::size_t indent = std::min(text.find_first_not_of(' '), text.size());
  text.remove_prefix(indent);
  const bool marked = indent < 4 && text.starts_with('>');
  quoted_ = marked && (text.size() == 1 || is_blank(text[1]) || text[1] == '>');
  return quoted_;
}

void ProseMask::take_comments(const Line& line) {
  for (std::size_t from = line.begin; from < line.end;) {
    const bool inside = comment_line_ > 0;
    const std::size_t begin =
        inside ? from : std::string_view(prose_.text).substr(0, line.end).find(kOpen, from);
    if (begin == kNone) return;
    const std::size_t close = raw_.substr(0, line.end).find(kClose, inside ? begin : begin + kOpen.size());
    if (close == kNone && lines_) return;  // marks in a chat
    const std::size_t end = close == kNone ? line.end : close + kClose.size();
    if (!inside && close != kNone) take_comment(begin, end, line);
    if (!inside && close == kNone) comment_line_ = line.number;
    if (inside && close != kNone) comment_line_ = 0;
    blank(begin, end);
    from = end;
  }
}

void ProseMask::take_comment(std::size_t begin, std::size_t end, const Line& line) {
  if (!directives_) return;
  const auto inside = raw_.substr(begin + kOpen.size(), end - begin - kOpen.size() - kClose.size());
  if (auto directive = parse_directive(inside)) note(std::move(*directive), begin, end, line);
}

void ProseMask::take_hash(const Line& line) {
  for (std::size_t at = find('#', line.begin, line); at != kNone; at = find('#', at + 1, line)) {
    const bool apart = at == line.begin || is_blank(prose_.text[at - 1]);
    if (!apart || at + 1 >= line.end || prose_.text[at + 1] != ' ') continue;
    auto directive = parse_directive(std::string_view(prose_.text).substr(at + 1, line.end - at - 1));
    if (!directive) continue;
    blank(at, line.end);
    return note(std::move(*directive), at, line.end, line);
  }
}

void ProseMask::note(Directive directive, std::size_t begin, std::size_t end, const Line& line) {
  directive.at = begin;
  directive.size = end - begin;
  directive.alone = line.whole && trimmed(raw_.substr(line.begin, begin - line.begin)).empty() &&
                    trimmed(raw_.substr(end, line.end - end)).empty();
  prose_.directives.push_back(std::move(directive));
}

// As CommonMark has it: as many backticks close it as opened it.
void ProseMask::take_code(const Line& line) {
  std::size_t at = find('`', line.begin, line);
  while (at != kNone) {
    const std::string_view text = std::string_view(prose_.text).substr(0, line.end);
    const std::size_t run = std::min(text.find_first_not_of('`', at), line.end) - at;
    std::size_t close = find('`', at + run, line);
    std::size_t size = 0;
    for (; close != kNone; close = find('`', close + size, line)) {
      size = std::min(text.find_first_not_of('`', close), line.end) - close;
      if (size == run) break;
    }
    if (close != kNone) blank(at, close + run);
    at = find('`', close == kNone ? at + run : close + run, line);
  }
}

void ProseMask::take_addresses(const Line& line) {
  for (std::size_t at = find(':', line.begin, line); at != kNone; at = find(':', at + 1, line)) {
    if (raw_.substr(at, 3) != "://") continue;
    std::size_t begin = at;
    while (begin > line.begin && is_letter(raw_[begin - 1])) --begin;
    if (begin == at) continue;
    std::size_t end = at;
    while (end < line.end && !ends_address(raw_[end])) ++end;
    blank(begin, end);
  }
}

// Behind the settings between two lines "---" at the beginning of an input; 0 where there are none.
std::size_t ProseMask::skip_front_matter(const Piece& piece) {
  const bool first = piece.begin.line == 1 && piece.begin.byte == 1;
  if (!first || lines_ || !(raw_.starts_with("---\n") || raw_.starts_with("---\r\n"))) return 0;
  std::size_t begin = raw_.find('\n') + 1;
  if (!is_setting(raw_.substr(begin, raw_.find('\n', begin) - begin))) return 0;
  while (begin < raw_.size()) {
    const std::size_t end = std::min(raw_.find('\n', begin), raw_.size());
    const auto line = trimmed(raw_.substr(begin, end - begin));
    begin = std::min(end + 1, raw_.size());
    if (line != "---" && line != "...") continue;
    blank(0, begin);
    return begin;
  }
  return 0;
}

std::size_t ProseMask::find(char c, std::size_t from, const Line& line) const {
  if (from >= line.end) return kNone;
  const void* found = std::memchr(prose_.text.data() + from, c, line.end - from);
  return found == nullptr ? kNone
                          : static_cast<std::size_t>(static_cast<const char*>(found) - prose_.text.data());
}

void ProseMask::blank(std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end; ++at) {
    if (prose_.text[at] != '\n') prose_.text[at] = ' ';
  }
}

}  // namespace rcw::reframe
