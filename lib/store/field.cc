// SPDX-License-Identifier: MIT
#include "lib/store/field.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/record_yaml.h"
#include "lib/text/holds.h"
#include "lib/text/suggest.h"
#include "lib/time/stamp.h"

namespace rcw::store {
namespace {

using yaml::Fields;
using yaml::Node;

std::optional<int> whole_number(const std::string& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// The near word; and where there is one, the word for all that has no word.
std::string choice_hint(const FieldSpec& spec, const std::string& value) {
  std::string near = text::did_you_mean(value, spec.words);
  if (near.ends_with('?') && text::holds(spec.words, "other"))
    return hint("{} If nothing fits: 'other'", near);
  return near;
}

std::optional<Misfit> choice_misfit(const FieldSpec& spec, const std::string& value) {
  if (text::holds(spec.words, value) || (spec.open && is_label(value))) return std::nullopt;
  if (spec.open) {
    return Misfit{reason("is not a word on one line"), hint("no commas, line breaks or blanks around it")};
  }
  return Misfit{reason("is none of the words for this field"), choice_hint(spec, value)};
}

std::optional<Misfit> number_misfit(const FieldSpec& spec, const std::string& value) {
  const auto number = whole_number(value);
  if (number && *number >= spec.low && *number <= spec.high) return std::nullopt;
  return Misfit{reason("is not a whole number from {} to {}", spec.low, spec.high), {}};
}

// Digits with a point, as YAML and JSON both read them; no exponent, no blank.
bool is_decimal(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto point = text.find('.');
  const auto whole = text.substr(0, point);
  const auto rest = point == text.npos ? std::string_view("0") : text.substr(point + 1);
  const auto digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == part.npos;
  };
  return digits(whole) && digits(rest) && (whole.size() == 1 || whole[0] != '0');
}

std::optional<Misfit> decimal_misfit(const FieldSpec& spec, const std::string& value) {
  if (is_decimal(value)) {
    double number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    if (number >= spec.low && number <= spec.high) return std::nullopt;
  }
  return Misfit{reason("is not a number from {} to {}", spec.low, spec.high), hint("for example 0.36")};
}

// As the writer writes it and no looser: what is not the same text again would change when it is saved.
std::optional<Misfit> stamp_misfit(const std::string& value) {
  const auto stamp = time::parse_stamp(value);
  if (stamp && stamp->offset && time::to_string(*stamp) == value) return std::nullopt;
  return Misfit{reason("is not a moment with its offset from UTC"),
                hint("for example 2026-11-22T21:35:00+01:00")};
}

std::optional<Node> read_scalar(const Fields& in, const FieldSpec& spec) {
  const auto text = in.text(spec.name);
  if (!text) return std::nullopt;
  if (const auto wrong = misfit(spec, *text)) {
    in.fail(spec.name, wrong->reason, wrong->hint);
    return std::nullopt;
  }
  return value_node(spec, *text);
}

std::optional<Node> read_scalars(const Fields& in, const FieldSpec& spec) {
  const auto texts = in.texts(spec.name);
  if (!texts) return std::nullopt;
  Node list = Node::list();
  for (std::size_t i = 0; i < texts->size(); ++i) {
    if (const auto wrong = misfit(spec, texts->at(i))) in.fail_item(spec.name, i, wrong->reason, wrong->hint);
    list.items.push_back(value_node(spec, texts->at(i)));
  }
  return list;
}

Node read_members(const Fields& in, const FieldSpec& spec) {
  std::vector<std::string> known;
  for (const FieldSpec& field : spec.fields) known.push_back(field.name);
  in.only(known);
  Node map = Node::map();
  for (const FieldSpec& field : spec.fields) {
    if (field.required) in.require(field.name);
    if (auto value = read_field(in, field)) map.members.push_back({field.name, std::move(*value), {}});
  }
  for (auto& member : in.extra()) map.members.push_back(std::move(member));
  return map;
}

std::optional<Node> read_group(const Fields& in, const FieldSpec& spec) {
  if (!spec.many) {
    const auto group = in.group(spec.name);
    return group ? std::optional(read_members(*group, spec)) : std::nullopt;
  }
  if (!in.has(spec.name)) return std::nullopt;
  Node list = Node::list();
  for (const Fields& item : in.maps(spec.name)) list.items.push_back(read_members(item, spec));
  return list;
}

}  // namespace

std::optional<Misfit> misfit(const FieldSpec& spec, const std::string& value) {
  switch (spec.type) {
    case FieldType::choice:
      return choice_misfit(spec, value);
    case FieldType::number:
      return number_misfit(spec, value);
    case FieldType::decimal:
      return decimal_misfit(spec, value);
    case FieldType::word:
      if (is_label(value)) return std::nullopt;
      return Misfit{reason("is not a word on one line"), hint("no commas, line breaks or blanks around it")};
    case FieldType::day:
      if (time::parse_day(value)) return std::nullopt;
      return Misfit{reason("is not a day"), hint("for example 2026-11-22")};
    case FieldType::stamp:
      return stamp_misfit(value);
    case FieldType::text:
    case FieldType::group:
      break;
  }
  return std::nullopt;
}

Node value_node(const FieldSpec& spec, const std::string& value) {
  switch (spec.type) {
    case FieldType::number:
      return Node::token(std::to_string(whole_number(value).value_or(0)));
    case FieldType::day:
    case FieldType::decimal:
    case FieldType::stamp:
      return Node::token(value);
    default:
      return Node::text(value);
  }
}

std::optional<Node> read_field(const Fields& in, const FieldSpec& spec) {
  if (spec.type == FieldType::group) return read_group(in, spec);
  return spec.many ? read_scalars(in, spec) : read_scalar(in, spec);
}

}  // namespace rcw::store
