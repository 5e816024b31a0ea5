// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/store/content.h"

namespace rcw::store {

// The words of a notice (schema rcw/content.notice/1, rcw-content(5)) in a language, or in English where
// that language does not have it; empty when there is no such notice. Lines are as they stand in the file.
// Throws Error(bad_data) with all that is wrong with a file of the user's.
std::string read_notice(const ContentShelf& shelf, const std::string& id, const std::string& language);

}  // namespace rcw::store
