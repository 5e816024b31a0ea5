// SPDX-License-Identifier: MIT
#include "lib/yaml/door.h"

#include <yaml-cpp/node/node.h>  // parser.h only names YAML::Node, which clang-tidy takes for ours
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/yaml/bytes_check.h"
#include "lib/yaml/canonical.h"
#include "lib/yaml/parse_error.h"
#include "lib/yaml/tree_builder.h"

namespace rcw::yaml {
namespace {

// The bytes of a document, then a "..." line: the sentinel that makes yaml-cpp complain of an unclosed
// quote, which else swallows the rest of the file. Nothing is copied but a few bytes: yaml-cpp puts the
// first bytes back after looking for a byte order mark, and that must not cross the seam.
class GuardedBytes : public std::streambuf {
 public:
  explicit GuardedBytes(std::string_view text) : sentinel_(text.ends_with('\n') ? "...\n" : "\n...\n") {
    if (text.size() < kPutBack) text = short_ = std::string(text).append(std::exchange(sentinel_, {}));
    show(text);
  }

 protected:
  int_type underflow() override {
    if (gptr() == egptr()) show(std::exchange(sentinel_, {}));
    return gptr() == egptr() ? traits_type::eof() : traits_type::to_int_type(*gptr());
  }

 private:
  static constexpr std::size_t kPutBack = 16;

  void show(std::string_view part) {
    char* const first = const_cast<char*>(part.data());  // the buffer is never written to
    setg(first, first, first + part.size());
  }

  std::string_view sentinel_;
  std::string short_ = {};
};

// Only yaml-cpp's own exceptions and Error leave this.
Node read(const std::string& file, const Body& body) {
  GuardedBytes bytes(body.text);
  std::istream in(&bytes);
  YAML::Parser parser(in);
  TreeBuilder builder(file, body);
  parser.HandleNextDocument(builder);
  // A second document, or what yaml-cpp left over of the first: the builder refuses its start.
  if (parser) parser.HandleNextDocument(builder);
  return std::move(builder).take();
}

bool ends_in_quotes(const std::string& file, Body body, std::size_t end) {
  body.text = body.text.substr(0, end);
  try {
    read(file, body);
  } catch (const YAML::Exception& error) {
    return is_unclosed_quote(error);
  } catch (const Error&) {
    return false;
  }
  return false;
}

// The last quotation mark before `end`. One behind another single one is the second half of an escape.
std::size_t last_quote(std::string_view text, std::size_t end) {
  const std::size_t at = text.substr(0, end).find_last_of("'\"");
  if (at == std::string_view::npos || at == 0 || text.substr(at - 1, 2) != "''") return at;
  return at - 1;
}

// Where the quote opened that is never closed: the last quotation mark that no quotes hold. Each try
// reads the document again, so only some are made.
std::size_t find_open_quote(const std::string& file, const Body& body) {
  constexpr std::size_t kMaxWork = 4 * kMaxBytes;
  constexpr std::size_t kTry = 1024;
  std::size_t at = last_quote(body.text, body.text.size());
  for (std::size_t work = 0; at != std::string_view::npos && work < kMaxWork;
       work += kTry + body.text.size()) {
    if (!ends_in_quotes(file, body, at)) return at;
    at = last_quote(body.text, at);
  }
  return std::string_view::npos;
}

Error unclosed_quote(const std::string& file, const Body& body) {
  const std::size_t at = find_open_quote(file, body);
  Where where{file, 0, 0, {}};
  if (at != std::string_view::npos) {
    const std::string_view before = body.text.substr(0, at);
    where.line = body.line + static_cast<int>(std::ranges::count(before, '\n'));
    where.column = static_cast<int>(at - (before.rfind('\n') + 1)) + 1;
  }
  return data_error(where, reason("a quotation mark opens and is never closed"),
                    hint("close it, or put the text under '|-' in lines of its own"));
}

bool short_cut_allowed = true;

Node read_strictly(const std::string& file, const Body& body) {
  try {
    return read(file, body);
  } catch (const YAML::Exception& error) {
    if (is_unclosed_quote(error)) throw unclosed_quote(file, body);
    throw explained(file, body, error);
  }
}

}  // namespace

Node parse(const std::string& file, const Chunk& chunk) {
  std::string storage;
  const Body body = checked_body(file, chunk, storage);
  if (short_cut_allowed) {
    if (auto node = read_canonical(body)) return std::move(*node);
  }
  return read_strictly(file, body);
}

Node parse_strictly(const std::string& file, const Chunk& chunk) {
  std::string storage;
  return read_strictly(file, checked_body(file, chunk, storage));
}

void allow_short_cut(bool allowed) { short_cut_allowed = allowed; }

Node parse(const std::string& file, std::string_view bytes) { return parse(file, Chunk{bytes, 1}); }

}  // namespace rcw::yaml
