// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/edit_by_asking.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/session.h"
#include "lib/store/record_yaml.h"
#include "lib/yaml/door.h"
#include "lib/yaml/edit.h"
#include "lib/yaml/path.h"
#include "tools/rcw-journal/chosen.h"

namespace rcw::tools {
namespace {

using yaml::Node;

Node fields_of(const store::Record& record) {
  Node map = Node::map();
  map.members = record.fields;
  return map;
}

// The draft that somebody left, or a new one from what the record says.
cli::Draft draft_of(const store::Record& record, cli::Context& context) {
  const store::Drafts drafts(context.home());
  for (const auto& file : drafts.list()) {
    if (file.file != file.id + ".yaml") continue;
    cli::Draft draft = cli::decode_draft(yaml::parse(file.path, drafts.read(file)), file.path);
    if (draft.record == record.envelope.id) return draft;
  }
  cli::Draft draft;
  draft.started = time::to_string(context.present().stamp());
  draft.id = store::IdMaker(context.seed()).next("draft" + record.envelope.id + draft.started);
  draft.kind = "journal." + record.envelope.schema.kind;
  draft.record = record.envelope.id;
  draft.interview.answers = fields_of(record);
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

bool equal(const Node* a, const Node* b) {
  return a == nullptr || b == nullptr ? a == b : yaml::same(*a, *b);
}

// The file with every answer that is another one now.
std::string with_answers(const store::Original& original, const store::Kind& kind, const Node& before,
                         const Node& after) {
  std::string bytes = original.bytes;
  for (const auto& path : paths_of(kind.fields, {})) {
    const Node* value = yaml::find_value(after, path);
    if (equal(yaml::find_value(before, path), value)) continue;
    bytes = value == nullptr ? yaml::remove_key(original.path, bytes, path)
                             : yaml::set_key(original.path, bytes, path, *value, after);
  }
  return bytes;
}

// New keys find their place in the order of the whole record.
Node model_of(const store::Record& record, const store::Kind& kind, const Node& answers) {
  Node model = store::encode(record);
  for (const auto& field : kind.fields) {
    yaml::put_at(model, field.name, nullptr);
    if (const Node* value = answers.find(field.name)) yaml::put_at(model, field.name, value);
  }
  return model;
}

}  // namespace

Exit edit_by_asking(const store::Original& original, cli::Context& context) {
  if (!context.may_ask()) {
    throw usage_error(reason("there is no terminal to ask at"), hint("edit ID --set FIELD=VALUE needs none"));
  }
  const Node tree = yaml::parse(original.path, original.bytes);
  const store::Record record = store::decode(tree, original.path, context.kinds());
  const store::Kind& kind = *store::find_kind(context.kinds(), "journal", record.envelope.schema.kind);
  const cli::Form form = cli::make_form(kind, context.content(), context.language(), cli::Length::whole);
  cli::Draft draft = draft_of(record, context);
  if (draft.interview.next.empty()) draft.interview.next = first_open(form, draft.interview.answers);
  cli::Session session(context, form, draft);
  if (session.run() == cli::Asked::left) return Exit::cancelled;
  const Node model = model_of(record, kind, draft.interview.answers);
  const std::string bytes = with_answers(original, kind, tree, model);
  if (bytes == original.bytes) {
    context.messages.note(reason("nothing changed"));
  } else {
    const store::Lock lock(context.home());
    store::commit(lock, doing("edit", context), store::revise(original, original.path, bytes));
    context.out.write(original.id + '\n');
  }
  session.discard();
  return Exit::ok;
}

}  // namespace rcw::tools
