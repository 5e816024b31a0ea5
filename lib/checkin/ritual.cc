// SPDX-License-Identifier: MIT
#include "lib/checkin/ritual.h"

#include <charconv>
#include <optional>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/content_schema.h"
#include "lib/text/choice.h"
#include "lib/yaml/fields.h"

namespace rcw::checkin {
namespace {

constexpr const char* kFolder = "rituals";
constexpr int kMostDays = 366;
constexpr int kMostMonths = 120;

std::optional<int> whole_number(const std::string& text, int low, int high) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

int number(const yaml::Fields& in, const char* key, int high) {
  const auto text = in.text(key);
  if (!text) return 0;
  const auto value = whole_number(*text, 0, high);
  if (!value) in.fail(key, reason("is not a whole number from {} to {}", 0, high));
  return value.value_or(0);
}

template <typename Read>
std::vector<int> numbers(const yaml::Fields& in, const char* key, Read read, const std::string& wrong) {
  std::vector<int> all;
  const auto texts = in.texts(key).value_or(std::vector<std::string>{});
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (const auto value = read(texts[i]))
      all.push_back(*value);
    else
      in.fail_item(key, i, wrong);
  }
  return all;
}

Ritual decode_ritual(const store::Content& content, const std::string& id) {
  static const std::vector<std::string> keys = {"schema",  "id",       "rule",  "months", "times",
                                                "minutes", "catch_up", "grace", "early",  "run"};
  std::vector<Problem> problems;
  const yaml::Fields in(content.node, content.file, "", problems);
  in.only(keys);
  store::check_content_schema(in, "rcw/content.ritual/1");
  Ritual out{.id = id};
  out.rule = in.text("rule").value_or("");
  out.months = numbers(
      in, "months", [](const auto& text) { return whole_number(text, 1, kMostMonths); },
      reason("is not a whole number from {} to {}", 1, kMostMonths));
  in.require("times");
  out.seconds = numbers(
      in, "times", [](const auto& text) { return time::parse_time_of_day(text); },
      reason("is not a time of day"));
  out.minutes = number(in, "minutes", 240);
  const std::string catch_up = in.one_of("catch_up", catch_up_names()).value_or("latest");
  out.catch_up = static_cast<CatchUp>(text::choose("catch_up", catch_up, catch_up_names()));
  out.grace = number(in, "grace", kMostDays);
  out.early = number(in, "early", kMostDays);
  out.run = in.text("run").value_or("");
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return out;
}

}  // namespace

Ritual read_ritual(const store::ContentShelf& shelf, const std::string& id) {
  const auto content = shelf.find(kFolder, id);
  if (content) return decode_ritual(*content, id);
  const auto known = shelf.ids(kFolder);
  text::choose("ritual", id, known);
  return {};
}

}  // namespace rcw::checkin
