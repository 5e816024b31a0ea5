// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <string>

#include "lib/cli/context.h"
#include "lib/reframe/lint_pass.h"
#include "lib/store/record.h"

namespace rcw::tools {

// Reads texts and records and gives their prose to the linter, in bounded memory.
class LintInputs {
 public:
  struct How {
    bool lines = false;
    bool records = true;  // whether they are recognised
    const reframe::LintTools& text;
    const reframe::LintTools& record;  // for the fields of records
    std::function<void()> end_source;  // after each source that was read to its end
  };

  LintInputs(How how, cli::Context& context) : how_(std::move(how)), context_(context) {}

  // A file, or "-". What is wrong with it is reported after everything that came before was told.
  void read(const std::string& operand);

 private:
  void read_text(const std::string& name, const std::function<bool(std::string_view&)>& next);
  void read_records(const std::string& name, const std::function<bool(std::string_view&)>& next);
  void read_record(const std::string& file, const yaml::Node& node);
  void read_field(const std::string& file, const store::Record& record, const std::string& path);
  const store::Kinds& kinds_of(const yaml::Node& node);

  How how_;
  cli::Context& context_;
  std::map<std::string, store::Kinds> kinds_ = {};  // by domain
};

}  // namespace rcw::tools
