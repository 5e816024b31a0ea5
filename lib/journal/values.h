// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lib/store/record.h"

namespace rcw::journal {

// What a record says at a dotted path; empty where it says nothing.
std::string text_at(const store::Record& record, std::string_view path);

// The same as a whole number; nothing where there is none.
std::optional<int> number_at(const store::Record& record, std::string_view path);

}  // namespace rcw::journal
