// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/sealed_store.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/deposit.h"
#include "lib/store/place.h"
#include "lib/store/shelf.h"
#include "lib/yaml/door.h"
#include "lib/yaml/writer.h"

namespace rcw::tools {
namespace {

using checkin::Seal;
using checkin::SealedAnswer;
using checkin::SealName;

std::string folder_of(const std::string& topic) {
  return std::string(checkin::kSealedFolder) + (topic.empty() ? "" : "/" + topic);
}

std::optional<io::Dir> find_sealed_folder(const std::string& topic, cli::Context& context) {
  const auto root = io::Dir::find_root(context.home());
  return root ? store::find_folder(*root, folder_of(topic)) : std::nullopt;
}

// Hidden files belong to git, synchronisers and editors.
bool is_hidden(const std::string& name) { return name.starts_with('.'); }

// Whether what stands there is of the sort that its name says.
bool is_sort(const io::Dir& dir, const io::Entry& entry, io::EntryType wanted, cli::Context& context) {
  if (entry.type == wanted) return true;
  const std::string path = dir.path_of(entry.name);
  context.messages.report(data_error(
      {.file = path}, wanted == io::EntryType::file ? reason("is not a file") : reason("is not a folder"),
      hint("it is passed over; links are not followed inside a store")));
  return false;
}

void warn_of(const std::string& path, cli::Context& context) {
  context.messages.warning({{.file = path},
                            reason("is no name for a seal or an answer"),
                            hint("it is passed over; a synchroniser may have made a copy")});
}

std::optional<std::string> find_bytes(const std::string& topic, const SealName& name, cli::Context& context) {
  const auto folder = find_sealed_folder(topic, context);
  if (!folder) return std::nullopt;
  return io::find_file(*folder, checkin::seal_name(name),
                       name.answer ? yaml::kMaxBytes : checkin::kMaxSealBytes);
}

bool publish_bytes(const std::string& topic, const SealName& name, const std::string& bytes,
                   cli::Context& context) {
  const io::Dir root = io::Dir::make_root(context.home());
  const io::Dir folder = store::make_folder(root, folder_of(topic));
  const auto scratch = [&] { return root.make(store::layout::kPrivate).make(store::layout::kScratch); };
  const auto result = io::publish(folder, checkin::seal_name(name), bytes, scratch);
  folder.sync();
  return result == io::Published::created;
}

// Ids follow from what is looked for, so only names are read.
std::vector<store::Filed> own_records(const std::string& id, cli::Context& context) {
  const store::Shelf shelf(context.home(), context.tree(), context.kinds());
  const auto report = [&](const Error& error) { context.messages.report(error); };
  std::vector<store::Filed> found;
  for (const auto& slot : shelf.slots(report)) {
    if (slot.id != id) continue;
    if (auto filed = shelf.load(slot)) found.push_back(std::move(*filed));
  }
  return found;
}

void keep_record(store::Record record, cli::Context& context) {
  record.envelope.at = context.present().stamp();
  record.envelope.zone = context.present().zone->name();
  record.envelope.recorded = record.envelope.at;
  store::Deposit deposit(context.home(), context.tree());
  deposit.put(record);
  deposit.settle();
}

}  // namespace

std::string read_topic(const std::string& text) {
  std::string topic = checkin::as_label(text);
  if (checkin::is_label(topic)) return topic;
  throw usage_error(
      reason("a topic is made of letters a-z, digits and hyphens, at most {}", checkin::kLongestLabel),
      hint("a word or a day that you both agreed on, such as 2026-11-29"));
}

std::string read_name(const std::string& text) {
  std::string name = checkin::as_label(text);
  if (checkin::is_label(name)) return name;
  throw usage_error(reason("--by takes letters a-z, digits and hyphens, at most {}", checkin::kLongestLabel),
                    hint("your own name for yourself in shared/, such as --by ana"));
}

std::vector<std::string> sealed_topics(cli::Context& context) {
  std::vector<std::string> topics;
  const auto folder = find_sealed_folder("", context);
  for (const auto& entry : folder ? folder->list() : std::vector<io::Entry>{}) {
    if (is_hidden(entry.name)) continue;
    if (!checkin::is_label(entry.name)) {
      warn_of(folder->path_of(entry.name), context);
    } else if (is_sort(*folder, entry, io::EntryType::directory, context)) {
      topics.push_back(entry.name);
    }
  }
  return topics;
}

Sealers find_sealers(const std::string& topic, cli::Context& context) {
  Sealers all;
  const auto folder = find_sealed_folder(topic, context);
  for (const auto& entry : folder ? folder->list() : std::vector<io::Entry>{}) {
    if (is_hidden(entry.name)) continue;
    const auto name = checkin::parse_seal_name(entry.name);
    if (!name) {
      warn_of(folder->path_of(entry.name), context);
    } else if (is_sort(*folder, entry, io::EntryType::file, context)) {
      (name->answer ? all[name->by].revealed : all[name->by].sealed) = true;
    }
  }
  return all;
}

std::string seal_place(const std::string& topic, const SealName& name) {
  return folder_of(topic) + '/' + checkin::seal_name(name);
}

std::string seal_path(const std::string& topic, const SealName& name, cli::Context& context) {
  return context.home() + '/' + seal_place(topic, name);
}

std::optional<Seal> find_shared_seal(const std::string& topic, const std::string& by, cli::Context& context) {
  const SealName name{by, false};
  const auto bytes = find_bytes(topic, name, context);
  if (!bytes) return std::nullopt;
  const std::string path = seal_path(topic, name, context);
  return checkin::decode_seal(yaml::parse(path, *bytes), path, {topic, by});
}

std::optional<SealedAnswer> find_shared_answer(const std::string& topic, const std::string& by,
                                               cli::Context& context) {
  const SealName name{by, true};
  const auto bytes = find_bytes(topic, name, context);
  if (!bytes) return std::nullopt;
  const std::string path = seal_path(topic, name, context);
  return checkin::decode_answer(yaml::parse(path, *bytes), path, {topic, by});
}

std::string bytes_of(const SealedAnswer& answer) { return yaml::document(checkin::encode(answer)); }

bool publish(const Seal& seal, cli::Context& context) {
  return publish_bytes(seal.topic, {seal.by, false}, yaml::document(checkin::encode(seal)), context);
}

bool publish(const SealedAnswer& answer, cli::Context& context) {
  return publish_bytes(answer.topic, {answer.by, true}, bytes_of(answer), context);
}

std::vector<OwnSealed> find_own(const std::string& topic, const std::string& name, cli::Context& context) {
  std::vector<OwnSealed> own;
  for (const auto& filed : own_records(checkin::sealed_id(topic, name), context)) {
    if (auto sealed = checkin::find_sealed(filed.record)) own.push_back({std::move(*sealed), filed.path});
  }
  return own;
}

std::optional<checkin::Revealed> find_own_revealed(const std::string& topic, cli::Context& context) {
  for (const auto& filed : own_records(checkin::revealed_id(topic), context)) {
    if (auto revealed = checkin::find_revealed(filed.record)) return revealed;
  }
  return std::nullopt;
}

void keep(const checkin::Sealed& sealed, cli::Context& context) {
  keep_record(checkin::to_record(sealed), context);
}

void keep(const checkin::Revealed& revealed, cli::Context& context) {
  keep_record(checkin::to_record(revealed), context);
}

}  // namespace rcw::tools
