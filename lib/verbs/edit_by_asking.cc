// SPDX-License-Identifier: MIT
#include "lib/verbs/edit_by_asking.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/session.h"
#include "lib/store/record_yaml.h"
#include "lib/verbs/ask_entry.h"
#include "lib/verbs/chosen.h"
#include "lib/yaml/door.h"
#include "lib/yaml/edit.h"
#include "lib/yaml/json.h"
#include "lib/yaml/path.h"

namespace rcw::verbs {
namespace {

using yaml::Node;

Node fields_of(const store::Record& record) {
  Node map = Node::map();
  map.members = record.fields;
  return map;
}

// The draft that somebody left, or a new one from what the record says.
cli::Draft draft_of(const store::Record& record, cli::Context& context) {
  std::optional<cli::Draft> left;
  for_each_draft(context, [&](cli::Draft draft) {
    if (draft.record == record.envelope.id) left = std::move(draft);
  });
  if (left) return std::move(*left);
  cli::Draft draft;
  draft.started = time::to_string(context.present().stamp());
  store::IdMaker ids(context.seed());
  draft.id = store::Drafts(context.home()).next_id(ids, "draft" + record.envelope.id + draft.started);
  draft.kind = context.tree() + '.' + record.envelope.schema.kind;
  draft.record = record.envelope.id;
  draft.was = fields_of(record);
  draft.interview.answers = draft.was;
  return draft;
}

// Where to begin: at the first question that has no answer.
std::string first_open(const cli::Form& form, const Node& answers) {
  for (const auto& step : cli::steps(form, answers)) {
    if (cli::answer_at(step, answers).empty() && !cli::is_declined(step, answers)) return step.key;
  }
  return {};
}

// The paths whose values may be replaced one by one: a list of groups only as a whole.
std::vector<yaml::KeyPath> paths_of(const std::vector<store::FieldSpec>& fields, const yaml::KeyPath& above) {
  std::vector<yaml::KeyPath> paths;
  for (const auto& field : fields) {
    yaml::KeyPath path = above;
    path.push_back(field.name);
    if (field.type == store::FieldType::group && !field.many) {
      for (auto& below : paths_of(field.fields, path)) paths.push_back(std::move(below));
    } else {
      paths.push_back(std::move(path));
    }
  }
  return paths;
}

// As JSON: a word that stood in a draft without quotes is no other word.
bool equal(const Node* a, const Node* b) {
  return a == nullptr || b == nullptr ? a == b : yaml::to_json(*a) == yaml::to_json(*b);
}

// What was answered anew, so that nothing else is touched: a draft may be older than the record.
std::vector<yaml::KeyPath> changed_paths(const store::Kind& kind, const cli::Draft& draft) {
  std::vector<yaml::KeyPath> paths = paths_of(kind.fields, {});
  std::erase_if(paths, [&](const yaml::KeyPath& path) {
    return equal(yaml::find_value(draft.was, path), yaml::find_value(draft.interview.answers, path));
  });
  return paths;
}

// The record with those answers, held to its kind; keys in canonical order.
Node with_answers(const store::Record& record, const std::vector<yaml::KeyPath>& paths, const Node& answers,
                  const std::string& file, cli::Context& context) {
  Node tree = store::encode(record);
  for (const auto& path : paths) {
    const Node* value = yaml::find_value(answers, path);
    value != nullptr ? yaml::set_value(tree, path, *value) : yaml::remove_value(tree, path);
  }
  return store::encode(store::decode(tree, file, context.kinds()));
}

// Its file, in which every other line stays as it is.
std::string rewritten(const store::Original& original, const std::vector<yaml::KeyPath>& paths,
                      const Node& before, const Node& after) {
  std::string bytes = original.bytes;
  for (const auto& path : paths) {
    const Node* value = yaml::find_value(after, path);
    if (equal(yaml::find_value(before, path), value)) continue;
    bytes = value == nullptr ? yaml::remove_key(original.path, bytes, path)
                             : yaml::set_key(original.path, bytes, path, *value, after);
  }
  return bytes;
}

// Somebody changed the same field between two sittings: the newer answer goes in, and it is said.
void warn_of_others(const cli::Draft& draft, const std::vector<yaml::KeyPath>& paths, const Node& before,
                    const Node& after, cli::Context& context) {
  for (const auto& path : paths) {
    const Node* now = yaml::find_value(before, path);
    if (equal(yaml::find_value(draft.was, path), now) || equal(now, yaml::find_value(after, path))) continue;
    context.messages.warning({{.field = fmt::format("{}", fmt::join(path, "."))},
                              reason("was changed since you began; your answer took its place"),
                              hint("'undo' takes this edit back as a whole")});
  }
}

void put_into_record(const store::Original& original, const store::Record& record, const store::Kind& kind,
                     const cli::Draft& draft, cli::Context& context) {
  const auto paths = changed_paths(kind, draft);
  const Node before = store::encode(record);
  const Node after = with_answers(record, paths, draft.interview.answers, original.path, context);
  const std::string bytes = rewritten(original, paths, before, after);
  if (bytes == original.bytes) return context.messages.note(reason("nothing changed"));
  const store::Lock lock(context.home());
  store::commit(lock, doing("edit", context), store::revise(original, original.path, bytes));
  warn_of_others(draft, paths, before, after, context);
  context.out.write(original.id + '\n');
}

}  // namespace

Exit edit_by_asking(const store::Original& original, cli::Context& context, const ShapeForm& shape) {
  if (!context.may_ask()) {
    throw usage_error(reason("there is no terminal to ask at"), hint("edit ID --set FIELD=VALUE needs none"));
  }
  const Node tree = yaml::parse(original.path, original.bytes);
  const store::Record record = store::decode(tree, original.path, context.kinds());
  const store::Kind& kind = *store::find_kind(context.kinds(), context.tree(), record.envelope.schema.kind);
  cli::Form form = cli::make_form(kind, context.content(), context.language(), cli::Length::whole);
  if (shape) shape(kind, form);
  cli::Draft draft = draft_of(record, context);
  if (draft.interview.next.empty()) draft.interview.next = first_open(form, draft.interview.answers);
  cli::Session session(context, form, draft);
  if (session.run() == cli::Asked::left) return Exit::cancelled;
  try {
    put_into_record(original, record, kind, draft, context);
  } catch (const Error&) {
    session.keep();
    throw;
  }
  session.discard();
  return Exit::ok;
}

}  // namespace rcw::verbs
