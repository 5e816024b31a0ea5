// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/store/content.h"
#include "lib/time/day.h"

namespace rcw::store {

// Somebody to call or to write to.
struct Contact {
  std::string name = {};
  std::string whom = {};  // whom it is for
  std::string phone = {};
  std::string web = {};
  std::string hours = {};
  std::string source = {};
  std::optional<time::Day> checked = {};  // where it is later than that of the whole list
};

// The contacts of one region (schema rcw/content.contacts/1, rcw-content(5)).
struct Contacts {
  std::string id = {};
  std::string region = {};
  std::vector<std::string> also = {};  // other words that people call the region by
  time::Day checked = {};              // the day for which all of them are known to be right
  std::vector<Contact> all = {};
};

// Nothing when there is no list of this id. Throws Error(bad_data) with all that is wrong with the file.
std::optional<Contacts> read_contacts(const ContentShelf& shelf, const std::string& id);

}  // namespace rcw::store
