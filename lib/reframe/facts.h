// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rcw::reframe {

// The facts of a draft that a rewording keeps: its numbers, its times ("tonight", of a list), and its names,
// which are words with a capital letter inside a sentence. Each once, as it stands there.
std::vector<std::string> facts_of(std::string_view text, const std::vector<std::string>& times);

// Those of a draft that another text does not have.
std::vector<std::string> lost_facts(std::string_view draft, std::string_view text,
                                    const std::vector<std::string>& times);

// Words of a text that stand in none of its sources: there must be none. Each once.
std::vector<std::string> added_words(std::string_view text, const std::vector<std::string>& sources);

}  // namespace rcw::reframe
