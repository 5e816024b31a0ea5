// SPDX-License-Identifier: MIT
#include "lib/reframe/contraction.h"

#include <algorithm>
#include <array>

namespace rcw::reframe {
namespace {

struct Ending {
  std::string_view written;
  std::string_view means;
};

constexpr std::array kEndings = {Ending{"re", "are"}, Ending{"m", "am"}, Ending{"ve", "have"},
                                 Ending{"ll", "will"}, Ending{"d", "would"}};

constexpr std::array kIrregular = {Ending{"ca", "can"}, Ending{"wo", "will"}, Ending{"sha", "shall"},
                                   Ending{"ai", "is"}};

// Where 's is "is" far more often than it marks a possessor.
constexpr std::array<std::string_view, 13> kWithIs = {"he",   "she", "it",  "that",  "this", "there", "here",
                                                      "what", "who", "how", "where", "when", "why"};

std::optional<Contraction> negated(std::string_view word, std::size_t apostrophe) {
  const std::string_view stem = word.substr(0, apostrophe - 1);
  for (const auto& [written, means] : kIrregular)
    if (stem == written) return Contraction{means, "not", apostrophe - 1};
  return Contraction{stem, "not", apostrophe - 1};
}

}  // namespace

std::optional<Contraction> split_contraction(std::string_view word) {
  if (word == "cannot") return Contraction{"can", "not", 3};
  const std::size_t apostrophe = word.rfind('\'');
  if (apostrophe == std::string_view::npos || apostrophe == 0) return std::nullopt;
  const std::string_view stem = word.substr(0, apostrophe);
  const std::string_view ending = word.substr(apostrophe + 1);
  if (ending == "t" && apostrophe > 1 && stem.back() == 'n') return negated(word, apostrophe);
  if (ending == "s") {
    if (stem == "let") return Contraction{stem, "us", apostrophe};
    const bool is = std::find(kWithIs.begin(), kWithIs.end(), stem) != kWithIs.end();
    return Contraction{stem, is ? std::string_view("is") : word.substr(apostrophe), apostrophe};
  }
  for (const auto& [written, means] : kEndings)
    if (ending == written) return Contraction{stem, means, apostrophe};
  return std::nullopt;
}

}  // namespace rcw::reframe
