// SPDX-License-Identifier: MIT
#include "lib/render/records.h"

#include <fmt/format.h>

#include <utility>

#include "lib/store/record_yaml.h"
#include "lib/yaml/json.h"
#include "lib/yaml/writer.h"

namespace rcw::render {
namespace {

std::string join(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

std::string stamp_text(const std::optional<time::Stamp>& stamp) {
  return stamp ? time::to_string(*stamp) : "";
}

}  // namespace

std::string record_line(const store::Record& record) {
  const store::Envelope& envelope = record.envelope;
  std::string line =
      fmt::format("{}  {:16}  {}", envelope.id, time::local_text(envelope.at), envelope.schema.kind);
  if (!envelope.tags.empty()) line += "  " + join(envelope.tags);
  return line;
}

std::string record_tsv(const store::Record& record) {
  const store::Envelope& envelope = record.envelope;
  const std::string* text = record.words();
  const std::vector<std::string> cells = {
      envelope.id,
      time::to_string(envelope.at),
      envelope.schema.kind,
      fmt::format("{}", fmt::join(envelope.tags, ",")),
      envelope.with,
      envelope.mode ? store::to_string(*envelope.mode) : "",
      envelope.zone,
      stamp_text(envelope.recorded),
      text != nullptr ? *text : "",
  };
  std::string line;
  for (const auto& cell : cells) line += tsv_cell(cell) + '\t';
  line.pop_back();
  return line;
}

RecordPrinter::RecordPrinter(Format format, bool null, Sink sink, const std::string& domain)
    : format_(format),
      end_(null ? '\0' : '\n'),
      sink_(std::move(sink)),
      schema_(fmt::format("rcw/{}.records/1", domain)) {}

std::string RecordPrinter::separate(const char* first, const char* later) const {
  return any_ ? later : first;
}

std::string RecordPrinter::render(const store::Filed& filed) {
  switch (format_) {
    case Format::text:
      return line_(filed.record) + '\n';
    case Format::yaml:
      return separate("", "---\n") + yaml::document(store::encode(filed.record));
    case Format::json:
      return separate(fmt::format("{{\"schema\":\"{}\",\"records\":[\n", schema_).c_str(), ",\n") +
             yaml::to_json(store::encode(filed.record));
    case Format::jsonl:
      return yaml::to_json(store::encode(filed.record)) + '\n';
    case Format::tsv:
      return record_tsv(filed.record) + '\n';
    case Format::ids:
      return filed.record.envelope.id + end_;
    case Format::paths:
      return filed.path + end_;
  }
  return {};
}

void RecordPrinter::print(const store::Filed& filed) {
  sink_(render(filed));
  any_ = true;
}

void RecordPrinter::finish() {
  if (format_ != Format::json) return;
  sink_(any_ ? "\n]}\n" : fmt::format("{{\"schema\":\"{}\",\"records\":[]}}\n", schema_));
}

}  // namespace rcw::render
