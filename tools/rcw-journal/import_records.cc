// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/import_records.h"

#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/journal/import.h"
#include "lib/store/record_yaml.h"
#include "lib/text/name.h"
#include "lib/text/suggest.h"
#include "lib/time/iso.h"

namespace rcw::tools {
namespace {

cli::Documents read_source(const ImportArgs& args, const cli::Input& input, const cli::Report& report) {
  if (args.from == "jsonl") return cli::read_json_lines(input, report);
  if (args.from == "yaml") return cli::read_yaml(input, report);
  if (args.from == "csv" || (args.from.empty() && args.file.ends_with(".csv")))
    return cli::read_csv(input, report);
  return cli::read_documents(input, report);
}

// Tables often have "2020-03-01 19:00" without an offset; words such as "yesterday" mean nothing there.
std::optional<time::Stamp> read_local_time(const std::string& text, cli::Context& context) {
  const auto reading = time::read_iso(text, context.present());
  return reading ? reading->moment : std::nullopt;
}

std::string place_of(const cli::Document& document) {
  return document.file + ':' + std::to_string(document.line);
}

// A column that no record has is a slip on the command line, and is said once instead of for every row.
void check_columns(const journal::Mapping& mapping, const cli::Documents& documents) {
  if (documents.empty()) return;
  std::set<std::string> seen;
  for (const auto& document : documents) {
    for (const auto& member : document.node.members) seen.insert(member.key);
    if (document.node.kind != yaml::Node::Kind::mapping) return;  // which is said of the record itself
  }
  for (const auto& [field, column] : mapping) {
    if (seen.contains(column)) continue;
    std::vector<std::string> names;
    for (const auto& name : seen) names.push_back(text::shown_name(name));
    throw usage_error(reason("--map: nothing there is called '{}'", text::shown_name(column)),
                      text::did_you_mean(column, names));
  }
}

}  // namespace

Records records_to_import(const ImportArgs& args, cli::Context& context) {
  journal::Mapping mapping;
  for (const auto& pair : args.maps) journal::add_mapping(mapping, pair);
  journal::Importer importer(args.kind, mapping, context.kinds(),
                             [&](const std::string& text) { return read_local_time(text, context); });
  std::vector<Problem> problems;
  const auto collect = [&](const Error& error) {
    problems.insert(problems.end(), error.problems().begin(), error.problems().end());
  };
  Records records;
  cli::Documents documents;
  try {
    documents = read_source(args, cli::read_input(args.file), collect);
  } catch (const Error& error) {
    if (error.exit() != Exit::bad_data) throw;
    collect(error);
  }
  if (problems.empty()) check_columns(mapping, documents);
  for (auto& document : documents) {
    try {
      records.push_back(importer.convert({std::move(document.node), document.file, document.line}));
      static_cast<void>(store::to_bytes(records.back(), place_of(document)));
    } catch (const Error& error) {
      if (error.exit() == Exit::system) throw;  // nothing is wrong with the source
      collect(error);
    }
  }
  if (problems.empty()) return records;
  context.messages.note(reason("nothing was imported"));
  throw Error(Exit::bad_data, std::move(problems));
}

}  // namespace rcw::tools
