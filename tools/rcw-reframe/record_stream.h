// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "lib/base/error.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

// True when an input begins as records do: `schema: rcw/…` first, in YAML or in JSON Lines.
bool begins_a_record(std::string_view bytes);

// Reads YAML documents or JSON Lines one after the other, so that any number of them needs the memory of one.
class RecordStream {
 public:
  using Sink = std::function<void(const yaml::Node&)>;
  using Report = std::function<void(const Error&)>;

  // What is wrong with one document is reported, and the next one is read.
  RecordStream(std::string name, Sink sink, Report report);

  // Throws Error(bad_data) for what is one JSON value of many records.
  void feed(std::string_view bytes);
  // Must be called once at the end.
  void finish();

 private:
  void begin();
  bool take_line();
  void emit(std::size_t end);
  void give_up_when_large();
  void read(std::string_view bytes);

  std::string name_;
  Sink sink_;
  Report report_;
  std::string waiting_ = {};
  std::size_t first_ = 0;  // where the document begins in what waits
  std::size_t seen_ = 0;   // behind the last line that is known to belong to it
  int line_ = 1;           // of its first byte
  bool begun_ = false;
  bool json_ = false;
  bool too_large_ = false;
};

}  // namespace rcw::tools
