// SPDX-License-Identifier: MIT
#include "lib/reframe/filter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/utf8.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/json.h"

namespace rcw::reframe {
namespace {

using yaml::Node;

constexpr const char* kAnswer = "the filter's answer";
constexpr std::size_t kMostOfRule = 64;
constexpr std::size_t kMostOfMessage = 200;
constexpr std::size_t kMostFindings = 100;  // of one line

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::size_t characters(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues));
}

constexpr auto kNone = std::string_view::npos;

// The byte at which a character begins, or the size; kNone behind the end.
std::size_t byte_of(std::string_view text, std::size_t character) {
  std::size_t at = 0;
  for (; character > 0 && at < text.size(); --character) {
    ++at;
    while (at < text.size() && continues(text[at])) ++at;
  }
  return character == 0 ? at : kNone;
}

void put(Node& map, const char* key, Node value) { map.members.push_back({key, std::move(value), {}}); }

Node text_node(std::string_view text) { return Node::text(std::string(text)); }

Node number_node(std::size_t number) { return Node::token(std::to_string(number)); }

// One that begins in this line; a wrapped one may end behind it.
Node finding_node(const Finding& finding, const AskedLine& line, std::string_view text) {
  const std::size_t begin = finding.begin - line.begin;
  const std::size_t end = std::min(finding.end - line.begin, line.size);
  Node map = Node::map();
  put(map, "rule", text_node(finding.rule));
  put(map, "category", text_node(name_of(finding.category)));
  put(map, "level", text_node(name_of(finding.level)));
  put(map, "begin", number_node(characters(text.substr(0, begin))));
  put(map, "end", number_node(characters(text.substr(0, end))));
  return map;
}

// A word as rules are called: small letters, digits and hyphens.
bool is_rule(std::string_view name) {
  return !name.empty() && name.size() <= kMostOfRule && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool is_one_line(std::string_view text) {
  return !text.empty() && text.size() <= kMostOfMessage &&
         text.find_first_of("\n\r\t") == std::string_view::npos && !text::find_bad_byte(text);
}

// A whole number; kNone for anything else.
std::size_t number(const std::string& text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : kNone;
}

// Reads what a program says of one line.
class Answer {
 public:
  Answer(std::string_view prose, const std::vector<AskedLine>& lines, std::deque<std::string>& words)
      : prose_(prose), lines_(lines), words_(words) {}

  void read(int number_of_line, std::string_view bytes) {
    static const std::array<std::string, 2> keys = {"id", "findings"};
    const Node node = yaml::parse_json(kAnswer, number_of_line, bytes);
    std::vector<Problem> problems;
    const yaml::Fields in(node, kAnswer, "", problems);
    in.exactly(keys);
    in.require("id");
    in.require("findings");
    const AskedLine* line = line_of(in);
    const auto findings = in.maps("findings");
    if (findings.size() > kMostFindings) in.fail("findings", reason("are too many for one line"));
    if (line != nullptr && problems.empty()) {
      for (const auto& finding : findings) read_finding(finding, *line);
    }
    // One fault is enough to trust nothing of it.
    if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems.front()));
  }

  std::vector<Finding> take() && {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
    return std::move(found_);
  }

 private:
  const AskedLine* line_of(const yaml::Fields& in) {
    const auto id = number(in.text("id").value_or(""));
    const bool known = id >= 1 && id <= lines_.size() && answered_.insert(id).second;
    if (known) return &lines_[id - 1];
    in.fail("id", reason("is not that of a line that waits for an answer"));
    return nullptr;
  }

  void read_finding(const yaml::Fields& in, const AskedLine& line) {
    static const std::array<std::string, 6> keys = {"rule", "category", "level", "begin", "end", "message"};
    in.exactly(keys);
    for (const auto& key : keys) in.require(key);
    Finding finding = {.external = true};
    const std::string rule = in.text("rule").value_or("");
    if (!is_rule(rule)) in.fail("rule", reason("is not a name of small letters, digits and hyphens"));
    const std::string message = in.text("message").value_or("");
    if (!is_one_line(message))
      in.fail("message", reason("must be one line of 1 to {} bytes", kMostOfMessage));
    read_category(in, finding);
    read_span(in, line, finding);
    finding.rule = words_.emplace_back(rule);
    finding.message = words_.emplace_back(message);
    found_.push_back(std::move(finding));
  }

  static void read_category(const yaml::Fields& in, Finding& finding) {
    const auto category = category_of(in.text("category").value_or(""));
    if (!category || *category == Category::never_soften) in.fail("category", reason("is not one of lint's"));
    const auto level = level_of(in.text("level").value_or(""));
    if (!level || (category && (*level == Level::good) != helps(*category)))
      in.fail("level", reason("does not fit the category"));
    finding.category = category.value_or(Category::criticism);
    finding.level = level.value_or(Level::hint);
  }

  void read_span(const yaml::Fields& in, const AskedLine& line, Finding& finding) const {
    const std::string_view text = prose_.substr(line.begin, line.size);
    const std::size_t begin = byte_of(text, number(in.text("begin").value_or("")));
    const std::size_t end = byte_of(text, number(in.text("end").value_or("")));
    if (end == kNone || begin >= end) return in.fail("begin", reason("and end are no part of the line"));
    finding.begin = line.begin + begin;
    finding.end = line.begin + end;
  }

  std::string_view prose_;
  const std::vector<AskedLine>& lines_;
  std::deque<std::string>& words_;
  std::set<std::size_t> answered_ = {};
  std::vector<Finding> found_ = {};
};

}  // namespace

std::vector<AskedLine> asked_lines(std::string_view prose) {
  std::vector<AskedLine> lines;
  for (std::size_t begin = 0; begin < prose.size();) {
    std::size_t end = std::min(prose.find('\n', begin), prose.size());
    const std::size_t next = end + 1;
    while (begin < end && is_blank(prose[begin])) ++begin;
    while (end > begin && is_blank(prose[end - 1])) --end;
    if (begin < end) lines.push_back({begin, end - begin});
    begin = next;
  }
  return lines;
}

std::string filter_question(std::string_view prose, const std::vector<AskedLine>& lines,
                            const std::vector<Finding>& findings) {
  std::string question;
  auto finding = findings.begin();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view text = prose.substr(lines[i].begin, lines[i].size);
    Node map = Node::map();
    put(map, "id", Node::text(std::to_string(i + 1)));
    put(map, "text", text_node(text));
    Node list = Node::list();
    for (; finding != findings.end() && finding->begin < lines[i].begin + lines[i].size; ++finding) {
      if (finding->begin >= lines[i].begin) list.items.push_back(finding_node(*finding, lines[i], text));
    }
    put(map, "findings", std::move(list));
    question += yaml::to_json(map) + '\n';
  }
  return question;
}

std::vector<Finding> filter_answer(std::string_view answer, std::string_view prose,
                                   const std::vector<AskedLine>& lines, std::deque<std::string>& words) {
  Answer reading(prose, lines, words);
  int number_of_line = 1;
  for (std::size_t begin = 0; begin < answer.size(); ++number_of_line) {
    const std::size_t end = std::min(answer.find('\n', begin), answer.size());
    const std::string_view line = answer.substr(begin, end - begin);
    if (!std::all_of(line.begin(), line.end(), is_blank)) reading.read(number_of_line, line);
    begin = end + 1;
  }
  return std::move(reading).take();
}

}  // namespace rcw::reframe
