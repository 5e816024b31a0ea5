// SPDX-License-Identifier: MIT
#include "lib/cli/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/store/id.h"
#include "lib/store/layout.h"
#include "lib/text/utf8.h"

namespace rcw::cli {
namespace {

constexpr int kShownColumns = 40;

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

bool is_path(const std::string& name) {
  return name.find('/') != std::string::npos || name.ends_with(".yaml");
}

void split(const std::string& bytes, char end, std::vector<std::string>& out) {
  std::string_view rest = bytes;
  while (!rest.empty()) {
    const auto at = std::min(rest.find(end), rest.size());
    std::string_view name = rest.substr(0, at);
    if (end == '\n' && name.ends_with('\r')) name.remove_suffix(1);
    if (!name.empty()) out.emplace_back(name);
    rest.remove_prefix(std::min(at + 1, rest.size()));
  }
}

// Shown so that each can be told from the others, with what helps to choose: its day.
std::string candidates(std::span<const store::Slot> slots) {
  constexpr std::size_t kMost = 5;
  std::set<std::string> ids;
  const bool copies = slots.front().id == slots.back().id;
  for (const auto& slot : slots) {
    const std::string place = copies ? slot.folder + '/' + slot.file : slot.file.substr(0, 10);
    ids.insert(slot.id + (slot.file.empty() ? "" : " (" + place + ")"));
  }
  std::string text;
  for (const auto& id : ids) {
    if (ids.size() > kMost && text.size() > kMost * 20) return text + ", …";
    text += (text.empty() ? "" : ", ") + id;
  }
  return text;
}

// The id of the first record in a file with a name of somebody's own.
std::string id_in(const std::string& path, store::Kinds kinds) {
  const auto all = store::read_record_file(path, kinds, [](const Error& error) { throw error; });
  return all.empty() ? std::string() : all.front().record.envelope.id;
}

}  // namespace

void add_ids(Options& options, Names& names) {
  options.value("--ids", "FILE", names.ids_from,
                "read ids or paths, one a line, from FILE or - for standard input");
  options.flag("-0,--null", names.null, "ids and paths end in NUL, read and printed");
}

std::vector<std::string> read_names(const Names& names) {
  std::vector<std::string> all = names.operands;
  if (!names.ids_from.empty()) split(read_input(names.ids_from).bytes, names.null ? '\0' : '\n', all);
  return all;
}

Finder::Finder(const store::Shelf& shelf, store::Kinds kinds, Context& context)
    : shelf_(shelf), kinds_(kinds), context_(context) {}

const store::Catalog& Finder::catalog() {
  const auto report = [this](const Error& error) { context_.messages.report(error); };
  if (!catalog_) catalog_.emplace(shelf_.slots(report));
  return *catalog_;
}

std::vector<store::Filed> Finder::find(const std::string& name) {
  if (!is_path(name)) return {by_id(lower(name))};
  return store::read_record_file(name, kinds_,
                                 [this](const Error& error) { context_.messages.report(error); });
}

const store::Slot& Finder::slot_of(const std::string& name) {
  const std::string shown = text::cut(name, kShownColumns);
  if (!store::is_id_prefix(name)) {
    throw usage_error(reason("'{}' is not an id", shown), hint("'list' prints ids; a path has a / in it"));
  }
  if (name.size() < store::kPrefixLength) {
    throw usage_error(reason("'{}' is too short for an id", shown),
                      hint("at least {} characters", store::kPrefixLength));
  }
  const auto found = catalog().starting_with(name);
  if (found.empty()) {
    throw Error(
        Exit::no,
        Problem{{}, reason("no record has the id {}", name), hint("'list' prints the ids there are")});
  }
  if (found.size() > 1) {
    throw usage_error(reason("the id {} is not unique", name), hint("it may be {}", candidates(found)));
  }
  return found.front();
}

const store::Slot& Finder::locate(const std::string& name) {
  if (!is_path(name)) return slot_of(lower(name));
  const auto parsed = store::layout::parse_record_name(name.substr(name.rfind('/') + 1));
  const std::string id = parsed ? parsed->id : id_in(name, kinds_);
  for (const auto& slot : catalog().starting_with(id)) {
    std::error_code missing;
    if (std::filesystem::equivalent(name, shelf_.path_of(slot), missing)) return slot;
  }
  throw usage_error(reason("'{}' is no record of this store", text::cut(name, kShownColumns)),
                    hint("a file outside the store is yours to edit and remove by other means"));
}

store::Filed Finder::by_id(const std::string& name) {
  auto filed = shelf_.load(slot_of(name));
  if (filed) return std::move(*filed);
  throw Error(Exit::no, Problem{{}, reason("the record {} has gone", name), {}});
}

}  // namespace rcw::cli
