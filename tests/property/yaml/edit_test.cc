// SPDX-License-Identifier: MIT
// One key is changed and every line that is not its own stays as it was, byte for byte.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <random>
#include <set>
#include <sstream>

#include "lib/base/error.h"
#include "lib/yaml/door.h"
#include "lib/yaml/edit.h"
#include "lib/yaml/json.h"
#include "lib/yaml/writer.h"
#include "tests/property/yaml/hostile.h"

namespace rcw::yaml {
namespace {

std::uint64_t number_from(const char* name, std::uint64_t usual) {
  const char* const value = std::getenv(name);
  return value == nullptr ? usual : std::strtoull(value, nullptr, 10);
}

const std::uint64_t kSeed = number_from("RCW_SEED", 20261122);
const std::uint64_t kRounds = number_from("RCW_ROUNDS", 20'000);

// A document as a person may have written it: keys of all shapes with comments and blank lines between,
// each line of a comment marked by its own number so that it can be found again.
class Documents {
 public:
  explicit Documents(std::uint64_t seed) : words_(seed) {}

  // The keys "a" to "f", of which some are groups with keys of their own.
  std::string next() {
    paths.clear();
    comments.clear();
    std::string out;
    for (char key = 'a'; key < 'g'; ++key) {
      if (words_.below(4) != 0) append(out, std::string(1, key), "", {std::string(1, key)}, 0);
    }
    if (paths.empty()) append(out, "a", "", {"a"}, 0);
    append_idle(out, "");
    return out + (words_.below(3) == 0 ? "" : "...\n");
  }

  Node value() {
    const auto kind = words_.below(6);
    if (kind == 0) return Node::token(std::to_string(words_.below(9)));
    if (kind == 1) return Node::list({Node::text(words_.next()), Node::text("word")});
    return Node::text(words_.next());
  }

  std::uint64_t below(std::uint64_t limit) { return words_.below(limit); }

  std::vector<KeyPath> paths = {};
  std::vector<std::string> comments = {};

 private:
  void append_idle(std::string& out, const std::string& indent) {
    if (words_.below(4) == 0) out += '\n';
    if (words_.below(3) != 0) return;
    comments.push_back("# comment " + std::to_string(comments.size()) + " end");
    out += indent + comments.back() + '\n';
  }

  void append(std::string& out, const std::string& key, const std::string& indent, KeyPath path, int depth) {
    append_idle(out, indent);
    paths.push_back(path);
    const auto kind = words_.below(depth < 2 ? 8 : 6);
    out += indent + key + ':';
    if (kind == 0) {
      out += " 'single\n" + indent + "    # no comment\n" + indent + "  '\n";
    } else if (kind == 1) {
      out += words_.below(2) == 0 ? " [one, two]\n" : " {}\n";
    } else if (kind == 2) {
      out += words_.below(2) == 0 ? "\n" + indent + "- x\n" + indent + "- y\n" : "\n";
    } else if (kind == 3) {
      out += words_.below(2) == 0 ? " >-\n" + indent + "  folded\n" + indent + "  # text\n" : " plain\n";
    } else if (kind < 6) {
      out += ' ' + scalar_at(indent.size()) + '\n';
    } else {
      out += '\n';
      const std::string deeper = indent + (words_.below(2) == 0 ? "  " : "   ");
      for (char c = 'a'; c < 'd'; ++c) {
        path.push_back(std::string(1, c));
        if (c == 'a' || words_.below(2) == 0) append(out, std::string(1, c), deeper, path, depth + 1);
        path.pop_back();
      }
    }
  }

  std::string scalar_at(std::size_t indent) {
    const std::string line = member({"k", Node::text(words_.next()), {}}, indent);
    return line.substr(indent + 3, line.size() - indent - 4);
  }

  testing::Hostile words_;
};

Node order() {
  const Node leaf = Node::map({{"a", Node::map(), {}}, {"b", Node::map(), {}}, {"c", Node::map(), {}}});
  Node inner = leaf;
  for (auto& item : inner.members) item.value = leaf;
  Node all = Node::map();
  for (char key = 'a'; key < 'g'; ++key) all.members.push_back({std::string(1, key), inner, {}});
  return all;
}

std::multiset<std::string> lines_of(const std::string& text) {
  std::multiset<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.insert(line);
  return lines;
}

bool reads(const std::string& bytes) {
  try {
    parse("f", bytes);
    return true;
  } catch (const Error&) {
    return false;  // the generator is allowed a slip
  }
}

// The lines before and behind the ones that differ, which must be those of the key alone.
void expect_rest_untouched(const std::string& before, const std::string& after,
                           const std::string& own_lines) {
  auto gone = lines_of(before);
  for (const auto& line : lines_of(after)) {
    const auto hit = gone.find(line);
    if (hit != gone.end()) gone.erase(hit);
  }
  const auto own = lines_of(own_lines);
  for (const auto& line : gone) EXPECT_TRUE(own.contains(line)) << line << "\n--- of\n" << before;
}

// The lines of a key: what removing it takes away.
std::string lines_of_key(const std::string& bytes, const KeyPath& path) {
  const std::string without = remove_key("f", bytes, path);
  std::size_t same = 0;
  while (same < without.size() && same < bytes.size() && without[same] == bytes[same]) ++same;
  std::size_t start = bytes.rfind('\n', same == 0 ? 0 : same - 1);
  start = start == std::string::npos ? 0 : start + 1;
  return bytes.substr(start, same - start + bytes.size() - without.size());
}

TEST(EditProperty, OnlyTheLinesOfTheKeyChange) {
  Documents documents(kSeed);
  const Node model = order();
  std::uint64_t tried = 0;
  std::uint64_t edited = 0;
  int refused = 0;
  for (std::uint64_t i = 0; i < kRounds / 4; ++i) {
    const std::string bytes = documents.next();
    if (!reads(bytes)) continue;
    const Node tree = parse("f", bytes);
    ++tried;
    const KeyPath path = documents.paths[documents.below(documents.paths.size())];
    const Node value = documents.value();
    const bool takes_out = documents.below(4) == 0;
    std::string after;
    try {
      after = takes_out ? remove_key("f", bytes, path) : set_key("f", bytes, path, value, model);
    } catch (const Error&) {
      if (refused++ < 5) std::cerr << takes_out << path.back() << ": " << to_json(value) << " into\n" << bytes << "=====\n";
      continue;
    }
    ++edited;
    Node wanted = tree;
    if (takes_out)
      remove_value(wanted, path);
    else
      set_value(wanted, path, value);
    EXPECT_EQ(to_json(parse("f", after)), to_json(wanted)) << bytes << "---\n" << after;
    for (const auto& comment : documents.comments) {
      // They may stand inside of what is written anew or taken away.
      if (find_value(tree, path)->kind == Node::Kind::mapping) continue;
      if (takes_out && path.size() > 1 &&
          find_value(wanted, KeyPath(path.begin(), path.end() - 1)) == nullptr)
        continue;
      EXPECT_NE(after.find(comment), std::string::npos) << bytes << "---\n" << after;
    }
    if (!takes_out && path.size() == 1 && tree.members.size() > 1) {
      expect_rest_untouched(bytes, after, lines_of_key(bytes, path));
    }
  }
  EXPECT_GT(tried, kRounds / 5);
  EXPECT_GT(edited * 100, tried * 97) << edited << " of " << tried;
}

TEST(EditProperty, ANewKeyTakesNothingAway) {
  Documents documents(kSeed + 1);
  const Node model = order();
  std::uint64_t edited = 0;
  for (std::uint64_t i = 0; i < kRounds / 4; ++i) {
    const std::string bytes = documents.next();
    const KeyPath path = {std::string(1, static_cast<char>('a' + documents.below(6)))};
    if (!reads(bytes) || find_value(parse("f", bytes), path) != nullptr) continue;
    const Node value = documents.value();
    std::string after;
    try {
      after = set_key("f", bytes, path, value, model);
    } catch (const Error&) {
      ADD_FAILURE() << path[0] << ": " << to_json(value) << " into\n" << bytes;
      continue;
    }
    ++edited;
    EXPECT_EQ(to_json(*find_value(parse("f", after), path)), to_json(value));
    EXPECT_EQ(remove_key("f", after, path), bytes) << "---\n" << after;
  }
  EXPECT_GT(edited, kRounds / 50);
}

}  // namespace
}  // namespace rcw::yaml
