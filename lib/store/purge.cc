// SPDX-License-Identifier: MIT
#include "lib/store/purge.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>

#include "lib/io/dir.h"
#include "lib/io/read.h"
#include "lib/store/git_files.h"
#include "lib/store/layout.h"
#include "lib/text/holds.h"
#include "lib/yaml/door.h"

namespace rcw::store {
namespace {

using io::Dir;
using io::EntryType;

constexpr const char* kRepository = ".git";

bool is_tree_of_records(const Dir& root, const io::Entry& entry) {
  if (entry.type != EntryType::directory || !text::holds(layout::domains(), entry.name)) return false;
  const auto dir = root.find(entry.name);
  const auto below = dir ? dir->list() : std::vector<io::Entry>{};
  // An empty one is what a purge leaves that was cut off at its end.
  return below.empty() || std::any_of(below.begin(), below.end(), [&](const io::Entry& each) {
           return layout::parse_year_folder(each.name) || layout::parse_month_file(each.name) ||
                  text::holds(layout::folders(entry.name), each.name) ||
                  text::holds(layout::other_folders(entry.name), each.name);
         });
}

bool tells_a_store(const Dir& root, const io::Entry& entry) {
  static const std::vector<std::string> signs = {layout::kSettings, layout::kPrivate, layout::kSchemas};
  return text::holds(signs, entry.name) || is_tree_of_records(root, entry);
}

// Our own names at the top, in the order in which they go.
const std::vector<std::string>& own_names() {
  static const std::vector<std::string> names = {"shared",
                                                 layout::kGitAttributes,
                                                 layout::kGitIgnore,
                                                 layout::kContent,
                                                 "plan",
                                                 "reframe",
                                                 "checkin",
                                                 "assess",
                                                 layout::kJournal,
                                                 layout::kSchemas,
                                                 layout::kSettings,
                                                 layout::kPrivate};
  return names;
}

class Purge {
 public:
  Purge(std::string home, PurgeMode mode) : home_(std::move(home)), removing_(mode == PurgeMode::remove) {}

  Purged run() {
    if (const auto root = Dir::find_root(home_)) {
      bool empty = clear_root(*root);
      if (removing_) finish(*root, empty);
    }
    return std::move(purged_);
  }

 private:
  // True when nothing is left.
  bool clear_root(const Dir& root) {
    auto entries = root.list();
    bool empty = true;
    for (const auto& entry : entries) {
      if (!text::holds(own_names(), entry.name)) empty = keep(root.path_of(entry.name));
    }
    for (const auto& name : own_names()) {
      const auto found =
          std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.name == name; });
      if (found == entries.end()) continue;
      const bool gone = is_ours(root, *found) ? remove(root, *found) : keep(root.path_of(name));
      empty = empty && gone;
    }
    return empty;
  }

  // A link at the top points to somewhere that nobody has looked at; and git's files may be the user's.
  bool is_ours(const Dir& root, const io::Entry& entry) {
    if (entry.type == EntryType::link) return false;
    if (entry.name == layout::kGitIgnore) return says(root, entry, kGitIgnoreBytes);
    if (entry.name == layout::kGitAttributes) return says(root, entry, kGitAttributesBytes);
    return true;
  }

  bool says(const Dir& root, const io::Entry& entry, std::string_view wanted) {
    try {
      return io::find_file(root, entry.name, yaml::kMaxBytes) == wanted;
    } catch (const Error&) {
      return false;
    }
  }

  // Gives back that it is still there.
  bool keep(const std::string& path) {
    const bool repository = path.ends_with(std::string("/") + kRepository);
    (repository ? purged_.repositories : purged_.kept).push_back(path);
    return false;
  }

  bool remove(const Dir& dir, const io::Entry& entry) {
    if (entry.name == kRepository) return keep(dir.path_of(entry.name));
    if (entry.type == EntryType::directory) return remove_folder(dir, entry.name);
    if (removing_ && ::unlinkat(dir.fd(), entry.name.c_str(), 0) != 0 && errno != ENOENT) {
      return refuse(io::system_error(dir.path_of(entry.name), "remove", errno));
    }
    ++purged_.files;
    return true;
  }

  bool remove_folder(const Dir& dir, const std::string& name) {
    try {
      bool empty = true;
      if (const auto below = dir.find(name)) {
        for (const auto& entry : below->list()) {
          const bool gone = remove(*below, entry);
          empty = empty && gone;
        }
        if (!empty && removing_) below->sync();
      }
      if (!empty || !removing_) return empty;
      if (::unlinkat(dir.fd(), name.c_str(), AT_REMOVEDIR) == 0 || errno == ENOENT) return true;
      return refuse(io::system_error(dir.path_of(name), "remove", errno));
    } catch (const Error& error) {
      return refuse(error);
    }
  }

  void finish(const Dir& root, bool empty) {
    // What is left must be known as a store's by the next purge.
    if (!purged_.refused.empty()) static_cast<void>(::mkdirat(root.fd(), layout::kPrivate, 0700));
    try {
      root.sync();
      // Where the directory itself may not go (a link to it, a mount), an empty one is left.
      if (empty && ::rmdir(home_.c_str()) == 0) sync_parent();
    } catch (const Error& error) {
      refuse(error);
    }
  }

  void sync_parent() const {
    const auto last = home_.find_last_not_of('/');
    const auto slash = home_.rfind('/', last);
    const std::string parent = slash == std::string::npos ? "." : home_.substr(0, slash + 1);
    if (const auto above = Dir::find_root(parent)) above->sync();
  }

  bool refuse(const Error& error) {
    purged_.refused.insert(purged_.refused.end(), error.problems().begin(), error.problems().end());
    return false;
  }

  std::string home_;
  bool removing_;
  Purged purged_ = {};
};

}  // namespace

bool is_store(const std::string& home) {
  const auto root = Dir::find_root(home);
  if (!root) return false;
  const auto entries = root->list();
  return std::any_of(entries.begin(), entries.end(),
                     [&](const auto& entry) { return tells_a_store(*root, entry); });
}

Purged purge(const std::string& home, PurgeMode mode) { return Purge(home, mode).run(); }

}  // namespace rcw::store
