// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <variant>

#include "lib/base/reason.h"
#include "lib/cli/documents.h"
#include "lib/cli/formats.h"
#include "lib/render/records.h"
#include "lib/text/excerpt.h"
#include "lib/text/fold.h"
#include "lib/text/regex.h"
#include "lib/text/utf8.h"
#include "lib/verbs/selection.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

constexpr int kLineColumns = 60;

struct SearchArgs {
  verbs::SelectionArgs selection = {};
  std::string words = {};
  std::string format = "text";
  bool regex = false;
  bool loose = false;
  bool count = false;
};

using Pattern = std::variant<text::Needle, text::Regex>;

// The words are an argument, or standard input for "-": one line feed at its end is not part of them.
std::string read_words(const SearchArgs& args) {
  if (args.words.empty())
    throw usage_error(reason("say what to search for"), hint("for example: search kitchen"));
  if (args.words != "-") return args.words;
  std::string words = cli::read_input("-").bytes;
  if (words.ends_with('\n')) words.pop_back();
  if (words.empty()) throw usage_error(reason("there is nothing to search for on standard input"));
  return words;
}

Pattern make_pattern(const SearchArgs& args) {
  const std::string words = read_words(args);
  if (text::find_bad_byte(words)) {
    throw usage_error(reason("the words to search for are not plain UTF-8 text"));
  }
  if (args.regex && args.loose) {
    throw usage_error(reason("--loose does not go with --regex"), hint("write both letters: caf[eé]"));
  }
  if (args.regex) return text::Regex(words);
  return text::Needle(words, args.loose ? text::Accents::ignored : text::Accents::significant);
}

bool is_hit(const Pattern& pattern, const store::Record& record) {
  const auto values = record.values();
  return std::any_of(values.begin(), values.end(), [&](std::string_view value) {
    return std::visit([&](const auto& one) { return one.in(value); }, pattern);
  });
}

// The piece of the first line that was found, short enough to stand beside id and time.
std::string hit_line(const Pattern& pattern, const store::Record& record) {
  for (const std::string_view text : record.values()) {
    const auto start = std::visit([&](const auto& one) { return one.line_of_hit(text); }, pattern);
    if (!start) continue;
    const auto line = text.substr(*start, text.find('\n', *start) - *start);
    const auto found = [&](std::string_view piece) {
      return std::visit([&](const auto& one) { return one.in(piece); }, pattern);
    };
    return fmt::format("{}  {:16}  {}", record.envelope.id, time::local_text(record.envelope.at),
                       text::excerpt(line, kLineColumns, found));
  }
  return render::record_line(record);
}

Exit run_search(const SearchArgs& args, cli::Context& context) {
  const render::Format format = render::parse_format(args.format);
  const Pattern pattern = make_pattern(args);
  std::size_t count = 0;
  render::RecordPrinter printer(format, args.selection.names.null,
                                [&](std::string_view bytes) { context.out.write(bytes); });
  printer.use_line([&](const store::Record& record) { return hit_line(pattern, record); });
  verbs::visit_chosen(
      args.selection, context, [&](const store::Record& record) { return is_hit(pattern, record); },
      [&](const store::Filed& filed) {
        ++count;
        if (!args.count) printer.print(filed);
      });
  if (args.count) {
    context.out.write(fmt::format("{}\n", count));
  } else {
    printer.finish();
  }
  return context.messages.status(count > 0 ? Exit::ok : Exit::no);
}

}  // namespace

cli::Action declare_search(cli::Options& options) {
  const auto args = std::make_shared<SearchArgs>();
  options.operand("WORDS", args->words, "what to look for, in any case; - reads it from standard input");
  options.flag("--loose", args->loose, "accents do not count: cafe finds café");
  options.flag("--regex", args->regex, "WORDS is a regular expression (RE2)");
  verbs::add_selection(options, args->selection);
  cli::add_format(options, args->format);
  options.flag("-c,--count", args->count, "print how many there are and nothing else");
  return [args](cli::Context& context) { return run_search(*args, context); };
}

}  // namespace rcw::tools
