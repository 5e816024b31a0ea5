// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "lib/io/dir.h"

namespace rcw::io {

enum class Published { created, exists };

// Whether bytes must be on the disk when a function returns. `lazy` is for what may be lost with the power.
enum class Sync { now, lazy };

// Puts a whole new file (0600) under a name, or nothing at all: written to a nameless file, synced,
// then linked, so no reader ever sees a part and nothing is ever overwritten (Maildir's rule; no lock).
// The name itself is durable only after dir.sync(). Where the file system has no nameless files the
// bytes go to a file in `scratch()` first. Throws Error(system) with nothing left under the name.
Published publish(const Dir& dir, const std::string& name, std::string_view bytes,
                  const std::function<Dir()>& scratch, Sync sync = Sync::now);

// Puts a whole file (0600) in the place of one, or under a new name: written to a file in `scratch`, synced,
// then renamed, so a reader sees the old bytes or the new ones. Durable only after dir.sync(). Throws
// Error(system) with the old file as it was.
void replace(const Dir& dir, const std::string& name, std::string_view bytes, const Dir& scratch);

// Gives a file a second name elsewhere. False where the system has no such thing, where the name is taken
// or where there is no file.
bool link(const Dir& dir, const std::string& name, const Dir& to, const std::string& new_name) noexcept;

// Takes a name away; one that is not there is no error. Durable only after dir.sync().
void remove(const Dir& dir, const std::string& name);

}  // namespace rcw::io
