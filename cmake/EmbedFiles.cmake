# Files that travel inside the program.

# embed_sql(target folder): every .sql file below src/<folder> becomes `inline constexpr pg::Statement sql::<file name>`
# in the generated header "<folder>/sql.hpp". The text is the file's own, comments included, so that PostgreSQL's logs
# show which file a statement comes from.
function(embed_sql target folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.sql)
  set(header ${CMAKE_BINARY_DIR}/generated/${folder}/sql.hpp)
  add_custom_command(
    OUTPUT ${header}
    COMMAND ${CMAKE_COMMAND} -DHEADER=${header} -DFOLDER=${folder} "-DFILES=${files}"
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_sql_script.cmake
    DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/embed_sql_script.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${header})
  target_include_directories(${target} PUBLIC ${CMAKE_BINARY_DIR}/generated)
endfunction()

# embed_folder(target name folder): the files below <folder> as a table `embed::<name>()` of {path, bytes}, through the
# assembler's .incbin, which costs nothing to compile. Header "embed/<name>.hpp".
function(embed_folder target name folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${folder} ${folder}/*)
  list(SORT files)
  set(source ${CMAKE_BINARY_DIR}/generated/embed/${name}.cpp)
  set(header ${CMAKE_BINARY_DIR}/generated/embed/${name}.hpp)
  set(paths ${files})
  list(TRANSFORM paths PREPEND ${folder}/)
  add_custom_command(
    OUTPUT ${source} ${header}
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${source} -DHEADER=${header} -DNAME=${name} -DFOLDER=${folder} "-DFILES=${files}"
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_folder_script.cmake
    DEPENDS ${paths} ${CMAKE_SOURCE_DIR}/cmake/embed_folder_script.cmake
    VERBATIM)
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS "${paths}" SKIP_PRECOMPILE_HEADERS ON)
  target_sources(${target} PRIVATE ${source} ${header})
  target_include_directories(${target} PUBLIC ${CMAKE_BINARY_DIR}/generated)
endfunction()
