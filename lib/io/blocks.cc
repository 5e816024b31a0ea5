// SPDX-License-Identifier: MIT
#include "lib/io/blocks.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace rcw::io {
namespace {

constexpr std::size_t kBlock = std::size_t{64} * 1024;

}  // namespace

BlockReader::BlockReader(const std::string& operand) : name_(operand == "-" ? "standard input" : operand) {
  if (operand == "-") return;
  opened_ = Fd(::open(operand.c_str(), O_RDONLY | O_CLOEXEC));
  if (!opened_) throw system_error(name_, "open", errno);
  fd_ = opened_.get();
}

std::string_view BlockReader::next() {
  block_.resize(kBlock);
  ssize_t count = 0;
  do count = ::read(fd_, block_.data(), block_.size());
  while (count < 0 && errno == EINTR);
  if (count < 0) throw system_error(name_, "read", errno);
  return std::string_view(block_).substr(0, static_cast<std::size_t>(count));
}

}  // namespace rcw::io
