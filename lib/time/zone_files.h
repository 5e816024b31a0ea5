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
// The TZif file (RFC 8536) where libc looks for that name; empty when there is none. Throws
// Error(system) when it is there and cannot be read.
std::string zone_rules(const std::string& name);
// Every name there is, sorted. Reads some 20 folders: for error messages only.
std::vector<std::string> all_zone_names();

// "Europe/Berlin" from "/usr/share/zoneinfo/Europe/Berlin", or nothing.
std::optional<std::string> zone_in_path(std::string_view path);
// The zone that a link such as /etc/localtime leads to, or nothing.
std::optional<std::string> zone_of_link(const std::string& path);
// The first word of a file such as /etc/timezone, or nothing.
std::optional<std::string> zone_of_file(const std::string& path);

}  // namespace rcw::time
