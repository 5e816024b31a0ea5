// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/checkin/seal_file.h"
#include "lib/checkin/sealed_record.h"
#include "lib/cli/context.h"

namespace rcw::tools {

// A topic and a name as somebody typed them, in lower case. Throw Error(usage).
std::string read_topic(const std::string& text);
std::string read_name(const std::string& text);

// What shared/ has of somebody for a topic, by the names of files alone.
struct Sealer {
  bool sealed = false;
  bool revealed = false;
};
using Sealers = std::map<std::string, Sealer>;  // by name

// Topics in their order. Links and names that are none are reported or warned of, and passed over.
std::vector<std::string> sealed_topics(cli::Context& context);
Sealers find_sealers(const std::string& topic, cli::Context& context);

// The path of a file of a topic, as messages show it, and below the store.
std::string seal_path(const std::string& topic, const checkin::SealName& name, cli::Context& context);
std::string seal_place(const std::string& topic, const checkin::SealName& name);

// Nothing where there is no such file. Throw Error(bad_data).
std::optional<checkin::Seal> find_shared_seal(const std::string& topic, const std::string& by,
                                              cli::Context& context);
std::optional<checkin::SealedAnswer> find_shared_answer(const std::string& topic, const std::string& by,
                                                        cli::Context& context);

// The bytes that leave, as they will stand in shared/.
std::string bytes_of(const checkin::SealedAnswer& answer);

// Puts a new file into shared/, durably. False when the name is taken: nothing is ever overwritten.
bool publish(const checkin::Seal& seal, cli::Context& context);
bool publish(const checkin::SealedAnswer& answer, cli::Context& context);

// What this store keeps for itself.
struct OwnSealed {
  checkin::Sealed sealed = {};
  std::string path = {};
};
std::vector<OwnSealed> find_own(const std::string& topic, const std::string& name, cli::Context& context);
std::optional<checkin::Revealed> find_own_revealed(const std::string& topic, cli::Context& context);
void keep(const checkin::Sealed& sealed, cli::Context& context);
void keep(const checkin::Revealed& revealed, cli::Context& context);

}  // namespace rcw::tools
