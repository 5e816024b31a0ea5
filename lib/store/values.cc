// SPDX-License-Identifier: MIT
#include "lib/store/values.h"

#include <charconv>

namespace rcw::store {

std::string text_at(const store::Record& record, std::string_view path) {
  const std::string* text = record.find_text(path);
  return text == nullptr ? std::string() : *text;
}

std::optional<int> number_at(const store::Record& record, std::string_view path) {
  const std::string text = text_at(record, path);
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::vector<std::string> words_at(const store::Record& record, std::string_view key) {
  std::vector<std::string> words;
  for (const auto& member : record.fields) {
    if (member.key != key) continue;
    for (const auto& item : member.value.items) words.push_back(item.scalar);
  }
  return words;
}

}  // namespace rcw::store
