# Writes SOURCE and HEADER: the files FILES of FOLDER as a table embed::NAME() of path and bytes.
file(WRITE ${HEADER} "// Generated from the files of a folder; do not edit.
#pragma once

#include <span>

#include \"engine/embed/file.hpp\"

namespace embed {
/// Files embedded in the program, sorted by path.
std::span<const File> ${NAME}();
}  // namespace embed
")
set(symbols "")
set(rows "")
set(index 0)
foreach(file IN LISTS FILES)
  string(APPEND symbols "__asm__(\".section .rodata\\n.balign 16\\n.global embed_${NAME}_${index}\\nembed_${NAME}_${index}:\\n.incbin \\\"${FOLDER}/${file}\\\"\\n.global embed_${NAME}_${index}_end\\nembed_${NAME}_${index}_end:\\n.byte 0\\n.previous\\n\");\nextern \"C\" const char embed_${NAME}_${index}[];\nextern \"C\" const char embed_${NAME}_${index}_end[];\n")
  string(APPEND rows "      {\"${file}\", {embed_${NAME}_${index}, static_cast<std::size_t>(embed_${NAME}_${index}_end - embed_${NAME}_${index})}},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${SOURCE} "// Generated from the files of a folder; do not edit.
#include \"embed/${NAME}.hpp\"

#include <vector>

${symbols}
namespace embed {
std::span<const File> ${NAME}() {
  static const std::vector<File> files{
${rows}  };
  return files;
}
}  // namespace embed
")
