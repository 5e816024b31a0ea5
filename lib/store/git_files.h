// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

// What `init` writes for git; a file that says anything else is the user's own.
namespace rcw::store {

inline constexpr std::string_view kGitIgnoreBytes =
    "# Locks, drafts and trash of rcw stay on this machine.\n"
    "/.rcw/\n"
    "# What is shared has a git of its own, and never the same remote.\n"
    "/shared/\n";

// Records are one a file and never merged by union, which mixes two people's sentences.
inline constexpr std::string_view kGitAttributesBytes = "*.yaml text eol=lf merge=text\n";

}  // namespace rcw::store
