// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/yaml/fields.h"

namespace rcw::store {

// Notes it when a content file does not say that it is what it is read as, such as rcw/content.notice/1.
void check_content_schema(const yaml::Fields& in, const std::string& wanted);

}  // namespace rcw::store
