// SPDX-License-Identifier: MIT
#include "lib/verbs/edit_draft.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/layout.h"
#include "lib/yaml/document_lines.h"

namespace rcw::verbs {
namespace {

constexpr std::string_view kRemark = "# rcw: ";
// Twice what a record may have: a draft may be on its way to become smaller.
constexpr std::size_t kLimit = std::size_t{2} << 20U;

std::string modeline(const std::string& kind) {
  if (kind.empty()) return {};
  return "# yaml-language-server: $schema=../../" + std::string(store::layout::kSchemas) + '/' + kind +
         ".schema.json\n";
}

// Our lines stand among the comments before the first key; the user may have put others between.
std::string without_remarks(std::string_view bytes, std::string_view head) {
  std::string out;
  std::size_t at = 0;
  while (at < bytes.size()) {
    const yaml::Line line = yaml::line_at(bytes, at);
    if (!yaml::is_idle(line.text)) break;
    const bool ours =
        line.text.starts_with(kRemark) || (!head.empty() && line.text == head.substr(0, head.size() - 1));
    if (!ours) out.append(bytes, line.start, line.next - line.start);
    at = line.next;
  }
  return out.append(bytes.substr(at));
}

std::string remark(const Problem& problem, int shift) {
  Where where = problem.where;
  std::string text(kRemark);
  if (where.line > 0) text += "line " + std::to_string(where.line + shift) + ": ";
  if (!where.field.empty()) text += where.field + ": ";
  return text + problem.reason + '\n';
}

int lines_in(const std::string& text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

}  // namespace

EditDraft::EditDraft(const std::string& home, const store::Original& original, const std::string& kind)
    : own_(io::Dir::make_root(home).make(store::layout::kPrivate)),
      drafts_(own_.make(store::layout::kDrafts)),
      head_(modeline(kind)) {
  const std::string bytes = head_ + original.bytes;
  const auto scratch = [this] { return own_.make(store::layout::kScratch); };
  for (int i = 1; name_.empty(); ++i) {
    std::string name = original.id + (i == 1 ? ".edit.yaml" : ".edit." + std::to_string(i) + ".yaml");
    if (io::publish(drafts_, name, bytes, scratch) == io::Published::created)
      name_ = std::move(name);
    else
      older_ = drafts_.path_of(name);
  }
  path_ = drafts_.path_of(name_);
}

std::optional<std::string> EditDraft::read() const {
  const auto bytes = io::find_file(drafts_, name_, kLimit);
  if (!bytes) return std::nullopt;
  return without_remarks(*bytes, head_);
}

std::vector<Problem> EditDraft::annotate(const std::string& bytes,
                                         const std::vector<Problem>& problems) const {
  int shift = lines_in(head_);
  for (const auto& problem : problems) shift += problem.hint.empty() ? 1 : 2;
  std::string text = head_;
  std::vector<Problem> shifted = problems;
  std::stable_sort(shifted.begin(), shifted.end(),
                   [](const Problem& a, const Problem& b) { return a.where.line < b.where.line; });
  for (auto& problem : shifted) {
    text += remark(problem, shift);
    if (!problem.hint.empty()) text += std::string(kRemark) + "  " + problem.hint + '\n';
    problem.where.file = path_;
    if (problem.where.line > 0) problem.where.line += shift;
  }
  io::replace(drafts_, name_, text + bytes, own_.make(store::layout::kScratch));
  return shifted;
}

void EditDraft::discard() const { io::remove(drafts_, name_); }

}  // namespace rcw::verbs
