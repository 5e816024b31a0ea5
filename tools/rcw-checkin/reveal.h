// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tools/rcw-checkin/sealed_store.h"

namespace rcw::tools {

// One topic, as it stands in shared/ and in this store, on its way to being revealed. What is wrong with
// somebody's file is reported with its name, its words are not shown, and the rest goes on.
class Reveal {
 public:
  Reveal(std::string topic, cli::Context& context);

  // False when somebody's seal or words are still missing, which is said.
  bool prepare();
  // Shows exactly the bytes that leave.
  void preview() const;
  // Puts one's own answers into shared/.
  void publish_own();
  // Prints the answers that are there and fit their seals. `yaml` prints them as they stand in shared/.
  void print(const std::string& format);

 private:
  // What this store has for a topic: no words, words that are not those of their seal, or an answer that is
  // out or can go out. Who shows nothing is shown nothing.
  enum class Own { none, wrong, usable };
  using Seals = std::map<std::string, checkin::Seal>;  // by name

  void refuse(std::string why, std::string what_to_do);
  void blame(const checkin::Seal& seal, bool answer, std::string why, std::string what_to_do);
  void read_seals();
  void compare_with_before();
  Own collect_own();
  Own collect(const checkin::Seal& seal, const std::vector<OwnSealed>& own);
  void print_one(const checkin::Seal& seal, const std::string& format);

  cli::Context& context_;
  std::string topic_;
  Sealers sealers_;
  std::optional<checkin::Revealed> before_;
  Seals seals_ = {};
  std::vector<checkin::SealedAnswer> leaving_ = {};
};

}  // namespace rcw::tools
