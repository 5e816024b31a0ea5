// SPDX-License-Identifier: MIT
#include "lib/reframe/phrase_sets.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/content_schema.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/writer.h"

namespace rcw::reframe {
namespace {

using yaml::Fields;
using yaml::Node;

constexpr const char* kFolder = "phrases";
constexpr const char* kSchema = "rcw/content.phrases/1";
constexpr const char* kEnglish = "en";

// One file: phrases of a set, all of one language or of any.
struct File {
  PhraseSet set = {};
  std::string language = {};         // empty: any
  std::set<std::string> fills = {};  // the places whose words are in it
};

bool read_yes(const Fields& in, const char* key) {
  const auto text = in.text(key);
  if (text && *text != "yes" && *text != "no") in.fail(key, reason("is not yes or no"));
  return text == "yes";
}

Phrase read_phrase(const Fields& in, File& file) {
  static const std::vector<std::string> keys = {"text", "ask", "id", "for", "note", "source", "if_true"};
  in.exactly(keys);
  Phrase out;
  out.text = in.text("text").value_or("");
  out.ask = in.text("ask").value_or("");
  out.id = in.text("id").value_or("");
  out.note = in.text("note").value_or("");
  out.source = in.text("source").value_or("");
  out.if_true = read_yes(in, "if_true");
  if (out.text.empty() == out.ask.empty()) {
    in.fail("text", reason("a phrase has either words or a question for them"),
            hint("'text' with the words, or 'ask' with the question"));
  }
  if (const auto fills = in.text("for")) file.fills.insert(*fills);
  return out;
}

File decode(const store::Content& content) {
  static const std::vector<std::string> keys = {"schema", "id",   "set",    "language",
                                                "title",  "note", "phrases"};
  static const std::vector<std::string> languages = {"en", "zh"};
  std::vector<Problem> problems;
  const Fields in(content.node, content.file, "", problems);
  in.only(keys);
  store::check_content_schema(in, kSchema);
  in.require("set");
  in.require("phrases");
  File file;
  file.set.id = in.text("set").value_or("");
  file.set.title = in.text("title").value_or("");
  file.set.note = in.text("note").value_or("");
  file.language = in.one_of("language", languages).value_or("");
  for (const Fields& item : in.maps("phrases")) file.set.phrases.push_back(read_phrase(item, file));
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return file;
}

class Sets {
 public:
  explicit Sets(std::string language) : language_(std::move(language)) {}

  void add(File file) {
    if (file.language.empty()) {
      for (Phrase& phrase : file.set.phrases) phrase.own = true;
      more_.push_back(std::move(file));
    } else if (file.language == language_ || file.language == kEnglish) {
      auto& base = bases_[file.set.id];
      if (!base || file.language == language_) base = std::move(file);
    }
  }

  std::vector<PhraseSet> finish() {
    std::map<std::string, PhraseSet> sets;
    for (auto& [id, base] : bases_) sets[id] = std::move(base->set);
    for (File& file : more_) join(sets[file.set.id], file);
    std::vector<PhraseSet> out;
    for (auto& [id, set] : sets) out.push_back(std::move(set));
    return out;
  }

 private:
  static void join(PhraseSet& set, File& file) {
    if (set.title.empty()) set.title = file.set.title;
    set.id = file.set.id;
    std::erase_if(set.phrases, [&](const Phrase& phrase) { return file.fills.contains(phrase.id); });
    for (Phrase& phrase : file.set.phrases) set.phrases.push_back(std::move(phrase));
  }

  std::string language_;
  std::map<std::string, std::optional<File>> bases_ = {};  // by the id of the set
  std::vector<File> more_ = {};
};

}  // namespace

std::vector<PhraseSet> read_phrase_sets(const store::ContentShelf& shelf, const std::string& language,
                                        const ReportPhrases& report) {
  Sets sets(language);
  for (const auto& id : shelf.ids(kFolder)) {
    try {
      if (const auto content = shelf.find(kFolder, id)) sets.add(decode(*content));
    } catch (const Error& error) {
      report(error);
    }
  }
  return sets.finish();
}

const PhraseSet* find_set(const std::vector<PhraseSet>& sets, std::string_view id) {
  const auto found =
      std::find_if(sets.begin(), sets.end(), [&](const PhraseSet& set) { return set.id == id; });
  return found == sets.end() ? nullptr : &*found;
}

std::string own_phrase_file(const std::string& id, const std::string& set, const std::string& fills,
                            const std::string& text) {
  Node phrase = Node::map({{"text", Node::text(text)}});
  if (!fills.empty()) phrase.members.push_back({"for", Node::text(fills)});
  return yaml::document(Node::map({{"schema", Node::text(kSchema)},
                                   {"id", Node::text(id)},
                                   {"set", Node::text(set)},
                                   {"phrases", Node::list({std::move(phrase)})}}));
}

}  // namespace rcw::reframe
