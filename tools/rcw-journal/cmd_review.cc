// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/formats.h"
#include "lib/cli/names.h"
#include "lib/journal/review_record.h"
#include "lib/render/records.h"
#include "lib/render/review.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/verbs/keep_record.h"
#include "tools/rcw-journal/commands.h"
#include "tools/rcw-journal/course_args.h"
#include "tools/rcw-journal/guesses.h"
#include "tools/rcw-journal/review_data.h"
#include "tools/rcw-journal/review_verify.h"
#include "tools/rcw-journal/review_window.h"

namespace rcw::tools {
namespace {

struct ReviewArgs {
  std::vector<std::string> names = {};
  CourseArgs course = {};
  std::string to = {};
  std::string format = {};
  bool exact = false;
  bool explore = false;
  bool verify = false;
  bool dry_run = false;
};

void check(const ReviewArgs& args) {
  static const std::vector<std::string> pages = {"text", "html"};
  if (!args.to.empty()) text::choose("page", args.to, pages);
  if (!args.to.empty() && !args.format.empty())
    throw usage_error(reason("--to does not go with --format"), hint("--to html is a page of its own"));
  if (!args.format.empty() && !args.verify) render::parse_format(args.format);
  check_course(args.course);
  if (args.verify &&
      (!args.to.empty() || args.explore || args.exact || args.dry_run || args.course.says_days())) {
    throw usage_error(reason("--verify works a stored review out again as it is"),
                      hint("it goes with --window, --with, --format and the ids of reviews"));
  }
  if (!args.names.empty() && !args.verify) {
    throw usage_error(reason("only --verify takes the ids of reviews"),
                      hint("--window ID chooses what is reviewed; 'show ID' prints a review again"));
  }
}

// Of days that are no window's: entries that name no relationship, or those of one.
journal::Course course_of(const CourseArgs& args, cli::Context& context) {
  journal::Course course = read_course(args, context);
  course.with = args.with;
  return course;
}

// Stops where there is nothing to look at.
void check_not_empty(const journal::Diary& diary) {
  if (!diary.lines.empty()) return;
  const int elsewhere = diary.counts.elsewhere;
  throw Error(
      Exit::no,
      Problem{{},
              reason("nothing recorded on these days"),
              elsewhere == 0
                  ? std::string()
                  : hint("entries of these days under another name or none: {}; --with NAME", elsewhere)});
}

// Before the first look somebody who is there is asked what they expect; leaving every question open is fine.
bool ask_memory(const journal::Window& window, ReviewData& data, cli::Context& context) {
  const bool any = std::any_of(data.guesses.begin(), data.guesses.end(),
                               [](const journal::Guess& guess) { return !guess.link; });
  if (!context.may_ask() || any || !data.reviews.empty()) return true;
  store::Filed written;
  const Memory result = seal_memory({}, window, context, written);
  if (result == Memory::written) data.guesses = read_guesses(window, context);
  return result != Memory::left;
}

// A look at unchanged data with the same outcome is the look that is stored already.
std::optional<store::Filed> find_same(const journal::Review& review,
                                      const std::vector<store::Filed>& reviews) {
  for (const auto& filed : reviews) {
    const auto look = journal::find_look(filed.record);
    const bool same = look && look->data == review.look.data && look->early == review.look.early &&
                      look->first == review.look.first && look->last == review.look.last;
    const auto verified = journal::verify(filed.record, review);
    if (same && verified.holds()) return filed;
  }
  return std::nullopt;
}

store::Filed keep(const journal::Review& review, const std::vector<store::Filed>& reviews, bool dry_run,
                  cli::Context& context) {
  if (auto same = find_same(review, reviews)) return std::move(*same);
  const yaml::Node tree = journal::encode(review);
  if (!dry_run) return verbs::keep_record(tree, "the review", "review", context);
  context.messages.note(reason("nothing was written, and this look is not counted"));
  return {.record = store::decode(tree, "the review", context.kinds())};
}

// One's own answers to this look, or else to the one before: they are not lost when the entries change.
std::map<std::string, std::string> own_answers(const store::Filed& kept, std::vector<store::Filed> reviews) {
  std::stable_sort(reviews.begin(), reviews.end(), [](const store::Filed& a, const store::Filed& b) {
    return journal::is_before(a.record.envelope.recorded, b.record.envelope.recorded);
  });
  reviews.push_back(kept);
  std::map<std::string, std::string> own;
  for (const auto& filed : reviews) {
    for (const char* field : {"own.triggers", "own.responses", "own.history"}) {
      if (const std::string* text = filed.record.find_text(field)) own[field] = *text;
    }
  }
  return own;
}

void print(const ReviewArgs& args, const journal::Review& review, const store::Filed& kept,
           const std::vector<store::Filed>& reviews, cli::Context& context) {
  const std::string& id = kept.record.envelope.id;
  if (!args.format.empty() && args.format != "text") {
    const auto format = render::parse_format(args.format);
    const bool place = format == render::Format::ids || format == render::Format::paths;
    if (args.dry_run && place) return;  // what is not kept has neither
    render::RecordPrinter printer(format, false, [&](std::string_view bytes) { context.out.write(bytes); });
    printer.print(kept);
    printer.finish();
    return;
  }
  const auto report = render::review_report(review, {.today = context.present().today(),
                                                     .explore = args.explore,
                                                     .own = own_answers(kept, reviews),
                                                     .id = args.dry_run ? "" : id});
  context.out.write(args.to == "html" ? render::report_html(report)
                                      : render::report_text(report, context.out.columns()));
}

Exit run_review(const ReviewArgs& args, cli::Context& context) {
  check(args);
  const CourseArgs& days = args.course;
  if (args.verify) return verify_reviews({args.names, days.window, days.with, args.format}, context);
  std::optional<FiledWindow> chosen;
  if (!days.says_days()) chosen = choose_review_window(days.window, days.with, context);
  const journal::Window* window = chosen ? &chosen->window : nullptr;
  const journal::Course course =
      window != nullptr ? journal::course_of(*window, context.present().today()) : course_of(days, context);
  ReviewData data = read_review_data(course, window, context);
  check_not_empty(data.diary);
  if (window != nullptr && !args.dry_run && !ask_memory(*window, data, context)) return Exit::cancelled;
  const auto reviews = data.reviews;
  const auto intervals = args.exact ? journal::IntervalOf::exact : journal::IntervalOf::wilson;
  journal::Look look = look_now(course, window, data.diary, context);
  const journal::Review review = make_review(std::move(look), window, std::move(data), intervals, context);
  const store::Filed kept = keep(review, reviews, args.dry_run, context);
  print(args, review, kept, reviews, context);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_review(cli::Options& options) {
  const auto args = std::make_shared<ReviewArgs>();
  options.operands("REVIEW", args->names, "--verify: reviews by id (the last one if not said)");
  add_course(options, "an id, a protocol, running, or last (if not said)", args->course);
  options.value("--to", "PAGE", args->to, "text (if not said), or html: a page to print");
  options.value("--format", "FORMAT", args->format,
                "the record that is kept: yaml, json, jsonl, tsv, ids, paths; text is the report");
  options.flag("--exact", args->exact, "with intervals of shares that are never too short (Clopper-Pearson)");
  options.flag("--explore", args->explore,
               "with every pair of trigger and response, for questions next time");
  options.flag("--verify", args->verify, "work stored reviews out again and name what no longer holds");
  options.flag("--dry-run", args->dry_run, "look without keeping the look");
  return [args](cli::Context& context) { return run_review(*args, context); };
}

}  // namespace rcw::tools
