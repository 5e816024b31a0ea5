# SPDX-License-Identifier: MIT
# One static library a room. A room links what it may include and nothing else, so the linker and
# scripts/check-layers hold the same picture (lib/README.md).
function(add_room name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/lib/${name}/*.cc)
  if(NOT sources)
    return()
  endif()
  add_library(rcw_${name} STATIC ${sources})
  target_link_libraries(rcw_${name} PUBLIC rcw_flags rcw_fmt)
  foreach(dependency ${ARGN})
    if(dependency MATCHES "^door_")
      target_link_libraries(rcw_${name} PRIVATE ${dependency})
    elseif(TARGET rcw_${dependency})
      target_link_libraries(rcw_${name} PUBLIC rcw_${dependency})
    endif()
  endforeach()
endfunction()

add_room(base)
add_room(stats base door_boost_math)
add_room(text base door_unistring door_csv door_re2)
add_room(time base text door_date)
add_room(yaml base text door_yaml_cpp door_json)
add_room(io base text)
add_room(store base text time yaml io door_sodium)
# What is data and not code is built in, so that a program needs nothing beside it.
function(embed_files function root)
  file(GLOB_RECURSE files RELATIVE ${root} CONFIGURE_DEPENDS ${ARGN})
  list(SORT files)
  list(TRANSFORM files PREPEND ${root}/ OUTPUT_VARIABLE paths)
  set(output ${CMAKE_BINARY_DIR}/${function}.cc)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DFUNCTION=${function} -DROOT=${root} "-DFILES=${files}"
            -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${paths} ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
    VERBATIM)
  target_sources(rcw_store PRIVATE ${output})
endfunction()
# Schemas of output are for readers of the source, not for a user's editor.
file(GLOB schemas CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/schemas/*.yaml)
# Those of the kinds are made by the program itself, from the envelope in the schema of a note; what is in
# shared/ nobody writes by hand.
list(FILTER schemas EXCLUDE REGEX "/(journal|checkin|reframe|shared)[.]")
list(APPEND schemas ${CMAKE_SOURCE_DIR}/schemas/journal.note.schema.yaml)
embed_files(embedded_schemas ${CMAKE_SOURCE_DIR}/schemas ${schemas})
embed_files(embedded_content ${CMAKE_SOURCE_DIR}/lib/content ${CMAKE_SOURCE_DIR}/lib/content/*.yaml)

add_room(journal base text time yaml store stats)
add_room(checkin base text time yaml io store door_ical)
add_room(reframe base text time yaml store)
add_room(render base text time yaml store journal reframe stats)
add_room(cli base text time yaml io store render door_cli11)
add_room(verbs base text time yaml io store stats journal render cli)

# The built-in rules as tables in the program, by the same code that reads a user's.
foreach(maker compile_rules rules_manual)
  add_executable(${maker} cmake/${maker}.cc)
  target_link_libraries(${maker} PRIVATE rcw_reframe)
  set_target_properties(${maker} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
endforeach()
file(GLOB rule_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/lib/content/rules/*.yaml)
add_custom_command(
  OUTPUT ${CMAKE_BINARY_DIR}/built_in_rules.cc
  COMMAND compile_rules ${CMAKE_BINARY_DIR}/built_in_rules.cc ${rule_files}
  DEPENDS compile_rules ${rule_files}
  VERBATIM)
add_library(rcw_rules STATIC ${CMAKE_BINARY_DIR}/built_in_rules.cc)
target_link_libraries(rcw_rules PUBLIC rcw_reframe)
# And as a page of the manual.
add_custom_command(
  OUTPUT ${CMAKE_BINARY_DIR}/rcw-reframe-rules.7
  COMMAND rules_manual ${CMAKE_BINARY_DIR}/rcw-reframe-rules.7 ${rule_files}
  DEPENDS rules_manual ${rule_files}
  VERBATIM)
add_custom_target(rules_page ALL DEPENDS ${CMAKE_BINARY_DIR}/rcw-reframe-rules.7)

function(add_tool name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/${name}/*.cc)
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE rcw_verbs ${ARGN})
  target_compile_definitions(${name} PRIVATE RCW_VERSION="${PROJECT_VERSION}")
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

foreach(tool rcw-journal rcw-assess rcw-checkin rcw-reframe rcw-plan)
  file(GLOB sources ${CMAKE_SOURCE_DIR}/tools/${tool}/*.cc)
  if(sources)
    add_tool(${tool})
  endif()
endforeach()
if(TARGET rcw-checkin)
  target_link_libraries(rcw-checkin PRIVATE rcw_checkin rcw_journal)
endif()
if(TARGET rcw-reframe)
  target_link_libraries(rcw-reframe PRIVATE rcw_rules rcw_checkin rcw_journal)
endif()
if(TARGET rcw-journal)
  target_link_libraries(rcw-journal PRIVATE rcw_journal door_cli11)
endif()
