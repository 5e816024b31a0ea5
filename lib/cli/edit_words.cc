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

}  // namespace

std::optional<std::string> edit_words(Context& context, const std::string& draft, const std::string& words) {
  const WordsFile file(context.home(), draft);
  try {
    file.write(words);
    edit_file(context, file.path());
    auto written = file.read();
    file.discard();
    return written;
  } catch (const Error& error) {
    for (const auto& problem : error.problems()) context.messages.error(problem);
    if (const auto left = file.read(); left && *left != words) {
      context.messages.note(reason("what you wrote is in {}", file.path()));
    } else {
      file.discard();
    }
    return std::nullopt;
  }
}

}  // namespace rcw::cli
