// SPDX-License-Identifier: MIT
#include "lib/checkin/seal_file.h"

#include <utility>
#include <vector>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/store/digest.h"
#include "lib/yaml/fields.h"

namespace rcw::checkin {
namespace {

using yaml::Fields;
using yaml::Node;

constexpr const char* kSealSchema = "rcw/shared.seal/1";
constexpr const char* kAnswerSchema = "rcw/shared.answer/1";
constexpr std::string_view kSealEnd = ".seal.yaml";
constexpr std::string_view kAnswerEnd = ".answer.yaml";

std::optional<SealName> named(std::string_view file, std::string_view end, bool answer) {
  if (!file.ends_with(end)) return std::nullopt;
  file.remove_suffix(end.size());
  if (!is_label(file)) return std::nullopt;
  return SealName{std::string(file), answer};
}

Node mapping(const std::vector<std::pair<const char*, std::string>>& fields) {
  Node map = Node::map();
  for (const auto& [key, text] : fields) map.members.push_back({key, Node::text(text), {}});
  return map;
}

std::string read(const Fields& in, const char* key) {
  return in.require(key) != nullptr ? in.text(key).value_or("") : "";
}

void check_schema(const Fields& in, const char* schema) {
  const std::string said = read(in, "schema");
  if (said.empty() || said == schema) return;
  in.fail("schema", reason("is not {}", schema), hint("a newer rcw may be able to read this file"));
}

// Somebody who copies a file to another name has changed what it says.
void check_place(const Fields& in, const Seal& place) {
  if (const auto topic = read(in, "topic"); !topic.empty() && topic != place.topic)
    in.fail("topic", reason("is not the name of its folder"));
  if (const auto by = read(in, "by"); !by.empty() && by != place.by)
    in.fail("by", reason("is not the name of its file"));
}

std::string read_digits(const Fields& in, const char* key) {
  std::string digits = read(in, key);
  if (!digits.empty() && !store::is_digest(digits)) in.fail(key, reason("is not {} hexadecimal digits", 64));
  return digits;
}

}  // namespace

std::string seal_name(const SealName& name) {
  return name.by + std::string(name.answer ? kAnswerEnd : kSealEnd);
}

std::optional<SealName> parse_seal_name(std::string_view file) {
  if (auto name = named(file, kSealEnd, false)) return name;
  return named(file, kAnswerEnd, true);
}

Node encode(const Seal& seal) {
  return mapping({{"schema", kSealSchema}, {"topic", seal.topic}, {"by", seal.by}, {"digest", seal.digest}});
}

Node encode(const SealedAnswer& answer) {
  return mapping({{"schema", kAnswerSchema},
                  {"topic", answer.topic},
                  {"by", answer.by},
                  {"salt", answer.salt},
                  {"text", answer.text}});
}

Seal decode_seal(const Node& node, const std::string& file, const Seal& place) {
  static const std::vector<std::string> keys = {"schema", "topic", "by", "digest"};
  std::vector<Problem> problems;
  const Fields in(node, file, "", problems);
  Seal seal = place;
  if (problems.empty()) {
    in.exactly(keys);
    check_schema(in, kSealSchema);
    check_place(in, place);
    seal.digest = read_digits(in, "digest");
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return seal;
}

SealedAnswer decode_answer(const Node& node, const std::string& file, const Seal& place) {
  static const std::vector<std::string> keys = {"schema", "topic", "by", "salt", "text"};
  std::vector<Problem> problems;
  const Fields in(node, file, "", problems);
  SealedAnswer answer{.topic = place.topic, .by = place.by};
  if (problems.empty()) {
    in.exactly(keys);
    check_schema(in, kAnswerSchema);
    check_place(in, place);
    answer.salt = read_digits(in, "salt");
    answer.text = read(in, "text");
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return answer;
}

}  // namespace rcw::checkin
