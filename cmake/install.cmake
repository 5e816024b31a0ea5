# SPDX-License-Identifier: MIT
# What `cmake --install` puts beside the programs (add_tool installs those): manual pages, schemas,
# documents, completion for shells. scripts/install calls it and can take everything away again.
foreach(section 1 5 7)
  file(GLOB pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/man/*.${section})
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
install(FILES ${CMAKE_BINARY_DIR}/rcw-reframe-rules.7 DESTINATION ${CMAKE_INSTALL_MANDIR}/man7)

install(DIRECTORY ${CMAKE_SOURCE_DIR}/schemas/ DESTINATION ${CMAKE_INSTALL_DATADIR}/rcw/schemas
        FILES_MATCHING PATTERN "*.schema.yaml")
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/NEWS.md ${CMAKE_SOURCE_DIR}/LICENSE
        DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The program knows its own options best. It is asked at install time, so that a program built with
# sanitizers or for another machine need not run.
if(NOT CMAKE_CROSSCOMPILING)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/completion)
  foreach(tool rcw-journal rcw-checkin rcw-reframe)
    # A shell, the name it looks for, and where.
    foreach(each "bash ${tool} bash-completion/completions" "zsh _${tool} zsh/vendor-completions"
                 "fish ${tool}.fish fish/vendor_completions.d")
      separate_arguments(each)
      list(GET each 0 shell)
      list(GET each 1 name)
      list(GET each 2 folder)
      install(CODE "
        execute_process(COMMAND \"$<TARGET_FILE:${tool}>\" completion ${shell}
                        OUTPUT_FILE \"${CMAKE_BINARY_DIR}/completion/${name}\" RESULT_VARIABLE status)
        if(NOT status EQUAL 0)
          message(FATAL_ERROR \"${tool} could not print its completion: \${status}\")
        endif()")
      install(FILES ${CMAKE_BINARY_DIR}/completion/${name} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
    endforeach()
  endforeach()
endif()
