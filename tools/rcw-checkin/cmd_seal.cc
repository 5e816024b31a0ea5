// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/store/notice.h"
#include "lib/store/salt.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/sealed_store.h"
#include "tools/rcw-checkin/sealed_words.h"

namespace rcw::tools {
namespace {

using checkin::Seal;
using checkin::SealedAnswer;

struct SealArgs {
  std::string topic = {};
  std::string by = {};
  WordsArgs words = {};
};

[[noreturn]] void refuse(std::string why, std::string what_to_do) {
  throw Error(Exit::no, Problem{{}, std::move(why), std::move(what_to_do)});
}

// A seal that is laid down after the other's words can be read would say nothing.
void check_none_revealed(const std::string& topic, cli::Context& context) {
  for (const auto& [name, sealer] : find_sealers(topic, context)) {
    if (!sealer.revealed) continue;
    refuse(reason("an answer for {} is revealed already", topic),
           hint("agree on another topic, and seal before anything is revealed"));
  }
}

// The answer that this store has sealed under that name, when the words are the same.
std::optional<SealedAnswer> sealed_before(const SealedAnswer& answer, cli::Context& context) {
  const auto own = find_own(answer.topic, answer.by, context);
  for (const auto& one : own) {
    if (one.sealed.answer.text == answer.text) return one.sealed.answer;
  }
  if (own.empty()) return std::nullopt;
  refuse(reason("{} has sealed another answer for {} already", answer.by, answer.topic),
         hint("what is sealed stays as it is; another topic takes another answer"));
}

[[noreturn]] void refuse_taken(const Seal& seal, cli::Context& context) {
  throw Error(Exit::no, Problem{{.file = seal_path(seal.topic, {seal.by, false}, context)},
                                reason("is there already, and this store has no words for it"),
                                hint("take another name with --by, or seal where this one was sealed")});
}

// Words first: a seal whose words are lost could never be opened.
void lay_down(const SealedAnswer& answer, cli::Context& context) {
  const Seal seal = checkin::seal_of(answer);
  check_none_revealed(answer.topic, context);
  if (find_shared_seal(answer.topic, answer.by, context)) refuse_taken(seal, context);
  keep(checkin::Sealed{answer, seal.digest}, context);
  if (!publish(seal, context)) refuse_taken(seal, context);
}

// The same words again: nothing changes, or what an interrupted command left out is done.
void lay_down_again(const SealedAnswer& answer, cli::Context& context) {
  const Seal seal = checkin::seal_of(answer);
  const auto there = find_shared_seal(answer.topic, answer.by, context);
  if (!there) {
    check_none_revealed(answer.topic, context);
    if (publish(seal, context)) return;
  }
  if (there && there->digest == seal.digest)
    return context.messages.note(reason("the same answer is sealed already"));
  throw data_error({.file = seal_path(answer.topic, {answer.by, false}, context)},
                   reason("is not the seal that this store made"),
                   hint("somebody has changed it; the history of shared/ may have the right one"));
}

Exit run_seal(const SealArgs& args, cli::Context& context) {
  SealedAnswer answer{.topic = read_topic(args.topic), .by = read_name(args.by)};
  check_source(args.words);
  context.messages.show(store::read_notice(context.content(), "private", context.language()) + "\n\n");
  answer.text = read_words(args.words, context);
  if (const auto before = sealed_before(answer, context)) {
    lay_down_again(*before, context);
  } else {
    answer.salt = store::new_salt(context.seed(), answer.topic + ' ' + answer.by);
    lay_down(answer, context);
  }
  context.out.write(seal_place(answer.topic, {answer.by, false}) + '\n');
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_seal(cli::Options& options) {
  const auto args = std::make_shared<SealArgs>();
  options.operand("TOPIC", args->topic, "what it is about: a word or a day that you both agreed on");
  options.operand("FILE", args->words.file, "your answer, as plain text");
  options.value("--by", "NAME", args->by, "your own name for yourself in shared/");
  options.value("--text", "-", args->words.text, "your answer from standard input");
  options.value("--record", "ID", args->words.record, "your answer from a record of your own");
  options.values("--field", "NAME", args->words.fields, "with --record: this field of it, and no other");
  return [args](cli::Context& context) { return run_seal(*args, context); };
}

}  // namespace rcw::tools
