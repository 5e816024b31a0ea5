// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace rcw::render {

enum class Answer { words, line, choice, number };

// A question on paper: what is asked, and what is there to answer with.
struct SheetQuestion {
  std::string path = {};  // of the field, dotted
  std::string ask = {};
  Answer answer = Answer::words;
  bool many = false;
  bool open = false;                                              // of a choice: own words too
  std::vector<std::pair<std::string, std::string>> choices = {};  // word, label
  std::string range = {};                                         // of a number, in words
  std::string group_field = {};          // of a list of groups: the field that is asked for first
  std::vector<SheetQuestion> then = {};  // asked of each; paths below the item
};

// What somebody fills in who is not at the computer. The phrases are those of prompts/rcw.sheet.
struct Sheet {
  std::string kind = {};  // "daily"
  std::string back = {};  // the command that takes a filled form: "rcw-journal add daily"
  std::string language = {};
  std::string title = {};
  std::string intro = {};
  std::string closing = {};
  std::string date = {};      // "Date:"
  std::string one = {};       // how one of several is chosen
  std::string several = {};   // how any of several are chosen
  std::string own = {};       // where own words go
  std::string each = {};      // before what is asked of each
  std::string form = {};      // how a filled form is given back
  std::string brackets = {};  // how a list is written
  std::string repeat = {};    // how another item is written
  std::vector<SheetQuestion> questions = {};
};

// To print as it is: at most so many columns.
std::string sheet_text(const Sheet& sheet, int columns);
// A page of its own, without scripts and with nothing from elsewhere; fits A4 and Letter.
std::string sheet_html(const Sheet& sheet);
// A form for --answers of that command: the questions as comments, the fields empty.
std::string sheet_yaml(const Sheet& sheet);

}  // namespace rcw::render
