// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "lib/io/dir.h"

namespace rcw::io {

enum class Published { created, exists };

// Puts a whole new file (0600) under a name, or nothing at all: written to a nameless file, synced,
// then linked, so no reader ever sees a part and nothing is ever overwritten (Maildir's rule; no lock).
// The name itself is durable only after dir.sync(). Where the file system has no nameless files the
// bytes go to a file in `scratch()` first. Throws Error(system) with nothing left under the name.
Published publish(const Dir& dir, const std::string& name, std::string_view bytes,
                  const std::function<Dir()>& scratch);

}  // namespace rcw::io
