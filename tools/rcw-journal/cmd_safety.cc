// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>
#include <optional>

#include "lib/base/reason.h"
#include "lib/cli/phrases.h"
#include "lib/store/contacts.h"
#include "lib/store/notice.h"
#include "lib/text/fold.h"
#include "lib/text/paragraphs.h"
#include "lib/text/suggest.h"
#include "lib/text/wrap.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

constexpr int kOldAfterDays = 365;
constexpr const char* kWorld = "world";

// Prints what it can, whatever is wrong with files of the user's: those are said, and what is built in
// stands in for them.
class Safety {
 public:
  explicit Safety(cli::Context& context) : context_(context), shelf_(own_shelf()) {
    attempt([&] { context_.forgive_settings(); });
    attempt([&] { today_ = context_.present().today(); });
    language_ = "en";
    attempt([&] { language_ = context_.language(); });
    phrases_ = cli::find_phrases(store::ContentShelf(""), "rcw.safety", language_);
    attempt([&] { phrases_ = cli::find_phrases(shelf_, "rcw.safety", language_); });
  }

  void notice(const std::string& id) {
    std::string text;
    attempt([&] { text = store::read_notice(shelf_, id, language_); });
    if (text.empty()) text = store::read_notice(store::ContentShelf(""), id, language_);
    context_.out.write(text::reflow(text, context_.out.columns()) + "\n\n");
  }

  // All lists that can be read.
  std::vector<store::Contacts> lists() {
    std::vector<store::Contacts> all;
    std::vector<std::string> ids = store::ContentShelf("").ids("contacts");
    attempt([&] { ids = shelf_.ids("contacts"); });
    for (const auto& id : ids) {
      if (auto list = read(id)) all.push_back(std::move(*list));
    }
    return all;
  }

  void regions(const std::vector<store::Contacts>& all) {
    std::size_t width = 0;
    for (const auto& list : all) width = std::max(width, list.id.size());
    line(phrases_["regions"], 0);
    for (const auto& list : all) line(fmt::format("  {:{}}  {}", list.id, width, list.region), 0);
    context_.out.write("\n");
  }

  void contacts(const store::Contacts& list) {
    line(fmt::format("{} ({})", list.region, list.id), 0);
    line(checked(list.checked), 0);
    const int age = today_ ? today_->epoch_days() - list.checked.epoch_days() : 0;
    if (age > kOldAfterDays) line(cli::filled(phrases_["old"], "{days}", std::to_string(age)), 0);
    for (const auto& contact : list.all) {
      context_.out.write("\n");
      line("  " + contact.name, 2);
      for (const auto& part : {contact.phone, contact.web, contact.hours, contact.whom}) below(part);
      if (contact.checked) below(checked(*contact.checked));
    }
  }

 private:
  template <typename Act>
  void attempt(Act act) {
    try {
      act();
    } catch (const Error& error) {
      for (const auto& problem : error.problems()) context_.messages.warning(problem);
    }
  }

  store::ContentShelf own_shelf() {
    std::string home;
    attempt([&] { home = context_.home(); });
    return store::ContentShelf(home);
  }

  std::optional<store::Contacts> read(const std::string& id) {
    std::optional<store::Contacts> list;
    attempt([&] { list = store::read_contacts(shelf_, id); });
    return list ? list : store::read_contacts(store::ContentShelf(""), id);
  }

  std::string checked(time::Day day) {
    return cli::filled(phrases_["checked"], "{day}", time::to_string(day));
  }
  void below(const std::string& text) {
    if (!text.empty()) line("    " + text, 4);
  }
  void line(const std::string& text, int hanging) {
    context_.out.write(text::wrap(text, context_.out.columns(), hanging) + '\n');
  }

  cli::Context& context_;
  store::ContentShelf shelf_;
  std::optional<time::Day> today_ = {};
  std::string language_ = {};
  cli::Phrases phrases_ = {};
};

bool is_called(const store::Contacts& list, const std::string& wanted) {
  const auto same = [&](const std::string& name) {
    return text::fold(name, text::Accents::ignored) == text::fold(wanted, text::Accents::ignored);
  };
  return same(list.id) || same(list.region) || std::any_of(list.also.begin(), list.also.end(), same);
}

const store::Contacts* find(const std::vector<store::Contacts>& all, const std::string& region) {
  for (const auto& list : all) {
    if (is_called(list, region)) return &list;
  }
  return nullptr;
}

// A word of two letters is near to too many: only names are guessed.
std::string suggestion(const std::vector<store::Contacts>& all, const std::string& region) {
  std::vector<std::string> names;
  for (const auto& list : all) {
    names.push_back(list.region);
    names.insert(names.end(), list.also.begin(), list.also.end());
  }
  const auto near = region.size() > 3 ? text::nearest(region, names) : std::nullopt;
  return near ? hint("did you mean '{}'?", *near) : hint("the list of regions is printed instead");
}

Exit run_safety(const std::string& region, cli::Context& context) {
  Safety safety(context);
  safety.notice("safety");
  const auto all = safety.lists();
  const store::Contacts* list = region.empty() ? nullptr : find(all, region);
  if (!region.empty() && list == nullptr) {
    context.messages.report(usage_error(reason("there is no list for that region"), suggestion(all, region)));
  }
  if (list == nullptr) {
    safety.regions(all);
    list = find(all, kWorld);
  }
  if (list != nullptr) safety.contacts(*list);
  safety.notice("private");
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_safety(cli::Options& options) {
  const auto region = std::make_shared<std::string>();
  options.operand("REGION", *region, "where you are: de, gb, us, ...; without it, the list of regions");
  return [region](cli::Context& context) { return run_safety(*region, context); };
}

}  // namespace rcw::tools
