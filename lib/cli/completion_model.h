// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace rcw::cli {

// What may stand somewhere on a command line.
enum class Offer { nothing, words, files, ids, drafts, kinds, tags };

// An option or an argument, as a shell needs to know it.
struct CompletionOption {
  std::vector<std::string> longs = {};  // with their dashes
  std::vector<std::string> shorts = {};
  std::string help = {};
  std::string shown = {};  // what its value is called
  bool takes_value = false;
  bool many = false;
  Offer offer = Offer::nothing;
  std::vector<std::string> words = {};  // of a closed list
};

struct CompletionCommand {
  std::string name = {};
  std::string summary = {};
  std::vector<CompletionOption> options = {};
  std::vector<CompletionOption> operands = {};  // in their order; the last may take many
};

// A tool's whole command line, for whatever shell. Made from the very options that the tool reads: what
// a value is follows from what help calls it ("KIND", "TAG", "ID", "DRAFT", "FILE", "DIR", "{a,b}", "a|b").
struct CompletionModel {
  std::string tool = {};
  std::vector<CompletionOption> options = {};  // of every command
  std::vector<CompletionCommand> commands = {};
};

// Of an app with all its commands declared.
CompletionModel completion_model(const CLI::App& root);

// The shell pipeline that prints candidates one a line: ids with the newest last, kinds, tags. It is quick,
// says nothing on standard error and never prints words of an entry. Empty where the tool has no such
// command.
std::string candidates_command(const CompletionModel& model, Offer offer);

}  // namespace rcw::cli
