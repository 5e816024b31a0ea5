// SPDX-License-Identifier: MIT
// Any bytes: the doors refuse them with an Error, or what they read is the same when written and read.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "lib/base/error.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "lib/yaml/writer.h"

namespace {

using rcw::yaml::Node;

void check(bool good) {
  if (!good) std::abort();
}

bool is_bad_data(const rcw::Error& error) {
  return error.exit() == rcw::Exit::bad_data && !error.problems().front().reason.empty();
}

bool is_limit(const rcw::Error& error) {
  const std::string& why = error.problems().front().reason;
  return why.find("more than") != std::string::npos || why.find("larger than") != std::string::npos;
}

// One level deeper and with escapes it may pass a limit; nothing else may refuse it.
void check_written(const Node& tree) {
  const Node record = Node::map({{"x", tree, {}}});
  const std::string json = rcw::yaml::to_json(record);
  try {
    check(rcw::yaml::to_json(rcw::yaml::parse("written", rcw::yaml::document(record))) == json);
    check(rcw::yaml::to_json(rcw::yaml::parse_json("json", 1, json)) == json);
  } catch (const rcw::Error& error) {
    check(is_limit(error));
  }
}

template <typename Read>
void check_read(const Read& read) {
  Node tree;
  try {
    tree = read();
  } catch (const rcw::Error& error) {
    return check(is_bad_data(error));
  }
  check_written(tree);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  check_read([bytes] { return rcw::yaml::parse("fuzz", bytes); });
  check_read([bytes] { return rcw::yaml::parse_json("fuzz", 1, bytes); });
  for (const rcw::yaml::Chunk& chunk : rcw::yaml::split_documents(bytes))
    check_read([chunk] { return rcw::yaml::parse("fuzz", chunk); });
  return 0;
}
