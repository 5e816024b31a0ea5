// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/journal/guess.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

// What a guess about the whole window is answered with, when it is not asked at a terminal.
struct MemoryAnswers {
  std::string answers = {};            // FILE or -
  std::vector<std::string> sets = {};  // FIELD=VALUE
  std::string draft = {};              // to go on with
};

// Seals and writes a guess about a link. Throws Error(usage) for a category that no entry has (with the
// nearest ones) unless `is_new`, for one guess too many, and for the same one again.
store::Filed seal_link(const std::string& text, bool is_new, const journal::Window& window,
                       cli::Context& context);

// Asks for what somebody remembers of the window, or takes the answers; seals and writes it. Nothing when
// somebody left (a draft is kept) or answered nothing. Throws Error(no) when there is one already.
enum class Memory { written, nothing, left };
Memory seal_memory(const MemoryAnswers& answers, const journal::Window& window, cli::Context& context,
                   store::Filed& written);

}  // namespace rcw::tools
