// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::time {

// What Zone knows of the file system; for this room alone.

// "Europe/Berlin": no path that could leave the folder of zones, no zone with leap seconds.
bool is_zone_name(std::string_view name);
// Whether libc would find rules for that name; it silently takes UTC where it does not.
bool has_zone_file(const std::string& name);
// Every name there is, sorted. Reads some 20 folders: for error messages only.
std::vector<std::string> all_zone_names();

// "Europe/Berlin" from "/usr/share/zoneinfo/Europe/Berlin", or nothing.
std::optional<std::string> zone_in_path(std::string_view path);
// The zone that a link such as /etc/localtime leads to, or nothing.
std::optional<std::string> zone_of_link(const std::string& path);
// The first word of a file such as /etc/timezone, or nothing.
std::optional<std::string> zone_of_file(const std::string& path);

}  // namespace rcw::time
