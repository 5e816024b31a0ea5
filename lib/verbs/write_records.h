// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/render/format.h"
#include "lib/store/record.h"
#include "lib/store/shelf.h"

namespace rcw::verbs {

// Writes new records of one kind, each under a new id, and notes them for undo as that command. It goes on
// until the system refuses, which is reported; what is there is given back either way, so that a retry
// repeats nothing.
std::vector<store::Filed> write_records(std::vector<store::Record> records, const std::string& command,
                                        cli::Context& context);

struct Printing {
  render::Format format = render::Format::ids;
  bool null = false;  // ids and paths end in NUL
};

// Prints records that were written. A full disk behind standard output is reported, with their ids.
void print_written(const Printing& how, const std::vector<store::Filed>& written, cli::Context& context);

}  // namespace rcw::verbs
