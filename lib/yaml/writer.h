// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "lib/yaml/node.h"

namespace rcw::yaml {

// The canonical bytes of rcw-files(5): keys in the order given, block style, two blanks of
// indentation, one list item a line, LF. A string is plain only when it starts with an ASCII letter,
// holds nothing that any YAML reader treats specially, and no YAML 1.1 or 1.2 reader takes it for
// anything but a string; text with line breaks is a literal block with chomping mark and, where
// needed, indentation indicator if that is lossless; all else is in double quotes with escapes.
// A token (Node::token, or a plain scalar that was read) that is no string to every reader stays as it is.
// Empty lists and maps are written [] and {}. Read back by parse() the node is the same() as it was,
// except that a plain scalar which is a string may come back quoted and the reverse.

// A whole document: a mapping, ended by the line "...".
std::string document(const Node& mapping);

// One scalar as it stands after "key: " at the given depth (a block includes its lines, without the
// last line feed). For tests and for editing one key.
std::string scalar(std::string_view value, int depth);

// The lines of one key and its value, the key behind so many blanks. For editing one key.
std::string member(const Member& member, std::size_t indent);

// True when a plain scalar is a string to every reader: the test the writer itself uses.
bool plain_is_safe(std::string_view value);

}  // namespace rcw::yaml
