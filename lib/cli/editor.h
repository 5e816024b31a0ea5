// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"

namespace rcw::cli {

// Opens a file in the user's editor and comes back when it is closed: $VISUAL, else $EDITOR, else `editor`
// of config.yaml, else vi; words behind the first are options of the editor. Throws Error(usage) when
// --no-input was said, or when nobody named an editor and there is no terminal; Error(system) when the
// editor is not there or ends with a status that is not 0. What it saved by then is in the file.
void edit_file(Context& context, const std::string& path);

// The options that keep an editor from leaving copies of a private file behind: swap, backup, undo and
// history files. `command` is what the user calls it, "/usr/bin/vim -u NONE".
std::vector<std::string> tidy_options(const std::string& command);

}  // namespace rcw::cli
