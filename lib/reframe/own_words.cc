// SPDX-License-Identifier: MIT
#include "lib/reframe/own_words.h"

#include <algorithm>
#include <map>
#include <set>

#include "lib/text/fold.h"

namespace rcw::reframe {
namespace {

void add(const KeptWord& kept, OwnWord& to) {
  if (to.times == 0) to.first = to.last = kept.day;
  if (kept.day >= to.last) {
    to.word = kept.word;
    to.family = kept.family;
  }
  to.first = std::min(to.first, kept.day);
  to.last = std::max(to.last, kept.day);
  ++to.times;
}

}  // namespace

time::Day monday_of(time::Day day) { return day.plus_days(1 - day.weekday()); }

OwnWords count_words(const std::vector<KeptWord>& kept) {
  std::map<std::string, OwnWord> words;
  std::map<time::Day, std::set<std::string>> weeks;
  OwnWords out;
  for (const KeptWord& one : kept) {
    const std::string key = text::fold(one.word, text::Accents::ignored);
    add(one, words[key]);
    weeks[monday_of(one.day)].insert(key);
    ++out.times;
  }
  for (const auto& [key, word] : words) out.words.push_back(word);
  std::stable_sort(out.words.begin(), out.words.end(),
                   [](const OwnWord& a, const OwnWord& b) { return a.times > b.times; });
  for (const auto& [monday, different] : weeks)
    out.weeks.push_back({monday, static_cast<int>(different.size())});
  return out;
}

}  // namespace rcw::reframe
