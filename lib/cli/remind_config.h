// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/config.h"
#include "lib/yaml/fields.h"

namespace rcw::cli {

// `remind:` of config.yaml. Notes in `in` what is wrong.
RemindConfig decode_remind(const yaml::Fields& in);

// `command:`, a program and its arguments, such as ["/usr/bin/logger", "-t", "me"]; empty where there is
// none.
std::vector<std::string> decode_command(const yaml::Fields& in);

// "4h" as seconds: a minute or more, in minutes, hours, days or weeks. Nothing when it is anything else.
std::optional<std::int64_t> read_every(const std::string& text);

}  // namespace rcw::cli
