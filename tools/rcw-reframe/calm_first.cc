// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/calm_first.h"

#include <charconv>

#include "lib/base/reason.h"
#include "lib/checkin/pause.h"
#include "lib/cli/phrases.h"
#include "lib/reframe/draft_signs.h"
#include "lib/reframe/gate.h"
#include "lib/store/kind_file.h"
#include "lib/store/notice.h"
#include "lib/store/shelf.h"
#include "lib/text/choice.h"
#include "tools/rcw-reframe/brief_asking.h"
#include "tools/rcw-reframe/composer.h"

namespace rcw::tools {
namespace {

constexpr int kSlowestPulse = 30;
constexpr int kFastestPulse = 250;
constexpr std::int64_t kMinute = 60;
constexpr const char* kRule = "reframe.calm-rule";

std::optional<int> number_in(const std::string& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<int> read_beats(const char* option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto beats = number_in(text);
  if (beats && *beats >= kSlowestPulse && *beats <= kFastestPulse) return beats;
  throw usage_error(
      reason("{} is not a number of beats a minute from {} to {}", option, kSlowestPulse, kFastestPulse),
      hint("for example {} 72", option));
}

int threshold(const cli::Phrases& phrases, const char* name) {
  const auto value = number_in(phrases.at(name));
  if (value && *value >= 0 && *value <= kFastestPulse) return *value;
  throw data_error({.file = std::string("content/prompts/") + kRule + ".en.yaml", .field = name},
                   reason("is not a whole number from 0 to {}", kFastestPulse));
}

reframe::CalmRule read_rule(cli::Context& context) {
  const auto phrases = cli::find_phrases(context.content(), kRule, "en");
  return {threshold(phrases, "pulse"), threshold(phrases, "percent"), threshold(phrases, "minutes")};
}

// A pause that is open stands in the tree of rcw-checkin.
std::optional<checkin::Pause> current_pause(cli::Context& context) {
  const time::Day first = context.present().today().plus_days(-checkin::kPauseDays);
  checkin::PauseBook pauses;
  store::Shelf(context.home(), "checkin", store::content_kinds("checkin", context.home()))
      .walk(
          {first, {}}, store::Order::oldest_first,
          [&](const store::Filed& filed) {
            pauses.see(filed.record);
            return true;
          },
          [&](const Error& error) { context.messages.report(error); });
  return checkin::open_pause(pauses.states(), context.present().now);
}

std::string clock_text(const time::Stamp& stamp) { return time::local_text(stamp).substr(11); }

void show(const char* id, const time::Stamp& back, const reframe::CalmRule& rule, cli::Context& context) {
  std::string text = store::read_notice(context.content(), id, context.language());
  text = cli::filled(std::move(text), "{minutes}", std::to_string(rule.minutes));
  context.messages.show(cli::filled(std::move(text), "{return}", clock_text(back)) + '\n');
}

Calm wait(const reframe::CalmRule& rule, cli::Context& context) {
  const std::int64_t now = context.present().now.seconds;
  show("reframe-wait", context.present().zone->at({(now / kMinute + rule.minutes) * kMinute}), rule, context);
  return Calm::wait;
}

Calm wait_for(const checkin::Pause& pause, const reframe::CalmRule& rule, cli::Context& context) {
  show(pause.return_at ? "reframe-pause" : "reframe-pause-open", pause.return_at.value_or(pause.called), rule,
       context);
  return Calm::wait;
}

reframe::DraftSigns signs_in(const std::string& draft, reframe::Linter& linter, cli::Context& context) {
  std::vector<std::string> swearing;
  for (const char* language : {"en", "zh"}) {
    for (auto& word : listed(cli::find_phrases(context.content(), "reframe.swearing", language).at("words")))
      swearing.push_back(std::move(word));
  }
  return reframe::signs_of(draft, linter.lint(draft), swearing);
}

// At a terminal the questions come anyway.
Calm go_on_without_asking(const std::string& draft, reframe::Linter& linter, cli::Context& context) {
  if (signs_in(draft, linter, context).any()) {
    context.messages.note(
        reason("the draft looks as if it was written in haste; waiting may help: rcw-checkin calm"));
  }
  return Calm::go_on;
}

Calm ask_three(const reframe::CalmRule& rule, cli::Context& context) {
  const auto answers =
      ask_briefly(yes_no_form("calm", {"pounding", "can_wait", "good_time"}, context), context);
  if (!answers) return Calm::left;
  const bool hot = reframe::is_hot(
      {yes_no_at(*answers, "pounding"), yes_no_at(*answers, "can_wait"), yes_no_at(*answers, "good_time")});
  return hot ? wait(rule, context) : Calm::go_on;
}

}  // namespace

void add_calm(cli::Options& options, BuilderArgs& args) {
  options.word("--calm", {"yes", "no"}, args.calm, "whether this is a calm moment; nothing is asked then");
  options.value("--pulse", "NUMBER", args.pulse, "your pulse now, in beats a minute");
  options.value("--rest", "NUMBER", args.rest, "and at rest");
  options.flag("--anyway", args.anyway, "go on, whatever speaks for waiting");
}

Calm ask_calm(const BuilderArgs& args, const std::string& draft, reframe::Linter& linter,
              cli::Context& context) {
  const auto pulse = read_beats("--pulse", args.pulse);
  const auto rest = read_beats("--rest", args.rest);
  if (rest && !pulse) throw usage_error(reason("--rest goes with --pulse"));
  if (!args.calm.empty()) text::choose("--calm", args.calm, std::vector<std::string>{"yes", "no"});
  const auto rule = read_rule(context);
  if (args.anyway) return Calm::go_on;
  if (const auto pause = current_pause(context)) return wait_for(*pause, rule, context);
  if (args.calm == "no" || (pulse && reframe::is_high({*pulse, rest}, rule))) return wait(rule, context);
  if (pulse || !args.calm.empty()) return Calm::go_on;
  return context.may_ask() ? ask_three(rule, context) : go_on_without_asking(draft, linter, context);
}

}  // namespace rcw::tools
