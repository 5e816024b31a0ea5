// SPDX-License-Identifier: MIT
#include "lib/cli/remind_config.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "lib/base/reason.h"
#include "lib/text/suggest.h"
#include "lib/time/length.h"

namespace rcw::cli {
namespace {

constexpr std::size_t kMostOfText = 200;
constexpr std::int64_t kLeastEvery = 60;

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

// What can be a line on standard output, a subject and a notification.
bool is_one_line(const std::string& text) {
  return text.find_first_not_of(' ') != std::string::npos && text.size() <= kMostOfText &&
         std::none_of(text.begin(), text.end(), is_control);
}

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_one_address(std::string_view text) {
  constexpr std::string_view kAlso = "@._+-=%!";
  const auto fits = [&](char c) { return is_letter_or_digit(c) || kAlso.find(c) != std::string_view::npos; };
  return !text.empty() && (is_letter_or_digit(text.front()) || text.front() == '_') &&
         std::all_of(text.begin(), text.end(), fits);
}

void decode_text(const yaml::Fields& in, RemindConfig& remind) {
  const auto text = in.text("text");
  if (text && !is_one_line(*text)) in.fail("text", reason("must be one line of 1 to {} bytes", kMostOfText));
  remind.text = text.value_or(remind.text);
}

void decode_via(const yaml::Fields& in, RemindConfig& remind) {
  const auto words = in.texts("via").value_or(std::vector<std::string>());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto found = std::find(way_names().begin(), way_names().end(), words[i]);
    if (found == way_names().end()) {
      in.fail_item("via", i, reason("is none of the ways"),
                   hint("{}", text::did_you_mean(words[i], way_names())));
      continue;
    }
    remind.via.push_back(static_cast<Way>(found - way_names().begin()));
    if (remind.via.back() == Way::command && !in.has("command"))
      in.fail_item("via", i, reason("there is no command"), hint("say which one in command: [PROGRAM, ...]"));
  }
}

}  // namespace

const std::vector<std::string>& way_names() {
  static const std::vector<std::string> names = {"command", "notify-send", "mail", "stdout"};
  return names;
}

std::optional<std::int64_t> read_every(const std::string& text) {
  const auto length = time::parse_length(text);
  const auto seconds = length ? time::seconds_of(*length) : std::nullopt;
  return seconds && *seconds >= kLeastEvery ? seconds : std::nullopt;
}

bool is_mail_address(const std::string& text) {
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t stop = std::min(text.find(',', start), text.size());
    if (!is_one_address(std::string_view(text).substr(start, stop - start))) return false;
    start = stop + 1;
  }
  return true;
}

std::vector<std::string> decode_command(const yaml::Fields& in) {
  const auto words = in.texts("command");
  if (words && (words->empty() || words->front().empty())) {
    in.fail("command", reason("names no program"),
            hint("for example command: [\"/usr/bin/logger\", \"-t\", \"me\"]"));
  }
  return words.value_or(std::vector<std::string>());
}

RemindConfig decode_remind(const yaml::Fields& in) {
  static const std::vector<std::string> keys = {"text", "command", "via", "every", "mail_to"};
  RemindConfig remind;
  in.only(keys);
  decode_text(in, remind);
  remind.command = decode_command(in);
  decode_via(in, remind);
  if (const auto text = in.text("every")) {
    const auto every = read_every(*text);
    if (!every)
      in.fail("every", reason("is not a length of a minute or more"), hint("for example 4h or 90 minutes"));
    remind.every = every.value_or(remind.every);
  }
  if (const auto text = in.text("mail_to")) {
    if (!is_mail_address(*text))
      in.fail("mail_to", reason("is not a mail address"), hint("for example name@example.org"));
    remind.mail_to = *text;
  }
  return remind;
}

}  // namespace rcw::cli
