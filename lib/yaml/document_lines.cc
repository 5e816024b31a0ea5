// SPDX-License-Identifier: MIT
#include "lib/yaml/document_lines.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "lib/yaml/door.h"

namespace rcw::yaml {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Collects chunks while walking over the lines of a stream.
class Splitter {
 public:
  explicit Splitter(std::string_view bytes) : bytes_(bytes) {}

  std::vector<Chunk> split() && {
    for (std::size_t start = 0; start < bytes_.size(); ++number_) {
      const Line line = line_at(bytes_, start);
      take(line);
      start = line.next;
    }
    close(bytes_.size());
    return std::move(chunks_);
  }

 private:
  void take(const Line& line) {
    std::string_view text = line.text;
    if (line.start == 0 && text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    if (is_marker(text, "---")) {
      open(line.start);
      busy_ = !is_idle(text.substr(3));
    } else if (is_marker(text, "...")) {
      end(line, !is_idle(text.substr(3)));
    } else {
      busy_ = busy_ || !is_idle(text);
    }
  }

  // A "..." line belongs to no chunk, unless something stands behind it: then it starts one, so that
  // parse() sees and refuses it.
  void end(const Line& line, bool more) {
    open(line.start);
    if (!more) start_ = line.next;
    if (!more) number_of_start_ = number_ + 1;
    busy_ = more;
  }

  void open(std::size_t start) {
    close(start);
    start_ = start;
    number_of_start_ = number_;
    busy_ = false;
  }

  void close(std::size_t stop) {
    if (busy_) chunks_.push_back({bytes_.substr(start_, stop - start_), number_of_start_});
  }

  std::string_view bytes_;
  std::vector<Chunk> chunks_ = {};
  std::size_t start_ = 0;
  int number_ = 1;
  int number_of_start_ = 1;
  bool busy_ = false;
};

}  // namespace

Line line_at(std::string_view bytes, std::size_t start) {
  const std::size_t feed = bytes.find('\n', start);
  const std::size_t stop = std::min(feed, bytes.size());
  std::string_view text = bytes.substr(start, stop - start);
  if (text.ends_with('\r')) text.remove_suffix(1);
  return {start, feed == std::string_view::npos ? bytes.size() : feed + 1, text};
}

bool is_marker(std::string_view line, std::string_view marker) {
  if (!line.starts_with(marker)) return false;
  return line.size() == marker.size() || is_blank(line[marker.size()]);
}

bool is_idle(std::string_view line) {
  const auto* const first = std::ranges::find_if_not(line, is_blank);
  return first == line.end() || *first == '#';
}

std::vector<Chunk> split_documents(std::string_view bytes) { return Splitter(bytes).split(); }

}  // namespace rcw::yaml
