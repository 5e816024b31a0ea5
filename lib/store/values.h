// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/record.h"

namespace rcw::store {

// What a record says at a dotted path; empty where it says nothing.
std::string text_at(const store::Record& record, std::string_view path);

// The same as a whole number; nothing where there is none.
std::optional<int> number_at(const store::Record& record, std::string_view path);

// The words of a list at the top of a record; none where there is no such list.
std::vector<std::string> words_at(const store::Record& record, std::string_view key);

}  // namespace rcw::store
