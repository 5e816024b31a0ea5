// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "lib/reframe/columns.h"

namespace rcw::reframe {

// A part of an input that fits into memory, with the places where it begins and where what follows it does.
struct Piece {
  std::string_view text = {};
  Place begin = {};
  Place end = {};
};

// The most bytes of one piece.
inline constexpr std::size_t kPieceBytes = std::size_t{64} * 1024;

// Cuts an input of any size into pieces: behind a blank line, else behind a line, else behind a sentence,
// else behind a blank. Where it is cut follows from the bytes alone, never from how they arrive. A byte order
// mark at the very beginning belongs to no piece.
class PieceCutter {
 public:
  using Sink = std::function<void(const Piece&)>;

  // `name` is the input's, for errors.
  PieceCutter(std::string name, Sink sink) : name_(std::move(name)), sink_(std::move(sink)) {}

  // Throws Error(bad_data) with line and column for a byte that is no UTF-8, or NUL, after everything in
  // front of it has gone to the sink.
  void feed(std::string_view bytes);
  // Must be called once at the end; throws like feed.
  void finish();

  // Where the next piece will begin.
  const Place& place() const { return place_; }

 private:
  void drop_mark();
  void emit(std::size_t size);
  void give(std::string_view text);
  [[noreturn]] void refuse(char byte) const;

  std::string name_;
  Sink sink_;
  Place place_ = {};
  std::string waiting_ = {};
  std::size_t taken_ = 0;  // of what waits
  bool begun_ = false;
};

}  // namespace rcw::reframe
