// SPDX-License-Identifier: MIT
#include "lib/cli/reply.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/field.h"

namespace rcw::cli {
namespace {

using store::FieldType;
using What = Reply::What;

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

// What a Chinese keyboard types for the signs and for the comma between answers.
std::string in_ascii(std::string text) {
  static const std::vector<std::pair<std::string_view, char>> wide = {
      {"\uff1f", '?'}, {"\uff1c", '<'}, {"\u300a", '<'}, {"\uff0d", '-'}, {"\uff0b", '+'},
      {"\uff0c", ','}, {"\u3001", ','}, {"\uff51", 'q'}, {"\uff45", 'e'}, {"\u3000", ' '}};
  for (const auto& [from, to] : wide) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
      text.replace(at, from.size(), 1, to);
    }
  }
  return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (const auto part = trimmed(text.substr(0, end)); !part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

// The choice that a number or a word of any case names.
std::optional<std::string> chosen(const Question& question, const std::string& typed) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  const bool whole = error == std::errc() && end == typed.data() + typed.size();
  std::string lower = typed;
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (whole && number >= 1 && number <= question.choices.size()) return question.choices[number - 1].word;
  for (const Choice& choice : question.choices) {
    if (choice.word == lower || (!choice.label.empty() && choice.label == typed)) return choice.word;
  }
  return std::nullopt;
}

// By commas; by blanks when that gives nothing but choices.
std::vector<std::string> parts_of(const Question& question, std::string_view line) {
  if (chosen(question, std::string(trimmed(line)))) return {std::string(trimmed(line))};
  const std::string plain = in_ascii(std::string(line));
  const auto by_blank = split(plain, ' ');
  const bool all_known = std::all_of(by_blank.begin(), by_blank.end(),
                                     [&](const auto& part) { return chosen(question, part).has_value(); });
  return all_known && question.field.many ? by_blank : split(plain, ',');
}

bool is_number(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string wrong_number(const Question& question) {
  return reason("there are {} choices", question.choices.size());
}

Reply read_choices(const Question& question, std::string_view line) {
  Reply reply{What::value, {}, {}};
  for (const auto& part : parts_of(question, line)) {
    const auto word = chosen(question, part);
    if (!word && is_number(part)) return {What::wrong, {}, wrong_number(question)};
    const auto wrong = store::misfit(question.field, word.value_or(part));
    if (wrong) return {What::wrong, {}, wrong->reason + "; " + wrong->hint};
    const std::string value = word.value_or(part);
    if (std::find(reply.values.begin(), reply.values.end(), value) == reply.values.end()) {
      reply.values.push_back(value);
    }
  }
  if (reply.values.size() > 1 && !question.field.many)
    return {What::wrong, {}, reason("one answer only, please")};
  if (reply.values.empty()) return {What::open, {}, {}};
  return reply;
}

Reply read_value(const Question& question, const std::string& line) {
  if (question.field.type == FieldType::choice) return read_choices(question, line);
  if (question.field.type == FieldType::text) return {What::value, {line}, {}};
  const std::string value(trimmed(line));
  if (const auto wrong = store::misfit(question.field, value)) {
    return {What::wrong, {}, wrong->reason + (wrong->hint.empty() ? "" : "; " + wrong->hint)};
  }
  return {What::value, {value}, {}};
}

}  // namespace

Reply read_reply(const Question& question, const std::string& line) {
  static const std::map<std::string, What, std::less<>> signs = {
      {"?", What::help}, {"<", What::back}, {"-", What::decline}, {"q", What::leave}, {"", What::open}};
  constexpr std::size_t kLongestSign = 4;
  const bool short_enough = trimmed(line).size() <= kLongestSign;
  const std::string whole = short_enough ? in_ascii(std::string(trimmed(line))) : line;
  const auto sign = signs.find(trimmed(whole));
  if (sign != signs.end()) return {sign->second, {}, {}};
  if (question.field.type == FieldType::text && whole == "e") return {What::editor, {}, {}};
  if (question.field.type == FieldType::text && whole == "+") return {What::several, {}, {}};
  return read_value(question, line);
}

}  // namespace rcw::cli
