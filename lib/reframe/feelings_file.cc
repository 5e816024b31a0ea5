// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/reframe/feelings.h"
#include "lib/store/content_schema.h"
#include "lib/text/fold.h"
#include "lib/text/holds.h"
#include "lib/yaml/fields.h"

namespace rcw::reframe {
namespace {

using yaml::Fields;

constexpr const char* kFolder = "feelings";
constexpr const char* kEnglish = "en";
constexpr int kStrongest = 3;

// The languages that have a file of their own; all other files add to them.
const std::vector<std::string>& languages() {
  static const std::vector<std::string> all = {"en", "zh"};
  return all;
}

std::string folded(const std::string& word) { return text::fold(word, text::Accents::ignored); }

std::string required(const Fields& in, const char* key) {
  in.require(key);
  return in.text(key).value_or("");
}

std::vector<std::string> list_at(const Fields& in, const char* key) {
  return in.texts(key).value_or(std::vector<std::string>{});
}

Family read_family(const Fields& in) {
  static const std::vector<std::string> keys = {"id", "name", "same"};
  in.exactly(keys);
  return {required(in, "id"), required(in, "name"), list_at(in, "same")};
}

int read_strength(const Fields& in) {
  const std::string text = in.text("strength").value_or("2");
  if (text.size() == 1 && text[0] >= '1' && text[0] <= '0' + kStrongest) return text[0] - '0';
  in.fail("strength", reason("is not a whole number from {} to {}", 1, kStrongest));
  return 2;
}

Layer read_layer(const Fields& in) {
  const std::vector<std::string> names(kLayerNames.begin(), kLayerNames.end());
  const auto name = in.one_of("layer", names);
  const auto found = std::find(names.begin(), names.end(), name.value_or("primary"));
  return static_cast<Layer>(found - names.begin());
}

Feeling read_feeling(const Fields& in) {
  static const std::vector<std::string> keys = {"word", "family", "strength", "layer",
                                                "body", "need",   "also",     "same"};
  in.exactly(keys);
  Feeling out;
  out.word = required(in, "word");
  out.family = required(in, "family");
  out.strength = read_strength(in);
  out.layer = read_layer(in);
  out.body = in.text("body").value_or("");
  out.needs = list_at(in, "need");
  out.also = in.text("also").value_or("");
  out.same = list_at(in, "same");
  return out;
}

LooseWord read_loose(const Fields& in) {
  static const std::vector<std::string> keys = {"word", "may_be", "need", "safety", "same"};
  in.exactly(keys);
  in.require("may_be");
  LooseWord out;
  out.word = required(in, "word");
  out.may_be = list_at(in, "may_be");
  out.needs = list_at(in, "need");
  out.same = list_at(in, "same");
  if (const auto safety = in.text("safety")) {
    out.safety = *safety == "yes";
    if (!out.safety && *safety != "no") in.fail("safety", reason("is not yes or no"));
  }
  return out;
}

// A later word takes the place of an earlier one, wherever that stands in its list.
template <typename Entry, typename Name>
void merge(std::vector<Entry>& into, Entry entry, Name name) {
  const auto same = [&](const Entry& other) { return folded(name(other)) == folded(name(entry)); };
  const auto found = std::find_if(into.begin(), into.end(), same);
  if (found == into.end())
    into.push_back(std::move(entry));
  else
    *found = std::move(entry);
}

// Reads files one after the other into the same feelings: each may speak of what came before it.
class Reader {
 public:
  Reader(std::string language, Feelings& out) : language_(std::move(language)), out_(out) {}

  void read(const store::Content& content) {
    static const std::vector<std::string> keys = {"schema", "id",    "language", "families",
                                                  "words",  "vague", "pseudo"};
    problems_.clear();
    said_.clear();
    const Fields in(content.node, content.file, "", problems_);
    in.only(keys);
    store::check_content_schema(in, "rcw/content.feelings/1");
    in.one_of("language", languages());
    if (in.text("language").value_or(language_) == language_) add(in);
    if (!problems_.empty()) throw Error(Exit::bad_data, std::move(problems_));
  }

 private:
  void add(const Fields& in) {
    for (const Fields& item : in.maps("families"))
      merge(out_.families, read_family(item), [](const Family& family) { return family.id; });
    for (const Fields& item : in.maps("words")) add_word(item);
    add_loose(in, "vague", out_.vague);
    add_loose(in, "pseudo", out_.pseudo);
  }

  // In one file a word is one thing; in another file it takes the place of the first.
  void once(const Fields& item, const std::string& word, const std::vector<std::string>& same) {
    const auto is_new = [&](const std::string& name) { return said_.insert(folded(name)).second; };
    if (!is_new(word)) item.fail("word", reason("is in this file already"));
    for (std::size_t i = 0; i < same.size(); ++i) {
      if (!is_new(same[i])) item.fail_item("same", i, reason("is in this file already"));
    }
  }

  void add_word(const Fields& item) {
    Feeling feeling = read_feeling(item);
    once(item, feeling.word, feeling.same);
    check_family(item, "family", feeling.family);
    check_family(item, "also", feeling.also);
    merge(out_.words, std::move(feeling), [](const Feeling& entry) { return entry.word; });
  }

  void check_family(const Fields& item, const char* key, const std::string& id) const {
    if (id.empty() || family_of(out_, id) != nullptr) return;
    std::vector<std::string> known;
    for (const Family& family : out_.families) known.push_back(family.id);
    item.one_of(key, known);
  }

  void add_loose(const Fields& in, const char* key, std::vector<LooseWord>& to) {
    for (const Fields& item : in.maps(key)) {
      LooseWord loose = read_loose(item);
      once(item, loose.word, loose.same);
      for (std::size_t i = 0; i < loose.may_be.size(); ++i) {
        if (find_feeling(out_, loose.may_be[i]) != nullptr) continue;
        item.fail_item("may_be", i, reason("is no word of the feelings"),
                       hint("words stand under 'words', each with its family"));
      }
      merge(to, std::move(loose), [](const LooseWord& entry) { return entry.word; });
    }
  }

  std::string language_;
  Feelings& out_;
  std::vector<Problem> problems_ = {};
  std::set<std::string> said_ = {};  // folded, in the file that is being read
};

}  // namespace

Feelings read_feelings(const store::ContentShelf& shelf, const std::string& language) {
  Feelings out;
  Reader reader(language, out);
  auto base = shelf.find(kFolder, language);
  if (!base) base = shelf.find(kFolder, kEnglish);
  if (base) reader.read(*base);
  for (const auto& id : shelf.ids(kFolder)) {
    if (text::holds(languages(), id)) continue;
    if (const auto more = shelf.find(kFolder, id)) reader.read(*more);
  }
  return out;
}

}  // namespace rcw::reframe
