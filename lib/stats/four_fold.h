// SPDX-License-Identifier: MIT
#pragma once

namespace rcw::stats {

// A 2 x 2 table of counts, 0 or more: first row a b, second row c d.
struct FourFold {
  int a = 0;
  int b = 0;
  int c = 0;
  int d = 0;
};

}  // namespace rcw::stats
