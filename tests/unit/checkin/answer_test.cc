// SPDX-License-Identifier: MIT
#include "lib/checkin/answer.h"

#include <gmock/gmock.h>

#include "lib/store/id.h"
#include "lib/store/record_yaml.h"

namespace rcw::checkin {
namespace {

Answer answer(Act act, const char* at) {
  return {.subject = "k7m3q9zxvb",
          .occurrence = *parse_occurrence("2026-11-22T21:30:00"),
          .act = act,
          .at = *time::parse_stamp(at),
          .zone = "Europe/Berlin"};
}

TEST(Answer, TheSameOnTwoMachinesIsTheSameBytes) {
  const auto one = to_record(answer(Act::done, "2026-11-22T21:30:00+01:00"));
  const auto other = to_record(answer(Act::done, "2026-11-22T21:30:00+01:00"));
  EXPECT_EQ(store::to_bytes(one, "a"), store::to_bytes(other, "b"));
  EXPECT_TRUE(store::is_id(one.envelope.id));
  EXPECT_EQ(one.envelope.recorded, std::nullopt) << "when it was written would differ";
}

TEST(Answer, AnotherActSubjectOrTimeIsAnotherFile) {
  const Answer done = answer(Act::done, "2026-11-22T21:30:00+01:00");
  Answer other = done;
  other.act = Act::skip;
  EXPECT_NE(answer_id(done), answer_id(other));
  other = done;
  other.subject = "k7m3q9zxvc";
  EXPECT_NE(answer_id(done), answer_id(other));
  other = done;
  other.occurrence.second += 60;
  EXPECT_NE(answer_id(done), answer_id(other));
  EXPECT_NE(answer_id(answer(Act::snooze, "2026-11-22T22:30:00+01:00")),
            answer_id(answer(Act::snooze, "2026-11-22T23:30:00+01:00")));
}

TEST(Answer, TheIdOfWhatClosesDoesNotDependOnTheOffset) {
  EXPECT_EQ(answer_id(answer(Act::done, "2026-11-22T21:30:00+01:00")),
            answer_id(answer(Act::done, "2026-11-22T21:30:00+02:00")));
}

TEST(Answer, IsReadBack) {
  for (const Act act : {Act::done, Act::skip, Act::snooze}) {
    const Answer said = answer(act, "2026-11-22T22:30:00+01:00");
    const auto read = find_answer(to_record(said));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->subject, said.subject);
    EXPECT_EQ(read->occurrence, said.occurrence);
    EXPECT_EQ(read->act, said.act);
    EXPECT_EQ(read->at, said.at);
  }
}

TEST(Answer, OtherRecordsAndBrokenOnesAreNone) {
  auto record = to_record(answer(Act::done, "2026-11-22T21:30:00+01:00"));
  record.envelope.schema.kind = "pause";
  EXPECT_EQ(find_answer(record), std::nullopt);
  record = to_record(answer(Act::done, "2026-11-22T21:30:00+01:00"));
  record.fields.at(1).value.scalar = "yesterday";
  EXPECT_EQ(find_answer(record), std::nullopt);
}

}  // namespace
}  // namespace rcw::checkin
