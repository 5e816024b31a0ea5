// SPDX-License-Identifier: MIT
#include "lib/cli/deliver.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

#include "lib/base/reason.h"
#include "lib/io/process.h"

namespace rcw::cli {
namespace {

constexpr const char* kBus = "DBUS_SESSION_BUS_ADDRESS";

std::optional<std::string> find_variable(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? std::optional<std::string>(value) : std::nullopt;
}

std::string environment(const char* name) { return find_variable(name).value_or(""); }

bool is_socket(const std::string& path) {
  struct stat status = {};
  return ::stat(path.c_str(), &status) == 0 && S_ISSOCK(status.st_mode);
}

bool has_bus() { return !environment(kBus).empty() || !session_bus().empty(); }

std::string login_name() {
  const passwd* entry = ::getpwuid(::getuid());
  return entry != nullptr && entry->pw_name != nullptr ? entry->pw_name : "";
}

// As cron has it: a MAILTO that is there and empty wants no mail.
std::string address_of(const Delivery& delivery) {
  if (!delivery.mail_to.empty()) return delivery.mail_to;
  return find_variable("MAILTO").value_or(login_name());
}

// The name without its folder: that may be somebody's.
std::string shown(const std::string& program) { return program.substr(program.rfind('/') + 1); }

// Tries one way after the other.
class Attempts {
 public:
  Attempts(const Delivery& delivery, Context& context) : delivery_(delivery), context_(context) {}

  bool arrives(Way way) {
    switch (way) {
      case Way::command:
        return by_command();
      case Way::notify_send:
        return by_notification();
      case Way::mail:
        return by_mail();
      case Way::standard_output:
        context_.out.write(delivery_.text + '\n');
        context_.out.flush();
        return true;
    }
    return false;
  }

 private:
  // Whether somebody asked for these ways, and is to hear when there is no such way.
  bool asked() const { return !delivery_.via.empty(); }

  bool by_command() {
    if (!delivery_.command.empty()) return runs(delivery_.command, {}, false);
    if (asked())
      warn(reason("there is no command to remind with"), hint("config.yaml says it, under remind:"));
    return false;
  }

  bool by_notification() {
    if (has_bus()) return runs({"notify-send", "--", delivery_.text}, session_bus(), true);
    if (asked()) warn(reason("nobody is logged in to a desktop here who could see a notification"));
    return false;
  }

  bool by_mail() {
    const std::string address = address_of(delivery_);
    if (is_mail_address(address)) return runs({"mail", "-s", delivery_.text, address}, {}, true);
    if (asked())
      warn(reason("there is no address to send mail to"), hint("config.yaml says it: remind: mail_to: NAME"));
    return false;
  }

  // `usual` is what many machines do not have.
  bool runs(std::vector<std::string> words, std::vector<std::string> more, bool usual) {
    const std::string name = shown(words.front());
    const io::Ended end = io::run({.words = std::move(words),
                                   .input = delivery_.text + '\n',
                                   .environment = std::move(more),
                                   .limit = delivery_.limit});
    const bool missing = end.how == io::Ended::How::not_started && end.number == ENOENT;
    if (!end.well() && (asked() || !usual || !missing)) complain(name, end);
    return end.well();
  }

  void complain(const std::string& name, const io::Ended& end) {
    switch (end.how) {
      case io::Ended::How::not_started:
        return warn(reason("{} cannot be started, so the next way is tried", name));
      case io::Ended::How::too_slow:
        return warn(reason("{} took too long and was stopped, so the next way is tried", name));
      case io::Ended::How::signalled:
        return warn(reason("{} was stopped by a signal, so the next way is tried", name));
      case io::Ended::How::exited:
        return warn(reason("{} ended with status {}, so the next way is tried", name, end.number));
    }
  }

  void warn(std::string why, std::string help = {}) {
    context_.messages.warning({{}, std::move(why), std::move(help)});
  }

  const Delivery& delivery_;
  Context& context_;
};

}  // namespace

std::vector<std::string> session_bus() {
  if (!environment(kBus).empty()) return {};
  const std::string runtime = environment("XDG_RUNTIME_DIR");
  const std::string usual = "/run/user/" + std::to_string(::getuid());
  for (const auto& folder : {runtime, usual}) {
    const std::string path = folder + "/bus";
    if (folder.starts_with('/') && is_socket(path)) return {std::string(kBus) + "=unix:path=" + path};
  }
  return {};
}

Way deliver(const Delivery& delivery, Context& context) {
  static const std::vector<Way> all = {Way::command, Way::notify_send, Way::mail};
  // What has been said so far comes before what the programs say.
  context.out.flush();
  Attempts attempts(delivery, context);
  for (const Way way : delivery.via.empty() ? all : delivery.via) {
    if (attempts.arrives(way)) return way;
  }
  attempts.arrives(Way::standard_output);
  return Way::standard_output;
}

std::chrono::milliseconds delivery_limit() {
  const std::string text = environment("RCW_DELIVERY_MS");
  if (text.empty()) return Delivery{}.limit;
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number > 0)
    return std::chrono::milliseconds(number);
  throw usage_error(reason("RCW_DELIVERY_MS is not a number of milliseconds"),
                    hint("unset it: it is for tests"));
}

std::string state_folder() {
  if (const std::string state = environment("XDG_STATE_HOME"); state.starts_with('/')) return state + "/rcw";
  const std::string user = environment("HOME");
  return user.starts_with('/') ? user + "/.local/state/rcw" : "";
}

}  // namespace rcw::cli
