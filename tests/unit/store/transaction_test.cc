// SPDX-License-Identifier: MIT
#include "lib/store/transaction.h"

#include <gmock/gmock.h>

#include "lib/store/digest.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

Transaction some(int changes) {
  Transaction out{.number = 7, .command = "edit", .at = "2026-11-22T21:15:00+01:00"};
  out.state = TransactionState::undone;
  out.next = 9;
  for (int i = 0; i < changes; ++i) {
    Change change{.path = "journal/2026/11/" + std::to_string(i) + ".yaml", .before = digest("x")};
    if (i % 2 == 0) change.after = digest(std::to_string(i));
    out.changes.push_back(change);
  }
  return out;
}

TEST(Transaction, ComesBackAsItWas) {
  for (const int count : {0, 1, 1000, 1001, 3000}) {
    const Transaction before = some(count);
    const Transaction after = parse_transaction("f", to_bytes(before), 7);
    EXPECT_EQ(to_bytes(after), to_bytes(before)) << count;
    EXPECT_EQ(after.changes.size(), count);
    EXPECT_EQ(after.number, 7);
  }
}

TEST(Transaction, ATornOneIsNoticed) {
  const std::string whole = to_bytes(some(3));
  int read = 0;
  for (std::size_t size = 0; size + 5 < whole.size(); ++size) {
    read += test::thrown([&] { parse_transaction("f", whole.substr(0, size), 7); }).empty() ? 1 : 0;
  }
  EXPECT_EQ(read, 0);
}

TEST(Transaction, NoPathLeadsOutOfTheStore) {
  for (const std::string path : {"/etc/passwd", "journal/../../x", "x", "journal//x", "./journal/x", ""}) {
    Transaction bad = some(1);
    bad.changes[0].path = path;
    EXPECT_NE(test::thrown([&] { parse_transaction("f", to_bytes(bad), 7); }), "") << path;
  }
}

TEST(Transaction, Names) {
  EXPECT_EQ(transaction_name(123), "00000123.yaml");
  EXPECT_EQ(parse_transaction_name("00000123.yaml"), 123);
  EXPECT_EQ(parse_transaction_name("123.yaml"), std::nullopt);
  EXPECT_EQ(parse_transaction_name("00000123.yaml~"), std::nullopt);
  EXPECT_EQ(parse_transaction_folder("00000000"), std::nullopt);
}

}  // namespace
}  // namespace rcw::store
