// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "lib/render/format.h"
#include "lib/store/shelf.h"

namespace rcw::render {

using Sink = std::function<void(std::string_view)>;

// "k7m3q9zxvb  2026-11-22 21:15  note  phone, work" without a line feed.
std::string record_line(const store::Record& record);

// The columns of --format tsv: id, at, kind, tags, with, mode, zone, recorded, text. May only grow.
std::string record_tsv(const store::Record& record);

// Prints records one after the other in one format, so that any number of them needs the memory of one.
class RecordPrinter {
 public:
  // With `null`, ids and paths end in NUL instead of a line feed. `domain` names the schema of --format json.
  RecordPrinter(Format format, bool null, Sink sink, const std::string& domain = "journal");

  void print(const store::Filed& filed);
  // Must be called once after the last: closes what JSON opened.
  void finish();

  // What --format text prints for one record, without line feed; record_line unless changed.
  using Line = std::function<std::string(const store::Record&)>;
  void use_line(Line line) { line_ = std::move(line); }

 private:
  std::string render(const store::Filed& filed);
  std::string separate(const char* first, const char* later) const;

  Format format_;
  char end_;
  Sink sink_;
  std::string schema_;
  Line line_ = record_line;
  bool any_ = false;
};

}  // namespace rcw::render
