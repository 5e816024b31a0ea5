// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "lib/base/error.h"

namespace rcw::checkin {

// What is wrong with a rule: bad data where it stands in a file, else wrong use. For this room alone.
inline Error refused(const Where& where, std::string reason, std::string hint) {
  return {where.file.empty() ? Exit::usage : Exit::bad_data,
          Problem{where, std::move(reason), std::move(hint)}};
}

}  // namespace rcw::checkin
