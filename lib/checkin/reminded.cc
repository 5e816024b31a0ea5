// SPDX-License-Identifier: MIT
#include "lib/checkin/reminded.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <utility>

#include "lib/base/error.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/digest.h"
#include "lib/yaml/door.h"
#include "lib/yaml/fields.h"
#include "lib/yaml/writer.h"

namespace rcw::checkin {
namespace {

using yaml::Node;

constexpr const char* kSchema = "rcw/reminded/1";
constexpr std::size_t kDigits = 16;

// One name for a folder, however it was written.
std::string real_path(const std::string& path) {
  char* resolved = ::realpath(path.c_str(), nullptr);
  std::string out = resolved != nullptr ? resolved : path;
  std::free(resolved);  // NOLINT(cppcoreguidelines-no-malloc): realpath made it
  return out;
}

io::Fd open_lock(const io::Dir& folder, const std::string& name) {
  io::Fd fd(::openat(folder.fd(), name.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!fd) throw io::system_error(folder.path_of(name), "open", errno);
  return fd;
}

// Where the file system has no locks it goes on without.
bool take(const io::Fd& lock) { return ::flock(lock.get(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK; }

Memory parse(const std::string& file, const std::string& bytes) {
  const Node node = yaml::parse(file, bytes);
  std::vector<Problem> problems;
  const yaml::Fields in(node, file, "", problems);
  Memory memory;
  if (in.text("schema") != kSchema) return {};
  for (const auto& item : in.maps("said")) {
    const auto key = item.text("key");
    const auto at = time::parse_stamp(item.text("at").value_or(""));
    const auto instant = at ? time::instant_of(*at) : std::nullopt;
    if (key && instant) memory[*key] = *instant;
  }
  return memory;
}

Memory load(const io::Dir& folder, const std::string& name) {
  try {
    const auto bytes = io::find_file(folder, name, yaml::kMaxBytes);
    return bytes ? parse(folder.path_of(name), *bytes) : Memory();
  } catch (const Error&) {
    return {};  // one reminder too many is less than none
  }
}

// In UTC: which zone somebody was in is nothing to keep here.
time::Stamp stamp_of(time::Instant instant) {
  constexpr std::int64_t kDay = 86400;
  std::int64_t day = instant.seconds / kDay;
  std::int64_t second = instant.seconds % kDay;
  if (second < 0) {
    second += kDay;
    --day;
  }
  return {time::Day::from_epoch(static_cast<int>(day)), static_cast<int>(second), 0};
}

std::string to_bytes(const Memory& memory) {
  Node said = Node::list();
  for (const auto& [key, at] : memory) {
    said.items.push_back(
        Node::map({{"key", Node::text(key), {}}, {"at", Node::token(time::to_string(stamp_of(at))), {}}}));
  }
  return yaml::document(Node::map({{"schema", Node::text(kSchema), {}}, {"said", std::move(said), {}}}));
}

}  // namespace

std::string hidden(const std::string& key) { return store::digest(key).substr(0, kDigits); }

Reminded::Reminded(const std::string& folder, const std::string& home)
    : folder_(io::Dir::make_root(folder)),
      name_(hidden(real_path(home))),
      lock_(open_lock(folder_, name_ + ".lock")),
      held_(take(lock_)),
      memory_(load(folder_, name_ + ".yaml")) {}

void Reminded::keep(const Memory& memory) {
  io::replace(folder_, name_ + ".yaml", to_bytes(memory), folder_);
  folder_.sync();
  memory_ = memory;
}

}  // namespace rcw::checkin
