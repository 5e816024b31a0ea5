// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/io/dir.h"

namespace rcw::store {

// A file of a store by its path below it: "journal/2026/11/2026-11-22T2115-k7m3q9zxvb.yaml".

// False for a path that is absolute, climbs, or has an empty step. Of the files at the top of a store only
// the settings have a place: no command writes anything else there.
bool is_place(const std::string& path);

// "journal/2026/11" and the name in it; the folder of "rcw.yaml" is empty.
std::string folder_of(const std::string& path);
std::string name_of(const std::string& path);

// The folder; find gives nothing where there is none.
std::optional<io::Dir> find_folder(const io::Dir& root, const std::string& folder);
io::Dir make_folder(const io::Dir& root, const std::string& folder);

// The file's bytes; nothing where there is none. Throws as io::find_file does.
std::optional<std::string> find_bytes(const io::Dir& root, const std::string& path);

}  // namespace rcw::store
