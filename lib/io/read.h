// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "lib/io/dir.h"

namespace rcw::io {

// The bytes of a regular file in a directory, without following links. Nothing when there is no such
// file; throws Error(bad_data) for a link, a FIFO or device, or one over `limit` bytes, Error(system)
// when the system refuses. A read error is never taken for the end of the file.
std::optional<std::string> find_file(const Dir& dir, const std::string& name, std::size_t limit);

// A file that the user named: links are followed, pipes (like <(command)) are read to their end.
std::string read_path(const std::string& path, std::size_t limit);

// A whole stream, such as standard input (fd 0), called `name` in errors.
std::string read_stream(int fd, const std::string& name, std::size_t limit);

// The limit for streams and for files of many records: 1 GiB.
inline constexpr std::size_t kStreamLimit = std::size_t{1} << 30U;

}  // namespace rcw::io
