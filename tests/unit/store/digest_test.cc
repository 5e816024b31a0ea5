// SPDX-License-Identifier: MIT
#include "lib/store/digest.h"

#include <gtest/gtest.h>

namespace rcw::store {
namespace {

TEST(Digest, IsSha256) {
  EXPECT_EQ(digest("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");  // FIPS 180-2, B.1
  EXPECT_TRUE(is_digest(digest("")));
}

TEST(Digest, OthersAreNone) {
  EXPECT_FALSE(is_digest(""));
  EXPECT_FALSE(is_digest(digest("").substr(1)));
  EXPECT_FALSE(is_digest("BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

}  // namespace
}  // namespace rcw::store
