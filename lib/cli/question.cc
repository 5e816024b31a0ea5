// SPDX-License-Identifier: MIT
#include "lib/cli/question.h"

#include <unistd.h>

#include <cctype>
#include <cerrno>
#include <optional>

#include "lib/io/fd.h"

namespace rcw::cli {
namespace {

// Nothing at the end of input. Byte by byte: what comes behind the line is not ours.
std::optional<std::string> read_line() {
  std::string line;
  for (;;) {
    char c = 0;
    const ssize_t n = ::read(STDIN_FILENO, &c, 1);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) throw io::system_error("standard input", "read", errno);
    if (n == 0) return line.empty() ? std::nullopt : std::optional(line);
    if (c == '\n') return line;
    line += c;
  }
}

}  // namespace

char ask_letter(Context& context, const std::string& question, std::string_view letters) {
  for (;;) {
    context.messages.show(question + ' ');
    const auto line = read_line();
    if (!line) return '\0';
    const char letter =
        line->empty() ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(line->front())));
    if (letters.find(letter) != std::string_view::npos) return letter;
  }
}

}  // namespace rcw::cli
