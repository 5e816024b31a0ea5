// SPDX-License-Identifier: MIT
#include "lib/render/preview.h"

#include <algorithm>

#include "lib/render/records.h"
#include "lib/text/sanitize.h"
#include "lib/text/utf8.h"
#include "lib/yaml/reader_types.h"

namespace rcw::render {
namespace {

using yaml::Node;

// Sentences are folded only as far as they can be seen.
constexpr std::size_t kMostBytes = 4096;

bool has_words(const Node& node) {
  return node.kind == Node::Kind::scalar && !node.scalar.empty() && !yaml::is_typed(node.scalar);
}

// The first scalar with words, whatever it is called.
const Node* first_words(const Node& node) {
  if (has_words(node)) return &node;
  for (const auto& member : node.members) {
    if (const Node* found = first_words(member.value)) return found;
  }
  for (const auto& item : node.items) {
    if (const Node* found = first_words(item)) return found;
  }
  return nullptr;
}

// The words that its kind says, else the first there are.
std::string words_of(const store::Record& record) {
  if (const std::string* words = record.words()) return *words;
  for (const auto& field : record.fields) {
    if (const Node* found = first_words(field.value)) return found->scalar;
  }
  return {};
}

std::string folded(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  std::string out;
  while (out.size() < kMostBytes) {
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    if (text.empty()) break;
    const std::string_view word = text.substr(0, text.find_first_of(kBlanks));
    if (!out.empty()) out += ' ';
    out += word;
    text.remove_prefix(word.size());
  }
  return out;
}

}  // namespace

std::string preview(const store::Record& record, int columns, bool terminal) {
  const std::string line = folded(words_of(record));
  return text::cut(terminal ? text::for_terminal(line) : line, columns);
}

std::string record_line_with_preview(const store::Record& record, int columns, bool terminal) {
  constexpr int kFewest = 16;
  constexpr int kGap = 2;
  std::string line = record_line(record);
  const std::string words = preview(record, std::max(kFewest, columns - text::width(line) - kGap), terminal);
  return words.empty() ? line : line + "  " + words;
}

}  // namespace rcw::render
