# SPDX-License-Identifier: MIT
# Warnings are errors; hardening as Debian does it; sanitizers and coverage by preset.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(rcw_flags INTERFACE)
target_compile_options(rcw_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Werror
  -fstack-protector-strong -fstack-clash-protection -fcf-protection
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.
  -ffunction-sections -fdata-sections)
target_link_options(rcw_flags INTERFACE -Wl,-z,relro,-z,now -Wl,--gc-sections)
target_include_directories(rcw_flags INTERFACE ${CMAKE_SOURCE_DIR})

if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_definitions(rcw_flags INTERFACE _FORTIFY_SOURCE=2)
endif()
target_compile_definitions(rcw_flags INTERFACE _GLIBCXX_ASSERTIONS)

if(RCW_SANITIZE)
  target_compile_options(rcw_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(rcw_flags INTERFACE -fsanitize=address,undefined)
endif()
if(RCW_FUZZ)
  target_compile_options(rcw_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(RCW_COVERAGE)
  target_compile_options(rcw_flags INTERFACE --coverage)
  target_link_options(rcw_flags INTERFACE --coverage)
endif()
if(RCW_SEMI_STATIC)
  target_link_options(rcw_flags INTERFACE -static-libstdc++ -static-libgcc)
endif()

# Compilers are slow and CI machines small: use ccache where it is.
find_program(RCW_CCACHE ccache)
if(RCW_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${RCW_CCACHE})
endif()
