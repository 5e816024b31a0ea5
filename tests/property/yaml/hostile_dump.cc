// SPDX-License-Identifier: MIT
// hostile_dump SEED COUNT DIR - writes COUNT hostile strings as canonical documents, in files of many
// documents, and next to each file the strings as JSON lines, for second_readers.py.
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "lib/yaml/json.h"
#include "lib/yaml/node.h"
#include "lib/yaml/writer.h"
#include "tests/property/yaml/hostile.h"

namespace {

using rcw::yaml::Member;
using rcw::yaml::Node;

constexpr std::uint64_t kFiles = 4;

std::string key_of(std::string text) {
  constexpr std::size_t kShort = 40;
  while (text.size() > kShort) text.pop_back();
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
  while (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U) text.pop_back();
  return text;
}

// Each document holds its string in every place where a string can stand.
Node document_of(const std::string& text) {
  const Node value = Node::text(text);
  std::vector<Member> members = {{"text", value, {}},
                                 {"list", Node::list({value, Node::list({value})}), {}},
                                 {"maps", Node::list({Node::map({{"a", value, {}}, {"b", value, {}}})}), {}},
                                 {"deep", Node::map({{"er", Node::map({{"est", value, {}}}), {}}}), {}}};
  members.push_back({"key", Node::map({{key_of(text), Node::text("v"), {}}}), {}});
  return Node::map(std::move(members));
}

bool write_file(std::uint64_t seed, std::uint64_t count, const std::filesystem::path& base) {
  rcw::testing::Hostile hostile(seed);
  std::ofstream documents(base.string() + ".yaml", std::ios::binary);
  std::ofstream strings(base.string() + ".jsonl", std::ios::binary);
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::string text = hostile.next();
    documents << "---\n" << rcw::yaml::document(document_of(text));
    strings << rcw::yaml::to_json(Node::list({Node::text(text), Node::text(key_of(text))})) << '\n';
  }
  return documents.good() && strings.good();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: hostile_dump SEED COUNT DIR\n";
    return 2;
  }
  const std::uint64_t seed = std::strtoull(argv[1], nullptr, 10);
  const std::uint64_t count = std::strtoull(argv[2], nullptr, 10);
  std::filesystem::create_directories(argv[3]);
  for (std::uint64_t file = 0; file < kFiles; ++file) {
    const std::uint64_t share = count / kFiles + (file < count % kFiles ? 1 : 0);
    if (!write_file(seed + file, share, std::filesystem::path(argv[3]) / std::to_string(file))) return 4;
  }
}
