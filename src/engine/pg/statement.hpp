#pragma once

#include <string_view>

namespace pg {

/// A statement of the program, prepared once per session under its name. `text` is one SQL statement with $1, $2…
/// Names are unique in the program; `embed_sql` makes them from the .sql files.
struct Statement {
  const char* name;
  const char* text;
};

}  // namespace pg
