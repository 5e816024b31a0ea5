// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>
#include <set>

#include "lib/base/reason.h"
#include "lib/journal/field_path.h"
#include "lib/journal/usage.h"
#include "lib/render/usage.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"
#include "lib/verbs/selection.h"
#include "tools/rcw-journal/category_history.h"
#include "tools/rcw-journal/commands.h"
#include "tools/rcw-journal/recode.h"

namespace rcw::tools {
namespace {

struct CategoriesArgs {
  verbs::SelectionArgs selection = {};
  std::vector<std::string> words = {};
  std::string sort = "name";
  std::string format = "text";
  bool dry_run = false;
};

const std::vector<std::string>& actions() {
  static const std::vector<std::string> names = {"list", "rename", "history"};
  return names;
}

const std::vector<std::string>& orders() {
  static const std::vector<std::string> names = {"name", "count"};
  return names;
}

bool all_entries(const store::Record&) { return true; }

std::set<std::string> categories_of(const store::Record& record) {
  std::set<std::string> found;
  journal::any_value(store::encode(record), journal::kCategoryField, [&](std::string_view category) {
    found.emplace(category);
    return false;  // all of them
  });
  return found;
}

Exit run_list(const CategoriesArgs& args, cli::Context& context) {
  text::choose("order", args.sort, orders());
  journal::UsageTally tally;
  verbs::visit_chosen(args.selection, context, all_entries, [&](const store::Filed& filed) {
    for (const auto& category : categories_of(filed.record)) tally.add(category, filed.record.envelope.at);
  });
  const auto all = args.sort == "count" ? tally.by_count() : tally.by_name();
  context.out.write(render::usages(all, render::parse_list_format(args.format), {"category", "categories"}));
  return context.messages.status(Exit::ok);
}

Exit run_history(const CategoriesArgs& args, cli::Context& context) {
  const auto format = render::parse_list_format(args.format);
  context.out.write(render::renames(read_category_history(context), format));
  return context.messages.status(Exit::ok);
}

void check_new_name(const std::string& from, const std::string& to) {
  if (from == to) throw usage_error(reason("the new name is the old one"));
  if (!store::is_label(to)) {
    throw usage_error(reason("the new name is not a name on one line"),
                      hint("no commas, line breaks or blanks around it"));
  }
}

// The entries of a category, and which other categories there are.
struct Category {
  std::vector<store::Filed> entries = {};
  std::set<std::string> others = {};
};

Category gather(const std::string& name, cli::Context& context) {
  Category out;
  verbs::visit_chosen({}, context, all_entries, [&](const store::Filed& filed) {
    for (const auto& category : categories_of(filed.record)) {
      if (category == name) {
        out.entries.push_back(filed);
      } else {
        out.others.insert(category);
      }
    }
  });
  return out;
}

[[noreturn]] void refuse_unknown(const std::string& name, const std::set<std::string>& others) {
  constexpr int kShownColumns = 40;
  const std::vector<std::string> known(others.begin(), others.end());
  throw Error(Exit::no, Problem{{},
                                reason("no entry has the category '{}'", text::cut(name, kShownColumns)),
                                text::did_you_mean(name, known)});
}

Exit run_rename(const CategoriesArgs& args, cli::Context& context) {
  if (args.words.size() != 3) {
    throw usage_error(reason("rename takes the old name and the new one"),
                      hint("for example: categories rename phone 'phone during talk'"));
  }
  const std::string& from = args.words[1];
  const std::string& to = args.words[2];
  check_new_name(from, to);
  const Category category = gather(from, context);
  if (category.entries.empty()) refuse_unknown(from, category.others);
  if (category.others.contains(to)) {
    context.messages.warning({{}, reason("the new name is in use: from now on the two are one"), {}});
  }
  if (!args.dry_run) {
    recode(context, category.entries, {from, to, context.present().stamp(), category.entries.size()});
  }
  const std::size_t count = category.entries.size();
  context.out.write(fmt::format("{} {}\n", count, count == 1 ? "entry" : "entries"));
  return context.messages.status(Exit::ok);
}

bool chooses(const verbs::SelectionArgs& args) {
  const bool words = !args.kinds.empty() || !args.tags.empty() || !args.with.empty() || !args.where.empty();
  return words || !args.since.empty() || !args.until.empty() || !args.last.empty();
}

Exit run_categories(const CategoriesArgs& args, cli::Context& context) {
  const std::string action = args.words.empty() ? "list" : args.words.front();
  text::choose("action", action, actions());
  if (action != "list" && chooses(args.selection)) {
    throw usage_error(reason("{} is about all entries", action), hint("leave out the options that choose"));
  }
  if (action == "rename") return run_rename(args, context);
  if (args.words.size() > 1) throw usage_error(reason("{} takes no more words", action));
  return action == "history" ? run_history(args, context) : run_list(args, context);
}

}  // namespace

cli::Action declare_categories(cli::Options& options) {
  const auto args = std::make_shared<CategoriesArgs>();
  options.operands("ACTION", args->words, "list (if not said), rename OLD NEW, or history");
  verbs::add_choice(options, args->selection);
  options.word("--sort", orders(), args->sort, "list in which order (name if not said)");
  options.word("--format", render::list_format_names(), args->format, "how to print (text if not said)");
  options.flag("--dry-run", args->dry_run, "rename: say how many entries, and change nothing");
  return [args](cli::Context& context) { return run_categories(*args, context); };
}

}  // namespace rcw::tools
