// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/config.h"
#include "lib/yaml/fields.h"

namespace rcw::cli {

// `filter:` of config.yaml. Notes in `in` what is wrong.
FilterConfig decode_filter(const yaml::Fields& in);

}  // namespace rcw::cli
