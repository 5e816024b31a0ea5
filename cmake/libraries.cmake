# SPDX-License-Identifier: MIT
# Every third-party library of the programs, each for one room (lib/README.md says why).
# door_<name> is what that room links.
find_package(CLI11 CONFIG REQUIRED)
find_package(fmt CONFIG REQUIRED)
find_package(nlohmann_json CONFIG REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

# A library by its static archive in a semi-static build, else by its shared object.
function(add_door name library header)
  if(RCW_SEMI_STATIC)
    find_library(RCW_LIB_${name} NAMES lib${library}.a ${library} REQUIRED)
  else()
    find_library(RCW_LIB_${name} NAMES ${library} REQUIRED)
  endif()
  find_path(RCW_INCLUDE_${name} ${header} REQUIRED)
  add_library(door_${name} INTERFACE)
  target_link_libraries(door_${name} INTERFACE ${RCW_LIB_${name}} ${ARGN})
  target_include_directories(door_${name} SYSTEM INTERFACE ${RCW_INCLUDE_${name}})
endfunction()

add_door(yaml_cpp yaml-cpp yaml-cpp/yaml.h)
add_door(unistring unistring unistr.h)
add_door(re2 re2 re2/re2.h Threads::Threads)
add_door(csv csv csv.h)
add_door(sodium sodium sodium.h)
# libical works with ICU's calendars, which its static archive has to be told.
if(RCW_SEMI_STATIC)
  find_library(RCW_LIB_icu_i18n NAMES libicui18n.a REQUIRED)
  find_library(RCW_LIB_icu_uc NAMES libicuuc.a REQUIRED)
  find_library(RCW_LIB_icu_data NAMES libicudata.a REQUIRED)
  add_door(ical ical libical/ical.h ${RCW_LIB_icu_i18n} ${RCW_LIB_icu_uc} ${RCW_LIB_icu_data} Threads::Threads)
else()
  add_door(ical ical libical/ical.h)
endif()

add_library(door_cli11 INTERFACE)
target_link_libraries(door_cli11 INTERFACE CLI11::CLI11)
add_library(door_json INTERFACE)
target_link_libraries(door_json INTERFACE nlohmann_json::nlohmann_json)
# date.h alone is header-only and needs no library; date-tz is never linked into what always runs.
find_path(RCW_INCLUDE_date date/date.h REQUIRED)
add_library(door_date INTERFACE)
target_include_directories(door_date SYSTEM INTERFACE ${RCW_INCLUDE_date})
# Boost.Math is header-only too.
find_path(RCW_INCLUDE_boost boost/math/special_functions/beta.hpp REQUIRED)
add_library(door_boost_math INTERFACE)
target_include_directories(door_boost_math SYSTEM INTERFACE ${RCW_INCLUDE_boost})

# Debian has no static libfmt, and a shared one costs start-up time.
add_library(rcw_fmt INTERFACE)
if(RCW_SEMI_STATIC)
  add_library(rcw_fmt_bodies STATIC ${CMAKE_CURRENT_LIST_DIR}/fmt.cc)
  target_compile_options(rcw_fmt_bodies PRIVATE -ffunction-sections -fdata-sections)
  target_link_libraries(rcw_fmt INTERFACE rcw_fmt_bodies)
else()
  target_link_libraries(rcw_fmt INTERFACE fmt::fmt)
endif()
