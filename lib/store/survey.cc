// SPDX-License-Identifier: MIT
#include "lib/store/survey.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"
#include "lib/text/holds.h"
#include "lib/text/shell_word.h"

namespace rcw::store {
namespace {

constexpr unsigned kOthers = 0077;

void note(Findings& out, Level level, std::string file, std::string reason, std::string hint) {
  out.push_back({level, Problem{{.file = std::move(file)}, std::move(reason), std::move(hint)}});
}

void note_stray(Findings& out, const std::string& path) {
  note(out, Level::warning, path, reason("is a copy that another program left"),
       hint("compare it with the record beside it, then remove it"));
}

void note_link(Findings& out, const std::string& path) {
  note(out, Level::error, path, reason("is a symbolic link"),
       hint("only regular files are read inside a store"));
}

void note_foreign(Findings& out, const std::string& path) {
  note(out, Level::warning, path, reason("is not a file of the store"), hint("move it elsewhere"));
}

// A file in a place where only records and folders belong.
void look_at_file(Findings& out, const io::Dir& dir, const io::Entry& entry, bool in_month) {
  const std::string path = dir.path_of(entry.name);
  if (entry.type == io::EntryType::link) return note_link(out, path);
  if (layout::is_stray_copy(entry.name)) return note_stray(out, path);
  const bool record = in_month && entry.name.ends_with(".yaml");
  const bool month_file = layout::parse_month_file(entry.name).has_value();
  if (!record && !month_file) note_foreign(out, path);  // reading says what is wrong with the others
}

// `own` are the folders in it that are looked at by themselves.
void look_into(Findings& out, const io::Dir& dir, int depth, const std::vector<std::string>& own) {
  for (const auto& entry : dir.list()) {
    if (entry.type == io::EntryType::directory && text::holds(own, entry.name)) continue;
    const auto expected =
        depth == 0 ? layout::parse_year_folder(entry.name) : layout::parse_month_folder(entry.name);
    if (depth == 2 || !expected || entry.type != io::EntryType::directory) {
      look_at_file(out, dir, entry, depth == 2);
    } else if (const auto below = dir.find(entry.name)) {
      look_into(out, *below, depth + 1, {});
    }
  }
}

// Where nameless files are not to be had, a program that is killed leaves its draft behind.
void look_for_drafts(Findings& out, const io::Dir& root) {
  const auto own = root.find(layout::kPrivate);
  const auto scratch = own ? own->find(layout::kScratch) : std::nullopt;
  if (!scratch) return;
  for (const auto& entry : scratch->list()) {
    note(out, Level::warning, scratch->path_of(entry.name), reason("was left by a program that was stopped"),
         hint("keep what you need of it, then remove it"));
  }
}

}  // namespace

std::vector<Problem> exposure(const std::string& home) {
  const auto root = io::Dir::find_root(home);
  if (!root || (root->mode() & kOthers) == 0) return {};
  return {{{.file = home},
           reason("others on this computer can open this store"),
           hint("chmod -R go= {}", text::shell_word(home))}};
}

Findings survey_names(const std::string& home, const std::vector<std::string>& trees) {
  Findings out;
  for (auto& problem : exposure(home)) out.push_back({Level::warning, std::move(problem)});
  const auto root = io::Dir::find_root(home);
  if (!root) return out;
  for (const auto& entry : root->list()) {
    if (layout::is_stray_copy(entry.name)) note_stray(out, root->path_of(entry.name));
  }
  look_for_drafts(out, *root);
  for (const auto& tree : trees) {
    std::vector<std::string> own = layout::folders(tree);
    for (const auto& folder : layout::other_folders(tree)) own.push_back(folder);
    if (const auto dir = find_folder(*root, tree)) look_into(out, *dir, 0, own);
  }
  return out;
}

Findings survey_record(const Filed& filed) {
  Findings out;
  if (filed.line == 1 && !filed.complete) {
    note(out, Level::warning, filed.path, reason("does not end with the line \"...\""),
         hint("it may be a cut copy; add the line if the record is whole"));
  }
  const std::string name = filed.path.substr(filed.path.rfind('/') + 1);
  const Envelope& envelope = filed.record.envelope;
  const std::string expected = layout::record_path(envelope.at, envelope.id);
  if (!filed.path.ends_with('/' + expected) && !layout::parse_month_file(name)) {
    note(out, Level::warning, filed.path, reason("the file's name does not say what `at` and `id` say"),
         hint("it belongs at {}", expected));
  }
  return out;
}

void Duplicates::add(const Filed& filed) {
  seen_.emplace_back(filed.record.envelope.id, filed.path + ':' + std::to_string(filed.line));
}

Findings Duplicates::findings() const {
  auto sorted = seen_;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  Findings out;
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i].first != sorted[i - 1].first) continue;
    const auto colon = sorted[i].second.rfind(':');
    note(out, Level::error, sorted[i].second.substr(0, colon),
         reason("the id {} is used twice", sorted[i].first),
         hint("the other one is {}", sorted[i - 1].second));
  }
  return out;
}

}  // namespace rcw::store
