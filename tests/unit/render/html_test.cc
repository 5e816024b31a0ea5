// SPDX-License-Identifier: MIT
#include "lib/render/html.h"

#include <gtest/gtest.h>

namespace rcw::render {
namespace {

TEST(Escaped, LeavesNothingThatIsMarkup) {
  EXPECT_EQ(escaped("<a href=\"x\" id='y'>&amp;</a>"),
            "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
  EXPECT_EQ(escaped("说不清"), "说不清");
}

}  // namespace
}  // namespace rcw::render
