// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/journal/query.h"
#include "lib/journal/query_token.h"
#include "lib/text/name.h"
#include "lib/text/suggest.h"

namespace rcw::journal {
namespace {

using Kind = QueryToken::Kind;

std::string lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

std::vector<std::string> paths_of(const QueryContext& context) {
  std::vector<std::string> paths;
  paths.reserve(context.fields.size());
  for (const auto& field : context.fields) paths.push_back(field.path);
  return paths;
}

const QueryField* find_field(const std::string& path, const QueryContext& context) {
  const auto& fields = context.fields;
  const auto named = [&](const QueryField& field) { return field.path == path; };
  const auto found = std::find_if(fields.begin(), fields.end(), named);
  return found == fields.end() ? nullptr : &*found;
}

// The fields of a group: those of "trigger" are trigger.text and trigger.category.
std::vector<std::string> fields_in(const std::string& group, const QueryContext& context) {
  std::vector<std::string> paths = paths_of(context);
  std::erase_if(paths, [&](const std::string& path) { return !path.starts_with(group + '.'); });
  return paths;
}

bool is_own(const std::string& path) { return path.starts_with("x-") && path.size() > 2; }

bool orders(Operator op) {
  return op == Operator::less || op == Operator::at_most || op == Operator::more || op == Operator::at_least;
}

class Parser {
 public:
  Parser(std::string_view expression, const QueryContext& context)
      : all_(expression), context_(context), tokens_(split_query(expression)) {}

  Query parse() {
    Query query = parse_any();
    if (now().kind != Kind::end) fail_after_test();
    return query;
  }

 private:
  const QueryToken& now() const { return tokens_[at_]; }
  const QueryToken& following() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
  QueryToken take() { return tokens_[at_ + 1 < tokens_.size() ? at_++ : at_]; }

  bool is_word(const char* word) const { return now().kind == Kind::word && lower(now().text) == word; }
  bool is_sign(const char* sign) const { return now().kind == Kind::sign && now().text == sign; }
  bool joins() const { return is_word("and") || is_word("or") || is_word("not"); }

  [[noreturn]] void fail(const QueryToken& token, const std::string& why, std::string what = {}) const {
    fail_query(all_, token.offset, why, std::move(what));
  }

  [[noreturn]] void fail_after_test() const {
    if (is_sign(")")) fail(now(), reason("this parenthesis was not opened"));
    fail(now(), reason("only 'and' or 'or' may follow here"), hint("a value with blanks stands in quotes"));
  }

  Query parse_any() {
    return joined(Query::Kind::any, "or", [this] { return parse_all(); });
  }
  Query parse_all() {
    return joined(Query::Kind::all, "and", [this] { return parse_one(); });
  }

  template <typename Part>
  Query joined(Query::Kind kind, const char* word, Part part) {
    Query query{kind, {}, {}};
    query.parts.push_back(part());
    while (is_word(word)) {
      take();
      query.parts.push_back(part());
    }
    return query.parts.size() == 1 ? Query(std::move(query.parts.front())) : query;
  }

  // Every way down goes through here, so that this counts the depth.
  Query parse_one() {
    if (depth_ == kMaxQueryDepth) fail(now(), reason("more than {} levels deep", kMaxQueryDepth));
    ++depth_;
    Query query = parse_unguarded();
    --depth_;
    return query;
  }

  Query parse_unguarded() {
    if (is_word("not")) {
      take();
      Query query{Query::Kind::negated, {}, {}};
      query.parts.push_back(parse_one());
      return query;
    }
    if (!is_sign("(")) return {Query::Kind::test, parse_test(), {}};
    const QueryToken open = take();
    Query query = parse_any();
    close(open);
    return query;
  }

  void close(const QueryToken& open) {
    if (now().kind == Kind::end) fail(open, reason("this parenthesis is not closed"));
    if (!is_sign(")")) fail_after_test();
    take();
  }

  bool is_call() const {
    const bool opened = following().kind == Kind::sign && following().text == "(";
    return opened && (is_word("has") || is_word("lacks"));
  }

  QueryTest parse_test() {
    if (is_call()) return parse_call();
    const QueryToken field = take_field();
    QueryTest test{field.text, take_operator(), {}, context_.present.day_start};
    const ValueType type = type_of(field, test.op);
    if (test.op == Operator::exists || test.op == Operator::lacks) return test;
    if (type == ValueType::text && test.op == Operator::has) {
      fail(field, reason("'has' asks a list, and this field is none"),
           hint("for words in a text: contains; for all of it: ="));
    }
    test.values =
        test.op == Operator::in ? take_values(test.op, type) : std::vector{take_value(test.op, type)};
    return test;
  }

  // has(field) and lacks(field).
  QueryTest parse_call() {
    const Operator op = is_word("has") ? Operator::exists : Operator::lacks;
    take();
    const QueryToken open = take();
    const QueryToken field = take_field();
    type_of(field, op);
    close(open);
    return {field.text, op, {}, context_.present.day_start};
  }

  QueryToken take_field() {
    const bool named = now().kind == Kind::quoted || (now().kind == Kind::word && !joins());
    if (!named) fail(now(), reason("a field is expected here"), hint("for example: tags has phone"));
    return take();
  }

  ValueType type_of(const QueryToken& field, Operator op) const {
    if (is_own(field.text)) return ValueType::any;
    if (const QueryField* known = find_field(field.text, context_)) return known->type;
    const auto below = fields_in(field.text, context_);
    if (below.empty()) {
      fail(field, reason("unknown field '{}'", text::shown_name(field.text)),
           text::did_you_mean(field.text, paths_of(context_)));
    }
    if (op == Operator::exists || op == Operator::lacks) return ValueType::any;
    fail(field, reason("'{}' is a group of fields", field.text), text::did_you_mean("", below));
  }

  Operator take_operator() {
    const bool may = now().kind == Kind::word || (now().kind == Kind::sign && !is_sign("(") && !is_sign(")"));
    if (!may || joins()) {
      fail(now(), reason("an operator is expected here"), text::did_you_mean("", operator_names()));
    }
    const auto& names = operator_names();
    const std::string word = lower(now().text);
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end()) {
      fail(now(), reason("unknown operator '{}'", text::shown_name(now().text)),
           text::did_you_mean(word, names));
    }
    take();
    return static_cast<Operator>(found - names.begin());
  }

  // (a, b, c), or one value without parentheses.
  std::vector<QueryValue> take_values(Operator op, ValueType type) {
    if (!is_sign("(")) return {take_value(op, type)};
    const QueryToken open = take();
    std::vector<QueryValue> values = {take_value(op, type)};
    while (is_sign(",")) {
      take();
      values.push_back(take_value(op, type));
    }
    close(open);
    return values;
  }

  QueryValue take_value(Operator op, ValueType type) {
    if (joins()) {
      fail(now(), reason("a value is expected here"),
           hint("a value that is '{}' stands in quotes", now().text));
    }
    if (now().kind != Kind::word && now().kind != Kind::quoted) {
      fail(now(), reason("a value is expected here"));
    }
    const QueryToken token = take();
    QueryValue value{.text = token.text, .quoted = token.kind == Kind::quoted};
    if (op == Operator::contains) {
      if (value.text.empty()) fail(token, reason("every text contains nothing"));
      value.needle.emplace(value.text, text::Accents::significant);
      return value;
    }
    if (type == ValueType::time) value.when = when(token);
    if (type == ValueType::number || (type == ValueType::any && !value.quoted)) {
      value.number = number_of(value.text);
    }
    if (type == ValueType::number && !value.number)
      fail(token, reason("this field is compared with numbers"));
    if (type == ValueType::text && !value.quoted && orders(op)) value.number = number_of(value.text);
    return value;
  }

  time::Reading when(const QueryToken& token) const {
    try {
      return time::read_phrase(token.text, context_.present);
    } catch (const Error& error) {
      fail(token, error.problems().front().reason, error.problems().front().hint);
    }
  }

  std::string_view all_;
  const QueryContext& context_;
  std::vector<QueryToken> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

const std::vector<std::string>& operator_names() {
  static const std::vector<std::string> names = {
      "=", "!=", "<", "<=", ">", ">=", "has", "contains", "in", "exists", "lacks"};
  return names;
}

Query parse_query(std::string_view expression, const QueryContext& context) {
  return Parser(expression, context).parse();
}

ValueType require_field(const std::string& path, const QueryContext& context) {
  if (is_own(path)) return ValueType::any;
  if (const QueryField* known = find_field(path, context)) return known->type;
  throw usage_error(reason("unknown field '{}'", text::shown_name(path)),
                    text::did_you_mean(path, paths_of(context)));
}

}  // namespace rcw::journal
