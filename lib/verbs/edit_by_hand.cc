// SPDX-License-Identifier: MIT
#include "lib/verbs/edit_by_hand.h"

#include <optional>
#include <utility>
#include <vector>

#include "lib/base/reason.h"
#include "lib/cli/editor.h"
#include "lib/cli/question.h"
#include "lib/store/record_yaml.h"
#include "lib/verbs/edit_draft.h"
#include "lib/yaml/door.h"

namespace rcw::verbs {
namespace {

std::optional<store::Record> read_before(const store::Original& original, const store::Kinds& kinds) {
  try {
    return store::decode(yaml::parse(original.path, original.bytes), original.path, kinds);
  } catch (const Error&) {
    return std::nullopt;  // what cannot be read is what an editor is for
  }
}

class ByHand {
 public:
  ByHand(const store::Original& original, cli::Context& context)
      : context_(context),
        original_(original),
        before_(read_before(original, context.kinds())),
        draft_(context.home(), original,
               before_ ? context.tree() + '.' + before_->envelope.schema.kind : "") {}

  Exit run() {
    if (!draft_.older().empty()) {
      context_.messages.note(reason("an earlier draft of this record is still there: {}", draft_.older()));
    }
    try {
      return edit();
    } catch (const Error& error) {
      context_.messages.report(error);
      if (was_never_opened(error))
        draft_.discard();
      else
        say_kept();
      return error.exit();
    }
  }

 private:
  // Nobody named an editor that could be opened: there is nothing of anybody's in the draft.
  bool was_never_opened(const Error& error) const {
    return error.exit() != Exit::system && draft_.read() == original_.bytes;
  }

  Exit edit() {
    for (;;) {
      cli::edit_file(context_, draft_.path());
      const auto bytes = draft_.read();
      if (is_nothing(bytes)) return leave_alone();
      if (*bytes == original_.bytes) return unchanged();
      const auto problems = judge(*bytes);
      if (problems.empty()) return save(*bytes);
      if (const auto status = ask_again(draft_.annotate(*bytes, problems))) return *status;
    }
  }

  static bool is_nothing(const std::optional<std::string>& bytes) {
    return !bytes || bytes->find_first_not_of(" \t\r\n") == std::string::npos;
  }

  Exit unchanged() {
    draft_.discard();
    context_.messages.note(reason("nothing changed"));
    return Exit::ok;
  }

  Exit leave_alone() {
    draft_.discard();
    context_.messages.note(
        reason("the draft came back empty, so nothing changed; to remove the record: rm {}", original_.id));
    return Exit::ok;
  }

  // All that is wrong with the new bytes.
  std::vector<Problem> judge(const std::string& bytes) {
    try {
      const yaml::Node tree = yaml::parse(draft_.path(), bytes);
      after_ = store::decode(tree, draft_.path(), context_.kinds());
      return same_record(tree);
    } catch (const Error& error) {
      if (error.exit() != Exit::bad_data) throw;
      return error.problems();
    }
  }

  std::vector<Problem> same_record(const yaml::Node& tree) const {
    std::vector<Problem> problems;
    const auto fail = [&](const char* key, std::string why, std::string help) {
      const yaml::Mark at = tree.find(key)->at;
      problems.push_back({{draft_.path(), at.line, at.column, key}, std::move(why), std::move(help)});
    };
    if (after_->envelope.id != original_.id) {
      fail("id", reason("may not change"), hint("it was {}", original_.id));
    }
    if (before_ && after_->envelope.schema.name() != before_->envelope.schema.name()) {
      fail("schema", reason("may not change"), hint("it was {}", before_->envelope.schema.name()));
    }
    return problems;
  }

  // Nothing to go on with the editor; else the status to end with.
  std::optional<Exit> ask_again(const std::vector<Problem>& problems) {
    if (!context_.may_ask()) throw Error(Exit::bad_data, problems);
    for (const auto& problem : problems) context_.messages.error(problem);
    if (cli::ask_letter(context_, "e: edit again, q: keep the draft and leave?", "eq") == 'e')
      return std::nullopt;
    say_kept();
    return Exit::cancelled;
  }

  Exit save(const std::string& bytes) {
    const std::string path = store::revised_path(original_, before_, *after_);
    const std::string now = time::to_string(context_.present().stamp());
    {
      const store::Lock lock(context_.home());
      store::commit(lock, {"edit", now}, store::revise(original_, path, bytes));
    }
    draft_.discard();
    context_.out.write(original_.id + '\n');
    return Exit::ok;
  }

  void say_kept() {
    context_.messages.warning({{},
                               reason("the draft is kept in {}", draft_.path()),
                               hint("the record itself is {}", context_.home() + '/' + original_.path)});
  }

  cli::Context& context_;
  const store::Original& original_;
  std::optional<store::Record> before_;
  std::optional<store::Record> after_ = {};
  EditDraft draft_;
};

}  // namespace

Exit edit_by_hand(const store::Original& original, cli::Context& context) {
  return ByHand(original, context).run();
}

}  // namespace rcw::verbs
