// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/yaml/node.h"

namespace rcw::cli {

// One record of a stream, not yet judged.
struct Document {
  yaml::Node node;
  std::string file;
  int line = 1;
};

using Documents = std::vector<Document>;
using Report = std::function<void(const Error&)>;

// The bytes of FILE, or of standard input for "-", and what to call them in errors.
struct Input {
  std::string name;
  std::string bytes;
};
Input read_input(const std::string& operand);

// All of standard input as words of a person. Throws Error(bad_data) for what no record may hold.
std::string read_words();

// What every reader of records takes: YAML documents, or JSON Lines when the first character that is
// no blank is "{". Documents that are wrong are reported; the others are given back.
Documents read_documents(const Input& input, const Report& report);

Documents read_yaml(const Input& input, const Report& report);
Documents read_json_lines(const Input& input, const Report& report);
// The first row names the columns; empty cells are left out. A row with more or fewer cells is reported.
Documents read_csv(const Input& input, const Report& report);

}  // namespace rcw::cli
