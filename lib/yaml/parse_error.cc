// SPDX-License-Identifier: MIT
#include "lib/yaml/parse_error.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "lib/base/reason.h"
#include "lib/yaml/document_lines.h"

namespace rcw::yaml {
namespace {

using namespace YAML::ErrorMsg;  // the names of the messages

struct Words {
  std::string why;
  std::string help;
};

// True when the message starts with one of these: some of yaml-cpp's carry content behind.
template <typename... Starts>
bool is_one(std::string_view message, Starts... starts) {
  return (message.starts_with(starts) || ...);
}

Words on_flow(std::string_view message) {
  if (is_one(message, END_OF_SEQ_FLOW))
    return {reason("a '[' list without its ',' or ']'"), hint("put text that starts with '[' into quotes")};
  if (is_one(message, END_OF_MAP_FLOW))
    return {reason("a '{{' mapping without its ',' or '}}'"),
            hint("put text that starts with '{{' into quotes")};
  return {reason("a ']' or '}}' that closes nothing"), hint("put text that starts with it into quotes")};
}

Words on_block(std::string_view message) {
  if (is_one(message, END_OF_MAP))
    return {reason("this line is no 'key: value' of the mapping it stands in"),
            hint("check its indentation, and the one of the line above")};
  if (is_one(message, END_OF_SEQ))
    return {reason("this line is no '- item' of the list it stands in"),
            hint("check its indentation, and the one of the line above")};
  if (is_one(message, BLOCK_ENTRY))
    return {reason("a '- ' where no list can start"), hint("put text that starts with '- ' into quotes")};
  if (is_one(message, MAP_VALUE))
    return {reason("a ': ' where no key can be"),
            hint("check the indentation, or put text that contains ': ' into quotes")};
  return {reason("a '? ' where no key can be"), hint("put text that starts with '? ' into quotes")};
}

Words on_escape(std::string_view message) {
  if (is_one(message, INVALID_ESCAPE))
    return {reason("an unknown escape after '\\' in double quotes"), hint("write a backslash as \\\\")};
  if (is_one(message, INVALID_UNICODE))
    return {reason("an escape for a character that does not exist"), hint("write the character itself")};
  return {reason("an escape in double quotes with too few hexadecimal digits"),
          hint("\\x takes 2 digits, \\u takes 4, \\U takes 8")};
}

Words on_name(std::string_view message) {
  if (is_one(message, UNKNOWN_ANCHOR, ALIAS_NOT_FOUND, CHAR_IN_ALIAS, ALIAS_CONTENT, MULTIPLE_ALIASES))
    return {reason("'*' starts an alias, and aliases are not read"),
            hint("put text that starts with '*' into quotes")};
  if (is_one(message, ANCHOR_NOT_FOUND, CHAR_IN_ANCHOR, MULTIPLE_ANCHORS))
    return {reason("'&' starts an anchor, and anchors are not read"),
            hint("put text that starts with '&' into quotes")};
  return {reason("'!' starts a tag, and tags are not read"),
          hint("put text that starts with '!' into quotes")};
}

Words on_character(std::string_view message) {
  if (is_one(message, CHAR_IN_BLOCK, ZERO_INDENT_IN_BLOCK))
    return {reason("more than a digit, '+' or '-' after '|' or '>'"),
            hint("the text of the block starts in the next line")};
  if (is_one(message, UNKNOWN_TOKEN))
    return {reason("no value can start with this character"), hint("put the text into quotes")};
  if (is_one(message, BAD_FILE)) return {reason("lists and mappings more than {} deep", kMaxDepth), {}};
  return {reason("not readable as YAML"), hint("put the text into quotes")};
}

Words words_for(std::string_view message) {
  if (is_one(message, END_OF_SEQ_FLOW, END_OF_MAP_FLOW, FLOW_END)) return on_flow(message);
  if (is_one(message, END_OF_MAP, END_OF_SEQ, BLOCK_ENTRY, MAP_VALUE, MAP_KEY)) return on_block(message);
  if (is_one(message, INVALID_ESCAPE, INVALID_UNICODE, INVALID_HEX)) return on_escape(message);
  if (is_one(message, UNKNOWN_ANCHOR, "alias", "anchor", "illegal character found while scanning", "tag",
             "cannot assign multiple", END_OF_VERBATIM_TAG))
    return on_name(message);
  return on_character(message);
}

bool has_tab_indent(std::string_view text, int line) {
  std::size_t start = 0;
  for (int i = 0; i < line && start < text.size(); ++i) start = line_at(text, start).next;
  const std::string_view row = line_at(text, std::min(start, text.size())).text;
  return row.substr(0, row.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

}  // namespace

bool is_unclosed_quote(const YAML::Exception& error) {
  return is_one(error.msg, DOC_IN_SCALAR, EOF_IN_SCALAR);
}

Error explained(const std::string& file, const Body& body, const YAML::Exception& error) {
  const bool placed = !error.mark.is_null();
  const Where where{file, placed ? body.line + error.mark.line : 0, placed ? error.mark.column + 1 : 0, {}};
  if (is_one(error.msg, TAB_IN_INDENTATION) || (placed && has_tab_indent(body.text, error.mark.line)))
    return data_error(where, reason("a tab in the indentation"), hint("indent with blanks"));
  Words words = words_for(error.msg);
  return data_error(where, std::move(words.why), std::move(words.help));
}

}  // namespace rcw::yaml
