// SPDX-License-Identifier: MIT
#include "lib/store/kind_file.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/content_schema.h"
#include "lib/store/layout.h"
#include "lib/store/record.h"
#include "lib/store/record_yaml.h"
#include "lib/text/holds.h"
#include "lib/text/suggest.h"
#include "lib/yaml/fields.h"

namespace rcw::store {
namespace {

using yaml::Fields;

constexpr const char* kKindSchema = "rcw/content.kind/1";
constexpr const char* kWordsSchema = "rcw/content.words/1";
constexpr const char* kDeclined = "declined";

const std::vector<std::string>& type_names() {
  static const std::vector<std::string> names = {"text", "word",  "choice",  "number",
                                                 "day",  "group", "decimal", "stamp"};
  return names;
}

// Field names end up in YAML keys, dotted paths and column heads.
bool is_name(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  };
  return !text.empty() && text[0] >= 'a' && text[0] <= 'z' && std::all_of(text.begin(), text.end(), fits);
}

// Reads the pieces of one kind file.
class KindReader {
 public:
  KindReader(const Content& content, const ContentShelf& shelf) : content_(content), shelf_(shelf) {}

  Kind read() {
    const Fields in(content_.node, content_.file, "", problems_);
    Kind kind;
    if (problems_.empty()) read_kind(in, kind);
    if (!problems_.empty()) throw Error(Exit::bad_data, std::move(problems_));
    return kind;
  }

 private:
  void read_kind(const Fields& in, Kind& kind) {
    static const std::vector<std::string> keys = {"schema", "id",      "version",  "words",  "quick",
                                                  "links",  "made_by", "declines", "folder", "fields"};
    in.only(keys);
    check_content_schema(in, kKindSchema);
    read_kind_name(in, kind);
    kind.version = number(in, "version", 1, 999, 1);
    kind.words = in.text("words").value_or("text");
    kind.quick = in.texts("quick").value_or(std::vector<std::string>{});
    kind.made_by = in.text("made_by").value_or("");
    kind.folder = in.one_of("folder", layout::folders(kind.domain)).value_or("");
    for (const Fields& link : in.maps("links")) kind.links.push_back(read_link(link));
    kind.fields = read_fields(in);
    if (kind.fields.empty()) in.fail("fields", reason("a kind needs at least one field"));
    if (yes(in, "declines")) add_declined(kind);
    check_paths(in, kind);
  }

  static void read_kind_name(const Fields& in, Kind& kind) {
    const auto id = in.require("id") != nullptr ? in.text("id") : std::nullopt;
    const auto schema = parse_schema("rcw/" + id.value_or("") + "/1");
    if (id && !schema) in.fail("id", reason("is not the name of a kind"), hint("for example journal.walk"));
    if (!schema) return;
    kind.domain = schema->domain;
    kind.name = schema->kind;
  }

  static std::string read_name(const Fields& in, const char* key) {
    const auto name = in.require(key) != nullptr ? in.text(key) : std::nullopt;
    if (name && !is_name(*name)) {
      in.fail(key, reason("is not a name"), hint("small letters, digits, - and _, a letter first"));
    }
    return name.value_or("");
  }

  static int number(const Fields& in, const char* key, int low, int high, int otherwise) {
    const auto text = in.text(key);
    if (!text) return otherwise;
    int value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error == std::errc() && end == text->data() + text->size() && value >= low && value <= high)
      return value;
    in.fail(key, reason("is not a whole number from {} to {}", low, high));
    return otherwise;
  }

  static bool yes(const Fields& in, const char* key) {
    static const std::vector<std::string> words = {"yes", "no"};
    return in.one_of(key, words).value_or("no") == "yes";
  }

  LinkSpec read_link(const Fields& in) const {
    static const std::vector<std::string> keys = {"role", "kinds", "asked"};
    in.exactly(keys);
    return {read_name(in, "role"), in.texts("kinds").value_or(std::vector<std::string>{}), yes(in, "asked")};
  }

  std::vector<FieldSpec> read_fields(const Fields& in) {
    std::vector<FieldSpec> fields;
    for (const Fields& item : in.maps("fields")) {
      FieldSpec field = read_field_spec(item);
      const bool twice = std::any_of(fields.begin(), fields.end(),
                                     [&](const FieldSpec& other) { return other.name == field.name; });
      if (twice) item.fail("name", reason("is there twice"));
      if (text::holds(envelope_keys(), field.name)) {
        item.fail("name", reason("is a field that every record has already"));
      }
      fields.push_back(std::move(field));
    }
    return fields;
  }

  FieldSpec read_field_spec(const Fields& in) {
    static const std::vector<std::string> keys = {"name",  "type", "many", "required", "open",   "silent",
                                                  "words", "low",  "high", "fields",   "only_if"};
    in.exactly(keys);
    FieldSpec field;
    field.name = read_name(in, "name");
    if (const auto type = in.one_of("type", type_names())) {
      field.type = static_cast<FieldType>(std::find(type_names().begin(), type_names().end(), *type) -
                                          type_names().begin());
    }
    field.many = yes(in, "many");
    field.required = yes(in, "required");
    field.open = yes(in, "open");
    field.silent = yes(in, "silent");
    if (field.type == FieldType::choice) read_vocabulary(in, field);
    field.low = number(in, "low", -1000000, 1000000, 0);
    field.high = number(in, "high", -1000000, 1000000, 1000000);
    if (field.low > field.high) in.fail("high", reason("is less than the lowest"));
    if (field.type == FieldType::group) field.fields = read_fields(in);
    if (field.type == FieldType::group && field.fields.empty()) in.fail("fields", reason("is missing"));
    if (const auto condition = in.group("only_if")) field.only_if = read_condition(*condition);
    return field;
  }

  static Condition read_condition(const Fields& in) {
    static const std::vector<std::string> keys = {"field", "is"};
    in.exactly(keys);
    in.require("field");
    in.require("is");
    return {in.text("field").value_or(""), in.texts("is").value_or(std::vector<std::string>{})};
  }

  // A vocabulary is a content file of its own, so that kinds share it and users can change it.
  void read_vocabulary(const Fields& in, FieldSpec& field) {
    const auto id = in.require("words") != nullptr ? in.text("words") : std::nullopt;
    if (!id) return;
    field.vocabulary = *id;
    const auto content = shelf_.find("words", *id);
    if (!content) {
      in.fail("words", reason("there is no such vocabulary"), text::did_you_mean(*id, shelf_.ids("words")));
      return;
    }
    const Fields words(content->node, content->file, "", problems_);
    static const std::vector<std::string> keys = {"schema", "id", "words"};
    words.only(keys);
    check_content_schema(words, kWordsSchema);
    field.words = words.texts("words").value_or(std::vector<std::string>{});
    if (field.words.empty()) words.fail("words", reason("a vocabulary needs at least one word"));
    for (std::size_t i = 0; i < field.words.size(); ++i) {
      if (is_label(field.words[i])) continue;
      words.fail_item("words", i, reason("is not a word on one line"),
                      hint("no commas, line breaks or blanks around it"));
    }
  }

  // What was asked and left unsaid on purpose is told from what was never asked.
  static void add_declined(Kind& kind) {
    FieldSpec declined;
    declined.name = kDeclined;
    declined.type = FieldType::choice;
    declined.many = true;
    declined.silent = true;
    for (const FieldSpec& field : kind.fields) declined.words.push_back(field.name);
    for (const auto& path : field_paths(kind)) {
      if (!text::holds(declined.words, path)) declined.words.push_back(path);
    }
    kind.fields.push_back(std::move(declined));
  }

  static void check_conditions(const Fields& in, const Kind& kind, const std::vector<FieldSpec>& fields) {
    for (const FieldSpec& field : fields) {
      check_conditions(in, kind, field.fields);
      if (!field.only_if || find_field(kind, field.only_if->field) != nullptr) continue;
      in.fail("fields", reason("a condition names a field that is not there"),
              text::did_you_mean(field.only_if->field, field_paths(kind)));
    }
  }

  static void check_paths(const Fields& in, const Kind& kind) {
    const auto paths = field_paths(kind);
    check_conditions(in, kind, kind.fields);
    for (const auto& path : kind.quick) {
      if (find_field(kind, path) == nullptr) {
        in.fail("quick", reason("names a field that is not there"), text::did_you_mean(path, paths));
      }
    }
    const FieldSpec* words = find_field(kind, kind.words);
    if (in.has("words") && words == nullptr) {
      in.fail("words", reason("names a field that is not there"), text::did_you_mean(kind.words, paths));
    }
  }

  const Content& content_;
  const ContentShelf& shelf_;
  std::vector<Problem> problems_ = {};
};

class ContentKinds : public KindSource {
 public:
  ContentKinds(std::string domain, const std::string& home) : domain_(std::move(domain)), shelf_(home) {}

  const Kind* find(std::string_view domain, std::string_view name) const override {
    if (domain != domain_) return nullptr;
    const auto known = kinds_.find(name);
    if (known != kinds_.end()) return known->second ? &*known->second : nullptr;
    const auto content = shelf_.find("kinds", domain_ + '.' + std::string(name));
    std::optional<Kind> kind;
    if (content) kind = decode_kind(*content, shelf_);
    if (kind && (kind->domain != domain || kind->name != name)) {
      throw data_error({.file = content->file, .field = "id"}, reason("is not the name of its file"),
                       hint("the file of journal.walk is journal.walk.yaml"));
    }
    const auto& kept = kinds_.emplace(name, std::move(kind)).first->second;
    return kept ? &*kept : nullptr;
  }

  std::vector<std::string> names() const override {
    std::vector<std::string> names;
    for (const auto& id : shelf_.ids("kinds")) {
      if (id.starts_with(domain_ + '.')) names.push_back(id.substr(domain_.size() + 1));
    }
    return names;
  }

  std::vector<const Kind*> all() const override {
    std::vector<const Kind*> kinds;
    for (const auto& name : names()) {
      if (const Kind* kind = find(domain_, name)) kinds.push_back(kind);
    }
    return kinds;
  }

 private:
  std::string domain_;
  ContentShelf shelf_;
  mutable std::map<std::string, std::optional<Kind>, std::less<>> kinds_ = {};
};

}  // namespace

Kind decode_kind(const Content& content, const ContentShelf& shelf) {
  return KindReader(content, shelf).read();
}

Kinds content_kinds(const std::string& domain, const std::string& home) {
  return Kinds(std::make_shared<ContentKinds>(domain, home));
}

}  // namespace rcw::store
