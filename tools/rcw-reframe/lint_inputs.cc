// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/lint_inputs.h"

#include <utility>

#include "lib/io/blocks.h"
#include "lib/store/kind_file.h"
#include "lib/store/record_yaml.h"
#include "lib/yaml/path.h"
#include "tools/rcw-reframe/record_stream.h"

namespace rcw::tools {
namespace {

// Enough to tell records from text: a pipe may bring less at first.
constexpr std::size_t kStart = 64;

std::string start_of(io::BlockReader& reader) {
  std::string start;
  while (start.size() < kStart) {
    const std::string_view block = reader.next();
    if (block.empty()) break;
    start += block;
  }
  return start;
}

void append_prose(const std::vector<store::FieldSpec>& fields, const std::string& above,
                  std::vector<std::string>& paths) {
  for (const auto& field : fields) {
    if (field.type == store::FieldType::text) paths.push_back(above + field.name);
    append_prose(field.fields, above + field.name + '.', paths);
  }
}

}  // namespace

void LintInputs::read(const std::string& operand) {
  try {
    io::BlockReader reader(operand);
    const std::string start = start_of(reader);
    bool first = true;
    const auto next = [&](std::string_view& block) {
      block = std::exchange(first, false) ? std::string_view(start) : reader.next();
      return !block.empty();
    };
    if (how_.records && begins_a_record(start))
      read_records(reader.name(), next);
    else
      read_text(reader.name(), next);
  } catch (const Error& error) {
    context_.messages.report(error);
  }
}

void LintInputs::read_text(const std::string& name, const std::function<bool(std::string_view&)>& next) {
  reframe::LintPass pass({.file = name}, how_.lines, how_.text);
  for (std::string_view block; next(block);) pass.feed(block);
  pass.finish();
  how_.end_source();
}

void LintInputs::read_records(const std::string& name, const std::function<bool(std::string_view&)>& next) {
  RecordStream stream(
      name, [&](const yaml::Node& node) { read_record(name, node); },
      [&](const Error& error) { context_.messages.report(error); });
  for (std::string_view block; next(block);) stream.feed(block);
  stream.finish();
}

void LintInputs::read_record(const std::string& file, const yaml::Node& node) {
  const auto& kinds = kinds_of(node);
  const store::Record record = store::decode(node, file, kinds);
  const auto& schema = record.envelope.schema;
  std::vector<std::string> paths;
  append_prose(store::find_kind(kinds, schema.domain, schema.kind)->fields, "", paths);
  for (const auto& path : paths) read_field(file, record, path);
}

void LintInputs::read_field(const std::string& file, const store::Record& record, const std::string& path) {
  const yaml::Node fields = yaml::Node::map(record.fields);
  const auto values = yaml::values_at(fields, path);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::string number = values.size() > 1 ? '[' + std::to_string(i) + ']' : "";
    reframe::LintPass pass({.file = file, .record = record.envelope.id, .field = path + number}, how_.lines,
                           how_.record);
    pass.feed(values[i]->scalar);
    pass.finish();
    how_.end_source();
  }
}

// Records of any tool may come through a pipe; decoding says what is wrong with a schema.
const store::Kinds& LintInputs::kinds_of(const yaml::Node& node) {
  const yaml::Node* text = node.find("schema");
  const auto schema = text != nullptr ? store::parse_schema(text->scalar) : std::nullopt;
  if (!schema) return context_.kinds();
  const auto known = kinds_.find(schema->domain);
  if (known != kinds_.end()) return known->second;
  return kinds_.emplace(schema->domain, store::content_kinds(schema->domain, context_.home())).first->second;
}

}  // namespace rcw::tools
