// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/review_verify.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/names.h"
#include "lib/journal/review_record.h"
#include "lib/render/review.h"
#include "lib/store/layout.h"
#include "tools/rcw-journal/review_data.h"
#include "tools/rcw-journal/review_window.h"

namespace rcw::tools {
namespace {

using journal::is_before;
using journal::Look;
using journal::Window;

// The window a stored review is about, as it is now; nothing when the review is of other days.
std::optional<Window> window_of(const Look& look, cli::Context& context) {
  if (look.window.empty()) return std::nullopt;
  return choose_review_window(look.window, "", context).window;
}

// What was there when that look was taken: later looks, and guesses sealed later, had no part in it.
void keep_earlier(const Look& look, ReviewData& data) {
  std::erase_if(data.reviews, [&](const store::Filed& filed) {
    const auto other = journal::find_look(filed.record);
    return other && (other->id == look.id || !is_before(other->at, look.at));
  });
  std::erase_if(data.guesses, [&](const journal::Guess& guess) { return is_before(look.at, guess.sealed); });
}

journal::IntervalOf intervals_of(const store::Record& review) {
  const std::string* word = review.find_text("intervals");
  return word != nullptr && *word == "exact" ? journal::IntervalOf::exact : journal::IntervalOf::wilson;
}

bool verify_one(const store::Filed& filed, render::ListFormat format, cli::Context& context) {
  Look look = *journal::find_look(filed.record);
  const auto window = window_of(look, context);
  journal::Course course;
  if (window) course = journal::course_of(*window, look.last);
  course.first = look.first;
  course.last = look.last;
  course.with = look.with;
  ReviewData data = read_review_data(course, window ? &*window : nullptr, context);
  keep_earlier(look, data);
  const std::string id = look.id;
  const auto again = make_review(std::move(look), window ? &*window : nullptr, std::move(data),
                                 intervals_of(filed.record), context);
  const auto verified = journal::verify(filed.record, again);
  context.out.write(render::verification(verified, id, format));
  return verified.holds();
}

std::vector<store::Filed> named(const std::vector<std::string>& names, cli::Context& context) {
  const store::Shelf shelf(context.home(), store::layout::kJournal, context.kinds());
  cli::Finder finder(shelf, context.kinds(), context);
  std::vector<store::Filed> all;
  for (const auto& name : names) {
    for (auto& filed : finder.find(name)) {
      if (!journal::find_look(filed.record)) {
        throw usage_error(reason("that record is not a review"), hint("'list --kind review' shows them"));
      }
      all.push_back(std::move(filed));
    }
  }
  return all;
}

store::Filed last_of(const VerifyArgs& args, cli::Context& context) {
  auto reviews = read_reviews(choose_review_window(args.window, args.with, context).window, context);
  if (reviews.empty()) {
    throw Error(Exit::no, Problem{{}, reason("this window was not reviewed yet"), hint("'review' does it")});
  }
  const auto last = std::max_element(reviews.begin(), reviews.end(), [](const auto& a, const auto& b) {
    return is_before(a.record.envelope.recorded, b.record.envelope.recorded);
  });
  return std::move(*last);
}

}  // namespace

Exit verify_reviews(const VerifyArgs& args, cli::Context& context) {
  const auto format = render::parse_list_format(args.format.empty() ? "text" : args.format);
  const auto reviews = args.names.empty() ? std::vector{last_of(args, context)} : named(args.names, context);
  bool holds = true;
  for (const auto& filed : reviews) holds = verify_one(filed, format, context) && holds;
  return context.messages.status(holds ? Exit::ok : Exit::no);
}

}  // namespace rcw::tools
