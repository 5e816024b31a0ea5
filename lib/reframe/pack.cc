// SPDX-License-Identifier: MIT
#include "lib/reframe/pack.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/content_schema.h"
#include "lib/text/regex.h"
#include "lib/yaml/fields.h"

namespace rcw::reframe {
namespace {

using yaml::Fields;
using yaml::Node;

constexpr std::string_view kOpen = "«";
constexpr std::string_view kClose = "»";
constexpr std::uint32_t kWidest = 30;

std::vector<std::string> strings(std::span<const std::string_view> views) {
  return {views.begin(), views.end()};
}

class PackReader {
 public:
  PackReader(const Node& node, const std::string& file, std::vector<Problem>& problems)
      : node_(node), file_(file), problems_(problems) {}

  Pack read(const std::string& id) {
    static const std::vector<std::string> keys = {"schema",  "id",     "language",  "title",
                                                  "classes", "guards", "spellings", "rules"};
    const Fields in(node_, file_, "", problems_);
    in.only(keys);
    store::check_content_schema(in, "rcw/content.rules/1");
    Pack out{.id = id, .file = file_};
    in.require("language");
    out.language = in.text("language").value_or("");
    out.title = in.text("title").value_or("");
    each("classes", [&](const yaml::Member& one) {
      out.classes[one.key] = {placed(one.value, one.key), place(one.value)};
    });
    each("guards", [&](const yaml::Member& one) { out.guards[one.key] = guard(one); });
    for (const auto& one : placed(node_, "spellings")) spelling(one, out);
    if (const Node* rules = node_.find("rules"))
      for (const Node& one : rules->items) out.rules.push_back(rule(one));
    return out;
  }

 private:
  Where place(const Node& node, std::string field = {}) const {
    return {file_, node.at.line, node.at.column, std::move(field)};
  }

  void fail(const Node& node, const std::string& field, std::string why, std::string help = {}) {
    problems_.push_back({place(node, field), std::move(why), std::move(help)});
  }

  template <typename Take>
  void each(const char* key, Take take) {
    const Node* node = node_.find(key);
    if (node == nullptr) return;
    if (node->kind != Node::Kind::mapping) return fail(*node, key, reason("is not a mapping"));
    for (const auto& one : node->members) take(one);
  }

  // One text or a list of them.
  std::vector<Placed> placed(const Node& node, const std::string& field) {
    if (node.kind == Node::Kind::scalar) return {{node.scalar, place(node, field)}};
    std::vector<Placed> out;
    for (const Node& one : node.items) {
      if (one.kind == Node::Kind::scalar)
        out.push_back({one.scalar, place(one, field)});
      else
        fail(one, field, reason("is not text"));
    }
    return out;
  }

  std::vector<Placed> placed(const Node& of, const char* key) {
    const Node* node = of.find(key);
    return node == nullptr ? std::vector<Placed>{} : placed(*node, std::string(key));
  }

  Guard guard(const yaml::Member& one) {
    static const std::vector<std::string> places = {"before", "after", "around", "sentence"};
    static const std::vector<std::string> keys = {"where", "within", "pattern"};
    const Fields in(one.value, file_, "guards." + one.key, problems_);
    in.only(keys);
    in.require("where");
    in.require("pattern");
    Guard out{.where = place(one.value)};
    const auto word = in.one_of("where", places).value_or("sentence");
    out.place = static_cast<GuardPlace>(std::find(places.begin(), places.end(), word) - places.begin());
    out.within = width(in);
    out.patterns = placed(one.value, "pattern");
    return out;
  }

  std::uint32_t width(const Fields& in) {
    const auto text = in.text("within");
    if (!text) return kWidest;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error == std::errc() && end == text->data() + text->size() && value >= 1 && value <= kWidest)
      return value;
    in.fail("within", reason("is not a whole number from {} to {}", 1, kWidest));
    return kWidest;
  }

  // "dont = do not"
  void spelling(const Placed& one, Pack& out) {
    const std::size_t equals = one.text.find(" = ");
    if (equals == std::string::npos)
      problems_.push_back(
          {one.where, reason("is no spelling"), hint("written = meant, as in: dont = do not")});
    else
      out.spellings.push_back(
          {{one.text.substr(0, equals), one.where}, {one.text.substr(equals + 3), one.where}});
  }

  Rule rule(const Node& node) {
    static const std::vector<std::string> keys = {"id",      "category", "level",  "schools", "modes",
                                                  "pattern", "regex",    "except", "unless",  "message",
                                                  "why",     "ask",      "source", "bad",     "good"};
    const Node* id = node.find("id");
    const Fields in(node, file_, id != nullptr ? "rules." + id->scalar : "rules", problems_);
    in.only(keys);
    for (const char* key : {"id", "category", "bad", "good"}) in.require(key);
    if (!in.has("regex")) in.require("pattern");
    Rule out{.id = in.text("id").value_or(""), .where = place(node)};
    out.category = category(in);
    out.level = level(in, out.category);
    texts(in, out);
    out.patterns = placed(node, "pattern");
    out.regexes = regexes(node);
    out.except = placed(node, "except");
    out.unless = placed(node, "unless");
    for (const auto& one : placed(node, "bad")) out.bad.push_back(bad_example(one));
    for (const auto& one : placed(node, "good")) out.good.push_back({.text = one.text, .where = one.where});
    return out;
  }

  void texts(const Fields& in, Rule& out) {
    out.schools = words(in, "schools", strings(kSchoolNames));
    for (const auto& word : words(in, "modes", strings(kModeNames))) out.modes.push_back(*mode_of(word));
    out.message = in.text("message").value_or("");
    out.why = in.text("why").value_or("");
    out.ask = in.text("ask").value_or("");
    out.source = in.text("source").value_or("");
    const bool shown = out.category != Category::never_soften;
    if (shown && out.message.empty()) in.fail("message", reason("missing"));
    if (shown && out.source.empty()) in.fail("source", reason("missing"));
    if (shown && out.schools.empty()) in.fail("schools", reason("missing"));
  }

  Category category(const Fields& in) {
    static const std::vector<std::string> names = strings(kCategoryNames);
    const auto word = in.one_of("category", names);
    return word ? *category_of(*word) : Category::criticism;
  }

  Level level(const Fields& in, Category category) {
    static const std::vector<std::string> names = {"hint", "warning", "error"};
    const auto word = in.one_of("level", names);
    if (helps(category) || category == Category::never_soften) return Level::good;
    return word ? *level_of(*word) : Level::hint;
  }

  std::vector<std::string> words(const Fields& in, const char* key, const std::vector<std::string>& known) {
    auto all = in.texts(key).value_or(std::vector<std::string>{});
    for (std::size_t i = 0; i < all.size(); ++i)
      if (std::find(known.begin(), known.end(), all[i]) == known.end())
        in.fail_item(key, i, reason("is none of those known"), hint("one of: {}", joined(known)));
    std::erase_if(all,
                  [&](const auto& one) { return std::find(known.begin(), known.end(), one) == known.end(); });
    return all;
  }

  static std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) out += (out.empty() ? "" : ", ") + word;
    return out;
  }

  // Compiled here only to see whether it can be.
  bool compiles(const Placed& one) {
    try {
      text::Regex regex(one.text);
      return true;
    } catch (const Error& error) {
      problems_.push_back({one.where, error.problems().front().reason, hint("expressions are those of RE2")});
      return false;
    }
  }

  std::vector<Placed> regexes(const Node& node) {
    auto all = placed(node, "regex");
    std::erase_if(all, [&](const Placed& one) { return !compiles(one); });
    return all;
  }

  Example bad_example(const Placed& one) {
    const std::size_t open = one.text.find(kOpen);
    const std::size_t close = one.text.find(kClose);
    if (open == std::string::npos || close == std::string::npos || close < open) {
      problems_.push_back(
          {one.where, reason("does not mark a span"), hint("put « before it and » behind it")});
      return {.text = one.text, .where = one.where};
    }
    const std::string inside = one.text.substr(open + kOpen.size(), close - open - kOpen.size());
    return {.text = one.text.substr(0, open) + inside + one.text.substr(close + kClose.size()),
            .begin = open,
            .end = open + inside.size(),
            .where = one.where};
  }

  const Node& node_;
  const std::string& file_;
  std::vector<Problem>& problems_;
};

}  // namespace

Pack read_pack(const Node& node, const std::string& file, const std::string& id,
               std::vector<Problem>& problems) {
  return PackReader(node, file, problems).read(id);
}

}  // namespace rcw::reframe
