// SPDX-License-Identifier: MIT
#include "lib/store/drafts.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/layout.h"
#include "lib/yaml/writer.h"

namespace rcw::store {
namespace {

io::Dir private_folder(const io::Dir& root) { return root.make(layout::kPrivate); }

// Over the old one, so that there is always a whole one.
void replace(const io::Dir& dir, const std::string& name, const std::string& bytes) {
  const std::string fresh = name + ".new";
  const int flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW;
  const io::Fd fd(::openat(dir.fd(), fresh.c_str(), flags, 0600));
  if (!fd) throw io::system_error(dir.path_of(fresh), "make the file", errno);
  int error = io::write_all(fd.get(), bytes);
  if (error == 0 && ::fsync(fd.get()) != 0) error = errno;
  if (error == 0 && ::renameat(dir.fd(), fresh.c_str(), dir.fd(), name.c_str()) != 0) error = errno;
  if (error == 0) return dir.sync();
  ::unlinkat(dir.fd(), fresh.c_str(), 0);
  throw io::system_error(dir.path_of(name), "write", error);
}

}  // namespace

std::optional<io::Dir> Drafts::folder() const {
  const auto root = io::Dir::find_root(home_);
  const auto own = root ? root->find(layout::kPrivate) : std::nullopt;
  return own ? own->find(layout::kDrafts) : std::nullopt;
}

io::Dir Drafts::make_folder() const {
  return private_folder(io::Dir::make_root(home_)).make(layout::kDrafts);
}

std::string Drafts::save(const std::string& id, const yaml::Node& document) {
  const io::Dir drafts = make_folder();
  replace(drafts, id + ".yaml", yaml::document(document));
  return drafts.path_of(id + ".yaml");
}

std::string Drafts::keep(IdMaker& ids, const std::string& words) {
  const io::Dir drafts = make_folder();
  const std::string name = ids.next(words) + ".txt";
  const io::Dir own = private_folder(io::Dir::make_root(home_));
  io::publish(drafts, name, words, [&] { return own.make(layout::kScratch); });
  drafts.sync();
  return drafts.path_of(name);
}

std::vector<DraftFile> Drafts::list() const {
  std::vector<DraftFile> all;
  const auto drafts = folder();
  if (!drafts) return all;
  for (const auto& entry : drafts->list()) {
    if (entry.type != io::EntryType::file || entry.name.ends_with(".new")) continue;
    const std::string id = entry.name.substr(0, entry.name.find('.'));
    all.push_back({id, entry.name, drafts->path_of(entry.name)});
  }
  return all;
}

DraftFile Drafts::find(const std::string& prefix) const {
  std::vector<DraftFile> found;
  for (auto& draft : list()) {
    if (draft.id.starts_with(prefix)) found.push_back(std::move(draft));
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    throw Error(Exit::no, Problem{{}, reason("there is no such draft"), hint("'drafts list' shows them")});
  }
  throw usage_error(reason("there are {} such drafts", found.size()), hint("'drafts list' shows them; name one"));
}

std::string Drafts::read(const DraftFile& draft) const {
  const auto drafts = folder();
  const auto bytes = drafts ? io::find_file(*drafts, draft.file, io::kStreamLimit) : std::nullopt;
  if (bytes) return *bytes;
  throw Error(Exit::no, Problem{{.file = draft.path}, reason("the draft has gone"), {}});
}

void Drafts::discard(const DraftFile& draft) {
  const auto drafts = folder();
  if (!drafts || ::unlinkat(drafts->fd(), draft.file.c_str(), 0) == 0) return;
  if (errno != ENOENT) throw io::system_error(draft.path, "remove", errno);
}

}  // namespace rcw::store
