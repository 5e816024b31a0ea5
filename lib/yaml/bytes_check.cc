// SPDX-License-Identifier: MIT
#include "lib/yaml/bytes_check.h"

#include <algorithm>
#include <array>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/utf8.h"
#include "lib/yaml/document_lines.h"

namespace rcw::yaml {
namespace {

constexpr std::size_t kMarkerLength = 7;
constexpr std::array<std::string_view, 4> kConflictMarkers = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};

bool is_conflict_marker(std::string_view line) {
  const auto marks = [line](std::string_view marker) { return is_marker(line, marker); };
  return line.size() >= kMarkerLength && std::ranges::any_of(kConflictMarkers, marks);
}

// Walks over the lines once and finds where the one document ends.
class LineCheck {
 public:
  LineCheck(const std::string& file, Body body) : file_(file), text_(body.text), number_(body.line) {}

  // The document's bytes, without the "..." line and what may follow it.
  std::string_view run() {
    for (std::size_t start = 0; start < text_.size(); ++number_) {
      const Line line = line_at(text_, start);
      if (!line.text.empty()) take(line);
      start = line.next;
    }
    if (state_ == State::preamble || empty_) fail(0, reason("is empty"));
    return text_.substr(0, end_);
  }

 private:
  enum class State { preamble, content, ended };

  void take(const Line& line) {
    check_start(line.text);
    if (state_ == State::preamble)
      preamble(line);
    else if (state_ == State::content)
      content(line);
    else
      ended(line.text);
  }

  void check_start(std::string_view line) const {
    if (is_conflict_marker(line))
      fail(1, reason("a conflict marker from an unfinished merge"),
           hint("keep one side of each conflict and remove the marker lines"));
    if (line.starts_with('\t')) fail(1, reason("a tab at the start of a line"), hint("indent with blanks"));
  }

  void preamble(const Line& line) {
    if (line.text.starts_with('%'))
      fail(1, reason("a line that starts with '%' is a directive, and directives are not read"));
    if (is_marker(line.text, "---")) {
      if (started_) second_document();
      started_ = true;
      if (!is_idle(line.text.substr(3))) state_ = State::content;
    } else if (is_marker(line.text, "...")) {
      empty_ = true;
      stop_at(line);
    } else if (!is_idle(line.text)) {
      state_ = State::content;
    }
  }

  void content(const Line& line) {
    if (is_marker(line.text, "---")) second_document();
    if (is_marker(line.text, "...")) stop_at(line);
  }

  void stop_at(const Line& line) {
    state_ = State::ended;
    end_ = line.start;
    ended(line.text.substr(3));
  }

  void ended(std::string_view rest) const {
    if (is_idle(rest)) return;
    fail(1, reason("something stands after the end of the document"),
         hint("the line '...' ends it; only blank lines and comments may follow"));
  }

  [[noreturn]] void second_document() const {
    fail(1, reason("a second document starts here, and a file holds one record"),
         hint("remove the line '---', or put the second record into a file of its own"));
  }

  [[noreturn]] void fail(int column, std::string why, std::string help = {}) const {
    throw data_error({file_, column == 0 ? 0 : number_, column, {}}, std::move(why), std::move(help));
  }

  const std::string& file_;
  std::string_view text_;
  int number_;
  State state_ = State::preamble;
  bool started_ = false;
  bool empty_ = false;
  std::size_t end_ = std::string_view::npos;
};

void check_size(const std::string& file, const Chunk& chunk) {
  if (chunk.bytes.size() <= kMaxBytes) return;
  throw data_error({file, chunk.line, 0, {}}, reason("is larger than {} KiB", kMaxBytes / 1024),
                   hint("split it into several records"));
}

void check_bytes(const std::string& file, const Body& body) {
  if (const auto bad = text::find_bad_byte(body.text))
    throw data_error({file, body.line + bad->line - 1, bad->column, {}},
                     reason("{} is not allowed", bad->what), hint("a record is text in UTF-8"));
}

std::string_view without_mark(std::string_view bytes) {
  return bytes.starts_with(kByteOrderMark) ? bytes.substr(kByteOrderMark.size()) : bytes;
}

// yaml-cpp would drop a second mark.
void check_second_mark(const std::string& file, const Body& body) {
  if (!body.text.starts_with(kByteOrderMark)) return;
  throw data_error({file, body.line, 1, {}}, reason("a second byte order mark at the start"));
}

[[noreturn]] void lone_return(const std::string& file, const Body& body, std::size_t at) {
  const std::string_view before = body.text.substr(0, at);
  const auto lines = static_cast<int>(std::ranges::count(before, '\n'));
  const auto column = static_cast<int>(at - (before.rfind('\n') + 1)) + 1;
  throw data_error({file, body.line + lines, column, {}}, reason("a carriage return without a line feed"),
                   hint("end lines with LF or CRLF"));
}

// CRLF as LF, in a copy that is made only when there is one.
std::string_view unix_lines(const std::string& file, const Body& body, std::string& storage) {
  const std::string_view text = body.text;
  std::size_t from = 0;
  for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', from)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') lone_return(file, body, at);
    if (from == 0) storage.reserve(text.size());
    storage.append(text, from, at - from);
    from = at + 1;
  }
  if (from == 0) return text;
  return storage.append(text, from);
}

}  // namespace

Body checked_body(const std::string& file, const Chunk& chunk, std::string& storage) {
  check_size(file, chunk);
  Body body{without_mark(chunk.bytes), chunk.line};
  check_second_mark(file, body);
  check_bytes(file, body);
  body.text = unix_lines(file, body, storage);
  body.text = LineCheck(file, body).run();
  return body;
}

}  // namespace rcw::yaml
