// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "lib/store/layout.h"
#include "lib/store/shelf.h"
#include "tests/support/records.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::test {

// What a walk came across: ids, in its order, and problems without the path of the store.
struct Seen {
  std::vector<std::string> ids = {};
  std::vector<std::string> problems = {};
};

// A store in a temporary folder.
class Store {
 public:
  const std::string& home() const { return temp.path(); }
  store::Shelf shelf() const { return {home(), "journal", kinds()}; }

  void put(const store::Record& record) const {
    const auto& envelope = record.envelope;
    write(store::layout::record_path(envelope.at, envelope.id), store::to_bytes(record, "test"));
  }
  void put(const std::string& id, std::string_view at) const { put(note(id, at)); }
  // A file below journal/.
  void write(const std::string& name, const std::string& bytes) const {
    temp.write("journal/" + name, bytes);
  }

  Seen walk(const store::Days& days = {}, store::Order order = store::Order::oldest_first) const {
    Seen seen;
    shelf().walk(
        days, order,
        [&](const store::Filed& filed) {
          seen.ids.push_back(filed.record.envelope.id);
          return true;
        },
        report_to(seen.problems));
    return seen;
  }

  store::Shelf::Report report_to(std::vector<std::string>& problems) const {
    return [this, &problems](const Error& error) {
      std::string text = text_of(error);
      for (auto at = text.find(home()); at != std::string::npos; at = text.find(home()))
        text.erase(at, home().size());
      problems.push_back(text);
    };
  }

  TempDir temp = {};
};

// "aaaaaaaaaa"
inline std::string id(char c) { return std::string(store::kIdLength, c); }

}  // namespace rcw::test
