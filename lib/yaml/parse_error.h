// SPDX-License-Identifier: MIT
#pragma once

#include <yaml-cpp/exceptions.h>

#include <string>

#include "lib/base/error.h"
#include "lib/yaml/bytes_check.h"

namespace rcw::yaml {

// True when yaml-cpp met the sentinel inside quotes.
bool is_unclosed_quote(const YAML::Exception& error);

// yaml-cpp's complaint in words a person can use, never with content. A tab in the indentation of the
// line is named first: it is behind most complaints that make no sense to the eye.
Error explained(const std::string& file, const Body& body, const YAML::Exception& error);

}  // namespace rcw::yaml
