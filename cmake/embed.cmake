# SPDX-License-Identifier: MIT
# Turns files into one C++ source, so that a program needs nothing beside it. Run as a script:
#   cmake -DOUTPUT=x.cc -DFUNCTION=name -DROOT=dir -DFILES=a;b -P embed.cmake
set(entries "")
set(arrays "")
set(number 0)
foreach(file ${FILES})
  file(READ ${ROOT}/${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND arrays "constexpr unsigned char kFile${number}[] = {${bytes}};\n")
  string(APPEND entries "      {\"${file}\", {reinterpret_cast<const char*>(kFile${number}), sizeof kFile${number}}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Made by cmake/embed.cmake from ${FUNCTION}'s files.
#include \"lib/store/embedded.h\"

namespace rcw::store {
namespace {
${arrays}}  // namespace

const std::vector<EmbeddedFile>& ${FUNCTION}() {
  static const std::vector<EmbeddedFile> files = {
${entries}  };
  return files;
}

}  // namespace rcw::store
")
