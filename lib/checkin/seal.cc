// SPDX-License-Identifier: MIT
#include "lib/checkin/seal.h"

#include <algorithm>

#include "lib/store/digest.h"

namespace rcw::checkin {
namespace {

bool is_low(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// A netstring: what follows can never be read as a part of it.
std::string counted(const std::string& text) { return std::to_string(text.size()) + ':' + text + '\n'; }

}  // namespace

bool is_label(std::string_view text) {
  return !text.empty() && text.size() <= kLongestLabel && is_low(text.front()) &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_low(c) || c == '-'; });
}

std::string as_label(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::string seal_digest(const SealedAnswer& answer) {
  return store::digest("rcw/shared.seal/1\n" + counted(answer.topic) + counted(answer.by) +
                       counted(answer.salt) + counted(answer.text));
}

Seal seal_of(const SealedAnswer& answer) { return {answer.topic, answer.by, seal_digest(answer)}; }

bool opens(const SealedAnswer& answer, const Seal& seal) {
  return answer.topic == seal.topic && answer.by == seal.by && seal_digest(answer) == seal.digest;
}

}  // namespace rcw::checkin
