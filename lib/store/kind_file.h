// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/store/content.h"
#include "lib/store/kind.h"

namespace rcw::store {

// A kind of record from its content file (schema rcw/content.kind/1, rcw-content(5)); the vocabularies it
// names are looked up on the same shelf. Throws Error(bad_data) with all that is wrong with it.
Kind decode_kind(const Content& content, const ContentShelf& shelf);

// The kinds of one domain, built in and in the user's own content; each is read when it is asked for.
Kinds content_kinds(const std::string& domain, const std::string& home);

}  // namespace rcw::store
