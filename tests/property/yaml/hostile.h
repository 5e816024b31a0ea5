// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace rcw::testing {

// Strings made to break YAML writers and readers, the same for the same seed. Valid UTF-8 without the
// control characters that no record may hold.
class Hostile {
 public:
  explicit Hostile(std::uint64_t seed) : random_(seed) {}

  std::string next() {
    const std::uint64_t kind = below(100);
    if (kind < 3) return std::string(pick(kPieces));
    if (kind < 5) return long_run();
    return mixed(kind < 60 ? below(8) + 1 : below(40) + 1);
  }

  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }

 private:
  static constexpr std::array<std::string_view, 128> kPieces = {":",
                                                                ": ",
                                                                ":\n",
                                                                "#",
                                                                " #",
                                                                "# ",
                                                                "-",
                                                                "- ",
                                                                "---",
                                                                "--- ",
                                                                "...",
                                                                "... ",
                                                                "'",
                                                                "''",
                                                                "\"",
                                                                "\\",
                                                                "\t",
                                                                "\t\n",
                                                                "\n\t",
                                                                "\r",
                                                                "\r\n",
                                                                "\n",
                                                                "\n\n",
                                                                "\n ",
                                                                " \n",
                                                                "\n  ",
                                                                "  \n",
                                                                "\n\n\n",
                                                                " ",
                                                                "  ",
                                                                "    ",
                                                                "?",
                                                                "? ",
                                                                "!",
                                                                "!!str ",
                                                                "&a ",
                                                                "*a",
                                                                "*",
                                                                "|",
                                                                "|-\n",
                                                                ">",
                                                                ">+\n",
                                                                "%",
                                                                "%YAML 1.2\n",
                                                                "@",
                                                                "`",
                                                                ",",
                                                                ", ",
                                                                "[",
                                                                "]",
                                                                "{",
                                                                "}",
                                                                "[a]",
                                                                "{a: b}",
                                                                "<<",
                                                                "<<<<<<< HEAD\n",
                                                                "\n=======\n",
                                                                "\n>>>>>>> x\n",
                                                                "=======",
                                                                "=",
                                                                "~",
                                                                "null",
                                                                "Null",
                                                                "true",
                                                                "True",
                                                                "FALSE",
                                                                "yes",
                                                                "No",
                                                                "on",
                                                                "OFF",
                                                                "y",
                                                                "n",
                                                                "Y",
                                                                ".inf",
                                                                "-.INF",
                                                                ".nan",
                                                                "0",
                                                                "1",
                                                                "-1",
                                                                "+1",
                                                                "010",
                                                                "0o17",
                                                                "0x1F",
                                                                "0b11",
                                                                "1_000",
                                                                "1.5",
                                                                ".5",
                                                                "1.",
                                                                "1e3",
                                                                "12:30",
                                                                "190:20:30",
                                                                "2026-11-22",
                                                                "2026-11-22T21:15:00+01:00",
                                                                "2026-11-22 21:15:00",
                                                                "a",
                                                                "b",
                                                                "z",
                                                                "word",
                                                                "two words",
                                                                "key: value",
                                                                "- item",
                                                                "\n---\n",
                                                                "\n...\n",
                                                                "\n- x\n",
                                                                "\nkey: v\n",
                                                                "\n\"q\"\n",
                                                                "don't",
                                                                "x y",
                                                                ", and",
                                                                "(why?)",
                                                                "\u00e9",
                                                                "e\u0301",
                                                                "\u00df",
                                                                "\u4f60\u597d",
                                                                "\u4e2d\u6587\n",
                                                                "\u200f",
                                                                "\u200e",
                                                                "\u202e",
                                                                "\u2066",
                                                                "\u2028",
                                                                "\u2029",
                                                                "\ufeff",
                                                                "\u00a0",
                                                                "\u200b",
                                                                "\u00ad",
                                                                "\U0001F469\u200D\U0001F467"};
  static constexpr std::array<std::string_view, 8> kRare = {"\ufffe", "\uffff", "\U0001FFFE", "\U0010FFFF",
                                                            "\ufffd", "\ufdd0", "\ue000",     "\U000E0041"};

  template <std::size_t N>
  std::string_view pick(const std::array<std::string_view, N>& from) {
    return from[below(N)];
  }

  std::string_view piece() {
    const std::uint64_t kind = below(40);
    if (kind == 0) return pick(kRare);
    if (kind < 8) return "\n";
    if (kind < 11) return " ";
    if (kind < 15) return "word";
    return pick(kPieces);
  }

  std::string mixed(std::uint64_t pieces) {
    const bool ragged = below(3) != 0;
    std::string out;
    for (std::uint64_t i = 0; i < pieces; ++i) out += ragged ? piece() : pick(kWords);
    return out;
  }

  std::string long_run() {
    std::string out;
    const std::string_view unit = piece();
    const std::uint64_t times = below(2) == 0 ? below(20) : below(400);
    for (std::uint64_t i = 0; i < times; ++i) out += unit;
    return out;
  }

  // Near what people write: lines, blanks, tabs, a little of the rest.
  static constexpr std::array<std::string_view, 12> kWords = {
      "word", "a", " ", " ", "\n", "\n", "\t", "two words", "\n  ", "it's", "\u4f60", "\n\n"};

  std::mt19937_64 random_;
};

}  // namespace rcw::testing
