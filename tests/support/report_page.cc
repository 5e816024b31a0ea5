// SPDX-License-Identifier: MIT
// report_page - prints a page with everything a report can hold, and much that is hard to show:
// what report_check reads and report_shots looks at.
#include <iostream>

#include "lib/render/report.h"

namespace {

using namespace rcw::render;

const char* const kLong = "在我讲述一天的经历时手机响了，对方低头看了很久，然后说没有听见我刚才说的那些话";

Bar bar(const std::string& label, int k, int n, rcw::stats::Interval interval) {
  return {
      label,
      1.0 * k / n,
      interval,
      {label + ": " + std::to_string(k) + " of " + std::to_string(n) + " recorded events (with its interval)",
       "If your 4 unrecorded events were none or all of this kind, the share would be 27% to 53%.",
       "Without late entries: " + std::to_string(k) + " of " + std::to_string(n - 1) + "."}};
}

Bars responses() {
  return {
      "What came first",
      "Twelve bars, one for each first response, from 0 to 100 percent; withdraw is the longest.",
      {bar("withdraw", 11, 14, {.52, .92}), bar("freeze", 4, 14, {.12, .55}),
       bar("attack", 3, 14, {.08, .48}), bar("说不清", 2, 14, {.04, .40}), bar(kLong, 2, 14, {.04, .40}),
       bar("please <b>&amp; \"quotes\" 'single' </svg></table><script>alert(1)</script>", 1, 14, {.01, .31}),
       bar("המשפט הזה נכתב מימין לשמאל", 1, 14, {.01, .31}),
       bar("turned \xE2\x80\xAEround", 1, 14, {.01, .31}),
       bar("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", 1, 14,
           {.01, .31}),
       bar("while I was telling about the day, the phone came out, and then the conversation went on without "
           "me "
           "for the rest of the evening, as it had the week before and the week before that",
           7, 14, {.27, .73}),
       bar("none", 0, 14, {0, .22}), bar("every time", 14, 14, {.78, 1})}};
}

Table links() {
  return {"Trigger and first response",
          {"Trigger", "withdraw", "freeze", "attack", "please", "说不清", "All"},
          {{"phone during talk", "8", "1", "1", "0", "0", "10"},
           {kLong, "2", "2", "1", "0", "1", "6"},
           {"المقارنة مع الآخرين", "1", "1", "1", "1", "0", "4"},
           {"All", "11", "4", "3", "1", "1", "20"}},
          true};
}

Days days(int count) {
  Days made{
      "Days " + std::to_string(count), "The stretch day by day: entries on most days, two days off.", {}};
  const rcw::time::Day first = *rcw::time::Day::from_ymd(2026, 10, 22);
  for (int i = 0; i < count; ++i)
    made.days.push_back({first.plus_days(i), i % 5 == 3 ? 0 : i % 11 == 7 ? 12 : 1, i % 13 == 5, i % 6 == 4});
  return made;
}

Section compliance() {
  return {"What was written down",
          {Paragraph{
               {"You wrote on 9 of 12 days that count; 2 days were declared off.",
                "11 moments: enough to look at one by one, not to compare. 7 on time, 2 late, 2 backfilled; "
                "half of them within 1 h 20 min, the longest after 3 days."}},
           days(14)}};
}

Report sample() {
  Report report{"Window \"two weeks\", 22 October to 4 November 2026",
                "en",
                {"Two views, neither the truth: what you remember, and what you wrote down.",
                 "Look 2. Nothing here says why anything happened."}};
  report.sections = {
      compliance(),
      {"Shares", {responses()}},
      {"Side by side",
       {links(), Paragraph{{"Not enough to compare triggers: 12 events, 20 needed."}},
        Bars{"",
             "",
             {{"by weekday: Monday", .25, {}, {"Monday: 3 of 12"}},
              {"Tuesday", .5, {}, {"Tuesday: 6 of 12"}}}}}},
      {"Longer stretches", {days(62), days(200)}},
      {"Questions",
       {Table{"", {"", "Then", "Now"}, {{"What did I notice?", "before the first look", "after it"}}},
        Paragraph{{"<script>alert(2)</script> & a \x1b[31m control, a \xEF\xBF\xBE noncharacter"}}}}};
  return report;
}

}  // namespace

int main() {
  std::cout << report_html(sample());
  return std::cout.flush() ? 0 : 4;
}
