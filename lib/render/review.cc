// SPDX-License-Identifier: MIT
#include "lib/render/review.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lib/render/review_tables.h"
#include "lib/render/status.h"

namespace rcw::render {
namespace {

using journal::Claim;
using journal::counted;
using journal::Gate;
using journal::Review;
using journal::Standing;
using journal::Topic;

using Lines = std::vector<std::string>;

std::string days_of(const Review& review) {
  return fmt::format("{} to {}", time::to_string(review.look.first), time::to_string(review.look.last));
}

std::string title_of(const Review& review) {
  const std::string with = review.look.with.empty() ? "" : fmt::format(", {}", review.look.with);
  if (!review.window) return fmt::format("Review of {}{}", days_of(review), with);
  return fmt::format("Review of the {} window {}, {}{}", review.window->protocol, review.window->id,
                     days_of(review), with);
}

// Which look this is, and so what it may say.
std::string look_line(const Review& review) {
  if (review.plan.early) {
    return fmt::format("Counts so far. Shares, comparisons and guesses wait for {}, the day that was fixed.",
                       time::to_string(review.window->review_day()));
  }
  const std::string look = fmt::format("Look {}", review.plan.look);
  if (!review.window) {
    return look +
           ". No day was fixed before these days began: what is tested here is exploratory, a question for a"
           " window.";
  }
  if (!review.window->opened_beforehand()) {
    return look + ". This window was opened after its days had begun: what is tested here is exploratory.";
  }
  if (review.plan.standing == Standing::planned) {
    return fmt::format("{}, on the day that was fixed ({}) or later.", look,
                       time::to_string(review.window->review_day()));
  }
  return look + ": the entries changed after the first look, so everything that is tested is exploratory.";
}

Lines head_of(const Review& review, const ReviewView& view) {
  Lines head;
  const std::string kind = journal::kind_sentence(review);
  if (!kind.empty()) head.push_back(kind);
  head.push_back(look_line(review));
  if (!view.id.empty()) head.push_back(fmt::format("Kept as {}.", view.id));
  if (review.window) {
    for (const auto& extension : review.window->extensions) {
      head.push_back(fmt::format("Made longer by {} on {}, before any review.",
                                 counted(extension.days, "day", "days"), time::to_string(extension.on)));
    }
  }
  return head;
}

void add_split(const std::string& text, Lines& lines) {
  std::size_t begin = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
}

// The limits of a way of keeping a journal (CREMAS: design, frequency, limits).
std::string how_kept(const std::string& protocol) {
  if (protocol == "awareness")
    return "Kept evening by evening, by the same questions: what a day held before is memory.";
  return "Kept moment by moment, when something happened: what was not noticed is not here.";
}

// Puts a review into sections.
class Sections {
 public:
  Sections(const Review& review, const ReviewView& view) : review_(review), view_(view) {}

  std::vector<Section> all() {
    if (!review_.plan.early) raw();
    kept();
    counts();
    shares();
    if (!review_.plan.early) {
      links();
      order();
      trend();
      guesses();
      questions();
      not_enough();
    }
    return std::move(sections_);
  }

 private:
  Section& open(const char* title) {
    sections_.push_back({.title = title});
    return sections_.back();
  }

  static void say(Section& section, Lines lines) {
    if (!lines.empty()) section.blocks.emplace_back(Paragraph{std::move(lines)});
  }

  std::vector<const Claim*> claims(Topic topic) const {
    std::vector<const Claim*> out;
    for (const Claim& claim : review_.claims) {
      if (claim.topic == topic && !claim.text.empty()) out.push_back(&claim);
    }
    return out;
  }

  const Claim* claim(const std::string& id) const {
    const auto found = std::find_if(review_.claims.begin(), review_.claims.end(),
                                    [&](const Claim& one) { return one.id == id && !one.text.empty(); });
    return found == review_.claims.end() ? nullptr : &*found;
  }

  // The sentence of a claim with everything that belongs to it.
  Lines words(const Claim& one) const {
    Lines lines = {one.text};
    for (const auto& more : {journal::bounds_text(one), journal::without_late_text(one, review_.late)}) {
      if (!more.empty()) lines.push_back(more);
    }
    if (one.all.mid_p) {
      lines.push_back(fmt::format("Beside it, mid-{}: less strict, and no ground for a claim.",
                                  journal::p_text(*one.all.mid_p)));
    }
    if (one.id == "process.near-miss") {
      lines.emplace_back("A larger share can also mean that fewer moments were written down.");
    }
    return lines;
  }

  void raw() {
    Section& section = open("What you wrote, in order");
    section.blocks.emplace_back(day_strip(review_));
    section.blocks.emplace_back(raw_lines(review_));
    if (review_.diary.parts > 0) {
      say(section, {fmt::format("{} on from an earlier moment and {} counted with it, as one episode.",
                                counted(review_.diary.parts, "moment goes", "moments go"),
                                review_.diary.parts == 1 ? "is" : "are")});
    }
  }

  void kept() {
    Lines lines;
    const Status status{review_.window, review_.diary.course, review_.diary.counts};
    add_split(statuses({status}, view_.today, ListFormat::text), lines);
    lines.erase(lines.begin());
    if (review_.window) lines.push_back(how_kept(review_.window->protocol));
    if (review_.late > 0 && !review_.plan.early) {
      lines.push_back(
          fmt::format("{} written late (the days above count by their first entry); what changes by 5 points "
                      "or more without them is said.",
                      counted(review_.late, "entry was", "entries were")));
    }
    if (review_.diary.on_days_off > 0) {
      lines.push_back(fmt::format("{} on days off: there, and not counted here.",
                                  counted(review_.diary.on_days_off, "entry is", "entries are")));
    }
    if (review_.recoded > 0) {
      lines.push_back(fmt::format("Trigger categories got other names {} since the first day.",
                                  counted(review_.recoded, "time", "times")));
    }
    say(open("How it was kept"), std::move(lines));
  }

  void counts() {
    Lines parts;
    for (const Claim* one : claims(Topic::count))
      parts.push_back(fmt::format("{} {}", one->subject, one->all.k));
    say(open("Counts"), {fmt::format("{}.", fmt::join(parts, ", "))});
  }

  Bar bar(const Claim& one) const {
    Bar out{.label = one.subject, .interval = one.all.interval, .words = words(one)};
    out.share = one.all.n == 0 ? 0 : 1.0 * one.all.k / one.all.n;
    return out;
  }

  void bars(Section& section, Topic topic, const char* title, const char* description) const {
    Bars out{.title = title, .description = description};
    Lines lines;
    for (const Claim* one : claims(topic)) {
      // A picture of a share is a share: below its gate there is the count alone.
      if (one->all.interval) {
        out.bars.push_back(bar(*one));
      } else if (topic != Topic::trigger || one->all.test.empty()) {
        for (auto& line : words(*one)) lines.push_back(std::move(line));
      }
    }
    if (out.bars.empty() && !lines.empty()) lines.insert(lines.begin(), title);
    if (!out.bars.empty()) section.blocks.emplace_back(std::move(out));
    say(section, std::move(lines));
  }

  // How many there are at the least was said with how it was kept.
  std::string unwritten_line() const {
    const auto& counts = review_.diary.counts;
    if (counts.unwritten > 0)
      return "Each share is followed by what it could be with those that were not written down.";
    if (counts.asked > 0) return "None of your answers says that a moment was not written down.";
    return "How many moments were not written down is not known: no day has an answer about it.";
  }

  void shares() {
    Section& section = open(review_.plan.early              ? "Of these"
                            : review_.diary.moments.empty() ? "Shares, one row a day"
                                                            : "Shares, one row a moment");
    if (!review_.diary.moments.empty()) say(section, {unwritten_line()});
    bars(section, Topic::trigger, "Triggers", "How often each kind of trigger was written down.");
    bars(section, Topic::response, "The first response of each moment",
         "How often each response came first.");
    bars(section, Topic::calm, "What calmed, and what was named", "How often this was part of a moment.");
    bars(section, Topic::body, "In the body", "How often each place was named; a moment may name several.");
    bars(section, Topic::process, "What was caught, mended or eased", "How often it went another way.");
    bars(section, Topic::evening, "Evenings", "On how many evenings each was there.");
    for (const Topic topic : {Topic::rating, Topic::rate}) {
      for (const Claim* one : claims(topic)) say(section, words(*one));
    }
    if (section.blocks.empty()) sections_.pop_back();
  }

  void links() {
    auto found = claims(Topic::link);
    std::erase_if(found,
                  [](const Claim* one) { return one->id != "overall" && !one->id.starts_with("link."); });
    Table table = link_table(review_);
    if (table.rows.empty() && found.empty()) return;
    Section& section = open("Triggers and responses");
    if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
    Lines lines;
    for (const Claim* one : found) {
      for (auto& line : words(*one)) lines.push_back(std::move(line));
    }
    say(section, std::move(lines));
    if (!view_.explore) return;
    Table explored = explored_table(review_);
    if (explored.rows.empty())
      return say(section, {fmt::format("No pairs to explore: they take {} events.", journal::kLinkEvents)});
    section.blocks.emplace_back(std::move(explored));
  }

  void order() {
    const auto found = claims(Topic::order);
    if (found.empty()) return;
    Section& section = open("One after the other");
    Table table = step_table(review_);
    if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
    for (const Claim* one : found) say(section, words(*one));
  }

  void trend() {
    Lines lines;
    for (const Claim* one : claims(Topic::trend)) {
      if (one->id == "trend.none") continue;
      for (auto& line : words(*one)) lines.push_back(std::move(line));
    }
    if (!lines.empty()) say(open("Over time"), std::move(lines));
  }

  bool was_changed(const Claim& one) const {
    const auto& later = review_.plan.later;
    return std::any_of(later.begin(), later.end(), [&](const journal::Guess& guess) {
      return guess.link && !guess.intact && journal::to_string(*guess.link) == one.subject;
    });
  }

  void guesses() {
    Lines links;
    for (const Claim* one : claims(Topic::link)) {
      if (one->id == "overall" || one->id.starts_with("link.")) continue;
      const bool planned = one->standing == Standing::planned;
      links.push_back(fmt::format("{}: {}.", one->subject,
                                  planned ? journal::to_string(journal::verdict(*one)) : "exploratory"));
      if (was_changed(*one)) links.emplace_back("It was changed after it was sealed.");
      for (auto& line : words(*one)) links.push_back(std::move(line));
    }
    Lines memory;
    for (const Claim* one : claims(Topic::memory)) memory.push_back(one->text);
    if (links.empty() && memory.empty()) return;
    Section& section = open("What you guessed, and what you wrote");
    say(section, std::move(links));
    if (memory.empty()) return;
    memory.insert(memory.begin(), "Memory and record are two views, neither the truth.");
    say(section, std::move(memory));
  }

  void answers(const char* own, Lines& lines) const {
    const auto found = view_.own.find(own);
    if (found != view_.own.end()) return lines.push_back("You wrote: " + found->second);
    if (!view_.id.empty())
      lines.push_back(fmt::format("Your own answer ({}): rcw-journal edit --ask {}", own, view_.id));
  }

  void own_words() {
    Lines lines;
    answers("own", lines);
    say(open("In your own words"), std::move(lines));
  }

  // The three questions of article 001, stage one, answered by counts alone.
  void questions() {
    if (review_.diary.moments.empty()) return own_words();
    Section& section = open("Three questions to the record");
    Lines triggers = {"Are there kinds of moments that come back?"};
    if (const Claim* most = claim("most.trigger")) triggers.push_back(most->text);
    answers("own.triggers", triggers);
    say(section, std::move(triggers));

    Lines responses = {"Do you recognise yourself in what you did? Beside it, what the article lists:"};
    for (const Claim* one : claims(Topic::expected)) responses.push_back(one->text);
    responses.emplace_back(
        "Counts of what was written down, and no more; attack is listed for two styles, so it says"
        " little, and nothing here says what you are.");
    answers("own.responses", responses);
    say(section, std::move(responses));

    Lines history = {"Does any of it remind you of earlier times?"};
    for (const Claim* one : claims(Topic::resonance)) history.push_back(one->text);
    if (history.size() == 1) history.emplace_back("No moment answered that.");
    answers("own.history", history);
    say(section, std::move(history));
  }

  void not_enough() {
    Lines lines;
    const int moments = static_cast<int>(review_.diary.moments.size());
    const int complete = static_cast<int>(std::count_if(
        review_.diary.moments.begin(), review_.diary.moments.end(),
        [](const journal::Moment& one) { return !one.category.empty() && one.first() != nullptr; }));
    if (moments > 0 && complete < journal::kLinkEvents) {
      lines.push_back(
          fmt::format("Not enough to compare triggers: {}, {} needed. Nothing is wrong with having fewer.",
                      counted(complete, "event", "events"), journal::kLinkEvents));
    }
    if (moments > 0 && moments < journal::kShareEvents) {
      lines.push_back(fmt::format("Not enough for shares: {}, {} needed.",
                                  counted(moments, "event", "events"), journal::kShareEvents));
    }
    if (const Claim* none = claim("trend.none")) lines.push_back(none->text);
    if (!lines.empty()) say(open("Not enough yet"), std::move(lines));
  }

  const Review& review_;
  const ReviewView& view_;
  std::vector<Section> sections_ = {};
};

}  // namespace

Report review_report(const Review& review, const ReviewView& view) {
  return {.title = title_of(review), .head = head_of(review, view), .sections = Sections(review, view).all()};
}

}  // namespace rcw::render
