// SPDX-License-Identifier: MIT
#include "lib/reframe/wording.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rcw::reframe {
namespace {

constexpr std::array<std::string_view, 7> kEnds = {".", "!", "?", "…", "。", "！", "？"};
constexpr std::string_view kBlanks = " \t\r\n";

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_upper(c) || is_lower(c); }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

// One line, without blanks around it.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = kBlanks.find(c) != std::string_view::npos;
    if (!blank) line += c;
    if (blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

std::string_view end_of(std::string_view text) {
  const auto* end =
      std::find_if(kEnds.begin(), kEnds.end(), [&](std::string_view mark) { return text.ends_with(mark); });
  return end == kEnds.end() ? std::string_view{} : *end;
}

void drop_ends(std::string& text) {
  const auto blank_or_end = [&] { return text.ends_with(' ') ? std::string_view(" ") : end_of(text); };
  for (auto mark = blank_or_end(); !mark.empty() && mark.size() < text.size(); mark = blank_or_end())
    text.erase(text.size() - mark.size());
}

// In any case, and ended by no further letter. Chinese has no blanks between words.
bool begins_with(std::string_view text, std::string_view words) {
  if (words.empty() || text.size() < words.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (lower(text[i]) != lower(words[i])) return false;
  }
  return text.size() == words.size() || !is_letter(words.back()) || !is_letter(text[words.size()]);
}

// "when you came" where the template says "When {event}".
void drop_lead(std::string& text, const std::vector<std::string>& leads) {
  const std::string* longest = nullptr;
  for (const auto& lead : leads) {
    if (begins_with(text, lead) && (longest == nullptr || lead.size() > longest->size())) longest = &lead;
  }
  if (longest == nullptr) return;
  const auto rest = text.find_first_not_of(' ', longest->size());
  const bool parted = rest > longest->size() || !is_letter(longest->back());  // not the "when" of "when's"
  if (rest != std::string::npos && parted) text.erase(0, rest);
}

void lower_first(std::string& text, const std::vector<std::string>& small) {
  const bool known = std::any_of(small.begin(), small.end(),
                                 [&](const std::string& word) { return begins_with(text, word); });
  if (known) text[0] = lower(text[0]);
}

// True where the next word begins a sentence.
bool at_start(std::string_view text) {
  const auto last = text.find_last_not_of(" \n");
  return last == std::string_view::npos || !end_of(text.substr(0, last + 1)).empty() || text.ends_with('\n');
}

// The place behind the "]]" that closes what was opened before `from`; the end where there is none.
std::size_t behind_close(std::string_view text, std::size_t from) {
  int depth = 1;
  for (std::size_t i = from; i + 1 < text.size(); ++i) {
    const auto two = text.substr(i, 2);
    if (two != "[[" && two != "]]") continue;
    depth += two == "[[" ? 1 : -1;
    if (depth == 0) return i + 2;
    ++i;
  }
  return text.size();
}

struct Slot {
  std::string_view name;
  char how = ' ';  // '!' or '?'
};

Slot slot_of(std::string_view inside) {
  if (inside.ends_with('!') || inside.ends_with('?'))
    return {inside.substr(0, inside.size() - 1), inside.back()};
  return {inside, ' '};
}

class Filler {
 public:
  Filler(const Slots& slots, const Wording& wording) : slots_(slots), wording_(wording) {}

  // False when something was not said; `optional` then stops there.
  bool add(std::string_view text, bool optional, Filled& out) const {
    for (std::size_t i = 0; i < text.size();) {
      if (text.substr(i, 2) == "[[") {
        const std::size_t end = behind_close(text, i + 2);
        add_part(text.substr(i + 2, end - i - 2), out);
        i = end;
      } else if (const auto close = text.find('}', i); text[i] == '{' && close != std::string_view::npos) {
        if (!add_slot(slot_of(text.substr(i + 1, close - i - 1)), optional, out)) return false;
        i = close + 1;
      } else {
        out.text += text[i++];
      }
    }
    return true;
  }

 private:
  // A part is tried on a copy: it is there as a whole or not at all.
  void add_part(std::string_view part, Filled& out) const {
    if (part.ends_with("]]")) part.remove_suffix(2);
    Filled tried = out;
    if (add(part, true, tried)) out = std::move(tried);
  }

  bool add_slot(const Slot& slot, bool optional, Filled& out) const {
    const auto found = slots_.find(slot.name);
    const std::string said = found == slots_.end() ? "" : on_one_line(found->second);
    if (said.empty() && optional) return false;
    if (slot.how == '?') return true;
    if (said.empty()) {
      const auto blank = wording_.blanks.find(slot.name);
      out.text += blank == wording_.blanks.end() ? '[' + std::string(slot.name) + ']' : blank->second;
      out.blanks.emplace_back(slot.name);
    } else {
      out.text +=
          slot.how == '!' ? as_sentence(slot.name, said) : as_part(slot.name, said, at_start(out.text));
    }
    return true;
  }

  std::string as_sentence(std::string_view name, std::string said) const {
    said[0] = upper(said[0]);
    if (!end_of(said).empty()) return said;
    const auto mark = wording_.marks.find(name);
    return said + (mark == wording_.marks.end() ? wording_.stop : mark->second);
  }

  std::string as_part(std::string_view name, std::string said, bool first) const {
    drop_ends(said);
    if (const auto leads = wording_.leads.find(name); leads != wording_.leads.end())
      drop_lead(said, leads->second);
    if (first) {
      said[0] = upper(said[0]);
    } else {
      lower_first(said, wording_.small);
    }
    return said;
  }

  const Slots& slots_;
  const Wording& wording_;
};

}  // namespace

Filled fill(std::string_view text, const Slots& slots, const Wording& wording) {
  Filled out;
  Filler(slots, wording).add(text, false, out);
  return out;
}

}  // namespace rcw::reframe
