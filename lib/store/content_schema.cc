// SPDX-License-Identifier: MIT
#include "lib/store/content_schema.h"

#include "lib/base/reason.h"

namespace rcw::store {

void check_content_schema(const yaml::Fields& in, const std::string& wanted) {
  if (in.require("schema") == nullptr) return;
  if (const auto schema = in.text("schema"); schema && *schema != wanted) {
    in.fail("schema", reason("is not {}", wanted));
  }
}

}  // namespace rcw::store
