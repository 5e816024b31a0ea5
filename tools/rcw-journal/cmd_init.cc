// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/embedded.h"
#include "lib/store/layout.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

using store::layout::kGitAttributes;
using store::layout::kGitIgnore;
using store::layout::kPrivate;
using store::layout::kSchemas;

constexpr std::string_view kIgnored =
    "# Locks, drafts and trash of rcw stay on this machine.\n"
    "/.rcw/\n";

// Records are one a file and never merged by union, which mixes two people's sentences.
constexpr std::string_view kAttributes = "*.yaml text eol=lf merge=text\n";

// Makes the files and says of each what became of it.
class Initializer {
 public:
  explicit Initializer(cli::Context& context)
      : context_(context), root_(io::Dir::make_root(context.home())) {}

  // A file that is the user's once it is there.
  void offer(const char* name, std::string_view bytes) {
    const auto here = io::find_file(root_, name, yaml::kMaxBytes);
    if (here && *here != bytes) return say("kept your own", root_.path_of(name));
    if (!here) write(root_, name, bytes);
  }

  // A file that is ours: an older one is replaced.
  void refresh(const io::Dir& dir, const std::string& name, std::string_view bytes) {
    const auto here = io::find_file(dir, name, yaml::kMaxBytes);
    if (here && *here == bytes) return;
    if (here) ::unlinkat(dir.fd(), name.c_str(), 0);
    write(dir, name, bytes);
  }

  void schemas() {
    const io::Dir dir = root_.make(kSchemas);
    for (const auto& file : store::embedded_schemas()) {
      // As JSON, which every editor reads.
      const std::string path(file.path);
      const std::string name = path.substr(0, path.rfind('.')) + ".json";
      refresh(dir, name, yaml::to_json(yaml::parse(path, file.bytes)) + '\n');
    }
    dir.sync();
  }

  void finish() {
    root_.sync();
    if (!said_) say("nothing to do in", context_.home());
  }

 private:
  void write(const io::Dir& dir, const std::string& name, std::string_view bytes) {
    const auto scratch = [this] { return root_.make(kPrivate).make(store::layout::kScratch); };
    if (io::publish(dir, name, bytes, scratch) == io::Published::created) say("made", dir.path_of(name));
  }

  void say(const char* what, const std::string& path) {
    said_ = true;
    context_.out.write(std::string(what) + ' ' + path + '\n');
  }

  cli::Context& context_;
  io::Dir root_;
  bool said_ = false;
};

Exit run_init(cli::Context& context) {
  Initializer files(context);
  files.offer(kGitIgnore, kIgnored);
  files.offer(kGitAttributes, kAttributes);
  files.schemas();
  files.finish();
  return Exit::ok;
}

}  // namespace

cli::Action declare_init(cli::Options& options) {
  static_cast<void>(options);
  return [](cli::Context& context) { return run_init(context); };
}

}  // namespace rcw::tools
