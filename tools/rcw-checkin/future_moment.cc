// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/future_moment.h"

#include "lib/base/reason.h"
#include "lib/time/phrase.h"

namespace rcw::tools {
namespace {

constexpr std::int64_t kHalfADay = 12 * 3600;

// "2h", "20 min": a length of time, which date phrases want a sign before.
bool is_length(const std::string& text) {
  return !text.empty() && text[0] >= '0' && text[0] <= '9' && text.find_first_of("-:") == std::string::npos;
}

[[noreturn]] void refuse_passed(const std::string& option, const time::Present& present) {
  throw usage_error(reason("{} is a time that has passed", option),
                    hint("it is {} now; 'tomorrow 21:35' says tomorrow", time::local_text(present.stamp())));
}

}  // namespace

time::Stamp future_moment(const std::string& option, const std::string& text, cli::Context& context) {
  const auto& present = context.present();
  const auto reading =
      time::read_phrase(is_length(text) ? "+" + text : text, present, time::Direction::future);
  const auto instant = reading.moment ? time::instant_of(*reading.moment) : std::nullopt;
  if (!instant) {
    throw usage_error(reason("{} wants a time, not only a day", option),
                      hint("for example 21:35, 20min, 2h or 'tomorrow 18:00'; m is a month"));
  }
  const bool tomorrow = time::parse_time_of_day(text) && instant->seconds > present.now.seconds + kHalfADay;
  if (*instant <= present.now || tomorrow) refuse_passed(option, present);
  return *reading.moment;
}

}  // namespace rcw::tools
