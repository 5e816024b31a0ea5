// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace rcw::cli {

// What a command takes on its command line. A thin face of CLI11, so that command files neither
// include it nor wait for it to compile; a repeated option that takes one value keeps the last.
class Options {
 public:
  explicit Options(CLI::App& app) : app_(&app) {}

  // "-n,--limit" and "NUMBER": option names and what help calls the value.
  void value(const std::string& names, const std::string& shown, std::string& to, const std::string& help);
  // One of a closed list; completion offers the words, the command judges what was typed.
  void word(const std::string& names, const std::vector<std::string>& words, std::string& to,
            const std::string& help);
  // May be given several times.
  void values(const std::string& names, const std::string& shown, std::vector<std::string>& to,
              const std::string& help);
  void flag(const std::string& names, bool& to, const std::string& help);

  // Arguments without a name, in this order.
  void operand(const std::string& shown, std::string& to, const std::string& help);
  void operands(const std::string& shown, std::vector<std::string>& to, const std::string& help);

 private:
  CLI::App* app_;
};

}  // namespace rcw::cli
