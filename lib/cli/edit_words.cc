// SPDX-License-Identifier: MIT
#include "lib/cli/edit_words.h"

#include "lib/base/reason.h"
#include "lib/cli/editor.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/layout.h"

namespace rcw::cli {
namespace {

// The folder of drafts, and a file in it.
class WordsFile {
 public:
  WordsFile(const std::string& home, const std::string& draft)
      : own_(io::Dir::make_root(home).make(store::layout::kPrivate)),
        drafts_(own_.make(store::layout::kDrafts)),
        name_(draft + ".words.txt") {}

  std::string path() const { return drafts_.path_of(name_); }
  void write(const std::string& words) const {
    io::replace(drafts_, name_, words, own_.make(store::layout::kScratch));
  }
  std::optional<std::string> read() const { return io::find_file(drafts_, name_, io::kStreamLimit); }
  void discard() const { io::remove(drafts_, name_); }

 private:
  io::Dir own_;
  io::Dir drafts_;
  std::string name_;
};

// Words of an earlier try that failed are gone on with, never written over.
std::string begin(Context& context, const WordsFile& file, const std::string& words) {
  const auto left = file.read();
  if (left && *left != words && !left->empty()) {
    context.messages.note(reason("the editor opens with the words that were left in {}", file.path()));
    return *left;
  }
  file.write(words);
  return words;
}

void keep_or_discard(Context& context, const WordsFile& file, const std::string& words) {
  const auto left = file.read();
  if (left && !left->empty() && *left != words) {
    context.messages.note(reason("what you wrote is in {}", file.path()));
  } else {
    file.discard();
  }
}

void say_all(Context& context, const Error& error) {
  for (const auto& problem : error.problems()) context.messages.error(problem);
}

}  // namespace

std::optional<std::string> edit_words(Context& context, const std::string& draft, const std::string& words) {
  try {
    const WordsFile file(context.home(), draft);
    const std::string before = begin(context, file, words);
    try {
      edit_file(context, file.path());
    } catch (const Error& error) {
      say_all(context, error);
      keep_or_discard(context, file, words);
      return std::nullopt;
    }
    auto written = file.read();
    file.discard();
    if (written && !written->empty()) return written;
    context.messages.note(reason("the editor gave back no words; the answer is what it was"));
    // Words that were there before an empty file came back are not let go by a slip.
    if (before != words) file.write(before);
  } catch (const Error& error) {
    say_all(context, error);
  }
  return std::nullopt;
}

}  // namespace rcw::cli
