// SPDX-License-Identifier: MIT
#include "lib/journal/review_record.h"

#include <fmt/format.h>

#include <utility>

#include "lib/store/id.h"
#include "lib/store/values.h"

namespace rcw::journal {
namespace {

using yaml::Node;

Node whole(int value) { return Node::token(std::to_string(value)); }

// Six places and no more zeros than are needed: 0.36, 0, -0.5.
Node decimal(double value) {
  std::string text = fmt::format("{:.6f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return Node::token(text == "-0" ? "0" : text);
}

Node day_node(time::Day day) { return Node::token(time::to_string(day)); }

// A mapping that is built key by key; what is not there is left out.
class Map {
 public:
  void put(const char* key, Node value) { node_.members.push_back({key, std::move(value), {}}); }
  void put(const char* key, const std::string& text) {
    if (!text.empty()) put(key, Node::text(text));
  }
  void put(const char* key, const std::optional<double>& value) {
    if (value) put(key, decimal(*value));
  }
  void put(const char* key, std::vector<Node> items) {
    if (!items.empty()) put(key, Node::list(std::move(items)));
  }
  Node take() { return std::move(node_); }

 private:
  Node node_ = Node::map();
};

void put_shares(Map& map, const Finding& finding) {
  map.put("count", whole(finding.k));
  map.put("of", whole(finding.n));
  if (!finding.other) return;
  map.put("other_count", whole(finding.other->k));
  map.put("other_of", whole(finding.other->n));
}

void put_interval(Map& map, const std::optional<stats::Interval>& interval, const char* low,
                  const char* high) {
  if (!interval) return;
  map.put(low, decimal(interval->low));
  map.put(high, decimal(interval->high));
}

Node without_late_node(const Finding& finding) {
  Map map;
  put_shares(map, finding);
  put_interval(map, finding.interval, "low", "high");
  map.put("p", finding.p);
  map.put("gate", to_string(finding.gate));
  return map.take();
}

}  // namespace

Node encode(const Compliance& counts) {
  Map map;
  map.put("elapsed", whole(counts.elapsed));
  map.put("days_off", whole(counts.off));
  map.put("eligible", whole(counts.eligible));
  map.put("recorded_days", whole(counts.recorded));
  map.put("same_day", whole(counts.same_day));
  map.put("later", whole(counts.later));
  map.put("backfilled", whole(counts.backfilled));
  map.put("unknown", whole(counts.unknown));
  map.put("looked", whole(counts.looked));
  map.put("entries", whole(counts.entries));
  map.put("elsewhere", whole(counts.elsewhere));
  map.put("unwritten", whole(counts.unwritten));
  return map.take();
}

Node encode(const Claim& claim) {
  const Finding& all = claim.all;
  Map map;
  map.put("claim", claim.id);
  map.put("gate", to_string(all.gate));
  map.put("standing", to_string(claim.standing));
  map.put("text", claim.text);
  put_shares(map, all);
  map.put("estimate", all.estimate);
  put_interval(map, all.interval, "low", "high");
  put_interval(map, claim.bounds, "bound_low", "bound_high");
  map.put("test", all.test);
  map.put("p", all.p);
  map.put("mid_p", all.mid_p);
  map.put("adjusted", all.adjusted);
  map.put("serial", all.serial);
  if (all.comparisons > 0) map.put("comparisons", whole(all.comparisons));
  if (claim.without_late) map.put("without_late", without_late_node(*claim.without_late));
  return map.take();
}

Node encode(const Review& review) {
  const Look& look = review.look;
  Map map;
  map.put("schema", "rcw/journal.review/1");
  map.put("id", std::string(store::kIdLength, 'a'));
  map.put("at", day_node(look.last));
  if (look.at) map.put("recorded", Node::token(time::to_string(*look.at)));
  map.put("with", look.with);
  map.put("window", look.window);
  map.put("first", day_node(look.first));
  map.put("last", day_node(look.last));
  map.put("stage", std::string(look.early ? "counts" : "review"));
  map.put("look", whole(review.plan.look));
  map.put("intervals", std::string(review.plan.intervals == IntervalOf::wilson ? "wilson" : "exact"));
  map.put("recoded", whole(review.recoded));
  map.put("data", look.data);
  map.put("counts", encode(review.diary.counts));
  std::vector<Node> guesses;
  for (const Guess& guess : review.plan.guesses) guesses.push_back(Node::text(guess.id));
  map.put("guesses", std::move(guesses));
  std::vector<Node> claims;
  for (const Claim& claim : review.claims) {
    if (!claim.text.empty()) claims.push_back(encode(claim));
  }
  map.put("claims", std::move(claims));
  std::vector<Node> rests;
  for (const Rest& rest : review.diary.rests_on) rests.push_back(Node::text(rest.id + ' ' + rest.digest));
  map.put("rests_on", std::move(rests));
  return map.take();
}

std::vector<Rest> read_rests_on(const store::Record& record) {
  std::vector<Rest> all;
  for (const auto& rest : words_at(record, "rests_on")) {
    const auto blank = rest.find(' ');
    if (blank != std::string::npos) all.push_back({rest.substr(0, blank), rest.substr(blank + 1)});
  }
  return all;
}

}  // namespace rcw::journal
