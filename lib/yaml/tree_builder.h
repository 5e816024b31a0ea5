// SPDX-License-Identifier: MIT
#pragma once

#include <yaml-cpp/eventhandler.h>

#include <string>
#include <utility>
#include <vector>

#include "lib/yaml/bytes_check.h"
#include "lib/yaml/node.h"

namespace YAML {
struct Mark;
}

namespace rcw::yaml {

// Builds the tree from yaml-cpp's events and throws Error(bad_data) at the first event that the door
// does not let in.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const std::string& file, const Body& body) : file_(file), body_(body) {}

  Node take() && { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }
  void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

 private:
  // An open list or mapping. Pointers into the tree stay good: a parent grows only after its child
  // is closed.
  struct Frame {
    Node* node;
    bool flow;
    bool key_is_next;
  };

  bool key_is_next() const;
  Node& add(const YAML::Mark& mark);
  void open(const YAML::Mark& mark, Node::Kind kind, YAML::EmitterStyle::value style);
  void close();
  void add_key(const YAML::Mark& mark, std::string value, bool plain);
  void check_properties(const YAML::Mark& mark, YAML::anchor_t anchor, bool tagged) const;
  void check_absent(const YAML::Mark& mark) const;
  bool follows_colon(const YAML::Mark& mark) const;
  void check_quoted(const YAML::Mark& mark, const std::string& value) const;
  void check_explicit(const YAML::Mark& mark) const;
  void check_key(const YAML::Mark& mark, const std::string& key, bool plain) const;
  std::string null_word(const YAML::Mark& mark) const;
  char byte_at(const YAML::Mark& mark) const;
  Mark place(const YAML::Mark& mark) const;
  [[noreturn]] void fail(const YAML::Mark& mark, std::string why, std::string help = {}) const;

  const std::string& file_;
  const Body& body_;
  Node root_ = {};
  std::vector<Frame> frames_ = {};
  int nodes_ = 0;
  int key_at_ = -1;  // where the last key stands, in bytes
  bool started_ = false;
};

}  // namespace rcw::yaml
