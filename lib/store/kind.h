// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rcw::store {

// What a field holds.
enum class FieldType {
  text,     // prose, as long as one likes
  word,     // one's own name for something, on one line
  choice,   // a word of a vocabulary
  number,   // a whole number within limits
  day,      // 2026-11-22
  group,    // fields of its own
  decimal,  // a number such as 0.36, within limits
  stamp,    // a moment with its offset from UTC: 2026-11-22T21:35:00+01:00
};

// A field makes sense only where another one has one of these values: asking follows it, reading does not.
struct Condition {
  std::string field = {};  // dotted path
  std::vector<std::string> is = {};
};

// A field of a kind of record.
struct FieldSpec {
  std::string name = {};
  FieldType type = FieldType::text;
  bool many = false;  // a list of such values, in the order that was meant
  bool required = false;
  bool open = false;                    // of a choice: words of one's own are welcome too
  bool silent = false;                  // never asked for; options, files and edits set it
  std::string vocabulary = {};          // of a choice: the content that names and explains the words
  std::vector<std::string> words = {};  // of a choice, in the order they are offered
  int low = 0;                          // of a number
  int high = 0;                         // of a number
  std::vector<FieldSpec> fields = {};   // of a group
  std::optional<Condition> only_if = {};
};

// What a record of this kind may point to, and how.
struct LinkSpec {
  std::string role = {};
  std::vector<std::string> kinds = {};
  bool asked = false;  // at the prompt, with the newest such records to choose from
};

// The shape of one kind of record: what stands after the envelope, in canonical order. Kinds are content
// (lib/content/kinds, the user's content/kinds); the store only holds records to them.
struct Kind {
  std::string domain = {};
  std::string name = {};
  int version = 1;
  std::vector<FieldSpec> fields = {};
  std::string words = "text";           // the dotted path of the field that previews and tables show
  std::vector<std::string> quick = {};  // dotted paths of the few questions of --quick
  std::vector<LinkSpec> links = {};
  std::string made_by = {};  // the command that makes such records, when it is not `add`
  std::string folder = {};   // in the folder of its domain, one of layout::folders(); empty for most
};

// Where records of this kind go: "journal", "checkin/schedules".
std::string tree_of(const Kind& kind);

// Where kinds come from. What find() gives back lives as long as the source.
class KindSource {
 public:
  KindSource() = default;
  KindSource(const KindSource&) = delete;
  KindSource& operator=(const KindSource&) = delete;
  virtual ~KindSource() = default;

  // Throws Error(bad_data) when the user's own content for this kind is wrong.
  virtual const Kind* find(std::string_view domain, std::string_view name) const = 0;
  virtual std::vector<std::string> names() const = 0;
  // Every one of them; reads what was not read yet.
  virtual std::vector<const Kind*> all() const = 0;
};

// The kinds that a store may hold; copied like a pointer.
class Kinds {
 public:
  explicit Kinds(std::shared_ptr<const KindSource> source) : source_(std::move(source)) {}
  explicit Kinds(std::vector<Kind> all);

  const KindSource& source() const { return *source_; }

 private:
  std::shared_ptr<const KindSource> source_;
};

const Kind* find_kind(const Kinds& kinds, std::string_view domain, std::string_view name);
std::vector<std::string> kind_names(const Kinds& kinds);

// The field at a dotted path ("trigger.text"), or nothing.
const FieldSpec* find_field(const Kind& kind, std::string_view path);
// The dotted paths of all fields that hold values, groups left out, in canonical order.
std::vector<std::string> field_paths(const Kind& kind);

// Every path that a record may have: the envelope's and those of all kinds, groups included, sorted.
// Reads every kind: for a look-up of names only.
std::vector<std::string> all_field_paths(const Kinds& kinds);

// The envelope's keys in canonical order.
const std::vector<std::string>& envelope_keys();

}  // namespace rcw::store
