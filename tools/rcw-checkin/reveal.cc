// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/reveal.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"

namespace rcw::tools {
namespace {

using checkin::Revealed;
using checkin::Seal;
using checkin::SealedAnswer;

// The name, then the words, each line two blanks in.
std::string as_text(const SealedAnswer& answer) {
  std::string out = answer.by + ":\n";
  std::string_view rest = answer.text;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    out += (end == 0 ? "" : "  ") + std::string(rest.substr(0, end)) + '\n';
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

}  // namespace

Reveal::Reveal(std::string topic, cli::Context& context)
    : context_(context),
      topic_(std::move(topic)),
      sealers_(find_sealers(topic_, context)),
      before_(find_own_revealed(topic_, context)) {}

bool Reveal::prepare() {
  read_seals();
  if (before_) {
    compare_with_before();
  } else if (seals_.size() < checkin::kSealersNeeded) {
    refuse(reason("not both are sealed yet: {} of {}", seals_.size(), checkin::kSealersNeeded),
           hint("'seal {}' lays down an answer; 'seals' says whose are there", topic_));
    return false;
  }
  const Own own = collect_own();
  if (own == Own::usable || before_) return true;
  if (own == Own::none) {
    refuse(reason("this store has sealed no answer for {}", topic_),
           hint("answers are for those who gave one; 'seals' says whose are there"));
  }
  return false;
}

void Reveal::preview() const {
  for (const auto& answer : leaving_) {
    const std::string place = seal_place(topic_, {answer.by, true});
    context_.messages.show(reason("this leaves your private store, as {}:", place) + '\n' + bytes_of(answer));
  }
}

// What is kept of the seals comes first: from then on the other may read these words.
void Reveal::publish_own() {
  if (!before_) {
    Revealed now{.topic = topic_};
    for (const auto& [name, seal] : seals_) now.seals.push_back(seal);
    keep(now, context_);
  }
  for (const auto& answer : leaving_) {
    publish(answer, context_);
    sealers_[answer.by].revealed = true;
  }
}

void Reveal::print(const std::string& format) {
  for (const auto& [name, seal] : seals_) print_one(seal, format);
}

void Reveal::refuse(std::string why, std::string what_to_do) {
  context_.messages.report(Error(Exit::no, Problem{{}, std::move(why), std::move(what_to_do)}));
}

void Reveal::blame(const Seal& seal, bool answer, std::string why, std::string what_to_do) {
  const std::string path = seal_path(topic_, {seal.by, answer}, context_);
  context_.messages.report(data_error({.file = path}, std::move(why), std::move(what_to_do)));
}

void Reveal::read_seals() {
  for (const auto& [name, sealer] : sealers_) {
    if (!sealer.sealed) {
      blame({topic_, name}, true, reason("is an answer without a seal"),
            hint("its words are not shown: nobody can tell whether they were changed"));
      continue;
    }
    try {
      if (auto seal = find_shared_seal(topic_, name, context_)) seals_[name] = std::move(*seal);
    } catch (const Error& error) {
      context_.messages.report(error);
    }
  }
}

// A seal that was changed by somebody who could read the other's words is no seal.
void Reveal::compare_with_before() {
  for (const Seal& then : before_->seals) {
    const auto now = seals_.find(then.by);
    if (now == seals_.end()) {
      blame(then, false, reason("was there when this store revealed its answer"),
            hint("the history of shared/ may have it"));
    } else if (now->second.digest != then.digest) {
      blame(then, false, reason("is not the seal that was there when this store revealed its answer"),
            hint("its words are not shown; the history of shared/ may have the right ones"));
      seals_.erase(now);
    }
  }
  for (const auto& [name, seal] : seals_) {
    if (before_->find(name) == nullptr)
      context_.messages.note(reason("{} sealed after this store had revealed its answer", name));
  }
}

Reveal::Own Reveal::collect_own() {
  Own all = Own::none;
  for (const auto& [name, seal] : seals_) {
    const auto own = find_own(topic_, name, context_);
    if (!own.empty()) all = std::max(all, collect(seal, own));
  }
  return all;
}

Reveal::Own Reveal::collect(const Seal& seal, const std::vector<OwnSealed>& own) {
  const auto same = std::find_if(own.begin(), own.end(),
                                 [&](const OwnSealed& one) { return one.sealed.digest == seal.digest; });
  if (same == own.end()) {
    blame(seal, false, reason("is not the seal that this store made"),
          hint("somebody has changed it; the history of shared/ may have the right one"));
    return Own::wrong;
  }
  if (!checkin::opens(same->sealed.answer, seal)) {
    context_.messages.report(data_error({.file = same->path}, reason("was changed since it was sealed"),
                                        hint("nothing of it is revealed; 'undo' may bring it back")));
    return Own::wrong;
  }
  if (!sealers_[seal.by].revealed) leaving_.push_back(same->sealed.answer);
  return Own::usable;
}

void Reveal::print_one(const Seal& seal, const std::string& format) {
  if (!sealers_[seal.by].revealed) {
    if (format == "text") context_.out.write(seal.by + ": not there yet\n");
    return;
  }
  try {
    const auto answer = find_shared_answer(topic_, seal.by, context_);
    if (!answer || !checkin::opens(*answer, seal)) {
      return blame(seal, true, reason("is not what {} sealed", seal.by),
                   hint("its words are not shown; the history of shared/ may have the right ones"));
    }
    context_.out.write(format == "yaml" ? "---\n" + bytes_of(*answer) : as_text(*answer));
  } catch (const Error& error) {
    context_.messages.report(error);
  }
}

}  // namespace rcw::tools
