// SPDX-License-Identifier: MIT
#include "lib/store/drafts.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/layout.h"
#include "lib/yaml/writer.h"

namespace rcw::store {
namespace {

io::Dir private_folder(const io::Dir& root) { return root.make(layout::kPrivate); }

bool is_beside(const DraftFile& draft) { return draft.id.find('.') != std::string::npos; }

// What lies beside a draft ("ab12.words") is meant only when nothing else is.
void keep_shortest(std::vector<DraftFile>& found) {
  if (std::all_of(found.begin(), found.end(), is_beside)) return;
  std::erase_if(found, is_beside);
}

}  // namespace

bool is_asking(const DraftFile& draft) { return !is_beside(draft) && draft.file.ends_with(".yaml"); }

std::string Drafts::next_id(IdMaker& ids, const std::string& about) const {
  const auto all = list();
  while (true) {
    std::string id = ids.next(about);
    const bool taken = std::any_of(all.begin(), all.end(), [&](const auto& draft) { return draft.id == id; });
    if (!taken) return id;
  }
}

std::optional<io::Dir> Drafts::folder() const {
  const auto root = io::Dir::find_root(home_);
  const auto own = root ? root->find(layout::kPrivate) : std::nullopt;
  return own ? own->find(layout::kDrafts) : std::nullopt;
}

std::string Drafts::save(const std::string& id, const yaml::Node& document) {
  const io::Dir own = private_folder(io::Dir::make_root(home_));
  const io::Dir drafts = own.make(layout::kDrafts);
  io::replace(drafts, id + ".yaml", yaml::document(document), own.make(layout::kScratch));
  drafts.sync();
  return drafts.path_of(id + ".yaml");
}

std::string Drafts::keep(IdMaker& ids, const std::string& words) {
  const io::Dir own = private_folder(io::Dir::make_root(home_));
  const io::Dir drafts = own.make(layout::kDrafts);
  const std::string name = ids.next(words) + ".txt";
  io::publish(drafts, name, words, [&] { return own.make(layout::kScratch); });
  drafts.sync();
  return drafts.path_of(name);
}

std::vector<DraftFile> Drafts::list() const {
  std::vector<DraftFile> all;
  const auto drafts = folder();
  if (!drafts) return all;
  for (const auto& entry : drafts->list()) {
    if (entry.type != io::EntryType::file) continue;
    const std::string id = entry.name.substr(0, entry.name.rfind('.'));
    all.push_back({id, entry.name, drafts->path_of(entry.name)});
  }
  return all;
}

DraftFile Drafts::find(const std::string& prefix) const {
  std::vector<DraftFile> found;
  for (auto& draft : list()) {
    if (draft.id == prefix) return std::move(draft);
    if (draft.id.starts_with(prefix)) found.push_back(std::move(draft));
  }
  keep_shortest(found);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    throw Error(Exit::no, Problem{{}, reason("there is no such draft"), hint("'drafts list' shows them")});
  }
  throw usage_error(reason("there are {} such drafts", found.size()),
                    hint("'drafts list' shows them; name one"));
}

std::string Drafts::read(const DraftFile& draft) const {
  const auto drafts = folder();
  const auto bytes = drafts ? io::find_file(*drafts, draft.file, io::kStreamLimit) : std::nullopt;
  if (bytes) return *bytes;
  throw Error(Exit::no, Problem{{.file = draft.path}, reason("the draft has gone"), {}});
}

void Drafts::discard(const DraftFile& draft) {
  const auto drafts = folder();
  if (drafts) io::remove(*drafts, draft.file);
}

}  // namespace rcw::store
