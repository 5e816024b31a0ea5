// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/record_stream.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"

namespace rcw::tools {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t\r\n";

void drop(std::string_view& text, std::string_view word) {
  if (text.starts_with(word)) text.remove_prefix(word.size());
}

void drop_blanks(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
}

bool take(std::string_view& text, std::string_view word) {
  drop_blanks(text);
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

bool begins_json(std::string_view bytes) {
  return take(bytes, "{") && take(bytes, "\"schema\"") && take(bytes, ":") && take(bytes, "\"rcw/");
}

// {"schema":"rcw/journal.records/1","records":[…, which is one value however many records are in it.
bool begins_list(std::string_view bytes) {
  return begins_json(bytes) && bytes.substr(0, bytes.find(',')).find(".records/") != std::string_view::npos;
}

bool begins_yaml(std::string_view bytes) {
  drop(bytes, "---\n");
  drop(bytes, "---\r\n");
  return bytes.starts_with("schema: rcw/") || bytes.starts_with("schema: \"rcw/");
}

}  // namespace

bool begins_a_record(std::string_view bytes) {
  drop(bytes, kByteOrderMark);
  return begins_yaml(bytes) || begins_json(bytes);
}

RecordStream::RecordStream(std::string name, Sink sink, Report report)
    : name_(std::move(name)), sink_(std::move(sink)), report_(std::move(report)) {}

void RecordStream::feed(std::string_view bytes) {
  waiting_.erase(0, first_);
  seen_ -= first_;
  first_ = 0;
  waiting_ += bytes;
  begin();
  while (take_line()) {
  }
  give_up_when_large();
}

void RecordStream::finish() { emit(waiting_.size()); }

void RecordStream::begin() {
  if (std::exchange(begun_, true)) return;
  std::string_view start = waiting_;
  drop(start, kByteOrderMark);
  json_ = begins_json(start);
  if (json_) first_ = seen_ = waiting_.size() - start.size();
  if (!begins_list(start)) return;
  throw data_error({.file = name_, .line = line_},
                   reason("is one list of records, and not records one by one"),
                   hint("--format yaml and --format jsonl give them so"));
}

// Looks at the next whole line; false when there is none.
bool RecordStream::take_line() {
  const std::size_t end = waiting_.find('\n', seen_);
  if (end == std::string::npos) return false;
  const auto line = std::string_view(waiting_).substr(seen_, end - seen_);
  const bool marker = line.starts_with("---");
  if (json_ || line.starts_with("..."))
    emit(end + 1);
  else if (marker && seen_ > first_)
    emit(seen_);  // and the marker begins the next one
  else
    seen_ = end + 1;
  return true;
}

// What no document may be is not kept in memory.
void RecordStream::give_up_when_large() {
  if (waiting_.size() - first_ <= 2 * yaml::kMaxBytes) return;
  if (!std::exchange(too_large_, true)) {
    report_(data_error({.file = name_, .line = line_}, reason("is larger than a record may be"),
                       hint("a record takes at most {} KiB", yaml::kMaxBytes >> 10U)));
  }
  emit(seen_ > first_ ? seen_ : waiting_.size());
  too_large_ = true;  // until the next document begins
}

void RecordStream::emit(std::size_t end) {
  const auto bytes = std::string_view(waiting_).substr(first_, end - first_);
  if (!std::exchange(too_large_, false)) read(bytes);
  line_ += static_cast<int>(std::count(bytes.begin(), bytes.end(), '\n'));
  first_ = seen_ = end;
}

void RecordStream::read(std::string_view bytes) {
  try {
    const bool blank = bytes.find_first_not_of(kBlanks) == std::string_view::npos;
    if (json_ && !blank) sink_(yaml::parse_json(name_, line_, bytes));
    if (json_) return;
    for (auto chunk : yaml::split_documents(bytes)) {
      chunk.line += line_ - 1;
      sink_(yaml::parse(name_, chunk));
    }
  } catch (const Error& error) {
    report_(error);
  }
}

}  // namespace rcw::tools
