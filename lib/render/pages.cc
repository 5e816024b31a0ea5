// SPDX-License-Identifier: MIT
#include "lib/render/pages.h"

#include <fmt/format.h>

namespace rcw::render {

const std::vector<std::string>& csv_columns() {
  static const std::vector<std::string> columns = {"schema", "id",   "at",   "zone", "recorded",
                                                   "mode",   "with", "tags", "text"};
  return columns;
}

std::vector<std::string> csv_cells(const store::Record& record) {
  const store::Envelope& envelope = record.envelope;
  const std::string* text = record.find_text("text");
  return {
      envelope.schema.name(),
      envelope.id,
      time::to_string(envelope.at),
      envelope.zone,
      envelope.recorded ? time::to_string(*envelope.recorded) : "",
      envelope.mode ? store::to_string(*envelope.mode) : "",
      envelope.with,
      fmt::format("{}", fmt::join(envelope.tags, ",")),
      text != nullptr ? *text : "",
  };
}

std::string markdown_section(const store::Record& record) {
  const store::Envelope& envelope = record.envelope;
  std::string page = fmt::format("## {} · {}\n\n", time::local_text(envelope.at), envelope.schema.kind);
  if (!envelope.with.empty()) page += fmt::format("With: {}\n\n", envelope.with);
  if (!envelope.tags.empty()) page += fmt::format("Tags: {}\n\n", fmt::join(envelope.tags, ", "));
  if (const std::string* text = record.find_text("text")) page += *text;
  return page + (page.ends_with('\n') ? "\n" : "\n\n");
}

}  // namespace rcw::render
