// SPDX-License-Identifier: MIT
#include "lib/yaml/json.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/name.h"
#include "lib/text/utf8.h"
#include "lib/yaml/door.h"

namespace rcw::yaml {
namespace {

// Where the reader is. A line feed counts when the character after it is read, because the reader
// looks one character ahead behind a number.
struct Position {
  int line = 1;
  bool feed = false;
};

// The input, counting lines as it is read.
class CountedByte {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountedByte(const char* at, Position* position) : at_(at), position_(position) {}

  reference operator*() const { return *at_; }
  CountedByte& operator++() {
    if (std::exchange(position_->feed, *at_ == '\n')) ++position_->line;
    ++at_;
    return *this;
  }
  bool operator==(const CountedByte& other) const { return at_ == other.at_; }
  bool operator!=(const CountedByte& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  Position* position_;
};

// Builds the tree from nlohmann's events and refuses what the YAML door refuses.
class JsonTree : public nlohmann::json_sax<nlohmann::json> {
 public:
  JsonTree(const std::string& file, const Position& position) : file_(file), position_(position) {}

  Node take() && { return std::move(root_); }

  bool null() override { return token("null"); }
  bool boolean(bool value) override { return token(value ? "true" : "false"); }
  // nlohmann reads "-0" as the signed integer 0, and all other zeros as unsigned.
  bool number_integer(number_integer_t value) override {
    return token(value == 0 ? "-0" : std::to_string(value));
  }
  bool number_unsigned(number_unsigned_t value) override { return token(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& digits) override { return token(digits); }
  bool string(string_t& value) override;
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Node::Kind::mapping); }
  bool key(string_t& name) override;
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(Node::Kind::sequence); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override;

 private:
  Mark place() const { return {position_.line, 0}; }
  Node& add();
  bool token(std::string text);
  bool open(Node::Kind kind);
  bool close();
  void check(std::string_view decoded) const;
  [[noreturn]] void fail(std::string why, std::string help = {}) const;

  const std::string& file_;
  const Position& position_;
  Node root_ = {};
  std::vector<Node*> frames_ = {};
  int nodes_ = 0;
};

bool JsonTree::string(string_t& value) {
  check(value);
  add().scalar = std::move(value);
  return true;
}

bool JsonTree::key(string_t& name) {
  check(name);
  std::vector<Member>& members = frames_.back()->members;
  if (name.size() > kMaxKeyBytes) fail(reason("a key longer than {} bytes", kMaxKeyBytes));
  if (members.size() >= kMaxKeys) fail(reason("more than {} keys in one mapping", kMaxKeys));
  if (std::ranges::find(members, name, &Member::key) != members.end())
    fail(reason("the key '{}' is here twice", text::shown_name(name)));
  members.push_back({std::move(name), {}, place()});
  return true;
}

bool JsonTree::parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
  constexpr int kNumberOverflow = 406;
  if (error.id == kNumberOverflow) fail(reason("a number too large for any reader"));
  fail(reason("not readable as JSON"), hint("each line holds one whole JSON value; jq -c makes such lines"));
}

Node& JsonTree::add() {
  if (++nodes_ > kMaxNodes) fail(reason("more than {} values in one document", kMaxNodes));
  Node* node = &root_;
  if (!frames_.empty()) {
    Node& parent = *frames_.back();
    const bool in_map = parent.kind == Node::Kind::mapping;
    node = in_map ? &parent.members.back().value : &parent.items.emplace_back();
  }
  node->at = place();
  return *node;
}

bool JsonTree::token(std::string text) {
  Node& node = add();
  node.scalar = std::move(text);
  node.plain = true;
  return true;
}

bool JsonTree::open(Node::Kind kind) {
  if (frames_.size() >= kMaxDepth) fail(reason("lists and mappings more than {} deep", kMaxDepth));
  Node& node = add();
  node.kind = kind;
  frames_.push_back(&node);
  return true;
}

bool JsonTree::close() {
  frames_.pop_back();
  return true;
}

void JsonTree::check(std::string_view decoded) const {
  if (const auto bad = text::find_bad_byte(decoded)) fail(reason("{} is not allowed", bad->what));
}

void JsonTree::fail(std::string why, std::string help) const {
  throw data_error({file_, position_.line, 0, {}}, std::move(why), std::move(help));
}

}  // namespace

Node parse_json(const std::string& file, int line, std::string_view bytes) {
  if (bytes.size() > kMaxBytes)
    throw data_error({file, line, 0, {}}, reason("is larger than {} KiB", kMaxBytes / 1024));
  if (const auto bad = text::find_bad_byte(bytes))
    throw data_error({file, line + bad->line - 1, bad->column, {}}, reason("{} is not allowed", bad->what),
                     hint("a record is text in UTF-8"));
  Position position{line, false};
  JsonTree tree(file, position);
  const char* const first = bytes.data();
  nlohmann::json::sax_parse(CountedByte(first, &position), CountedByte(first + bytes.size(), &position),
                            &tree);
  return std::move(tree).take();
}

}  // namespace rcw::yaml
