// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::store {

// One file that a command changed: its path below the store, and the digests of what was and is there.
// Nothing stands for no file.
struct Change {
  std::string path = {};
  std::optional<std::string> before = {};
  std::optional<std::string> after = {};
};

// undoing and redoing are what a program leaves that was stopped in the middle.
enum class TransactionState { done, undone, undoing, redoing };

// What one command changed, as undo reads it (.rcw/txn/00000123.yaml). Never holds anybody's words.
struct Transaction {
  int number = 0;
  std::string command = {};  // "edit"
  std::string at = {};       // when it was done
  TransactionState state = TransactionState::done;
  int next = 0;  // unless done: the number that the first command after its undo will have
  std::vector<Change> changes = {};
};

std::string transaction_name(int number);
std::optional<int> parse_transaction_name(std::string_view name);
// The folder of its bytes in the trash: "00000123".
std::string transaction_folder(int number);
std::optional<int> parse_transaction_folder(std::string_view name);

std::string to_bytes(const Transaction& transaction);
// Throws Error(bad_data) for one that is torn or was changed by hand.
Transaction parse_transaction(const std::string& file, std::string_view bytes, int number);

// The name of each change's bytes in the trash: that of its file, or with a number where two have one name.
std::vector<std::string> kept_names(const std::vector<Change>& changes);

}  // namespace rcw::store
