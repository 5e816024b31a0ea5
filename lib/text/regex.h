// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rcw::text {

// A user's regular expression (RE2 syntax: linear time, no back references), in any case unless it
// says (?-i). Accents count. "." does not match a line feed, "^" and "$" match at every line.
class Regex {
 public:
  // Throws Error(usage) with what RE2 says of the expression.
  explicit Regex(const std::string& expression);
  ~Regex();
  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;

  bool in(std::string_view text) const;
  // The byte offset of the line where the first match starts.
  std::optional<std::size_t> line_of_hit(std::string_view text) const;
  // Every match that holds a byte, from the left: where it begins, and behind its end.
  std::vector<std::pair<std::size_t, std::size_t>> spans(std::string_view text) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace rcw::text
