// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/time/stamp.h"
#include "lib/yaml/node.h"

namespace rcw::store {

// "rcw/journal.note/1": what a record is and in which version.
struct Schema {
  std::string domain = {};
  std::string kind = {};
  int version = 1;

  std::string name() const;
};

std::optional<Schema> parse_schema(std::string_view text);

// How a record came about (diary studies: live is near the moment, prompted answers a reminder,
// backfilled is written later on purpose).
enum class Mode { live, prompted, backfilled };
const std::vector<std::string>& mode_names();
std::string to_string(Mode mode);
std::optional<Mode> parse_mode(std::string_view text);

// Another record that this one speaks of.
struct Link {
  std::string id;
  std::string role;
};

// What every record says of itself, whatever its kind (rcw-files(5), "The envelope").
struct Envelope {
  Schema schema = {};
  std::string id = {};
  time::Stamp at = {};
  std::string zone = {};                     // IANA name; empty when not known
  std::optional<time::Stamp> recorded = {};  // when it was written down; absent when an import cannot know
  std::optional<Mode> mode = {};
  std::string with = {};  // the user's own name for a relationship, or empty
  std::vector<std::string> tags = {};
  std::vector<Link> links = {};
};

struct Record {
  Envelope envelope = {};
  std::vector<yaml::Member> fields = {};  // of the kind, in schema order, checked
  std::vector<yaml::Member> extra = {};   // the user's own x- keys, in the order of the file

  std::string words_in = "text";  // the dotted path of the field that previews and tables show

  // The text of a field by its dotted path; nothing when it is not there or no text.
  const std::string* find_text(std::string_view path) const;
  // What previews and tables show of it.
  const std::string* words() const { return find_text(words_in); }
  // Every value of its fields, however deep, in their order: what a search looks at.
  std::vector<std::string_view> values() const;
};

}  // namespace rcw::store
