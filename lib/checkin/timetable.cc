// SPDX-License-Identifier: MIT
#include "lib/checkin/timetable.h"

#include <fmt/format.h>

#include <string_view>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/shell_word.h"

namespace rcw::checkin {
namespace {

constexpr int kMinute = 60;

std::string replaced(std::string_view text, char each, std::string_view by) {
  std::string out;
  for (const char c : text) {
    if (c == each)
      out += by;
    else
      out += c;
  }
  return out;
}

const std::string& in_one_line(const std::string& text) {
  if (text.find_first_of("\n\r") == std::string::npos) return text;
  throw usage_error(reason("a path with a line break in it cannot stand in such a line"),
                    hint("give that folder another name, or say another one with --home"));
}

// As a shell reads it, in quotes only where they are needed.
std::string word(const std::string& text) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+:,@%";
  const bool plain = !text.empty() && text.find_first_not_of(kPlain) == std::string::npos;
  return plain ? text : text::shell_word(in_one_line(text));
}

std::string shell_command(const Waking& waking) {
  std::string line;
  for (const auto& [name, value] : waking.variables) line += name + '=' + word(value) + ' ';
  return line + word(waking.program) + " remind";
}

// As systemd reads it. A % begins a specifier there.
std::string unit_word(const std::string& text) {
  const std::string escaped = replaced(replaced(in_one_line(text), '\\', "\\\\"), '"', "\\\"");
  return '"' + replaced(escaped, '%', "%%") + '"';
}

}  // namespace

// cron takes a % for the end of the line.
std::string cron_text(const Waking& waking) {
  return fmt::format(
      "# To install: 'crontab -e', and this line. To remove: 'crontab -e' again, and take the line out.\n"
      "*/30 8-22 * * * {}\n",
      replaced(shell_command(waking), '%', "\\%"));
}

std::string systemd_text(const Waking& waking) {
  std::string variables;
  for (const auto& [name, value] : waking.variables)
    variables += "Environment=" + unit_word(name + '=' + value) + '\n';
  return fmt::format(
      "# To install: save both files under their names, then\n"
      "#   systemctl --user daemon-reload\n"
      "#   systemctl --user enable --now rcw-checkin.timer\n"
      "# To be reminded while nobody is logged in: loginctl enable-linger\n"
      "# To remove: systemctl --user disable --now rcw-checkin.timer, then remove both files.\n"
      "\n"
      "# ~/.config/systemd/user/rcw-checkin.service\n"
      "[Unit]\n"
      "Description=Reminder\n"
      "\n"
      "[Service]\n"
      "Type=oneshot\n"
      "{}ExecStart={} remind\n"
      "\n"
      "# ~/.config/systemd/user/rcw-checkin.timer\n"
      "[Unit]\n"
      "Description=Reminder\n"
      "\n"
      "[Timer]\n"
      "OnCalendar=*-*-* 08..22:00/30\n"
      "Persistent=true\n"
      "\n"
      "[Install]\n"
      "WantedBy=timers.target\n",
      variables, unit_word(waking.program));
}

std::string anacron_text(const Waking& waking) {
  return fmt::format(
      "# ~/.config/rcw/anacrontab\n"
      "# To install: save this file under that name, then\n"
      "#   mkdir -p ~/.local/state/rcw/anacron\n"
      "# and put this line into ~/.profile:\n"
      "#   anacron -t ~/.config/rcw/anacrontab -S ~/.local/state/rcw/anacron\n"
      "# To remove: take that line out, and remove this file.\n"
      "SHELL=/bin/sh\n"
      "1 5 rcw-checkin {}\n",
      shell_command(waking));
}

std::string at_text(const Waking& waking, const time::Stamp& at, const std::string& zone) {
  const int minute = at.second.value_or(0) / kMinute;
  return fmt::format(
      "# To install: run this line. To remove: 'atq' shows its number, 'atrm NUMBER' takes it away.\n"
      "printf '%s\\n' {} | TZ={} at -t {:04}{:02}{:02}{:02}{:02}\n",
      text::shell_word(shell_command(waking)), word(zone), at.day.year(), at.day.month(), at.day.day(),
      minute / kMinute, minute % kMinute);
}

}  // namespace rcw::checkin
