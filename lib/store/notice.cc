// SPDX-License-Identifier: MIT
#include "lib/store/notice.h"

#include <utility>
#include <vector>

#include "lib/store/content_schema.h"
#include "lib/yaml/fields.h"

namespace rcw::store {
namespace {

constexpr const char* kEnglish = "en";

std::string decode_notice(const Content& content) {
  static const std::vector<std::string> keys = {"schema", "id", "text"};
  std::vector<Problem> problems;
  const yaml::Fields in(content.node, content.file, "", problems);
  in.only(keys);
  check_content_schema(in, "rcw/content.notice/1");
  in.require("text");
  std::string text = in.text("text").value_or("");
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return text;
}

}  // namespace

std::string read_notice(const ContentShelf& shelf, const std::string& id, const std::string& language) {
  auto content = shelf.find("notices", id + '.' + language);
  if (!content) content = shelf.find("notices", id + '.' + kEnglish);
  return content ? decode_notice(*content) : "";
}

}  // namespace rcw::store
