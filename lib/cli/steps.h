// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/form.h"
#include "lib/yaml/node.h"

namespace rcw::cli {

// One thing to ask next: a question, or a question about one item of a list of groups.
struct Step {
  std::string key = {};  // "response", "body[0].sensation": how a draft remembers the place
  const Question* question = nullptr;
  int item = -1;           // of the list, from 0; -1 when it is no question about an item
  std::string about = {};  // the word of that item
  std::string list = {};   // the path of that list
};

// What is to be asked, in order, given what has been answered: questions whose condition does not hold
// are left out, and those about items follow the items there are.
std::vector<Step> steps(const Form& form, const yaml::Node& answers);

// What a step's field holds now: the words of a list one by one.
std::vector<std::string> answer_at(const Step& step, const yaml::Node& answers);
// Puts an answer in, or takes it out when there are no values; it is no longer declined then.
void put_answer(const Step& step, const std::vector<std::string>& values, yaml::Node& answers);
// Notes in `declined` that this one is left unsaid on purpose, and takes its answer out.
void decline(const Step& step, yaml::Node& answers);
bool is_declined(const Step& step, const yaml::Node& answers);

}  // namespace rcw::cli
