// SPDX-License-Identifier: MIT
#include "lib/store/kind.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace rcw::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Kinds kAll(std::vector<Kind>{{.domain = "journal", .name = "note"},
                                   {.domain = "plan", .name = "note", .version = 2},
                                   {.domain = "plan", .name = "pause"}});
const Kinds kNone(std::vector<Kind>{});

TEST(FindKind, WantsDomainAndName) {
  EXPECT_EQ(find_kind(kAll, "journal", "note")->version, 1);
  EXPECT_EQ(find_kind(kAll, "plan", "note")->version, 2);
  EXPECT_EQ(find_kind(kAll, "journal", "pause"), nullptr);
  EXPECT_EQ(find_kind(kAll, "", ""), nullptr);
  EXPECT_EQ(find_kind(kNone, "journal", "note"), nullptr);
}

TEST(KindNames, AreInTheirOrder) {
  EXPECT_THAT(kind_names(kAll), ElementsAre("note", "note", "pause"));
  EXPECT_THAT(kind_names(kNone), IsEmpty());
}

Kind nested() {
  FieldSpec group{.name = "trigger", .type = FieldType::group};
  group.fields = {{.name = "text"}, {.name = "category", .type = FieldType::word}};
  return {.domain = "journal", .name = "moment", .fields = {group, {.name = "text"}}};
}

TEST(FindField, GoesDownDottedPaths) {
  const Kind kind = nested();
  EXPECT_EQ(find_field(kind, "trigger.category")->type, FieldType::word);
  EXPECT_EQ(find_field(kind, "trigger")->type, FieldType::group);
  EXPECT_EQ(find_field(kind, "trigger.") /*nothing behind the dot*/, nullptr);
  EXPECT_EQ(find_field(kind, "trigger.text.more"), nullptr);
  EXPECT_EQ(find_field(kind, ""), nullptr);
}

TEST(FieldPaths, LeaveGroupsOut) {
  EXPECT_THAT(field_paths(nested()), ElementsAre("trigger.text", "trigger.category", "text"));
}

TEST(AllFieldPaths, NameGroupsAndTheEnvelopeOnce) {
  const auto paths = all_field_paths(Kinds(std::vector<Kind>{nested(), nested()}));
  EXPECT_THAT(paths, ::testing::IsSupersetOf({"at", "tags", "trigger", "trigger.text", "text"}));
  EXPECT_EQ(std::count(paths.begin(), paths.end(), "trigger"), 1);
}

TEST(EnvelopeKeys, AreInCanonicalOrder) {
  EXPECT_THAT(envelope_keys(),
              ElementsAre("schema", "id", "at", "zone", "recorded", "mode", "with", "tags", "links"));
}

}  // namespace
}  // namespace rcw::store
