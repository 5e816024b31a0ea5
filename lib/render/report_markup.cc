// SPDX-License-Identifier: MIT
#include "lib/render/report_markup.h"

#include <algorithm>

#include "lib/journal/claim.h"
#include "lib/render/html.h"
#include "lib/text/sanitize.h"

namespace rcw::render {
namespace {

// U+FFFE and U+FFFF are UTF-8, but no characters of XML.
std::string without_noncharacters(std::string text) {
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  for (const std::string_view bad : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
    for (std::size_t at = 0; (at = text.find(bad, at)) != std::string::npos; at += bad.size())
      text.replace(at, bad.size(), kReplacement);
  }
  return text;
}

}  // namespace

std::string visible(std::string_view text) { return without_noncharacters(text::for_terminal(text)); }

std::string on_page(std::string_view text) { return escaped(visible(text)); }

std::string name_on_page(std::string_view text) { return "<bdi>" + on_page(text) + "</bdi>"; }

double within_share(double share) { return share > 0 ? std::min(share, 1.0) : 0; }

std::string percent_of(double share) { return journal::percent(within_share(share)); }

}  // namespace rcw::render
