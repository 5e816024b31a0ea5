// SPDX-License-Identifier: MIT
#include "lib/text/utf8.h"

#include <fmt/format.h>
#include <unigbrk.h>
#include <unistr.h>
#include <uniwidth.h>

#include <algorithm>

#include "lib/text/code_point.h"

namespace rcw::text {
namespace {

// Long enough to pay for vector instructions, short enough to say quickly where a bad byte is.
constexpr std::size_t kBlock = 64;
constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kJoiner = "\u200D";

const uint8_t* data_of(std::string_view text) { return reinterpret_cast<const uint8_t*>(text.data()); }

// All of these in bytes and without short cuts, which is what lets the compiler use vectors.
constexpr uint8_t is_control(uint8_t byte) {
  const auto low = static_cast<uint8_t>(byte < 0x20);
  const auto text = static_cast<uint8_t>((byte == '\t') | (byte == '\n') | (byte == '\r'));
  return static_cast<uint8_t>((low ^ text) | static_cast<uint8_t>(byte == 0x7F));
}

// C1 in UTF-8 is 0xC2 followed by 0x80 to 0x9F; 0xC2 is never anything but a first byte.
constexpr uint8_t is_c1(uint8_t byte, uint8_t next) {
  return static_cast<uint8_t>(byte == 0xC2) & static_cast<uint8_t>((next & 0xE0) == 0x80);
}

// No branches in these two loops, so that the compiler makes vector instructions of them.
bool block_is_ascii(const uint8_t* block) {
  uint8_t all = 0;
  for (std::size_t i = 0; i < kBlock; ++i) all = static_cast<uint8_t>(all | block[i]);
  return all < 0x80;
}

// Looks one byte past the block.
bool block_has_control(const uint8_t* block) {
  uint8_t found = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    found = static_cast<uint8_t>(found | is_control(block[i]) | is_c1(block[i], block[i + 1]));
  }
  return found != 0;
}

std::size_t skip_ascii_blocks(std::string_view bytes) {
  std::size_t at = 0;
  while (at + kBlock <= bytes.size() && block_is_ascii(data_of(bytes) + at)) at += kBlock;
  return at;
}

bool control_at(std::string_view valid, std::size_t at) {
  const uint8_t* byte = data_of(valid) + at;
  if (is_control(*byte) != 0) return true;
  return at + 1 < valid.size() && is_c1(byte[0], byte[1]) != 0;
}

// The offset of the first control character, or the size.
std::size_t find_control(std::string_view valid) {
  std::size_t at = 0;
  while (at + kBlock < valid.size() && !block_has_control(data_of(valid) + at)) at += kBlock;
  while (at < valid.size() && !control_at(valid, at)) ++at;
  return at;
}

std::string name_of(std::string_view rest, bool valid) {
  if (!valid) return "invalid UTF-8";
  const CodePoint point = first_code_point(rest);
  if (point.value == 0) return "NUL";
  return fmt::format("control character U+{:04X}", static_cast<unsigned>(point.value));
}

BadByte describe_bad(std::string_view bytes, std::size_t offset, bool valid) {
  const std::string_view before = bytes.substr(0, offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t break_before = before.rfind('\n');
  const std::size_t column = break_before == std::string_view::npos ? offset + 1 : offset - break_before;
  return {offset, static_cast<int>(line), static_cast<int>(column), name_of(bytes.substr(offset), valid)};
}

int width_of(const CodePoint& point) {
  if (!point.valid) return 1;
  return std::max(0, uc_width(point.value, "UTF-8"));
}

std::size_t grapheme_length(std::string_view text) {
  const uint8_t* start = data_of(text);
  const uint8_t* next = u8_grapheme_next(start, start + text.size());
  return next == nullptr ? text.size() : static_cast<std::size_t>(next - start);
}

bool ends_with_joiner(std::string_view text) {
  return text.size() >= kJoiner.size() && text.substr(text.size() - kJoiner.size()) == kJoiner;
}

// The first character as people see it: with its accents, or a whole joined emoji, which libunistring's
// rules are too old to keep together.
std::string_view first_cluster(std::string_view text) {
  std::size_t length = grapheme_length(text);
  while (length < text.size() && ends_with_joiner(text.substr(0, length))) {
    length += grapheme_length(text.substr(length));
  }
  return text.substr(0, length);
}

}  // namespace

std::size_t valid_length(std::string_view bytes) noexcept {
  const std::size_t start = skip_ascii_blocks(bytes);
  const uint8_t* bad = u8_check(data_of(bytes) + start, bytes.size() - start);
  return bad == nullptr ? bytes.size() : static_cast<std::size_t>(bad - data_of(bytes));
}

std::optional<BadByte> find_bad_byte(std::string_view bytes) {
  const std::size_t valid = valid_length(bytes);
  const std::size_t control = find_control(bytes.substr(0, valid));
  if (control < valid) return describe_bad(bytes, control, true);
  if (valid < bytes.size()) return describe_bad(bytes, valid, false);
  return std::nullopt;
}

bool is_ascii(std::string_view bytes) noexcept {
  const std::string_view rest = bytes.substr(skip_ascii_blocks(bytes));
  return std::all_of(rest.begin(), rest.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
}

int width(std::string_view text) {
  int columns = 0;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    columns += width_of(point);
    text.remove_prefix(point.length);
  }
  return columns;
}

std::string cut(std::string_view text, int columns) {
  if (width(text) <= columns) return std::string(text);
  if (columns < 1) return {};
  std::size_t kept = 0;
  int left = columns - 1;
  while (kept < text.size()) {
    const std::string_view cluster = first_cluster(text.substr(kept));
    left -= width(cluster);
    if (left < 0) break;
    kept += cluster.size();
  }
  return std::string(text.substr(0, kept)).append(kEllipsis);
}

}  // namespace rcw::text
