// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/time/stamp.h"

// Every name that is ever written into the user's directory, and how it is read back. The picture is
// in rcw-files(5).
namespace rcw::store::layout {

inline constexpr const char* kSettings = "rcw.yaml";
inline constexpr const char* kJournal = "journal";
inline constexpr const char* kContent = "content";
inline constexpr const char* kCategories = "categories";    // in kContent
inline constexpr const char* kIgnored = "reframe/ignored";  // what lint passes over, a file each; no records
inline constexpr const char* kSchemas = ".schemas";
inline constexpr const char* kPrivate = ".rcw";   // never in git
inline constexpr const char* kScratch = "tmp";    // in kPrivate
inline constexpr const char* kDrafts = "drafts";  // in kPrivate
inline constexpr const char* kLock = "lock";      // in kPrivate; never removed
inline constexpr const char* kChanges = "txn";    // in kPrivate: what each command changed
inline constexpr const char* kTrash = "trash";    // in kPrivate: the bytes it changed, a folder a command
inline constexpr const char* kUndone = "undone";  // in such a folder: what undo took back
inline constexpr const char* kGitIgnore = ".gitignore";
inline constexpr const char* kGitAttributes = ".gitattributes";

// The domains of records, each a folder at the top: "checkin". The journal comes last.
const std::vector<std::string>& domains();
// The folders in a domain's own that hold records of their own, again by year: "schedules". None for most.
const std::vector<std::string>& folders(std::string_view domain);
// Those in it that hold anything else: "ignored".
const std::vector<std::string>& other_folders(std::string_view domain);
// Where records of a domain are: "checkin", "checkin/schedules".
std::vector<std::string> trees(const std::string& domain);

// What a record's file name says: 2026-11-22T2115-k7m3q9zxvb.yaml, or 2026-11-22-k7m3q9zxvb.yaml when
// only the day is known. Local time; a hint for finding, while the record's own `at` decides.
struct RecordName {
  time::Day day = {};
  std::optional<int> minute = {};  // of the day
  std::string id = {};
};

std::string record_name(const time::Stamp& at, const std::string& id);
std::optional<RecordName> parse_record_name(std::string_view name);

// Below the tree: 2026/11/2026-11-22T2115-k7m3q9zxvb.yaml.
std::string record_path(const time::Stamp& at, const std::string& id);

// "2026" and "11".
std::string year_folder(time::Day day);
std::string month_folder(time::Day day);
std::optional<int> parse_year_folder(std::string_view name);
std::optional<int> parse_month_folder(std::string_view name);

// journal/2026-11.yaml, kept by hand: many documents, only ever read.
struct MonthName {
  int year = 0;
  int month = 0;
};
std::optional<MonthName> parse_month_file(std::string_view name);

// Copies that other programs leave beside a file: Syncthing, Dropbox, editors, patch, NFS.
bool is_stray_copy(std::string_view name);

}  // namespace rcw::store::layout
