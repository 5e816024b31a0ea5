// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/mending.h"

#include "lib/base/reason.h"
#include "lib/cli/names.h"
#include "lib/cli/phrases.h"
#include "lib/store/kind_file.h"
#include "lib/store/layout.h"
#include "lib/time/phrase.h"

namespace rcw::tools {
namespace {

using yaml::Node;

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60;          // minutes
constexpr std::int64_t kDay = 24 * 60;      // minutes
constexpr std::int64_t kLongest = 1000000;  // minutes that a record may hold, almost two years
constexpr const char* kJournal = "journal";

store::Envelope find_hurt(const std::string& about, cli::Context& context) {
  const auto kinds = store::content_kinds(kJournal, context.home());
  const store::Shelf shelf(context.home(), store::layout::trees(kJournal), kinds);
  const auto found = cli::Finder(shelf, kinds, context).find(about);
  const store::Envelope& envelope = found.front().record.envelope;
  if (envelope.schema.kind == "setback" || envelope.schema.kind == "activation") return envelope;
  throw usage_error(reason("--about: {} is of the kind {}", envelope.id, envelope.schema.kind),
                    hint("it takes a setback or an activation of the journal"));
}

time::Stamp read_said(const std::string& text, cli::Context& context) {
  const auto reading = time::read_phrase(text, context.present());
  if (!reading.moment)
    throw usage_error(reason("--said wants a time of day"), hint("for example --said now"));
  return *reading.moment;
}

}  // namespace

Mending find_mending(const std::string& about, const std::string& said, cli::Context& context) {
  Mending out;
  if (!said.empty()) out.said = read_said(said, context);
  if (about.empty()) return out;
  const store::Envelope hurt = find_hurt(about, context);
  out.links.items.push_back(
      Node::map({{"id", Node::text(hurt.id), {}}, {"role", Node::text("repairs"), {}}}));
  const auto from = time::instant_of(hurt.at);
  const auto to = out.said ? time::instant_of(*out.said) : std::nullopt;
  if (!from || !to) return out;
  if (*to < *from) {
    throw usage_error(reason("--said is before what the words mend"),
                      hint("that was {}", time::local_text(hurt.at)));
  }
  const std::int64_t minutes = (to->seconds - from->seconds) / kMinute;
  if (minutes <= kLongest) out.minutes = minutes;
  return out;
}

std::string spoken_minutes(std::int64_t minutes, cli::Context& context) {
  const auto phrases = cli::find_phrases(context.content(), "reframe.repair-text", context.language());
  const auto said = [&](const char* unit, std::int64_t count) {
    return cli::filled(phrases.at(unit), "{n}", std::to_string(count));
  };
  if (minutes >= 2 * kDay) return said("days", minutes / kDay);
  if (minutes < kHour) return said("minutes", minutes);
  const std::string hours = said("hours", minutes / kHour);
  return minutes % kHour == 0 ? hours : hours + ' ' + said("minutes", minutes % kHour);
}

}  // namespace rcw::tools
