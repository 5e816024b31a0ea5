// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "lib/render/format.h"
#include "lib/render/review.h"
#include "lib/yaml/json.h"

namespace rcw::render {
namespace {

using journal::CheckedClaim;
using journal::CheckedRecord;
using journal::Verification;
using yaml::Node;

void add(Node& map, const char* key, const std::string& text) {
  if (!text.empty()) map.members.push_back({key, Node::text(text), {}});
}

std::string claim_lines(const CheckedClaim& claim) {
  using Fate = CheckedClaim::Fate;
  const std::string begin = fmt::format("{:7}  {}\n", journal::to_string(claim.fate), claim.id);
  if (claim.fate == Fate::holds) return begin;
  const std::string was = claim.was.empty() ? "" : fmt::format("         was: {}\n", claim.was);
  const std::string now = claim.now.empty() ? "" : fmt::format("         now: {}\n", claim.now);
  if (claim.fate == Fate::changed && claim.was == claim.now)
    return begin + "         the numbers behind the sentence differ\n";
  return begin + was + now;
}

std::string text_of(const Verification& verified, const std::string& review) {
  std::string out;
  for (const auto& record : verified.records) {
    out += fmt::format("{:7}  record {}\n", journal::to_string(record.fate), record.id);
  }
  std::size_t holding = 0;
  for (const auto& claim : verified.claims) {
    holding += claim.fate == CheckedClaim::Fate::holds ? 1 : 0;
    out += claim_lines(claim);
  }
  return out + fmt::format("{}: {} of {} claims hold.\n", review, holding, verified.claims.size());
}

std::string tsv_of(const Verification& verified, const std::string& review) {
  std::string out;
  for (const auto& record : verified.records) {
    out += fmt::format("record\t{}\t{}\t\t\t{}\n", journal::to_string(record.fate), record.id, review);
  }
  for (const auto& claim : verified.claims) {
    out += fmt::format("claim\t{}\t{}\t{}\t{}\t{}\n", journal::to_string(claim.fate), tsv_cell(claim.id),
                       tsv_cell(claim.was), tsv_cell(claim.now), review);
  }
  return out;
}

Node claim_node(const CheckedClaim& claim) {
  Node map = Node::map();
  add(map, "claim", claim.id);
  add(map, "fate", journal::to_string(claim.fate));
  add(map, "was", claim.was);
  add(map, "now", claim.now);
  return map;
}

Node record_node(const CheckedRecord& record) {
  Node map = Node::map();
  add(map, "record", record.id);
  add(map, "fate", journal::to_string(record.fate));
  return map;
}

std::string json_of(const Verification& verified, const std::string& review) {
  std::vector<Node> records;
  std::vector<Node> claims;
  for (const auto& record : verified.records) records.push_back(record_node(record));
  for (const auto& claim : verified.claims) claims.push_back(claim_node(claim));
  Node map = Node::map();
  add(map, "schema", "rcw/journal.verification/1");
  add(map, "review", review);
  map.members.push_back({"holds", Node::token(verified.holds() ? "true" : "false"), {}});
  map.members.push_back({"records", Node::list(std::move(records)), {}});
  map.members.push_back({"claims", Node::list(std::move(claims)), {}});
  return yaml::to_json(map) + '\n';
}

}  // namespace

std::string verification(const Verification& verified, const std::string& review, ListFormat format) {
  if (format == ListFormat::text) return text_of(verified, review);
  return format == ListFormat::tsv ? tsv_of(verified, review) : json_of(verified, review);
}

}  // namespace rcw::render
