// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace rcw::reframe {

// What a sentence does that is hard to hear, or that helps (in the order of the manual). The codes are those
// of Gottman's four (SPAFF), NVC, EFT and CBT; reframe.md 2.1.
enum class Category {
  criticism,
  generalisation,
  label,
  contempt,
  belligerence,
  domineering,
  defensiveness,
  stonewalling,
  mind_reading,
  should,
  pseudo_feeling,
  demand,
  secondary_emotion,
  vague_request,
  self_criticism,
  repair,
  validation,
  appreciation,
  request,
  never_soften,  // not a finding: a stop, a no, a limit; such a sentence is left alone
};

// Every category's name, in the order of the enumeration: "mind_reading".
inline constexpr std::array<std::string_view, 20> kCategoryNames = {
    "criticism",         "generalisation", "label",          "contempt", "belligerence",   "domineering",
    "defensiveness",     "stonewalling",   "mind_reading",   "should",   "pseudo_feeling", "demand",
    "secondary_emotion", "vague_request",  "self_criticism", "repair",   "validation",     "appreciation",
    "request",           "never_soften"};

constexpr std::string_view name_of(Category category) {
  return kCategoryNames[static_cast<std::size_t>(category)];
}

// Nothing for a name that is none.
std::optional<Category> category_of(std::string_view name);

// repair, validation, appreciation and request: what helps.
constexpr bool helps(Category category) {
  return category >= Category::repair && category <= Category::request;
}

// How much a finding asks for attention. `good` marks what helps.
enum class Level { good, hint, warning, error };

inline constexpr std::array<std::string_view, 4> kLevelNames = {"good", "hint", "warning", "error"};

constexpr std::string_view name_of(Level level) { return kLevelNames[static_cast<std::size_t>(level)]; }

// Nothing for a name that is none.
std::optional<Level> level_of(std::string_view name);

// Whose words they are: a draft of one's own to somebody, a private journal, or what somebody else wrote.
enum class Mode { draft, journal, received };

inline constexpr std::array<std::string_view, 3> kModeNames = {"draft", "journal", "received"};

constexpr std::string_view name_of(Mode mode) { return kModeNames[static_cast<std::size_t>(mode)]; }

std::optional<Mode> mode_of(std::string_view name);

// The schools a rule can rest on. What only one of them would name is a hint.
inline constexpr std::array<std::string_view, 5> kSchoolNames = {"gottman", "nvc", "eft", "cbt", "imago"};

}  // namespace rcw::reframe
