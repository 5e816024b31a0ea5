// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unistd.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/io/lines.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/embedded.h"
#include "lib/store/git_files.h"
#include "lib/store/kind_file.h"
#include "lib/store/layout.h"
#include "lib/store/notice.h"
#include "lib/text/paragraphs.h"
#include "lib/verbs/described_schema.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

using store::layout::kGitAttributes;
using store::layout::kGitIgnore;
using store::layout::kPrivate;
using store::layout::kSchemas;

// Said before a language is known.
constexpr const char* kLanguages = "Language / 语言:  1 English  2 中文\n";

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
      const std::string path(file.path);
      if (path.starts_with("journal.")) continue;  // comes with the kinds, which may be the user's own
      schema(dir, path.substr(0, path.rfind('.')), yaml::parse(path, file.bytes));
    }
    for (const auto& domain : store::layout::domains()) schemas_of(dir, domain);
    dir.sync();
  }

  void schemas_of(const io::Dir& dir, const std::string& domain) {
    const store::Kinds kinds = store::content_kinds(domain, context_.home());
    for (const auto& name : store::kind_names(kinds)) {
      try {
        const store::Kind* kind = store::find_kind(kinds, domain, name);
        if (kind != nullptr)
          schema(dir, domain + '.' + name + ".schema", verbs::described_schema(*kind, context_));
      } catch (const Error& error) {
        context_.messages.report(error);
      }
    }
  }

  // Settings in the language that was asked for; only where there are none yet.
  void settings(const std::string& language) {
    write(root_, store::layout::kSettings,
          fmt::format("# yaml-language-server: $schema=.schemas/settings.schema.json\n"
                      "schema: rcw/settings/1\nlanguage: {}\n...\n",
                      language));
  }

  bool has_settings() const {
    return io::find_file(root_, store::layout::kSettings, yaml::kMaxBytes).has_value();
  }

  void finish() {
    root_.sync();
    if (!said_) say("nothing to do in", context_.home());
  }

 private:
  // As JSON, which every editor reads.
  void schema(const io::Dir& dir, const std::string& name, const yaml::Node& node) {
    refresh(dir, name + ".json", yaml::to_json(node) + '\n');
  }

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

// Asked only where somebody is there to answer and nothing has been settled; Enter keeps what is.
std::string ask_language(cli::Context& context) {
  const auto& names = store::language_names();
  context.messages.show(kLanguages);
  io::LineReader reader(STDIN_FILENO);
  for (;;) {
    context.messages.show("[" + context.language() + "] ");
    const io::Line line = reader.next();
    if (line.end == io::LineEnd::interrupted)
      throw Error(Exit::cancelled, Problem{{}, reason("nothing was made"), {}});
    if (line.text.empty()) return context.language();
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (line.text == names[i] || line.text == std::to_string(i + 1)) return names[i];
    }
    context.messages.show(kLanguages);
  }
}

// The same for everybody, whatever was answered.
void say_notices(cli::Context& context, const std::string& language) {
  for (const char* id : {"protects", "private"}) {
    const std::string text = store::read_notice(context.content(), id, language);
    context.messages.show('\n' + text::reflow(text, io::terminal_columns(STDERR_FILENO)) + '\n');
  }
}

// Settings that are there are the user's; how to change them is said to whoever might have wanted that.
void explain_settings(const std::string& language, cli::Context& context) {
  if (!context.may_ask() && language == context.settings().language) return;
  context.messages.note(
      reason("rcw.yaml is yours and stays as it is; its line 'language: {}' says the language",
             context.settings().language));
}

Exit run_init(cli::Context& context) {
  context.forgive_settings();
  std::string language = context.language();
  Initializer files(context);
  const bool settled = files.has_settings();
  if (!settled && context.may_ask() && context.common.lang.empty()) language = ask_language(context);
  files.offer(kGitIgnore, store::kGitIgnoreBytes);
  files.offer(kGitAttributes, store::kGitAttributesBytes);
  if (!settled && (context.may_ask() || !context.common.lang.empty())) files.settings(language);
  files.schemas();
  files.finish();
  if (settled) explain_settings(language, context);
  context.out.flush();
  say_notices(context, language);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_init(cli::Options& options) {
  static_cast<void>(options);
  return [](cli::Context& context) { return run_init(context); };
}

}  // namespace rcw::tools
