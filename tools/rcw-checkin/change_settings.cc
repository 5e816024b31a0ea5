// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/change_settings.h"

#include "lib/store/digest.h"
#include "lib/store/history.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"
#include "lib/store/settings.h"
#include "lib/verbs/chosen.h"
#include "lib/yaml/door.h"
#include "lib/yaml/edit.h"

namespace rcw::tools {
namespace {

using store::layout::kSettings;
using yaml::Node;

constexpr const char* kEmpty = "schema: rcw/settings/1\n...\n";

bool is_so(const Node& tree, const Setting& setting) {
  const Node* now = tree.find(setting.first);
  if (now == nullptr || !setting.second) return now == nullptr && !setting.second;
  return now->kind == Node::Kind::scalar && now->scalar == setting.second->scalar;
}

std::string with(const std::string& file, const std::string& bytes, const Setting& setting) {
  Node tree = yaml::parse(file, bytes);
  if (is_so(tree, setting)) return bytes;
  if (!setting.second) return yaml::remove_key(file, bytes, {setting.first});
  yaml::set_value(tree, {setting.first}, *setting.second);
  return yaml::set_key(file, bytes, {setting.first}, *setting.second, tree);
}

}  // namespace

void change_settings(const std::string& command, const std::vector<Setting>& wanted, cli::Context& context) {
  static_cast<void>(io::Dir::make_root(context.home()));
  const store::Lock lock(context.home());
  const auto before = store::find_bytes(lock.root(), kSettings);
  const std::string file = lock.root().path_of(kSettings);
  std::string bytes = before.value_or(kEmpty);
  store::parse_settings(file, bytes);
  for (const auto& setting : wanted) bytes = with(file, bytes, setting);
  if (bytes == before.value_or(kEmpty)) return;
  store::parse_settings(file, bytes);
  const auto digest = before ? std::optional(store::digest(*before)) : std::nullopt;
  store::commit(lock, verbs::doing(command, context), {{kSettings, digest, std::move(bytes)}});
}

}  // namespace rcw::tools
