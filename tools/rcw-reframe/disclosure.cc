// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/disclosure.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/cli/phrases.h"
#include "lib/store/catalog.h"
#include "lib/store/kind_file.h"
#include "lib/store/record_yaml.h"
#include "lib/store/shelf.h"
#include "lib/yaml/path.h"

namespace rcw::tools {
namespace {

using yaml::Node;

// What came up how often, the first first.
class Counted {
 public:
  void add(const std::string& text) {
    if (text.empty()) return;
    const auto found =
        std::find_if(all_.begin(), all_.end(), [&](const auto& one) { return one.first == text; });
    if (found == all_.end()) {
      all_.emplace_back(text, 1);
    } else {
      ++found->second;
    }
  }
  std::vector<std::string> most_often_first() {
    std::stable_sort(all_.begin(), all_.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::string> texts;
    for (auto& one : all_) texts.push_back(std::move(one.first));
    return texts;
  }

 private:
  std::vector<std::pair<std::string, int>> all_ = {};
};

std::string text_at(const Node& node, std::string_view path) {
  const Node* found = yaml::find_at(node, path);
  return found == nullptr ? "" : found->scalar;
}

// Gathers what records say about the slots.
class Gathering {
 public:
  Gathering(std::string with, cli::Context& context)
      : context_(context),
        kinds_(store::content_kinds("journal", context.home())),
        phrases_(cli::find_phrases(context.content(), "reframe.disclose-text", context.language())),
        only_(std::move(with)) {}

  void take(const cli::Document& document) {
    const store::Record record = store::decode(document.node, document.file, kinds_);
    if (!is_meant(record)) return;
    ids_.push_back(record.envelope.id);
    add(record);
    const Node node = store::encode(record);
    for (const Node* ids : yaml::values_at(node, "rests_on")) {
      for (const Node& one : ids->items) add_stored(one.scalar.substr(0, one.scalar.find(' ')));
    }
  }

  Candidates result() {
    if (withs_.size() > 1) {
      throw usage_error(reason("these records are about {} relationships", withs_.size()),
                        hint("--with NAME takes those about one"));
    }
    Candidates out;
    for (auto& [slot, counted] : slots_) out.by_slot[slot] = counted.most_often_first();
    out.ids = std::move(ids_);
    if (!withs_.empty()) out.with = *withs_.begin();
    return out;
  }

 private:
  // What names nobody may be about anybody.
  bool is_meant(const store::Record& record) const {
    return only_.empty() || record.envelope.with.empty() || record.envelope.with == only_;
  }

  void add(const store::Record& record) {
    if (!record.envelope.with.empty()) withs_.insert(record.envelope.with);
    const Node node = store::encode(record);
    slots_["trigger"].add(trigger_text(node));
    slots_["trigger"].add(text_at(node, "own.triggers"));
    slots_["early"].add(text_at(node, "resonance.text"));
    slots_["early"].add(text_at(node, "own.history"));
    slots_["response"].add(text_at(node, "own.responses"));
    if (const Node* body = node.find("body"); body != nullptr) {
      for (const Node& place : body->items) slots_["body"].add(place_text(place));
    }
    if (const Node* response = node.find("response"); response != nullptr) {
      for (const Node& word : response->items) slots_["response"].add(said("response.", word.scalar));
    }
  }

  std::string said(const std::string& prefix, const std::string& word) const {
    const auto found = phrases_.find(prefix + word);
    return found == phrases_.end() ? word : found->second;
  }

  // What happened, else what its writer calls such moments.
  std::string trigger_text(const Node& node) const {
    const std::string category = text_at(node, "trigger.category");
    if (const std::string text = text_at(node, "trigger.text"); !text.empty() || category.empty())
      return text;
    return cli::filled(phrases_.at("category"), "{category}", category);
  }

  // "tightness in the chest", or what there is of it.
  std::string place_text(const Node& place) const {
    const std::string site = said("site.", text_at(place, "site"));
    const std::string sensation = said("sensation.", text_at(place, "sensation"));
    if (site.empty()) return sensation;
    if (sensation.empty()) return cli::filled(phrases_.at("place-alone"), "{site}", site);
    return cli::filled(cli::filled(phrases_.at("place"), "{site}", site), "{sensation}", sensation);
  }

  const store::Catalog& catalog() {
    if (!shelf_) {
      shelf_.emplace(context_.home(), "journal", kinds_);
      catalog_.emplace(shelf_->slots([&](const Error& error) { context_.messages.report(error); }));
    }
    return *catalog_;
  }

  // What was removed since is not there.
  void add_stored(const std::string& id) {
    const auto slots = catalog().starting_with(id);
    if (slots.empty() || slots.front().id != id) return;
    const auto filed = shelf_->load(slots.front());
    if (filed && is_meant(filed->record)) add(filed->record);
  }

  cli::Context& context_;
  store::Kinds kinds_;
  cli::Phrases phrases_;
  std::string only_;
  std::map<std::string, Counted> slots_ = {};
  std::vector<std::string> ids_ = {};
  std::set<std::string> withs_ = {};
  std::optional<store::Shelf> shelf_ = {};
  std::optional<store::Catalog> catalog_ = {};
};

}  // namespace

Candidates read_candidates(const std::string& file, const std::string& with, cli::Context& context) {
  Gathering gathering(with, context);
  const auto report = [&](const Error& error) { context.messages.report(error); };
  for (const auto& document : cli::read_documents(cli::read_input(file), report)) gathering.take(document);
  return gathering.result();
}

void settle_candidates(const Candidates& candidates, Node& answers) {
  for (const char* slot : kDisclosureSlots) {
    Node* answer = yaml::find_at(answers, slot);
    if (answer == nullptr) continue;
    std::size_t number = 0;
    const std::string& typed = answer->scalar;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc() || end != typed.data() + typed.size()) continue;
    const auto offered = candidates.by_slot.find(slot);
    const std::size_t count = offered == candidates.by_slot.end() ? 0 : offered->second.size();
    if (number < 1 || number > count) {
      throw usage_error(reason("{}: there are {} candidates", slot, count),
                        hint("--candidates lists them; words of your own are welcome too"));
    }
    *answer = Node::text(offered->second[number - 1]);
  }
}

}  // namespace rcw::tools
