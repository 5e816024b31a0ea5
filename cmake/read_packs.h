// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "lib/reframe/pack.h"
#include "lib/yaml/door.h"

// For the programs that make something of lib/content/rules while rcw is built.
namespace rcw::build {

// Reads packs and adds what is wrong with them.
inline std::vector<reframe::Pack> read_packs(int count, char** files, std::vector<Problem>& problems) {
  std::vector<reframe::Pack> packs;
  for (int i = 0; i < count; ++i) {
    const std::string file = files[i];
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    try {
      packs.push_back(reframe::read_pack(yaml::parse(file, bytes), file,
                                         std::filesystem::path(file).stem().string(), problems));
    } catch (const Error& error) {
      problems.insert(problems.end(), error.problems().begin(), error.problems().end());
    }
  }
  return packs;
}

// True when there is nothing wrong; else it has been printed.
inline bool all_well(const std::vector<Problem>& problems) {
  for (const auto& problem : problems) fmt::print(stderr, "{}\n", describe(problem));
  return problems.empty();
}

}  // namespace rcw::build
