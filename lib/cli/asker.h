// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "lib/cli/form.h"
#include "lib/cli/reply.h"
#include "lib/cli/steps.h"
#include "lib/io/lines.h"
#include "lib/yaml/node.h"

namespace rcw::cli {

// How an asking stands, so that it can go on another day.
struct Interview {
  yaml::Node answers = yaml::Node::map();  // fields of the record to be
  std::string next = {};                   // the key of the step to go on with; empty is the first
  std::string typing = {};                 // lines of a long text that is not finished yet
};

// What an asker is given of the world.
struct Person {
  std::function<io::Line()> read_line;
  std::function<bool()> more_is_there;             // typed or pasted already
  std::function<void(const std::string&)> say;     // a line, or several
  std::function<void(const std::string&)> prompt;  // without a line feed
  std::function<void(const Interview&)> save;      // after each answer; throws when it cannot
  std::function<std::optional<std::string>(const std::string&)> edit;  // in an editor; nothing when it failed
  std::function<void(const std::string&)> rescue;                      // words that no record may hold
  int columns = 80;
};

enum class Asked { finished, left };

// Asks the questions of a form one after the other in plain lines, which every terminal and screen
// reader can follow: numbered choices, "3 of 12", ? < - q. Answers go into the interview and are saved
// one by one.
class Asker {
 public:
  Asker(const Form& form, Person& person, Interview& interview)
      : form_(form), person_(person), interview_(interview) {}

  // Everything, from interview.next on; `left` when somebody left before the end.
  Asked run();

 private:
  enum class Go { on, again, back, leave };

  void greet() const;
  void show(const Step& step, std::size_t number, std::size_t of) const;
  void show_choices(const Question& question) const;
  void show_answer(const Step& step) const;
  void explain(const Question& question) const;
  Go ask(const Step& step);
  Go take(const Step& step, const std::string& line);
  Go take_text(const Step& step, std::string text);
  Go write_several(const Step& step);
  bool only_words() const;
  Go edit(const Step& step);
  void save(const std::string& next);
  void say(const std::string& text) const;
  const std::string& phrase(const std::string& name) const { return form_.phrases.at(name); }
  std::string signs(const Question& question) const;

  const Form& form_;
  Person& person_;
  Interview& interview_;
};

}  // namespace rcw::cli
