// SPDX-License-Identifier: MIT
#include "lib/cli/session.h"

#include <fmt/format.h>
#include <unistd.h>

#include <utility>
#include <vector>

#include "lib/base/reason.h"
#include "lib/cli/edit_words.h"
#include "lib/cli/keep_words.h"
#include "lib/io/output.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/writer.h"

namespace rcw::cli {
namespace {

using yaml::Node;

constexpr const char* kSchema = "rcw/draft/1";

void put(Node& map, const char* key, const std::string& value) {
  if (!value.empty()) map.members.push_back({key, Node::text(value), {}});
}

void put(Node& map, const char* key, const Node& value) {
  if (!value.members.empty()) map.members.push_back({key, value, {}});
}

Node mapping_at(const Node& node, const char* key) {
  const Node* value = node.find(key);
  return value != nullptr && value->kind == Node::Kind::mapping ? *value : Node::map();
}

bool is_empty(const Interview& interview) {
  return interview.answers.members.empty() && interview.typing.empty();
}

}  // namespace

Node encode(const Draft& draft) {
  Node map = Node::map();
  put(map, "schema", kSchema);
  put(map, "id", draft.id);
  put(map, "kind", draft.kind);
  put(map, "record", draft.record);
  put(map, "started", draft.started);
  put(map, "length", draft.length == Length::quick ? "quick" : "whole");
  put(map, "next", draft.interview.next);
  put(map, "head", draft.head);
  put(map, "was", draft.was);
  put(map, "answers", draft.interview.answers);
  put(map, "typing", draft.interview.typing);
  return map;
}

Draft decode_draft(const Node& node, const std::string& file) {
  static const std::vector<std::string> keys = {"schema", "id",   "kind", "record",  "started", "length",
                                                "next",   "head", "was",  "answers", "typing"};
  std::vector<Problem> problems;
  const yaml::Fields in(node, file, "", problems);
  if (problems.empty()) in.only(keys);
  Draft draft;
  if (const auto schema = problems.empty() ? in.text("schema") : std::nullopt; schema != kSchema) {
    in.fail("schema", reason("is not {}", kSchema), hint("'drafts show' prints what is in it"));
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  draft.id = in.text("id").value_or("");
  draft.kind = in.text("kind").value_or("");
  draft.record = in.text("record").value_or("");
  draft.started = in.text("started").value_or("");
  draft.length = in.text("length") == "quick" ? Length::quick : Length::whole;
  draft.head = mapping_at(node, "head");
  draft.was = mapping_at(node, "was");
  draft.interview = {mapping_at(node, "answers"), in.text("next").value_or(""),
                     in.text("typing").value_or("")};
  return draft;
}

Session::Session(Context& context, const Form& form, Draft& draft)
    : context_(context), form_(form), draft_(draft), drafts_(context.home()) {}

// A full disk must not end the asking: the words may still find room later.
void Session::save(const Interview& interview) {
  draft_.interview = interview;
  try {
    drafts_.save(draft_.id, encode(draft_));
    saved_ = true;
    warned_ = false;
  } catch (const Error& error) {
    saved_ = false;
    if (!std::exchange(warned_, true)) {
      context_.messages.warning({{},
                                 reason("the draft is not safe: {}", describe(error.problems().front())),
                                 hint("your answers are kept here as long as you do not leave")});
    }
  }
}

void Session::leave() {
  if (is_empty(draft_.interview)) {
    discard();
    return context_.messages.note(reason("nothing was written"));
  }
  keep();
}

void Session::keep() {
  if (!saved_) save(draft_.interview);
  if (saved_) {
    const std::string kind = draft_.kind.substr(draft_.kind.find('.') + 1);
    const std::string again = form_.again.empty() ? "add " + kind : form_.again;
    const std::string more =
        draft_.record.empty() ? again + " --draft " + draft_.id : "edit --ask " + draft_.record;
    return context_.messages.note(reason("your answers are kept; go on with: {} {}", context_.tool(), more));
  }
  context_.messages.note(reason("your answers could not be kept; here they are"));
  context_.messages.show(yaml::document(encode(draft_)));
}

Asked Session::run() {
  io::LineReader lines(STDIN_FILENO);
  Person person;
  person.read_line = [&] { return lines.next(); };
  person.more_is_there = [&] { return lines.more_is_there(); };
  person.say = [&](const std::string& text) { context_.messages.show(text + '\n'); };
  person.prompt = [&](const std::string& text) { context_.messages.show(text); };
  person.save = [&](const Interview& interview) { save(interview); };
  person.edit = [&](const std::string& words) { return edit_words(context_, draft_.id, words); };
  person.rescue = [&](const std::string& words) { keep_words(context_, words); };
  person.columns = io::terminal_columns(STDERR_FILENO);
  const Asked outcome = Asker(form_, person, draft_.interview).run();
  if (outcome == Asked::left) leave();
  return outcome;
}

void Session::discard() {
  for (const auto& draft : drafts_.list()) {
    if (draft.id == draft_.id && store::is_asking(draft)) drafts_.discard(draft);
  }
}

}  // namespace rcw::cli
