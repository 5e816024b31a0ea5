// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/ignored.h"

#include <array>
#include <vector>

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/reframe/sentence.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"
#include "lib/yaml/door.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/writer.h"

namespace rcw::tools {
namespace {

namespace layout = store::layout;

constexpr const char* kSchema = "rcw/reframe.ignored/1";
constexpr std::string_view kSuffix = ".yaml";

std::string fingerprint_of(const reframe::Spot& spot) {
  return reframe::fingerprint(spot.finding.rule, spot.sentence);
}

std::optional<io::Dir> find_folder(const std::string& home) {
  const auto root = io::Dir::find_root(home);
  return root ? store::find_folder(*root, layout::kIgnored) : std::nullopt;
}

// Other names are somebody else's.
std::optional<std::string> fingerprint_in(const io::Entry& entry) {
  const std::string_view name = entry.name;
  if (entry.type != io::EntryType::file || !name.ends_with(kSuffix)) return std::nullopt;
  const auto stem = name.substr(0, name.size() - kSuffix.size());
  return reframe::is_fingerprint(stem) ? std::optional<std::string>(stem) : std::nullopt;
}

std::string bytes_for(const std::string& rule) {
  return yaml::document(
      yaml::Node::map({{"schema", yaml::Node::text(kSchema), {}}, {"rule", yaml::Node::text(rule), {}}}));
}

std::string rule_in(const std::string& file, const std::string& bytes) {
  static const std::array<std::string, 2> keys = {"schema", "rule"};
  const yaml::Node node = yaml::parse(file, bytes);
  std::vector<Problem> problems;
  const yaml::Fields in(node, file, "", problems);
  in.only(keys);
  if (in.text("schema").value_or(kSchema) != kSchema)
    in.fail("schema", reason("is not {}", kSchema), hint("a newer rcw may be able to read this file"));
  in.require("rule");
  const std::string rule = in.text("rule").value_or("");
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return rule;
}

}  // namespace

bool Ignored::holds(const reframe::Spot& spot) {
  return !names().empty() && names().contains(fingerprint_of(spot));
}

void Ignored::add(const reframe::Spot& spot) { added_.emplace(fingerprint_of(spot), spot.finding.rule); }

std::size_t Ignored::keep() {
  if (added_.empty()) return 0;
  const io::Dir root = io::Dir::make_root(home_);
  const io::Dir folder = store::make_folder(root, layout::kIgnored);
  const auto scratch = [&] { return root.make(layout::kPrivate).make(layout::kScratch); };
  std::size_t fresh = 0;
  for (const auto& [print, rule] : added_) {
    const auto done = io::publish(folder, print + std::string(kSuffix), bytes_for(rule), scratch);
    fresh += static_cast<std::size_t>(done == io::Published::created);
  }
  folder.sync();
  return fresh;
}

std::map<std::string, std::string> Ignored::all() const {
  std::map<std::string, std::string> rules;
  const auto folder = find_folder(home_);
  if (!folder) return rules;
  for (const auto& entry : folder->list()) {
    const auto print = fingerprint_in(entry);
    const auto bytes = print ? io::find_file(*folder, entry.name, yaml::kMaxBytes) : std::nullopt;
    if (bytes) rules.emplace(*print, rule_in(folder->path_of(entry.name), *bytes));
  }
  return rules;
}

const std::set<std::string, std::less<>>& Ignored::names() {
  if (names_) return *names_;
  names_.emplace();
  if (const auto folder = find_folder(home_)) {
    for (const auto& entry : folder->list()) {
      if (auto print = fingerprint_in(entry)) names_->insert(std::move(*print));
    }
  }
  return *names_;
}

}  // namespace rcw::tools
